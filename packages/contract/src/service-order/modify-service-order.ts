import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { postDiscounts, postPayments, totalAmount } from './amounts.ts';
import { serviceOrder } from './answers.ts';
import { device, modifyReason, orderAppid, orderPath, orderServiceId } from './fields.ts';
import { orderErrors } from './order-errors.ts';

/** Modify the amount of a service order. */
export const modifyServiceOrder = defineOperation({
  id: 'modifyServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/modify',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '修改订单金额', en: 'Modify the amount of a service order' },
  summary: {
    zh: '完结后、支付前将金额改低。',
    en: 'Lowers the amount after completion and before payment.',
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
      reason: modifyReason,
      device: optional(device),
    },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 200, body: serviceOrder },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
