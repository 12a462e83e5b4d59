/** Sign plans and service orders as the person at the controls sees them, of whichever merchant and mode. */
import type { AnswerOf, Contract } from '@hufu/contract';
import { printBeijingTime } from '../../domain/beijing-time.ts';
import type { ServiceOrder } from '../../domain/service-order.ts';
import type { SignPlan } from '../../domain/sign-plan.ts';
import { printPartnerOrder } from '../../print/print-service-order.ts';
import { printPartnerSignPlan } from '../../print/print-sign-plan.ts';

/** What its merchant is told, and whom it belongs to. */
export function printWatchedSignPlan(signPlan: SignPlan): AnswerOf<Contract['readSignPlan']> {
  const { sub_mchid: _absentInDirectMode, ...told } = printPartnerSignPlan(signPlan);
  return {
    ...told,
    ...subMchidOf(signPlan),
    user_id: signPlan.userId,
    package_over_time: printBeijingTime(signPlan.packageExpiresAt),
  };
}

/** What its merchant is told, and what is to become of it. */
export function printWatchedOrder(order: ServiceOrder): AnswerOf<Contract['readServiceOrder']> {
  const { sub_mchid: _absentInDirectMode, ...told } = printPartnerOrder(order);
  const { phase, dueAt } = order;
  return {
    ...told,
    ...subMchidOf(order),
    order_id: order.orderId,
    sign_plan_id: order.signPlanId,
    plan_detail_no: order.planDetailNo,
    failures_left: order.failuresLeft,
    ...(phase === 'PAYING' && dueAt !== null ? { next_deduction_time: printBeijingTime(dueAt) } : {}),
  };
}

function subMchidOf({ subMchid }: { readonly subMchid: string | null }) {
  return subMchid === null ? {} : { sub_mchid: subMchid };
}
