/** What the merchants of the stories ask for. */
import type {
  CreatePartnerPlanJson,
  CreatePartnerUserSignPlanJson,
  CreatePlanJson,
  CreateUserSignPlanJson,
} from '@hufu/sdk';

export const subMchid = '1900000109';

const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const serviceId = '2002000000000558128851361561536';

/** The reference page's example, letter by letter. */
export const referenceRequest: CreatePartnerUserSignPlanJson = {
  service_id: serviceId,
  plan_id: '01000033210000324638000000376258',
  appid: 'wxd678efh567hg6787',
  sub_mchid: subMchid,
  sub_appid: 'wxd678efh567hg6999',
  openid,
  sub_openid: openid,
  merchant_sign_plan_no: '1234323JKHDFE1243252',
  notify_url: 'https://api.test.com',
  sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: '1234323JKHDFE1243252' }],
};

const lessons = {
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
export function partnerPlan(merchantPlanNo: string): CreatePartnerPlanJson {
  return {
    ...lessons,
    appid: 'wxd678efh567hg6787',
    sub_mchid: subMchid,
    sub_appid: 'wxd678efh567hg6999',
    merchant_plan_no: merchantPlanNo,
  };
}

/** The same plan of the direct merchant. */
export function directPlan(merchantPlanNo: string): CreatePlanJson {
  return { ...lessons, appid: 'wxd678efh567hg7000', merchant_plan_no: merchantPlanNo };
}

/** A contract of a user on a plan of two lessons of the partner's sub-merchant. */
export function partnerContract(planId: string, merchantSignPlanNo: string): CreatePartnerUserSignPlanJson {
  return { ...contract(planId, merchantSignPlanNo), appid: 'wxd678efh567hg6787', sub_mchid: subMchid };
}

/** A contract of a user on a plan of two lessons of the direct merchant. */
export function directContract(planId: string, merchantSignPlanNo: string): CreateUserSignPlanJson {
  return { ...contract(planId, merchantSignPlanNo), appid: 'wxd678efh567hg7000' };
}

function contract(planId: string, merchantSignPlanNo: string) {
  return {
    service_id: serviceId,
    plan_id: planId,
    openid,
    merchant_sign_plan_no: merchantSignPlanNo,
    notify_url: 'https://api.test.com/notify',
    sign_plan_detail: [1, 2].map((planDetailNo) => ({
      plan_detail_no: planDetailNo,
      merchant_plan_detail_no: `${merchantSignPlanNo}-${planDetailNo}`,
    })),
  };
}
