import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { subMchid } from '../plan/fields.ts';
import { orderPath, orderServiceId, partnerSyncDetail, syncType } from '../service-order/fields.ts';
import { orderErrors } from '../service-order/order-errors.ts';

/** Report a sub-merchant's service order as paid. */
export const syncPartnerServiceOrder = defineOperation({
  id: 'syncPartnerServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/{out_order_no}/sync',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '同步服务订单信息（服务商）', en: "Report a sub-merchant's service order as paid" },
  summary: {
    zh: '用户已在支付分之外付款，订单随之完成。',
    en: 'The user paid outside PayScore, and the order is done.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035',
  parameters: { path: orderPath, query: nothing },
  body: group(
    { sub_mchid: subMchid, service_id: orderServiceId, type: syncType, detail: partnerSyncDetail },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 204, body: null },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
