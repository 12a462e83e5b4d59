import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { subMchid } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';
import { merchantSignPlanNo, partnerSignPlan, stopReason } from '../sign-plan/fields.ts';

/** Cancel a user sign plan of a sub-merchant. */
export const cancelPartnerUserSignPlan = defineOperation({
  id: 'cancelPartnerUserSignPlan',
  method: 'POST',
  path: '/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '取消用户的签约计划（服务商）', en: 'Cancel a user sign plan of a sub-merchant' },
  summary: {
    zh: '创建签约计划的服务商取消签约计划，取消后不可恢复。',
    en: 'The partner that created a sign plan cancels it for good.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463534',
  parameters: {
    path: group(
      { merchant_sign_plan_no: merchantSignPlanNo },
      { label: { zh: '路径参数', en: 'path variables' } },
    ),
    query: nothing,
  },
  body: group({ sub_mchid: subMchid, stop_reason: stopReason }, { label: { zh: '请求体', en: 'body' } }),
  answer: { status: 200, body: partnerSignPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
