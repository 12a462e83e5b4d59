/**
 * What becomes of a service order after its creation. Each step looks at the order together with the sign plan
 * whose detail it serves. A repeat with equal parameters returns both as they are; nothing then needs saving.
 * What was due before the instant of a step has been carried out before it.
 */
import { allows, orderTransitions, type PaidType, type Readings } from '@hufu/contract';
import { dayMs } from './beijing-time.ts';
import { readCompactTime } from './compact-time.ts';
import { paramError, type Decision, type Refused } from './decision.ts';
import { amountsFault, type FinalAmounts } from './order-amounts.ts';
import { noSuchTime, otherParameters, wrongPhase } from './order-refusals.ts';
import { realTimesFault } from './order-times.ts';
import type { OrderCode, Payment, ServedDetail, ServiceLocation, TimeRange } from './service-order.ts';
import { cancelDetail, payDetail, priceDetail } from './sign-plan-details.ts';

/** How long after completion a deduction is first tried, in milliseconds: a minute. The platform's own time is not public. */
export const firstDeductionAfterMs = 60 * 1000;

/** How long after a deduction that failed the next one is tried: a day. The platform's own intervals are not public. */
export const nextDeductionAfterMs = dayMs;

type StepDecision = Decision<ServedDetail, OrderCode>;

/** The instant of a step, and how conflicting texts are read. */
export interface StepContext {
  readonly at: number;
  readonly readings: Readings;
}

/** The user confirms an order that waits for it. */
export function confirmOrder(served: ServedDetail): StepDecision {
  const { order, signPlan } = served;
  if (order.phase === orderTransitions.confirm.to) return { next: served };
  if (!allows(orderTransitions.confirm, order.phase)) return { refused: wrongPhase(order) };
  const phase = orderTransitions.confirm.to;
  return { next: { order: { ...order, phase, dueAt: null }, signPlan } };
}

interface Cancellation extends StepContext {
  readonly reason: string;
}

/** The merchant cancels. A repeat needs the same reason. */
export function cancelOrder(served: ServedDetail, { reason, at, readings }: Cancellation): StepDecision {
  const { order, signPlan } = served;
  const { cancel } = orderTransitions;
  if (order.phase === cancel.to) {
    return order.cancelReason === reason ? { next: served } : { refused: otherParameters(order) };
  }
  const tooLate = order.phase === 'PAYING' && readings.cancel_after_completion === 'refused';
  if (tooLate || !allows(cancel, order.phase)) return { refused: wrongPhase(order) };
  const { planDetailNo } = order;
  return {
    next: {
      order: {
        ...order,
        phase: cancel.to,
        cancelReason: reason,
        cancelledAt: at,
        failuresLeft: 0,
        dueAt: null,
      },
      signPlan: cancelDetail(signPlan, { planDetailNo, at, readings }),
    },
  };
}

/** What a merchant asks for at completion. */
export interface Completion extends FinalAmounts {
  /** What was left out stays as it was planned. */
  readonly timeRange: Partial<TimeRange> | null;
  readonly location: Partial<ServiceLocation> | null;
  /** The whole request as JSON text, to know a repeat by. */
  readonly asked: string;
}

/** The service is over, and the platform begins to collect; an order that costs nothing is done at once. */
export function completeOrder(served: ServedDetail, asked: Completion, context: StepContext): StepDecision {
  const { order, signPlan } = served;
  const { complete } = orderTransitions;
  if (order.completionAsked !== null && order.phase !== 'REVOKED') {
    return order.completionAsked === asked.asked ? { next: served } : { refused: completedOtherwise(served) };
  }
  if (!allows(complete, order.phase)) return { refused: wrongPhase(order) };
  const refused = amountsFault(asked, order) ?? realTimesFault(order.timeRange, asked.timeRange, context.at);
  if (refused !== undefined) return { refused };
  const completed = {
    ...order,
    phase: complete.to,
    completionAsked: asked.asked,
    completedAt: context.at,
    timeRange: { ...order.timeRange, ...given(asked.timeRange) },
    location: asked.location === null ? order.location : mergeLocation(order.location, asked.location),
    dueAt: context.at + firstDeductionAfterMs,
  };
  return { next: charge({ order: completed, signPlan }, asked, context) };
}

/** Completed before with other parameters: what is over says so, what still waits for payment may be modified. */
function completedOtherwise({ order }: ServedDetail): Refused<OrderCode> {
  return order.phase === 'DONE' ? wrongPhase(order) : otherParameters(order);
}

/** What a merchant asks for when it modifies the amount. */
export interface Modification extends FinalAmounts {
  /** The whole request as JSON text, to know a repeat by. */
  readonly asked: string;
}

/** The amount falls, before it is paid. Down to nothing, the order is done. */
export function modifyOrder(served: ServedDetail, asked: Modification, context: StepContext): StepDecision {
  const { order, signPlan } = served;
  const { modify } = orderTransitions;
  const repeated = order.modificationAsked === asked.asked && order.phase !== 'REVOKED';
  if (repeated) return { next: served };
  if (!allows(modify, order.phase)) return { refused: wrongPhase(order) };
  const refused = amountsFault(asked, order) ?? riseFault(asked.totalAmountFen, order.totalAmountFen ?? 0);
  if (refused !== undefined) return { refused };
  const modified = { ...order, modificationAsked: asked.asked };
  return { next: charge({ order: modified, signPlan }, asked, context) };
}

function riseFault(value: number, owedFen: number): Refused<'PARAM_ERROR'> | undefined {
  if (value <= owedFen) return undefined;
  return paramError({
    rule: 'amount-only-falls',
    field: '/total_amount',
    value,
    message: {
      zh: `订单金额只能改低：${value} 高于待收金额 ${owedFen}`,
      en: `The amount is only modified downwards: ${value} is above the ${owedFen} still to be paid.`,
    },
  });
}

/** The order with its final amounts; done when nothing is to be paid. */
function charge(served: ServedDetail, asked: FinalAmounts, context: StepContext): ServedDetail {
  const { postPayments, postDiscounts, totalAmountFen } = asked;
  const { order } = served;
  const signPlan = priceDetail(served.signPlan, order.planDetailNo, totalAmountFen);
  const charged = { ...order, postPayments, postDiscounts, totalAmountFen };
  return totalAmountFen > 0 ? { order: charged, signPlan } : end({ order: charged, signPlan }, context);
}

/** The merchant asks for the money now: the next deduction is due at once. */
export function collectOrder(served: ServedDetail, { at }: StepContext): StepDecision {
  const { order, signPlan } = served;
  if (!allows(orderTransitions.collect, order.phase)) return { refused: wrongPhase(order) };
  // Due already, and not carried out yet: who asks again changes nothing.
  if (order.dueAt !== null && order.dueAt <= at) return { next: served };
  return { next: { order: { ...order, dueAt: at }, signPlan } };
}

/** What a merchant says of a payment that came in by other ways. */
export interface Sync {
  /** `yyyyMMddHHmmss` or `yyyyMMdd`. */
  readonly paidTime: string;
  /** The whole request as JSON text, to know a repeat by. */
  readonly asked: string;
}

/** The user paid the merchant by other ways: the order is done. */
export function syncOrder(served: ServedDetail, asked: Sync, context: StepContext): StepDecision {
  const { order } = served;
  if (order.syncAsked !== null) {
    return order.syncAsked === asked.asked ? { next: served } : { refused: wrongPhase(order) };
  }
  if (!allows(orderTransitions.sync, order.phase)) return { refused: wrongPhase(order) };
  const paid = readCompactTime(asked.paidTime);
  if (paid === undefined) return { refused: noSuchTime('/detail/paid_time', asked.paidTime) };
  const synced = { ...served, order: { ...order, syncAsked: asked.asked } };
  const payment = { paidType: 'MCH', transactionId: null, paidAt: paid.fromMs } as const;
  return { next: pay(synced, payment, context) };
}

interface Settlement extends StepContext {
  readonly paidType: PaidType;
  readonly transactionId: string | null;
  /** When the money changed hands. Default is the instant of the step. */
  readonly paidAt?: number;
}

/** The user pays by itself, in WeChat or elsewhere. Paid before: as it is. */
export function payOrder(served: ServedDetail, settlement: Settlement): StepDecision {
  const { order } = served;
  if (order.phase === orderTransitions.pay.to) return { next: served };
  if (!allows(orderTransitions.pay, order.phase)) return { refused: wrongPhase(order) };
  const { paidType, transactionId, at, paidAt = at } = settlement;
  return { next: pay(served, { paidType, transactionId, paidAt }, settlement) };
}

/** The user's next deductions will fail, so many times. */
export function failDeductions(served: ServedDetail, times: number): StepDecision {
  const { order, signPlan } = served;
  if (order.phase !== 'SERVING' && order.phase !== 'PAYING') return { refused: wrongPhase(order) };
  return { next: { order: { ...order, failuresLeft: times }, signPlan } };
}

/** What a service order does by itself at its `dueAt`. */
export interface OrderPassing {
  readonly next: ServedDetail;
  /** `null`: nothing was due. */
  readonly happened: 'order-expired' | 'deduction-failed' | 'deduction-succeeded' | null;
}

/** `at` is the instant at which it was due, whenever it is carried out. */
interface Passing extends StepContext {
  /** For the payment, should there be one. */
  readonly transactionId: string;
}

/** The order at its `dueAt`: it has waited in vain, or the platform deducts. */
export function passOrderTime(served: ServedDetail, { transactionId, ...context }: Passing): OrderPassing {
  const { order, signPlan } = served;
  const { expire } = orderTransitions;
  if (allows(expire, order.phase)) {
    const ending = { planDetailNo: order.planDetailNo, ...context };
    const expired = { ...order, phase: expire.to, dueAt: null };
    return { next: { order: expired, signPlan: cancelDetail(signPlan, ending) }, happened: 'order-expired' };
  }
  if (!allows(orderTransitions.pay, order.phase)) {
    return { next: { order: { ...order, dueAt: null }, signPlan }, happened: null };
  }
  if (order.failuresLeft > 0) {
    const failed = {
      ...order,
      failuresLeft: order.failuresLeft - 1,
      failuresSeen: order.failuresSeen + 1,
      dueAt: context.at + nextDeductionAfterMs,
    };
    return { next: { order: failed, signPlan }, happened: 'deduction-failed' };
  }
  const payment = { paidType: 'NEWTON', transactionId, paidAt: context.at } as const;
  return { next: pay(served, payment, context), happened: 'deduction-succeeded' };
}

type NewPayment = Pick<Payment, 'paidType' | 'transactionId' | 'paidAt'>;

function pay(served: ServedDetail, payment: NewPayment, context: StepContext): ServedDetail {
  const { order } = served;
  const amountFen = order.totalAmountFen ?? 0;
  const payments = [...order.payments, { ...payment, seq: order.payments.length + 1, amountFen }];
  return end({ ...served, order: { ...order, payments } }, context);
}

function end({ order, signPlan }: ServedDetail, { at, readings }: StepContext): ServedDetail {
  const { planDetailNo } = order;
  return {
    order: { ...order, phase: orderTransitions.pay.to, paidAt: at, failuresLeft: 0, dueAt: null },
    signPlan: payDetail(signPlan, { planDetailNo, at, readings }),
  };
}

/** Only what was given; what was left out must not hide what was planned. */
function given(range: Partial<TimeRange> | null): Partial<TimeRange> {
  return Object.fromEntries(Object.entries(range ?? {}).filter(([, value]) => value !== null));
}

function mergeLocation(planned: ServiceLocation | null, real: Partial<ServiceLocation>): ServiceLocation {
  return {
    startLocation: real.startLocation ?? planned?.startLocation ?? null,
    endLocation: real.endLocation ?? planned?.endLocation ?? null,
  };
}
