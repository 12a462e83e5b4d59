import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { appid, newPlan, plan, serviceId } from './fields.ts';
import { planErrors } from './plan-errors.ts';

/** Create a plan. */
export const createPlan = defineOperation({
  id: 'createPlan',
  method: 'POST',
  path: '/v3/payscore/plan/payscore-plans',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '创建支付分计划', en: 'Create a plan' },
  summary: {
    zh: '商户创建支付分计划，供用户签约。',
    en: 'A merchant creates a plan that users can sign.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012467232',
  parameters: { path: nothing, query: nothing },
  body: group({ service_id: serviceId, appid, ...newPlan }, { label: { zh: '支付分计划', en: 'plan' } }),
  answer: { status: 200, body: plan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
