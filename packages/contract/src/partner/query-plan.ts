import { group } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { merchantPlanNo, partnerPlan, subMchid } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';

/** Query a plan of a sub-merchant. */
export const queryPartnerPlan = defineOperation({
  id: 'queryPartnerPlan',
  method: 'GET',
  path: '/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '查询支付分计划（服务商）', en: 'Query a plan of a sub-merchant' },
  summary: {
    zh: '创建计划的服务商以商户侧计划号查询子商户的计划。',
    en: 'The partner that created a plan looks it up by its own number.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463318',
  parameters: {
    path: group({ merchant_plan_no: merchantPlanNo }, { label: { zh: '路径参数', en: 'path variables' } }),
    query: group({ sub_mchid: subMchid }, { label: { zh: '查询参数', en: 'query' } }),
  },
  body: null,
  answer: { status: 200, body: partnerPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
