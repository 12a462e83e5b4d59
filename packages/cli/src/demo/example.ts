/** The reference page's request, with its own numbers. */
export const example = {
  service_id: '2002000000000558128851361561536',
  plan_id: '01000033210000324638000000376258',
  appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000109',
  sub_appid: 'wxd678efh567hg6999',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  merchant_sign_plan_no: '1234323JKHDFE1243252',
  notify_url: 'https://api.test.com',
  sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: '1234323JKHDFE1243252' }],
};

/** The plan that the example signs, by the number its merchant gave it. */
export const examplePlanNo = 'EXAMPLE-PLAN-1';
