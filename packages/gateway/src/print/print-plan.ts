/** A plan in the platform's words. */
import type { AnswerOf, Contract } from '@hufu/contract';
import { printBeijingTime } from '../domain/beijing-time.ts';
import type { Plan } from '../domain/plan.ts';

/** As direct mode answers it. */
export function printPlan(plan: Plan): AnswerOf<Contract['queryPlan']> {
  return {
    plan_id: plan.planId,
    service_id: plan.serviceId,
    mchid: plan.mchid,
    appid: plan.appid,
    ...shared(plan),
  };
}

/** As partner mode answers it. */
export function printPartnerPlan(plan: Plan): AnswerOf<Contract['queryPartnerPlan']> {
  return {
    plan_id: plan.planId,
    service_id: plan.serviceId,
    mchid: plan.mchid,
    sub_mchid: plan.subMchid ?? '',
    appid: plan.appid,
    ...(plan.subAppid === null ? {} : { sub_appid: plan.subAppid }),
    ...shared(plan),
  };
}

function shared(plan: Plan) {
  return {
    merchant_plan_no: plan.merchantPlanNo,
    plan_name: plan.planName,
    plan_duration: plan.planDurationDays,
    plan_state: plan.state,
    total_original_price: plan.totalOriginalPriceFen,
    deduction_quantity: plan.deductionQuantity,
    total_actual_price: plan.totalActualPriceFen,
    plan_detail_list: plan.details.map((detail) => ({
      plan_detail_no: detail.planDetailNo,
      plan_detail_name: detail.planDetailName,
      original_price: detail.originalPriceFen,
      ...(detail.planDiscountDescription === null
        ? {}
        : { plan_discount_description: detail.planDiscountDescription }),
      actual_price: detail.actualPriceFen,
    })),
    ...(plan.stopMchid === null ? {} : { stop_mchid: plan.stopMchid }),
    ...(plan.stoppedAt === null ? {} : { stop_time: printBeijingTime(plan.stoppedAt) }),
  };
}
