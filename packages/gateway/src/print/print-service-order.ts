/** A service order in the platform's words. What is not set is left out. */
import {
  orderPhases,
  type AnswerOf,
  type Contract,
  type NotificationEvents,
  type ResourceOf,
} from '@hufu/contract';
import { printCompactTime } from '../domain/compact-time.ts';
import type { Payment, PostDiscount, PostPayment, ServiceOrder } from '../domain/service-order.ts';

/** As creation in direct mode answers it. */
export function printCreatedOrder(order: ServiceOrder): AnswerOf<Contract['createServiceOrder']> {
  return { ...ownerOf(order), ...termsOf(order), ...echoOf(order), order_id: order.orderId };
}

/** As creation in partner mode answers it. */
export function printCreatedPartnerOrder(
  order: ServiceOrder,
): AnswerOf<Contract['createPartnerServiceOrder']> {
  return { ...partnerOf(order), ...termsOf(order), ...echoOf(order), order_id: order.orderId };
}

/** As query and modification in direct mode answer it. */
export function printOrder(order: ServiceOrder): AnswerOf<Contract['queryServiceOrder']> {
  return {
    ...ownerOf(order),
    ...termsOf(order),
    ...amountsOf(order),
    ...echoOf(order),
    ...(order.openid === null ? {} : { openid: order.openid }),
    order_id: order.orderId,
  };
}

/** As query in partner mode answers it. */
export function printPartnerOrder(order: ServiceOrder): AnswerOf<Contract['queryPartnerServiceOrder']> {
  return {
    ...partnerOf(order),
    ...termsOf(order),
    ...amountsOf(order),
    ...echoOf(order),
    ...(order.openid === null ? {} : { openid: order.openid }),
    ...(order.subOpenid === null ? {} : { sub_openid: order.subOpenid }),
    order_id: order.orderId,
  };
}

/** As a synchronisation in direct mode answers it: with its user, who is always named there. */
export function printSyncedOrder(order: ServiceOrder): AnswerOf<Contract['syncServiceOrder']> {
  return { ...printOrder(order), openid: order.openid ?? '', order_id: order.orderId };
}

/** As a cancellation in direct mode answers it. */
export function printCancelledOrder(order: ServiceOrder): AnswerOf<Contract['cancelServiceOrder']> {
  return { ...ownerOf(order), order_id: order.orderId };
}

/** As collecting in direct mode answers it. */
export function printCollectedOrder(order: ServiceOrder): AnswerOf<Contract['collectServiceOrder']> {
  return { ...ownerOf(order), order_id: order.orderId };
}

/** As a completion in direct mode answers it. */
export function printCompletedOrder(order: ServiceOrder): AnswerOf<Contract['completeServiceOrder']> {
  const { totalAmountFen } = order;
  return {
    ...ownerOf(order),
    ...termsOf(order),
    ...displayOf(order),
    total_amount: totalAmountFen ?? 0,
    need_collection: (totalAmountFen ?? 0) > 0,
    order_id: order.orderId,
  };
}

function ownerOf({ outOrderNo, serviceId, appid, mchid }: ServiceOrder) {
  return { out_order_no: outOrderNo, service_id: serviceId, appid, mchid };
}

function partnerOf(order: ServiceOrder) {
  return {
    ...ownerOf(order),
    ...(order.subAppid === null ? {} : { sub_appid: order.subAppid }),
    sub_mchid: order.subMchid ?? '',
  };
}

function termsOf(order: ServiceOrder) {
  const { state, description } = orderPhases[order.phase];
  return {
    service_introduction: order.serviceIntroduction,
    state,
    ...(description === null ? {} : { state_description: description }),
    post_payments: order.postPayments.map(printItem),
    ...(order.postDiscounts.length === 0 ? {} : { post_discounts: order.postDiscounts.map(printItem) }),
    risk_fund: { amount: order.riskFundFen },
  };
}

function printItem({ name, amountFen, description, count }: PostPayment | PostDiscount) {
  return {
    name,
    amount: amountFen,
    ...(description === null ? {} : { description }),
    ...(count === null ? {} : { count }),
  };
}

function displayOf({ timeRange, location }: ServiceOrder) {
  const { startTime, endTime, startTimeRemark, endTimeRemark } = timeRange;
  return {
    time_range: {
      start_time: startTime,
      ...(endTime === null ? {} : { end_time: endTime }),
      ...(startTimeRemark === null ? {} : { start_time_remark: startTimeRemark }),
      ...(endTimeRemark === null ? {} : { end_time_remark: endTimeRemark }),
    },
    ...(location === null
      ? {}
      : {
          location: {
            ...(location.startLocation === null ? {} : { start_location: location.startLocation }),
            ...(location.endLocation === null ? {} : { end_location: location.endLocation }),
          },
        }),
  };
}

function echoOf(order: ServiceOrder) {
  return {
    ...displayOf(order),
    ...(order.attach === null ? {} : { attach: order.attach }),
    notify_url: order.notifyUrl,
  };
}

/** Nothing before completion. An order that costs nothing, and one that was cancelled, collects nothing. */
function amountsOf(order: ServiceOrder) {
  const { totalAmountFen, phase, payments } = order;
  if (totalAmountFen === null) return {};
  const total = { total_amount: totalAmountFen, need_collection: totalAmountFen > 0 };
  const state = orderPhases[phase].collection;
  if (state === null || totalAmountFen === 0) return total;
  const paidFen = payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return {
    ...total,
    collection: {
      state,
      total_amount: totalAmountFen,
      paying_amount: totalAmountFen - paidFen,
      paid_amount: paidFen,
      ...(payments.length === 0 ? {} : { details: payments.map(printPayment) }),
    },
  };
}

function printPayment({ seq, amountFen, paidType, paidAt, transactionId }: Payment) {
  return {
    seq,
    amount: amountFen,
    paid_type: paidType,
    paid_time: printCompactTime(paidAt),
    ...(transactionId === null ? {} : { transaction_id: transactionId }),
  };
}

/** As a notification carries it: without the address that is told, and under both names of its number. */
export function printNotifiedOrder(order: ServiceOrder): ResourceOf<NotificationEvents['userPaidOrder']> {
  const { notify_url: _told, ...echo } = echoOf(order);
  return {
    ...ownerOf(order),
    out_trade_no: order.outOrderNo,
    ...(order.subMchid === null ? {} : { sub_mchid: order.subMchid, sub_appid: order.subAppid ?? '' }),
    ...termsOf(order),
    ...amountsOf(order),
    ...echo,
    ...(order.openid === null ? {} : { openid: order.openid }),
    ...(order.subOpenid === null ? {} : { sub_openid: order.subOpenid }),
    order_id: order.orderId,
  };
}
