/**
 * What a merchant is told of: which changes of a sign plan or a service order are events of the platform.
 *
 * Nobody is told of COMPLETE, EXPIRE, a stopped plan, a cancelled or completed order, or a payment that the merchant
 * itself reported. Whether a merchant is told of its own cancellation is a reading.
 */
import type { EventId, Readings } from '@hufu/contract';
import type { ServiceOrder } from './service-order.ts';
import type { SignPlan } from './sign-plan.ts';

/** The event of a sign plan's change; `null` when it is none. */
export function signPlanEvent(before: SignPlan, after: SignPlan, readings: Readings): EventId | null {
  if (before.state === after.state) return null;
  if (after.state === 'SIGNED') return 'userSignedPlan';
  if (after.state !== 'SIGN_PLAN_CANCEL') return null;
  const told = after.cancelType !== 'MERCHANT' || readings.merchant_cancel_notice === 'sent';
  return told ? 'userCancelledSignPlan' : null;
}

/** The event of a service order's change; `null` when it is none. */
export function orderEvent(before: ServiceOrder, after: ServiceOrder): EventId | null {
  if (before.phase === 'WAITING' && after.phase === 'SERVING') return 'userConfirmedOrder';
  const deducted = after.payments.slice(before.payments.length).some(({ paidType }) => paidType === 'NEWTON');
  return deducted ? 'userPaidOrder' : null;
}
