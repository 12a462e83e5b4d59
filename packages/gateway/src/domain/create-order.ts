/**
 * The service order of a plan detail: whether it may be created as asked.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
 */
import {
  allows,
  discountNameMax,
  orderWaitDays,
  planDetailTransitions,
  signPlanTransitions,
  type Readings,
} from '@hufu/contract';
import { dayMs } from './beijing-time.ts';
import { paramError, type Decision, type Refused } from './decision.ts';
import { plannedTimesFault } from './order-times.ts';
import type { NewServiceOrder, PostDiscount, ServedDetail, ServiceOrder } from './service-order.ts';
import { beginDetail } from './sign-plan-details.ts';
import type { SignPlan, SignPlanDetail } from './sign-plan.ts';

interface Birth {
  readonly signPlan: SignPlan;
  readonly orderId: string;
  /** Whom the request's names mean; `null` when it names nobody. */
  readonly userId: string | null;
  readonly at: number;
  readonly readings: Readings;
}

type Code = 'PARAM_ERROR' | 'INVALID_REQUEST' | 'NO_AUTH';
type Fault<Of extends Code> = Refused<Of> | undefined;

/** The order and the sign plan with its detail in service, or the first rule that the request breaks. */
export function createServiceOrder(asked: NewServiceOrder, birth: Birth): Decision<ServedDetail, Code> {
  const { signPlan, at } = birth;
  const claimed = ownerFault(asked, birth) ?? inForceFault(signPlan, at);
  if (claimed !== undefined) return { refused: claimed };
  const detail = signPlan.details.find(({ planDetailNo }) => planDetailNo === asked.planDetailNo);
  if (detail === undefined) return { refused: noSuchDetail(asked, signPlan) };
  const refused =
    reservedFault(asked, detail) ?? sequenceFault(detail, signPlan) ?? plannedTimesFault(asked.timeRange);
  if (refused !== undefined) return { refused };
  const order = orderOf(asked, birth, detail);
  const begun = beginDetail(signPlan, { planDetailNo: detail.planDetailNo, orderId: order.orderId, at });
  return { next: { order, signPlan: begun } };
}

/** Whether the order is what `asked` asks for: then a repeat is answered with it. */
export function isSameOrder(order: ServiceOrder, asked: NewServiceOrder): boolean {
  return order.creationAsked === contentOf(asked);
}

/** Refuses a number that was used for an order with other content. */
export function orderNumberTaken(outOrderNo: string): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'order-number-taken',
    message: {
      zh: `商户订单号 ${outOrderNo} 已用于参数不同的服务订单，重试须使用原参数`,
      en: `out_trade_no ${outOrderNo} was used for a service order with other parameters. A repeat has the same ones.`,
    },
  };
}

function contentOf(asked: NewServiceOrder): string {
  const { timeRange, location } = asked;
  return JSON.stringify([
    [asked.serviceId, asked.signPlanId, asked.planDetailNo, asked.outOrderNo],
    [asked.mchid, asked.subMchid, asked.appid, asked.subAppid, asked.openid, asked.subOpenid],
    [asked.serviceIntroduction, asked.notifyUrl, asked.attach],
    [timeRange.startTime, timeRange.endTime, timeRange.startTimeRemark, timeRange.endTimeRemark],
    location === null ? null : [location.startLocation, location.endLocation],
  ]);
}

function orderOf(asked: NewServiceOrder, birth: Birth, detail: SignPlanDetail): ServiceOrder {
  const { signPlan, orderId, at, readings } = birth;
  const waits = readings.order_starts_as === 'created';
  const { planDetailName, originalPriceFen, actualPriceFen } = detail;
  return {
    ...asked,
    // What the merchant left out is known from the sign plan.
    openid: asked.openid ?? (asked.subOpenid === null ? signPlan.openid : null),
    subOpenid: asked.subOpenid ?? (asked.openid === null ? signPlan.subOpenid : null),
    version: 0,
    orderId,
    phase: waits ? 'WAITING' : 'SERVING',
    postPayments: [
      { name: signPlan.planName, amountFen: originalPriceFen, description: planDetailName, count: null },
    ],
    postDiscounts: discountsOf(detail),
    riskFundFen: actualPriceFen,
    totalAmountFen: null,
    payments: [],
    creationAsked: contentOf(asked),
    completionAsked: null,
    modificationAsked: null,
    syncAsked: null,
    cancelReason: null,
    completedAt: null,
    cancelledAt: null,
    paidAt: null,
    failuresLeft: 0,
    failuresSeen: 0,
    dueAt: waits ? at + orderWaitDays * dayMs : null,
    createdAt: at,
  };
}

function discountsOf(detail: SignPlanDetail): readonly PostDiscount[] {
  const { planDiscountDescription, originalPriceFen, actualPriceFen } = detail;
  const amountFen = originalPriceFen - actualPriceFen;
  if (amountFen === 0) return [];
  // A plan's discount text may be longer than the name of an order's discount.
  const name = Array.from(planDiscountDescription ?? '优惠')
    .slice(0, discountNameMax)
    .join('');
  return [{ name, amountFen, description: null, count: null }];
}

function ownerFault(asked: NewServiceOrder, { signPlan, userId }: Birth): Fault<Code> {
  if (signPlan.mchid !== asked.mchid || signPlan.subMchid !== asked.subMchid) {
    return {
      code: 'NO_AUTH',
      rule: 'sign-plan-creator',
      message: {
        zh: `签约计划 ${asked.signPlanId} 不属于该商户`,
        en: `Sign plan ${asked.signPlanId} does not belong to this merchant.`,
      },
    };
  }
  if (signPlan.serviceId !== asked.serviceId) {
    return {
      code: 'INVALID_REQUEST',
      rule: 'service-of-the-order',
      message: {
        zh: `签约计划 ${asked.signPlanId} 属于服务 ${signPlan.serviceId}，与传入的 service_id 不一致`,
        en: `Sign plan ${asked.signPlanId} belongs to service ${signPlan.serviceId}, which is not the service_id given.`,
      },
    };
  }
  if (userId === null || userId === signPlan.userId) return undefined;
  const field = asked.openid === null ? 'sub_openid' : 'openid';
  return paramError({
    rule: 'user-of-the-order',
    field: `/${field}`,
    value: asked.openid ?? asked.subOpenid,
    message: { zh: `${field} 不是签约的用户`, en: `${field} is not the user who signed the plan.` },
  });
}

function inForceFault(signPlan: SignPlan, at: number): Fault<'INVALID_REQUEST'> {
  if (allows(signPlanTransitions.serveDetail, signPlan.state) && at < signPlan.expiresAt) return undefined;
  const state = signPlan.state === 'SIGNED' ? 'EXPIRE' : signPlan.state;
  return {
    code: 'INVALID_REQUEST',
    rule: 'sign-plan-in-force',
    message: {
      zh: `签约计划 ${signPlan.signPlanId} 当前状态为 ${state}，不可创建服务订单`,
      en: `Sign plan ${signPlan.signPlanId} is ${state}; service orders want one that is SIGNED.`,
    },
  };
}

function noSuchDetail({ planDetailNo }: NewServiceOrder, { details }: SignPlan): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'detail-exists',
    field: '/plan_detail_no',
    value: planDetailNo,
    message: {
      zh: `签约计划没有序号为 ${planDetailNo} 的明细，共 ${details.length} 条`,
      en: `The sign plan has no detail ${planDetailNo}; it has ${details.length}.`,
    },
  });
}

function reservedFault({ outOrderNo }: NewServiceOrder, detail: SignPlanDetail): Fault<'PARAM_ERROR'> {
  if (outOrderNo === detail.merchantPlanDetailNo) return undefined;
  return paramError({
    rule: 'order-number-reserved',
    field: '/out_trade_no',
    value: outOrderNo,
    message: {
      zh: `out_trade_no 须等于签约时为第 ${detail.planDetailNo} 条明细预留的单号 ${detail.merchantPlanDetailNo}`,
      en: `out_trade_no must be ${detail.merchantPlanDetailNo}, which was reserved for detail ${detail.planDetailNo} when the plan was signed.`,
    },
  });
}

function sequenceFault(detail: SignPlanDetail, { details }: SignPlan): Fault<'INVALID_REQUEST'> {
  const { planDetailNo, state } = detail;
  if (state !== 'USING' && !allows(planDetailTransitions.order, state)) return detailSpent(detail);
  const running = details.find((other) => other.state === 'USING');
  if (running !== undefined) return orderRunning(running);
  const skipped = details.find((other) => other.planDetailNo < planDetailNo && other.state === 'NOT_USED');
  return skipped === undefined ? undefined : detailSkipped(planDetailNo, skipped.planDetailNo);
}

function detailSpent({ planDetailNo, state }: SignPlanDetail): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'detail-not-used',
    message: {
      zh: `第 ${planDetailNo} 条明细当前状态为 ${state}，不可再次创建服务订单`,
      en: `Detail ${planDetailNo} is ${state} and cannot be ordered again.`,
    },
  };
}

function orderRunning({ planDetailNo, merchantPlanDetailNo }: SignPlanDetail): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'one-running-order',
    message: {
      zh: `第 ${planDetailNo} 条明细的订单 ${merchantPlanDetailNo} 尚未取消，也未完结并支付`,
      en: `The order of detail ${planDetailNo}, ${merchantPlanDetailNo}, is neither cancelled nor completed and paid.`,
    },
  };
}

function detailSkipped(asked: number, skipped: number): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'detail-in-sequence',
    message: {
      zh: `须按明细顺序创建订单：第 ${skipped} 条明细尚未使用，不可创建第 ${asked} 条`,
      en: `Orders come in the order of the details: detail ${skipped} has not been used, so ${asked} cannot be ordered.`,
    },
  };
}
