import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { subMchid } from '../plan/fields.ts';
import { postDiscounts, postPayments, totalAmount } from '../service-order/amounts.ts';
import {
  completeTime,
  device,
  goodsTag,
  location,
  orderPath,
  orderServiceId,
  profitSharing,
  timeRange,
} from '../service-order/fields.ts';
import { orderErrors } from '../service-order/order-errors.ts';

/** Complete a service order of a sub-merchant. */
export const completePartnerServiceOrder = defineOperation({
  id: 'completePartnerServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/{out_order_no}/complete',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '完结支付分订单（服务商）', en: 'Complete a service order of a sub-merchant' },
  summary: {
    zh: '服务结束，给出应付金额，此后由平台扣款。',
    en: 'The service is over and costs this much; from now on the platform deducts it.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035',
  parameters: { path: orderPath, query: nothing },
  body: group(
    {
      sub_mchid: subMchid,
      service_id: orderServiceId,
      post_payments: postPayments,
      post_discounts: optional(postDiscounts),
      total_amount: totalAmount,
      time_range: optional(timeRange),
      location: optional(location),
      profit_sharing: optional(profitSharing),
      complete_time: optional(completeTime),
      goods_tag: optional(goodsTag),
      device: optional(device),
    },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 204, body: null },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
