import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { appid, planId, serviceId } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';
import { createdSignPlan, merchantSignPlanNo, notifyUrl, openid, signPlanDetail } from './fields.ts';

/** Create a user sign plan. */
export const createUserSignPlan = defineOperation({
  id: 'createUserSignPlan',
  method: 'POST',
  path: '/v3/payscore/sign-plan/user-sign-plans',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '创建用户的签约计划', en: 'Create a user sign plan' },
  summary: {
    zh: '商户基于进行中的支付分计划，创建用户的签约计划以供用户签约。',
    en: 'Based on a running plan, a merchant creates the contract that one user can sign.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012489420',
  parameters: { path: nothing, query: nothing },
  body: group(
    {
      service_id: serviceId,
      plan_id: planId,
      appid,
      openid,
      merchant_sign_plan_no: merchantSignPlanNo,
      notify_url: notifyUrl,
      sign_plan_detail: signPlanDetail,
    },
    { label: { zh: '签约计划', en: 'sign plan' } },
  ),
  answer: { status: 200, body: createdSignPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
