import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { planErrors } from '../plan/plan-errors.ts';
import { merchantSignPlanNo, signPlan, stopReason } from './fields.ts';

/** Cancel a user sign plan. */
export const cancelUserSignPlan = defineOperation({
  id: 'cancelUserSignPlan',
  method: 'POST',
  path: '/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '取消用户的签约计划', en: 'Cancel a user sign plan' },
  summary: {
    zh: '创建签约计划的商户取消签约计划，取消后不可恢复。',
    en: 'The merchant that created a sign plan cancels it for good.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012471050',
  parameters: {
    path: group(
      { merchant_sign_plan_no: merchantSignPlanNo },
      { label: { zh: '路径参数', en: 'path variables' } },
    ),
    query: nothing,
  },
  body: group({ stop_reason: stopReason }, { label: { zh: '请求体', en: 'body' } }),
  answer: { status: 200, body: signPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
