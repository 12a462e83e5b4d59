import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { merchantPlanNo, plan } from './fields.ts';
import { planErrors } from './plan-errors.ts';

/** Query a plan. */
export const queryPlan = defineOperation({
  id: 'queryPlan',
  method: 'GET',
  path: '/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '查询支付分计划', en: 'Query a plan' },
  summary: {
    zh: '创建计划的商户以商户侧计划号查询计划。',
    en: 'The merchant that created a plan looks it up by its own number.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012470804',
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
