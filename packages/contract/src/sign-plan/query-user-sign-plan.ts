import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { planErrors } from '../plan/plan-errors.ts';
import { merchantSignPlanNo, signPlan } from './fields.ts';

/** Query a user sign plan. */
export const queryUserSignPlan = defineOperation({
  id: 'queryUserSignPlan',
  method: 'GET',
  path: '/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '查询用户的签约计划', en: 'Query a user sign plan' },
  summary: {
    zh: '创建签约计划的商户以商户签约计划单号查询。',
    en: 'The merchant that created a sign plan looks it up by its own number.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012470990',
  parameters: {
    path: group(
      { merchant_sign_plan_no: merchantSignPlanNo },
      { label: { zh: '路径参数', en: 'path variables' } },
    ),
    query: nothing,
  },
  body: null,
  answer: { status: 200, body: signPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
