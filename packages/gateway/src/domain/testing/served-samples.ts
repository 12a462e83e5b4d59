/** For tests: one signed contract, and the order of its first detail in every phase, written out by hand. */
import { defaultReadings, type OrderPhase, type SignPlanState } from '@hufu/contract';
import { createServiceOrder } from '../create-order.ts';
import type { Completion, Modification } from '../order-steps.ts';
import type { NewServiceOrder, ServedDetail, ServiceOrder } from '../service-order.ts';
import { createSignPlan, type SignPlan, type SignPlanDetail } from '../sign-plan.ts';
import { accepted } from './decided.ts';
import { askedSignPlan, sampleAt, samplePlan } from './samples.ts';

/** Midnight in Beijing, 300 days and one after the day of `sampleAt`. */
export const sampleOverAt = Date.parse('2024-07-02T00:00:00+08:00');

/** When the first detail is ordered: the day after its contract was signed. */
export const orderedAt = Date.parse('2023-09-06T09:00:00+08:00');

/** When its order is completed. */
export const completedAt = Date.parse('2023-09-06T11:30:00+08:00');

/** When it is paid, cancelled or expired. */
export const endedAt = Date.parse('2023-09-06T12:00:00+08:00');

/** A contract that waits for its user. */
export function unsignedSignPlan(): SignPlan {
  const birth = {
    plan: samplePlan(),
    signPlanId: '01010033210001424338000019876258',
    userId: 'user-1',
    package: 'a&b',
    at: sampleAt,
    readings: defaultReadings,
  };
  return accepted(createSignPlan(askedSignPlan(), birth));
}

const signed = { state: 'SIGNED', signedAt: sampleAt, expiresAt: sampleOverAt, dueAt: sampleOverAt } as const;

/** That contract, signed. */
export function signedSignPlan(changes: Partial<SignPlan> = {}): SignPlan {
  return { ...unsignedSignPlan(), ...signed, ...changes };
}

/** The contract with one of its details changed. */
export function changeDetail(signPlan: SignPlan, no: number, changes: Partial<SignPlanDetail>): SignPlan {
  const details = signPlan.details.map((detail) =>
    detail.planDetailNo === no ? { ...detail, ...changes } : detail,
  );
  return { ...signPlan, details };
}

/** The contract in each of its states; a cancelled one was cancelled by the merchant, because of `first reason`. */
export function signPlanIn(state: SignPlanState): SignPlan {
  const over = { state, dueAt: null };
  switch (state) {
    case 'UNSIGNED':
      return unsignedSignPlan();
    case 'SIGNED':
      return signedSignPlan();
    case 'SIGN_PLAN_CANCEL':
      return signedSignPlan({
        ...over,
        cancelType: 'MERCHANT',
        cancelReason: 'first reason',
        cancelledAt: endedAt,
      });
    case 'COMPLETE':
      return signedSignPlan({
        ...over,
        goingDetailNo: 3,
        details: signedSignPlan().details.map((detail) => ({ ...detail, state: 'USED' })),
      });
    case 'EXPIRE':
      return signedSignPlan(over);
  }
}

/** What a partner asks for when it serves one detail, the first unless told. */
export function askedOrder(changes: Partial<NewServiceOrder> = {}): NewServiceOrder {
  const planDetailNo = changes.planDetailNo ?? 1;
  const { serviceId, mchid, subMchid, appid, subAppid, openid, subOpenid } = askedSignPlan();
  return {
    serviceId,
    signPlanId: '01010033210001424338000019876258',
    planDetailNo,
    mchid,
    subMchid,
    appid,
    subAppid,
    openid,
    subOpenid,
    outOrderNo: `SIGN-1-${planDetailNo}`,
    serviceIntroduction: '瑜伽课',
    notifyUrl: 'https://api.test.com',
    timeRange: {
      startTime: '20230906100000',
      endTime: '20230906110000',
      startTimeRemark: '十点',
      endTimeRemark: null,
    },
    location: { startLocation: '一号教室', endLocation: null },
    attach: null,
    ...changes,
  };
}

/** What it asks for when it completes that order at the detail's full price. */
export function askedCompletion(changes: Partial<Completion> = {}): Completion {
  return { ...askedAmount(14_000), timeRange: null, location: null, asked: 'completion', ...changes };
}

/** What it asks for when it lowers the amount. */
export function askedModification(totalAmountFen: number, asked = 'modification'): Modification {
  return { ...askedAmount(totalAmountFen), asked };
}

function askedAmount(totalAmountFen: number) {
  const name = '瑜伽课3节';
  const postPayments = [{ name, amountFen: totalAmountFen + 1000, description: null, count: null }];
  const postDiscounts = [{ name: '优惠', amountFen: 1000, description: null, count: null }];
  return { postPayments, postDiscounts, totalAmountFen };
}

const deducted = {
  seq: 1,
  amountFen: 14_000,
  paidType: 'NEWTON',
  transactionId: '4200000000000000000000000001',
  paidAt: endedAt,
} as const;

const completed = {
  totalAmountFen: 14_000,
  completionAsked: 'completion',
  completedAt,
} as const;

/** What is known of the order in each phase, beside what its creation said. */
const orderFacts: { readonly [Phase in OrderPhase]: Partial<ServiceOrder> } = {
  WAITING: { dueAt: Date.parse('2023-10-06T09:00:00+08:00') },
  SERVING: {},
  PAYING: { ...completed, dueAt: Date.parse('2023-09-06T11:31:00+08:00') },
  DONE: { ...completed, payments: [deducted], paidAt: endedAt },
  REVOKED: { cancelReason: 'first reason', cancelledAt: endedAt },
  EXPIRED: {},
};

const inService = { state: 'USING', orderId: 'order-1', usedAt: orderedAt } as const;
const lost = { ...inService, state: 'SIGN_PLAN_DETAIL_CANCEL', cancelledAt: endedAt } as const;

const detailFacts: { readonly [Phase in OrderPhase]: Partial<SignPlanDetail> } = {
  WAITING: inService,
  SERVING: inService,
  PAYING: { ...inService, actualPayPriceFen: 14_000 },
  DONE: { ...inService, state: 'USED', actualPayPriceFen: 14_000, completedAt: endedAt },
  REVOKED: lost,
  EXPIRED: lost,
};

/** The order of the first detail in a phase, with its contract. */
export function servedIn(phase: OrderPhase, changes: Partial<ServiceOrder> = {}): ServedDetail {
  const birth = { signPlan: signedSignPlan(), orderId: 'order-1', userId: 'user-1', at: orderedAt };
  const created = accepted(createServiceOrder(askedOrder(), { ...birth, readings: defaultReadings }));
  return {
    order: { ...created.order, phase, ...orderFacts[phase], ...changes },
    signPlan: changeDetail(signedSignPlan({ goingDetailNo: 1 }), 1, detailFacts[phase]),
  };
}
