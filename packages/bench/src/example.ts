/**
 * The call that is measured: the reference page's, 创建用户的签约计划 in partner mode, and an answer of its shape.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
 */

/** Path of the call, without a query. */
export const examplePath = '/v3/payscore/sign-plan/partner/user-sign-plans';

/** The sub-merchant of the example, which queries name. */
export const exampleSubMchid = '1900000109';

/** The example's body under a number of its own. */
export function exampleRequest(merchantSignPlanNo: string) {
  return {
    service_id: '2002000000000558128851361561536',
    plan_id: '01000033210000324638000000376258',
    appid: 'wxd678efh567hg6787',
    sub_mchid: exampleSubMchid,
    sub_appid: 'wxd678efh567hg6999',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    merchant_sign_plan_no: merchantSignPlanNo,
    notify_url: 'https://api.test.com/payscore/shops/1900000109/notifications',
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: merchantSignPlanNo }],
  };
}

/** The platform's id in {@link exampleAnswer}, by which a caller shows that it has read the answer. */
export const exampleSignPlanId = '01000033210000324638000000376258';

/** An answer to the example with a plan of three details, about 1.5 KB. */
export function exampleAnswer() {
  return {
    sign_plan: {
      sign_plan_id: exampleSignPlanId,
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      service_id: '2002000000000558128851361561536',
      mchid: '1900000100',
      sub_mchid: exampleSubMchid,
      appid: 'wxd678efh567hg6787',
      sub_appid: 'wxd678efh567hg6999',
      merchant_sign_plan_no: '1234323JKHDFE1243252',
      merchant_callback_url: 'https://api.test.com/payscore/shops/1900000109/notifications',
      plan_id: '01000033210000324638000000376258',
      going_detail_no: 1,
      sign_state: 'SIGN_PLAN_CREATED',
      plan_name: '瑜伽私教课三节（每周一节）',
      plan_over_time: '2026-12-31T23:59:59+08:00',
      total_origin_price: 60_000,
      deduction_quantity: 3,
      total_actual_price: 45_000,
      signed_detail_list: [1, 2, 3].map((no) => ({
        plan_detail_no: no,
        original_price: 20_000,
        plan_discount_description: '首次体验优惠',
        actual_price: 15_000,
        plan_detail_state: 'PLAN_DETAIL_CREATED',
        merchant_plan_detail_no: `1234323JKHDFE124325${no}`,
        plan_detail_name: `第${no}节`,
      })),
    },
    package: 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we',
  };
}
