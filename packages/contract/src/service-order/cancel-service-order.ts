import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { canceledServiceOrder } from './answers.ts';
import { cancelReason, disputedServiceId, orderAppid, orderPath } from './fields.ts';
import { orderErrors } from './order-errors.ts';

/** Cancel a service order. */
export const cancelServiceOrder = defineOperation({
  id: 'cancelServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/cancel',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '取消支付分订单', en: 'Cancel a service order' },
  summary: {
    zh: '取消尚未支付的订单；所属明细不可再次下单。',
    en: 'An order that is not paid yet ends; its plan detail cannot be ordered again.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035',
  parameters: { path: orderPath, query: nothing },
  body: group(
    { appid: orderAppid, service_id: disputedServiceId, reason: cancelReason },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 200, body: canceledServiceOrder },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
