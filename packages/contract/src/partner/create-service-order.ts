import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { partnerAppid, serviceId, subAppid, subMchid } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';
import { createdPartnerServiceOrder } from '../service-order/answers.ts';
import {
  attach,
  location,
  orderNotifyUrl,
  orderOpenid,
  orderSubOpenid,
  orderedDetailNo,
  orderedSignPlanId,
  outTradeNo,
  plannedTimeRange,
  serviceIntroduction,
} from '../service-order/fields.ts';

/** Create the service order of a sub-merchant's plan detail. */
export const createPartnerServiceOrder = defineOperation({
  id: 'createPartnerServiceOrder',
  method: 'POST',
  path: '/v3/payscore/sign-plan/partner/serviceorder',
  surface: 'platform',
  mode: 'partner',
  title: {
    zh: '创建签约计划服务订单（服务商）',
    en: "Create the service order of a sub-merchant's plan detail",
  },
  summary: {
    zh: '为签约计划的一条明细创建服务订单，金额取自计划。',
    en: 'The order of one detail of a sign plan; its price comes from the plan.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463469',
  parameters: { path: nothing, query: nothing },
  body: group(
    {
      service_id: serviceId,
      sign_plan_id: orderedSignPlanId,
      plan_detail_no: orderedDetailNo,
      appid: partnerAppid,
      sub_mchid: subMchid,
      sub_appid: optional(subAppid),
      openid: optional(orderOpenid),
      sub_openid: optional(orderSubOpenid),
      notify_url: orderNotifyUrl,
      service_introduction: serviceIntroduction,
      time_range: plannedTimeRange,
      location: optional(location),
      attach: optional(attach),
      out_trade_no: outTradeNo,
    },
    {
      label: { zh: '服务订单', en: 'service order' },
      groupRules: [{ rule: 'needs', field: 'sub_openid', other: 'sub_appid', confidence: 'assumed' }],
    },
  ),
  answer: { status: 200, body: createdPartnerServiceOrder },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
