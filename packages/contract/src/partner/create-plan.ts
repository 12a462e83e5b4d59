import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { newPlan, partnerAppid, partnerPlan, serviceId, subAppid, subMchid } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';

/** Create a plan for a sub-merchant. */
export const createPartnerPlan = defineOperation({
  id: 'createPartnerPlan',
  method: 'POST',
  path: '/v3/payscore/plan/partner/payscore-plans',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '创建支付分计划（服务商）', en: 'Create a plan for a sub-merchant' },
  summary: {
    zh: '服务商为子商户创建支付分计划，供用户签约。',
    en: 'A partner creates a plan for a sub-merchant that users can sign.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463290',
  parameters: { path: nothing, query: nothing },
  body: group(
    {
      service_id: serviceId,
      appid: partnerAppid,
      sub_mchid: subMchid,
      sub_appid: optional(subAppid),
      ...newPlan,
    },
    { label: { zh: '支付分计划', en: 'plan' } },
  ),
  answer: { status: 200, body: partnerPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
