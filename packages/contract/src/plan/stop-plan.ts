import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { merchantPlanNo, plan } from './fields.ts';
import { planErrors } from './plan-errors.ts';

/** Stop a plan. */
export const stopPlan = defineOperation({
  id: 'stopPlan',
  method: 'POST',
  path: '/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '停止支付分计划', en: 'Stop a plan' },
  summary: {
    zh: '终止后不可再签约，已签约的可继续履约。此接口没有请求体。',
    en: 'It can no longer be signed; contracts that were signed go on. Takes no body.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012470851',
  parameters: {
    path: group({ merchant_plan_no: merchantPlanNo }, { label: { zh: '路径参数', en: 'path variables' } }),
    query: nothing,
  },
  body: null,
  answer: { status: 200, body: plan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
