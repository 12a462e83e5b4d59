/**
 * Plans: what one is, whether one may be created as asked, and how one is stopped.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
 */
import { allows, planTransitions, type PlanState } from '@hufu/contract';
import { paramError, type BodyFault, type Decision, type Refused } from './decision.ts';
import type { Service } from './merchant.ts';

export interface PlanDetail {
  readonly planDetailNo: number;
  readonly planDetailName: string;
  readonly originalPriceFen: number;
  readonly planDiscountDescription: string | null;
  readonly actualPriceFen: number;
}

/** What a merchant asks for. */
export interface NewPlan {
  readonly serviceId: string;
  readonly mchid: string;
  /** `null` in direct mode. */
  readonly subMchid: string | null;
  readonly appid: string;
  readonly subAppid: string | null;
  readonly merchantPlanNo: string;
  readonly planName: string;
  readonly planDurationDays: number;
  readonly totalOriginalPriceFen: number;
  readonly deductionQuantity: number;
  readonly totalActualPriceFen: number;
  /** Numbered from 1 in list order. */
  readonly details: readonly PlanDetail[];
}

export interface Plan extends NewPlan {
  /** 0 for one that was never saved. */
  readonly version: number;
  readonly planId: string;
  readonly state: PlanState;
  readonly stopMchid: string | null;
  readonly stoppedAt: number | null;
  readonly createdAt: number;
}

interface Birth {
  readonly planId: string;
  readonly service: Service;
  readonly at: number;
}

/** A plan in state NORMAL, or the first price rule that the request breaks. */
export function createPlan(asked: NewPlan, birth: Birth): Decision<Plan, 'PARAM_ERROR'> {
  const fault =
    countFault(asked) ?? priceFault(asked) ?? totalFault(asked) ?? serviceLimitFault(asked, birth.service);
  if (fault !== undefined) return { refused: paramError(fault) };
  const { planId, at } = birth;
  return {
    next: { ...asked, version: 0, planId, state: 'NORMAL', stopMchid: null, stoppedAt: null, createdAt: at },
  };
}

/** The plan, stopped; as it is when it was stopped before. */
export function stopPlan(plan: Plan, by: { readonly mchid: string; readonly at: number }): Plan {
  if (!allows(planTransitions.stop, plan.state)) return plan;
  return { ...plan, state: planTransitions.stop.to, stopMchid: by.mchid, stoppedAt: by.at };
}

/** Whether the plan is what `asked` asks for: then a repeat is answered with it. */
export function isSamePlan(plan: Plan, asked: NewPlan): boolean {
  return JSON.stringify(contentOf(plan)) === JSON.stringify(contentOf(asked));
}

/** Refuses a number that was used for other content. */
export function planNumberTaken(merchantPlanNo: string): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'plan-number-taken',
    message: {
      zh: `商户侧计划号 ${merchantPlanNo} 已用于内容不同的支付分计划，请更换单号或以原参数重入`,
      en: `merchant_plan_no ${merchantPlanNo} was used for a plan with other content. Take a new number, or repeat with the same parameters.`,
    },
  };
}

/** Refuses what a stopped plan no longer allows. */
export function planStopped({ planId }: Plan): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'plan-signable',
    message: {
      zh: `支付分计划 ${planId} 已终止，不可再签约`,
      en: `Plan ${planId} was stopped and can no longer be signed.`,
    },
  };
}

function contentOf(asked: NewPlan): readonly unknown[] {
  return [
    [asked.serviceId, asked.mchid, asked.subMchid, asked.appid, asked.subAppid, asked.merchantPlanNo],
    [asked.planName, asked.planDurationDays, asked.deductionQuantity],
    [asked.totalOriginalPriceFen, asked.totalActualPriceFen],
    asked.details.map((detail) => [
      detail.planDetailName,
      detail.originalPriceFen,
      detail.planDiscountDescription,
      detail.actualPriceFen,
    ]),
  ];
}

function countFault(asked: NewPlan): BodyFault | undefined {
  if (asked.details.length === asked.deductionQuantity) return undefined;
  return {
    rule: 'count-equals-details',
    field: '/deduction_quantity',
    value: asked.deductionQuantity,
    message: {
      zh: `支付分计划扣费次数为 ${asked.deductionQuantity}，须等于计划明细的个数 ${asked.details.length}`,
      en: `deduction_quantity is ${asked.deductionQuantity} and must equal the number of plan details, ${asked.details.length}.`,
    },
  };
}

function priceFault(asked: NewPlan): BodyFault | undefined {
  let ceilingFen = Number.POSITIVE_INFINITY;
  for (const [index, { actualPriceFen, originalPriceFen }] of asked.details.entries()) {
    const field = `/plan_detail_list/${index}/actual_price`;
    if (actualPriceFen > originalPriceFen) return aboveOriginal(field, actualPriceFen, originalPriceFen);
    if (actualPriceFen > ceilingFen) return risingPrice(field, actualPriceFen, ceilingFen);
    ceilingFen = actualPriceFen;
  }
  return undefined;
}

function aboveOriginal(field: string, value: number, originalFen: number): BodyFault {
  return {
    rule: 'actual-not-above-original',
    field,
    value,
    message: {
      zh: `计划明细实际支付金额 ${value} 不得高于其原支付金额 ${originalFen}`,
      en: `actual_price ${value} must not be above the detail's original_price, ${originalFen}.`,
    },
  };
}

function risingPrice(field: string, value: number, ceilingFen: number): BodyFault {
  return {
    rule: 'actual-never-rises',
    field,
    value,
    message: {
      zh: `计划明细实际支付金额 ${value} 不得高于上一条明细的实际支付金额 ${ceilingFen}`,
      en: `actual_price ${value} must not be above that of the detail before it, ${ceilingFen}.`,
    },
  };
}

function totalFault(asked: NewPlan): BodyFault | undefined {
  const originalFen = asked.details.reduce((sum, detail) => sum + detail.originalPriceFen, 0);
  const actualFen = asked.details.reduce((sum, detail) => sum + detail.actualPriceFen, 0);
  if (asked.totalOriginalPriceFen !== originalFen) {
    return offTotal('/total_original_price', asked.totalOriginalPriceFen, originalFen);
  }
  if (asked.totalActualPriceFen === actualFen) return undefined;
  return offTotal('/total_actual_price', asked.totalActualPriceFen, actualFen);
}

function offTotal(field: string, value: number, sumFen: number): BodyFault {
  return {
    rule: 'totals-equal-sums',
    field,
    value,
    message: {
      zh: `${field.slice(1)} 为 ${value}，须等于各明细金额之和 ${sumFen}`,
      en: `${field.slice(1)} is ${value} and must equal the sum over the details, ${sumFen}.`,
    },
  };
}

function serviceLimitFault(asked: NewPlan, service: Service): BodyFault | undefined {
  const limits = [
    ['plan_duration', asked.planDurationDays, service.planDurationDaysMax],
    ['deduction_quantity', asked.deductionQuantity, service.deductionQuantityMax],
    ['total_actual_price', asked.totalActualPriceFen, service.totalPriceFenMax],
  ] as const;
  const broken = limits.find(([, value, max]) => value > max);
  if (broken === undefined) return undefined;
  const [name, value, max] = broken;
  return {
    rule: name === 'total_actual_price' ? 'service-price-limit' : 'service-limits',
    field: `/${name}`,
    value,
    message: {
      zh: `${name} 为 ${value}，超过服务上配置的上限 ${max}`,
      en: `${name} is ${value}, above the most that the service is set to, ${max}.`,
    },
  };
}
