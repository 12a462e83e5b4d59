/** For tests: request bodies that a gateway over the test world accepts. */
import type { BodyOf, Contract } from '@hufu/contract';
import { examplePlanId, serviceId, subMchid } from './world.ts';

type PlanBody = BodyOf<Contract['createPartnerPlan']>;
type DirectPlanBody = BodyOf<Contract['createPlan']>;
type SignPlanBody = BodyOf<Contract['createPartnerUserSignPlan']>;
type DirectSignPlanBody = BodyOf<Contract['createUserSignPlan']>;

export const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';

/** The request of the reference page's example, letter by letter. */
export const referenceRequest: SignPlanBody = {
  service_id: serviceId,
  plan_id: examplePlanId,
  appid: 'wxd678efh567hg6787',
  sub_mchid: subMchid,
  sub_appid: 'wxd678efh567hg6999',
  openid,
  sub_openid: openid,
  merchant_sign_plan_no: '1234323JKHDFE1243252',
  notify_url: 'https://api.test.com',
  sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: '1234323JKHDFE1243252' }],
};

const terms = {
  service_id: serviceId,
  plan_name: '瑜伽课2节',
  plan_duration: 60,
  total_original_price: 30_000,
  deduction_quantity: 2,
  total_actual_price: 27_000,
  plan_detail_list: [
    {
      plan_detail_name: '第一节课',
      original_price: 15_000,
      plan_discount_description: '享受九五折',
      actual_price: 14_000,
    },
    { plan_detail_name: '第二节课', original_price: 15_000, actual_price: 13_000 },
  ],
};

/** A plan of two lessons for the partner's sub-merchant. */
export function partnerPlan(merchantPlanNo: string, changes: Partial<PlanBody> = {}): PlanBody {
  const sub = { sub_mchid: subMchid, sub_appid: 'wxd678efh567hg6999' };
  return { ...terms, appid: 'wxd678efh567hg6787', ...sub, merchant_plan_no: merchantPlanNo, ...changes };
}

/** The same plan of the direct merchant. */
export function directPlan(merchantPlanNo: string, changes: Partial<DirectPlanBody> = {}): DirectPlanBody {
  return { ...terms, appid: 'wxd678efh567hg7000', merchant_plan_no: merchantPlanNo, ...changes };
}

/** A contract on the plan of the reference page, under a number of its own, named by `openid` alone. */
export function partnerSignPlan(number: string, changes: Partial<SignPlanBody> = {}): SignPlanBody {
  const { sub_openid: _second, ...named } = referenceRequest;
  return {
    ...named,
    merchant_sign_plan_no: number,
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `${number}-1` }],
    ...changes,
  };
}

/** A contract of the direct merchant on its plan of two lessons. */
export function directSignPlan(
  number: string,
  planId: string,
  changes: Partial<DirectSignPlanBody> = {},
): DirectSignPlanBody {
  return {
    service_id: serviceId,
    plan_id: planId,
    appid: 'wxd678efh567hg7000',
    openid,
    merchant_sign_plan_no: number,
    notify_url: 'https://api.test.com/notify',
    sign_plan_detail: [1, 2].map((planDetailNo) => ({
      plan_detail_no: planDetailNo,
      merchant_plan_detail_no: `${number}-${planDetailNo}`,
    })),
    ...changes,
  };
}

type OrderBody = BodyOf<Contract['createPartnerServiceOrder']>;
type DirectOrderBody = BodyOf<Contract['createServiceOrder']>;

/** What every service order of these tests says. */
const service = {
  service_id: serviceId,
  notify_url: 'https://api.test.com/orders',
  service_introduction: '瑜伽课',
  time_range: { start_time: '20260105090000' },
};

/** The order of a detail of a partner's contract, reserved as `partnerSignPlan` does. */
export function partnerOrder(
  signPlan: Contracted,
  detailNo = 1,
  changes: Partial<OrderBody> = {},
): OrderBody {
  return {
    ...service,
    appid: 'wxd678efh567hg6787',
    sub_mchid: subMchid,
    sign_plan_id: signPlan.sign_plan_id,
    plan_detail_no: detailNo,
    out_trade_no: `${signPlan.merchant_sign_plan_no}-${detailNo}`,
    ...changes,
  };
}

/** The same of a direct merchant's contract. */
export function directOrder(
  signPlan: Contracted,
  detailNo = 1,
  changes: Partial<DirectOrderBody> = {},
): DirectOrderBody {
  return {
    ...service,
    appid: 'wxd678efh567hg7000',
    openid,
    sign_plan_id: signPlan.sign_plan_id,
    plan_detail_no: detailNo,
    out_trade_no: `${signPlan.merchant_sign_plan_no}-${detailNo}`,
    ...changes,
  };
}

interface Contracted {
  readonly sign_plan_id: string;
  readonly merchant_sign_plan_no: string;
}

/** The completion of a direct merchant's order at `amount` fen. */
export function directCompletion(
  amount: number,
  changes: Partial<BodyOf<Contract['completeServiceOrder']>> = {},
): BodyOf<Contract['completeServiceOrder']> {
  return {
    appid: 'wxd678efh567hg7000',
    service_id: serviceId,
    post_payments: [{ name: '瑜伽课', amount }],
    total_amount: amount,
    time_range: { end_time: '20260105100000' },
    ...changes,
  };
}

/** The completion of a partner's order at `amount` fen. */
export function partnerCompletion(
  amount: number,
  changes: Partial<BodyOf<Contract['completePartnerServiceOrder']>> = {},
): BodyOf<Contract['completePartnerServiceOrder']> {
  return {
    sub_mchid: subMchid,
    service_id: serviceId,
    post_payments: [{ name: '瑜伽课', amount }],
    total_amount: amount,
    time_range: { end_time: '20260105100000' },
    ...changes,
  };
}
