import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { merchantPlanNo, partnerPlan, subMchid } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';

/** Stop a plan of a sub-merchant. */
export const stopPartnerPlan = defineOperation({
  id: 'stopPartnerPlan',
  method: 'POST',
  path: '/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '停止支付分计划（服务商）', en: 'Stop a plan of a sub-merchant' },
  summary: {
    zh: '终止后不可再签约，已签约的可继续履约。',
    en: 'It can no longer be signed; contracts that were signed go on.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463322',
  parameters: {
    path: group({ merchant_plan_no: merchantPlanNo }, { label: { zh: '路径参数', en: 'path variables' } }),
    query: nothing,
  },
  body: group({ sub_mchid: subMchid }, { label: { zh: '请求体', en: 'body' } }),
  answer: { status: 200, body: partnerPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
