/**
 * Sign plans: one user's contract on one plan, and whether it may be created as asked.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
 */
import {
  packageLifeMs,
  signablePlanStates,
  type CancelType,
  type PlanDetailState,
  type Readings,
  type SignPlanState,
} from '@hufu/contract';
import { beijingMidnight } from './beijing-time.ts';
import { paramError, type Decision, type Refused } from './decision.ts';
import { planStopped, type Plan } from './plan.ts';

export interface SignPlanDetail {
  readonly planDetailNo: number;
  readonly merchantPlanDetailNo: string;
  readonly planDetailName: string;
  readonly originalPriceFen: number;
  readonly planDiscountDescription: string | null;
  readonly actualPriceFen: number;
  readonly state: PlanDetailState;
  /** The platform's id of its service order; `null` until there is one. It stays when the order is cancelled. */
  readonly orderId: string | null;
  /** What its order was completed with, or modified to; `null` until then, and again when it is cancelled. */
  readonly actualPayPriceFen: number | null;
  /** When its order was created. */
  readonly usedAt: number | null;
  /** When its order was paid. */
  readonly completedAt: number | null;
  /** When its order was cancelled. */
  readonly cancelledAt: number | null;
}

/** What a merchant asks for. */
export interface NewSignPlan {
  readonly serviceId: string;
  readonly planId: string;
  readonly mchid: string;
  /** `null` in direct mode. */
  readonly subMchid: string | null;
  readonly appid: string;
  readonly subAppid: string | null;
  /** As the merchant named the user; at least one of the two. */
  readonly openid: string | null;
  readonly subOpenid: string | null;
  readonly merchantSignPlanNo: string;
  readonly notifyUrl: string;
  readonly detailNumbers: readonly { readonly planDetailNo: number; readonly merchantPlanDetailNo: string }[];
}

export interface SignPlan extends Omit<NewSignPlan, 'detailNumbers'> {
  /** 0 for one that was never saved. */
  readonly version: number;
  readonly signPlanId: string;
  /** Whom the merchant's names mean. */
  readonly userId: string;
  readonly planName: string;
  /** As the plan says, in days. */
  readonly planDurationDays: number;
  /** 0 until the first detail is served. */
  readonly goingDetailNo: number;
  readonly state: SignPlanState;
  readonly cancelType: CancelType;
  readonly cancelledAt: number | null;
  readonly cancelReason: string | null;
  readonly expiresAt: number;
  readonly totalOriginPriceFen: number;
  readonly deductionQuantity: number;
  readonly totalActualPriceFen: number;
  readonly details: readonly SignPlanDetail[];
  readonly signedAt: number | null;
  /** The token that opens the signing page. */
  readonly package: string;
  readonly packageExpiresAt: number;
  /** When something happens to it by itself: its token lapses, or it runs out. `null`: nothing will. */
  readonly dueAt: number | null;
  readonly createdAt: number;
}

interface Birth {
  readonly plan: Plan;
  readonly signPlanId: string;
  readonly userId: string;
  readonly package: string;
  readonly at: number;
  readonly readings: Readings;
}

type CreationCode = 'PARAM_ERROR' | 'INVALID_REQUEST' | 'NO_AUTH';

/** A sign plan that waits for its user, or the first rule that the request breaks. */
export function createSignPlan(asked: NewSignPlan, birth: Birth): Decision<SignPlan, CreationCode> {
  const { plan } = birth;
  const refused = ownershipFault(asked, plan) ?? stateFault(plan) ?? detailFault(asked, plan);
  if (refused !== undefined) return { refused };
  const { detailNumbers } = asked;
  // Each field by name: an object made of a rest and a spread is slow in the making and in all later use.
  return {
    next: {
      version: 0,
      signPlanId: birth.signPlanId,
      userId: birth.userId,
      serviceId: asked.serviceId,
      planId: asked.planId,
      mchid: asked.mchid,
      subMchid: asked.subMchid,
      appid: asked.appid,
      subAppid: asked.subAppid,
      openid: asked.openid,
      subOpenid: asked.subOpenid,
      merchantSignPlanNo: asked.merchantSignPlanNo,
      notifyUrl: asked.notifyUrl,
      planName: plan.planName,
      planDurationDays: plan.planDurationDays,
      goingDetailNo: 0,
      state: 'UNSIGNED',
      cancelType: 'NOT_CANCEL',
      cancelledAt: null,
      cancelReason: null,
      expiresAt: planOverAt(birth.at, plan.planDurationDays, birth.readings),
      totalOriginPriceFen: plan.totalOriginalPriceFen,
      deductionQuantity: plan.deductionQuantity,
      totalActualPriceFen: plan.totalActualPriceFen,
      details: plan.details.map((detail, index) => ({
        ...detail,
        merchantPlanDetailNo: detailNumbers[index]?.merchantPlanDetailNo ?? '',
        state: 'NOT_USED',
        orderId: null,
        actualPayPriceFen: null,
        usedAt: null,
        completedAt: null,
        cancelledAt: null,
      })),
      signedAt: null,
      package: birth.package,
      packageExpiresAt: birth.at + packageLifeMs,
      dueAt: birth.at + packageLifeMs,
      createdAt: birth.at,
    },
  };
}

/**
 * When a contract of `days` days runs out: midnight after the day of signing and `days` more, or of the last of
 * them by the other reading. Before the user signs, the day of creation stands in.
 */
export function planOverAt(fromMs: number, days: number, readings: Readings): number {
  return beijingMidnight(fromMs, readings.plan_over_time === 'day_after' ? days + 1 : days);
}

/** Whether the sign plan is what `asked` asks for: then a repeat is answered with it. */
export function isSameSignPlan(signPlan: SignPlan, asked: NewSignPlan): boolean {
  const { details, ...kept } = signPlan;
  return JSON.stringify(contentOf({ ...kept, detailNumbers: details })) === JSON.stringify(contentOf(asked));
}

function contentOf(asked: NewSignPlan): readonly unknown[] {
  return [
    [asked.serviceId, asked.planId, asked.mchid, asked.subMchid, asked.appid, asked.subAppid],
    [asked.openid, asked.subOpenid, asked.merchantSignPlanNo, asked.notifyUrl],
    asked.detailNumbers.map((detail) => [detail.planDetailNo, detail.merchantPlanDetailNo]),
  ];
}

/** Refuses a contract number that was used for other content. */
export function signPlanNumberTaken(merchantSignPlanNo: string): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'sign-plan-number-taken',
    message: {
      zh: `商户签约计划单号 ${merchantSignPlanNo} 已用于内容不同的签约计划，请更换单号或以原参数重入`,
      en: `merchant_sign_plan_no ${merchantSignPlanNo} was used for a sign plan with other content. Take a new number, or repeat with the same parameters.`,
    },
  };
}

/** Refuses an order number that another sign plan reserved. */
export function detailNumberTaken(merchantPlanDetailNo: string): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'detail-number-unique',
    message: {
      zh: `商户侧计划明细使用订单号 ${merchantPlanDetailNo} 已被其他签约计划使用`,
      en: `merchant_plan_detail_no ${merchantPlanDetailNo} is reserved by another sign plan.`,
    },
  };
}

function ownershipFault(asked: NewSignPlan, plan: Plan): Refused<'NO_AUTH' | 'INVALID_REQUEST'> | undefined {
  if (plan.mchid !== asked.mchid || plan.subMchid !== asked.subMchid) {
    return {
      code: 'NO_AUTH',
      rule: 'plan-creator',
      message: {
        zh: `支付分计划 ${asked.planId} 不属于该商户`,
        en: `Plan ${asked.planId} does not belong to this merchant.`,
      },
    };
  }
  if (plan.serviceId === asked.serviceId) return undefined;
  return {
    code: 'INVALID_REQUEST',
    rule: 'service-of-the-plan',
    message: {
      zh: `支付分计划 ${asked.planId} 属于服务 ${plan.serviceId}，与传入的 service_id 不一致`,
      en: `Plan ${asked.planId} was created under service ${plan.serviceId}, which is not the service_id given.`,
    },
  };
}

function stateFault(plan: Plan): Refused<'INVALID_REQUEST'> | undefined {
  return signablePlanStates.includes(plan.state) ? undefined : planStopped(plan);
}

function detailFault(asked: NewSignPlan, plan: Plan): Refused<'PARAM_ERROR'> | undefined {
  const given = asked.detailNumbers;
  if (given.length !== plan.details.length) return offCount(given.length, plan.details.length);
  const seen = new Set<string>();
  for (const [index, { planDetailNo, merchantPlanDetailNo }] of given.entries()) {
    const wanted = plan.details[index]?.planDetailNo;
    if (wanted !== undefined && planDetailNo !== wanted) return offOrder(index, planDetailNo, wanted);
    if (seen.has(merchantPlanDetailNo)) return twice(index, merchantPlanDetailNo);
    seen.add(merchantPlanDetailNo);
  }
  return undefined;
}

function offCount(given: number, wanted: number): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'details-match-plan',
    field: '/sign_plan_detail',
    value: given,
    message: {
      zh: `sign_plan_detail 有 ${given} 条，须与支付分计划的 ${wanted} 条明细一一对应`,
      en: `sign_plan_detail has ${given} entries; the plan has ${wanted} details and wants one for each.`,
    },
  });
}

function offOrder(index: number, given: number, wanted: number): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'details-match-plan',
    field: `/sign_plan_detail/${index}/plan_detail_no`,
    value: given,
    message: {
      zh: `计划明细序号为 ${given}，按支付分计划的顺序此处应为 ${wanted}`,
      en: `plan_detail_no is ${given}; in the order of the plan it is ${wanted} here.`,
    },
  });
}

function twice(index: number, value: string): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'detail-number-unique',
    field: `/sign_plan_detail/${index}/merchant_plan_detail_no`,
    value,
    message: {
      zh: `商户侧计划明细使用订单号 ${value} 重复`,
      en: `merchant_plan_detail_no ${value} stands twice.`,
    },
  });
}
