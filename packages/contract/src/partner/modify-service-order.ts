import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { subMchid } from '../plan/fields.ts';
import { postDiscounts, postPayments, totalAmount } from '../service-order/amounts.ts';
import { device, modifyReason, orderPath, orderServiceId } from '../service-order/fields.ts';
import { orderErrors } from '../service-order/order-errors.ts';

/** Modify the amount of a sub-merchant's service order. */
export const modifyPartnerServiceOrder = defineOperation({
  id: 'modifyPartnerServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/{out_order_no}/modify',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '修改订单金额（服务商）', en: "Modify the amount of a sub-merchant's service order" },
  summary: {
    zh: '完结后、支付前将金额改低。',
    en: 'Lowers the amount after completion and before payment.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035',
  parameters: { path: orderPath, query: nothing },
  body: group(
    {
      sub_mchid: subMchid,
      service_id: optional(orderServiceId),
      post_payments: postPayments,
      post_discounts: optional(postDiscounts),
      total_amount: totalAmount,
      reason: modifyReason,
      device: optional(device),
    },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 204, body: null },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
