import { group } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { subMchid } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';
import { merchantSignPlanNo, partnerSignPlan } from '../sign-plan/fields.ts';

/** Query a user sign plan of a sub-merchant. */
export const queryPartnerUserSignPlan = defineOperation({
  id: 'queryPartnerUserSignPlan',
  method: 'GET',
  path: '/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '查询用户的签约计划（服务商）', en: 'Query a user sign plan of a sub-merchant' },
  summary: {
    zh: '创建签约计划的服务商以商户签约计划单号查询。',
    en: 'The partner that created a sign plan looks it up by its own number.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463526',
  parameters: {
    path: group(
      { merchant_sign_plan_no: merchantSignPlanNo },
      { label: { zh: '路径参数', en: 'path variables' } },
    ),
    query: group({ sub_mchid: subMchid }, { label: { zh: '查询参数', en: 'query' } }),
  },
  body: null,
  answer: { status: 200, body: partnerSignPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
