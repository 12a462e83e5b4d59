import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { partnerAppid, planId, serviceId, subAppid, subMchid } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';
import {
  createdPartnerSignPlan,
  merchantSignPlanNo,
  notifyUrl,
  partnerOpenid,
  signPlanDetail,
  subOpenid,
} from '../sign-plan/fields.ts';

/** Create a user sign plan for a sub-merchant. */
export const createPartnerUserSignPlan = defineOperation({
  id: 'createPartnerUserSignPlan',
  method: 'POST',
  path: '/v3/payscore/sign-plan/partner/user-sign-plans',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '创建用户的签约计划（服务商）', en: 'Create a user sign plan for a sub-merchant' },
  summary: {
    zh: '服务商基于子商户进行中的支付分计划，创建用户的签约计划以供用户签约。',
    en: "Based on a sub-merchant's running plan, a partner creates the contract that one user can sign.",
  },
  link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463521',
  parameters: { path: nothing, query: nothing },
  body: group(
    {
      service_id: serviceId,
      plan_id: planId,
      appid: partnerAppid,
      sub_mchid: subMchid,
      sub_appid: optional(subAppid),
      openid: optional(partnerOpenid),
      sub_openid: optional(subOpenid),
      merchant_sign_plan_no: merchantSignPlanNo,
      notify_url: notifyUrl,
      sign_plan_detail: signPlanDetail,
    },
    {
      label: { zh: '签约计划', en: 'sign plan' },
      groupRules: [
        { rule: 'one-of', fields: ['openid', 'sub_openid'], confidence: 'documented' },
        { rule: 'needs', field: 'sub_openid', other: 'sub_appid', confidence: 'documented' },
      ],
    },
  ),
  answer: { status: 200, body: createdPartnerSignPlan },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
