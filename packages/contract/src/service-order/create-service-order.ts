import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { appid, serviceId } from '../plan/fields.ts';
import { planErrors } from '../plan/plan-errors.ts';
import { createdServiceOrder } from './answers.ts';
import {
  attach,
  location,
  orderNotifyUrl,
  orderOpenid,
  orderedDetailNo,
  orderedSignPlanId,
  outTradeNo,
  plannedTimeRange,
  serviceIntroduction,
} from './fields.ts';

/** Create the service order of a plan detail. */
export const createServiceOrder = defineOperation({
  id: 'createServiceOrder',
  method: 'POST',
  path: '/v3/payscore/sign-plan/serviceorder',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '创建签约计划服务订单', en: 'Create the service order of a plan detail' },
  summary: {
    zh: '为签约计划的一条明细创建服务订单，金额取自计划。',
    en: 'The order of one detail of a sign plan; its price comes from the plan.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012489351',
  parameters: { path: nothing, query: nothing },
  body: group(
    {
      service_id: serviceId,
      sign_plan_id: orderedSignPlanId,
      plan_detail_no: orderedDetailNo,
      appid,
      openid: orderOpenid,
      notify_url: orderNotifyUrl,
      service_introduction: serviceIntroduction,
      time_range: plannedTimeRange,
      location: optional(location),
      attach: optional(attach),
      out_trade_no: outTradeNo,
    },
    { label: { zh: '服务订单', en: 'service order' } },
  ),
  answer: { status: 200, body: createdServiceOrder },
  errors: planErrors,
  idempotent: true,
  signedAnswer: true,
});
