import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { postDiscounts, postPayments, totalAmount } from './amounts.ts';
import { completedServiceOrder } from './answers.ts';
import {
  device,
  goodsTag,
  location,
  orderAppid,
  orderPath,
  orderServiceId,
  profitSharing,
  timeRange,
} from './fields.ts';
import { orderErrors } from './order-errors.ts';

/** Complete a service order. */
export const completeServiceOrder = defineOperation({
  id: 'completeServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/complete',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '完结支付分订单', en: 'Complete a service order' },
  summary: {
    zh: '服务结束，给出应付金额，此后由平台扣款。',
    en: 'The service is over and costs this much; from now on the platform deducts it.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035',
  parameters: { path: orderPath, query: nothing },
  body: group(
    {
      appid: orderAppid,
      service_id: orderServiceId,
      post_payments: postPayments,
      post_discounts: optional(postDiscounts),
      total_amount: totalAmount,
      time_range: optional(timeRange),
      location: optional(location),
      profit_sharing: optional(profitSharing),
      goods_tag: optional(goodsTag),
      device: optional(device),
    },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 200, body: completedServiceOrder },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
