/** A sign plan in the platform's words. Creation wraps it; everything else answers it flat. */
import type { AnswerOf, Contract, NotificationEvents, ResourceOf } from '@hufu/contract';
import { printBeijingTime } from '../domain/beijing-time.ts';
import type { SignPlan, SignPlanDetail } from '../domain/sign-plan.ts';

/** As direct mode answers it. */
export function printSignPlan(signPlan: SignPlan): AnswerOf<Contract['queryUserSignPlan']> {
  return {
    sign_plan_id: signPlan.signPlanId,
    ...(signPlan.openid === null ? {} : { openid: signPlan.openid }),
    service_id: signPlan.serviceId,
    mchid: signPlan.mchid,
    appid: signPlan.appid,
    ...shared(signPlan),
  };
}

/** As partner mode answers it. */
export function printPartnerSignPlan(signPlan: SignPlan): AnswerOf<Contract['queryPartnerUserSignPlan']> {
  return {
    ...identity(signPlan),
    sub_mchid: signPlan.subMchid ?? '',
    appid: signPlan.appid,
    ...(signPlan.subAppid === null ? {} : { sub_appid: signPlan.subAppid }),
    ...shared(signPlan),
  };
}

/** Which contract it is, whose, and of which service: the first words wherever more than one mode is told of. */
function identity(signPlan: SignPlan) {
  return {
    sign_plan_id: signPlan.signPlanId,
    ...(signPlan.openid === null ? {} : { openid: signPlan.openid }),
    ...(signPlan.subOpenid === null ? {} : { sub_openid: signPlan.subOpenid }),
    service_id: signPlan.serviceId,
    mchid: signPlan.mchid,
  };
}

function shared(signPlan: SignPlan) {
  return {
    merchant_sign_plan_no: signPlan.merchantSignPlanNo,
    merchant_callback_url: signPlan.notifyUrl,
    plan_id: signPlan.planId,
    going_detail_no: signPlan.goingDetailNo,
    sign_state: signPlan.state,
    ...(signPlan.cancelledAt === null ? {} : { cancel_sign_time: printBeijingTime(signPlan.cancelledAt) }),
    cancel_sign_type: signPlan.cancelType,
    ...(signPlan.cancelReason === null ? {} : { cancel_reason: signPlan.cancelReason }),
    plan_name: signPlan.planName,
    plan_over_time: printBeijingTime(signPlan.expiresAt),
    total_origin_price: signPlan.totalOriginPriceFen,
    deduction_quantity: signPlan.deductionQuantity,
    total_actual_price: signPlan.totalActualPriceFen,
    signed_detail_list: signPlan.details.map(printDetail),
    ...(signPlan.signedAt === null ? {} : { sign_time: printBeijingTime(signPlan.signedAt) }),
  };
}

function printDetail(detail: SignPlanDetail) {
  return {
    plan_detail_no: detail.planDetailNo,
    original_price: detail.originalPriceFen,
    ...(detail.planDiscountDescription === null
      ? {}
      : { plan_discount_description: detail.planDiscountDescription }),
    actual_price: detail.actualPriceFen,
    plan_detail_state: detail.state,
    ...(detail.orderId === null ? {} : { order_id: detail.orderId }),
    merchant_plan_detail_no: detail.merchantPlanDetailNo,
    plan_detail_name: detail.planDetailName,
    ...(detail.actualPayPriceFen === null ? {} : { actual_pay_price: detail.actualPayPriceFen }),
    ...(detail.usedAt === null ? {} : { use_time: printBeijingTime(detail.usedAt) }),
    ...(detail.completedAt === null ? {} : { complete_time: printBeijingTime(detail.completedAt) }),
    ...(detail.cancelledAt === null ? {} : { cancel_time: printBeijingTime(detail.cancelledAt) }),
  };
}

/** As a notification carries it: what is not set is an empty text, or 0. */
export function printNotifiedSignPlan(signPlan: SignPlan): ResourceOf<NotificationEvents['userSignedPlan']> {
  return {
    ...identity(signPlan),
    appid: signPlan.appid,
    ...(signPlan.subMchid === null
      ? {}
      : { sub_mchid: signPlan.subMchid, sub_appid: signPlan.subAppid ?? '' }),
    cancel_sign_time: '',
    cancel_reason: '',
    sign_time: '',
    ...shared(signPlan),
    signed_detail_list: signPlan.details.map((detail) => ({
      plan_discount_description: '',
      order_id: '',
      actual_pay_price: 0,
      use_time: '',
      complete_time: '',
      cancel_time: '',
      ...printDetail(detail),
    })),
  };
}
