/** Plans, sign plans and orders as the platform's pages print them. What is not set is left out. */
import type { Detail, Order, Plan, SignPlan } from './reference-state.ts';
import { printCompact, printInstant } from './written-time.ts';

/** The members that have a value. */
function set(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== null),
  );
}

export function planBody({ id, mchid, asked, stoppedAt }: Plan): Record<string, unknown> {
  return set({
    ...asked,
    plan_id: id,
    mchid,
    plan_state: stoppedAt === null ? 'NORMAL' : 'STOP',
    plan_detail_list: asked.plan_detail_list.map((detail, index) => ({
      ...detail,
      plan_detail_no: index + 1,
    })),
    stop_mchid: stoppedAt === null ? null : mchid,
    stop_time: stoppedAt === null ? null : printInstant(stoppedAt),
  });
}

export function signPlanBody(signPlan: SignPlan): Record<string, unknown> {
  const { asked, plan, cancelled, details } = signPlan;
  return set({
    sign_plan_id: signPlan.id,
    openid: asked.openid,
    sub_openid: asked.sub_openid,
    service_id: asked.service_id,
    mchid: signPlan.mchid,
    sub_mchid: asked.sub_mchid,
    appid: asked.appid,
    sub_appid: asked.sub_appid,
    merchant_sign_plan_no: asked.merchant_sign_plan_no,
    merchant_callback_url: asked.notify_url,
    plan_id: plan.id,
    going_detail_no: Math.max(0, ...details.filter(({ order }) => order !== null).map(({ no }) => no)),
    sign_state: signPlan.state,
    cancel_sign_time: cancelled === null ? null : printInstant(cancelled.at),
    cancel_sign_type: cancelled?.by ?? 'NOT_CANCEL',
    cancel_reason: cancelled?.reason,
    plan_name: plan.asked.plan_name,
    plan_over_time: printInstant(signPlan.overAt),
    total_origin_price: plan.asked.total_original_price,
    deduction_quantity: plan.asked.deduction_quantity,
    total_actual_price: plan.asked.total_actual_price,
    signed_detail_list: details.map(detailBody),
    sign_time: signPlan.signedAt === null ? null : printInstant(signPlan.signedAt),
  });
}

export function detailState({ order }: Detail): 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' {
  if (order === null) return 'NOT_USED';
  if (order.endedAt === null) return 'USING';
  return order.phase === 'DONE' ? 'USED' : 'SIGN_PLAN_DETAIL_CANCEL';
}

function detailBody(detail: Detail) {
  const { order } = detail;
  const state = detailState(detail);
  const ended = order === null || order.endedAt === null ? null : printInstant(order.endedAt);
  return set({
    ...detail.terms,
    plan_detail_no: detail.no,
    merchant_plan_detail_no: detail.number,
    plan_detail_state: state,
    order_id: order?.id,
    // What the user really pays: nothing, once the order is cancelled.
    actual_pay_price: state === 'SIGN_PLAN_DETAIL_CANCEL' ? null : order?.total,
    use_time: order === null ? null : printInstant(order.createdAt),
    complete_time: state === 'USED' ? ended : null,
    cancel_time: state === 'SIGN_PLAN_DETAIL_CANCEL' ? ended : null,
  });
}

const told = {
  WAITING: { state: 'CREATED' },
  SERVING: { state: 'DOING', state_description: 'USER_CONFIRM' },
  PAYING: { state: 'DOING', state_description: 'MCH_COMPLETE' },
  DONE: { state: 'DONE' },
  REVOKED: { state: 'REVOKED' },
  EXPIRED: { state: 'EXPIRED' },
} as const;

/** What every answer of direct mode about an order says. */
export function orderName(order: Order) {
  const { asked, mchid } = order;
  return {
    out_order_no: asked.out_trade_no,
    service_id: asked.service_id,
    appid: asked.appid,
    mchid,
    order_id: order.id,
  };
}

/** As its creation answers it. */
export function newOrderBody(order: Order): Record<string, unknown> {
  const { asked } = order;
  return set({
    ...completedBody(order),
    sub_mchid: asked.sub_mchid,
    sub_appid: asked.sub_appid,
    attach: asked.attach,
    notify_url: asked.notify_url,
    total_amount: null,
    need_collection: null,
  });
}

/** As completion in direct mode answers it. */
export function completedBody(order: Order): Record<string, unknown> {
  return set({
    ...orderName(order),
    service_introduction: order.asked.service_introduction,
    ...told[order.phase],
    post_payments: order.payments.map((payment) => ({ amount: 0, ...payment })),
    post_discounts: order.discounts.length === 0 ? null : order.discounts,
    risk_fund: { amount: order.detail.terms.actual_price },
    time_range: order.time,
    location: order.location,
    total_amount: order.total,
    need_collection: order.total === null ? null : order.total > 0,
  });
}

/** As a query answers it: whom it is for, and what was collected. */
export function orderBody(order: Order): Record<string, unknown> {
  const { asked, signPlan, total } = order;
  const named = asked.openid === undefined && asked.sub_openid === undefined ? signPlan.asked : asked;
  return set({
    ...newOrderBody(order),
    openid: named.openid,
    sub_openid: named.sub_openid,
    total_amount: total,
    need_collection: total === null ? null : total > 0,
    collection: collectionBody(order),
  });
}

function collectionBody({ phase, total, paid }: Order) {
  if (total === null || total === 0) return null;
  if (phase === 'PAYING') {
    return { state: 'USER_PAYING', total_amount: total, paying_amount: total, paid_amount: 0 };
  }
  if (paid === null) return null;
  const { by, at, transaction } = paid;
  const payment = {
    seq: 1,
    amount: total,
    paid_type: by,
    paid_time: printCompact(at),
    transaction_id: transaction,
  };
  return {
    state: 'USER_PAID',
    total_amount: total,
    paying_amount: 0,
    paid_amount: total,
    details: [set(payment)],
  };
}

/** As the person at the controls sees it. */
export function watchedSignPlan(signPlan: SignPlan, packageUntil: number): Record<string, unknown> {
  return {
    ...signPlanBody(signPlan),
    user_id: signPlan.userId,
    package_over_time: printInstant(packageUntil),
  };
}

/** As the person at the controls sees it. */
export function watchedOrder(order: Order): Record<string, unknown> {
  return set({
    ...orderBody(order),
    sign_plan_id: order.signPlan.id,
    plan_detail_no: order.detail.no,
    failures_left: order.failuresLeft,
    next_deduction_time: order.phase === 'PAYING' ? printInstant(order.deductionAt) : null,
  });
}
