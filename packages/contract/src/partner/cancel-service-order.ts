import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { subMchid } from '../plan/fields.ts';
import { cancelReason, disputedServiceId, orderPath } from '../service-order/fields.ts';
import { orderErrors } from '../service-order/order-errors.ts';

/** Cancel a service order of a sub-merchant. */
export const cancelPartnerServiceOrder = defineOperation({
  id: 'cancelPartnerServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/{out_order_no}/cancel',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '取消支付分订单（服务商）', en: 'Cancel a service order of a sub-merchant' },
  summary: {
    zh: '取消尚未支付的订单；所属明细不可再次下单。',
    en: 'An order that is not paid yet ends; its plan detail cannot be ordered again.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035',
  parameters: { path: orderPath, query: nothing },
  body: group(
    { sub_mchid: subMchid, service_id: disputedServiceId, reason: cancelReason },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 204, body: null },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
