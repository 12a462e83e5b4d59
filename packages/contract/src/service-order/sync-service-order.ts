import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { syncedServiceOrder } from './answers.ts';
import { orderAppid, orderPath, orderServiceId, syncDetail, syncType } from './fields.ts';
import { orderErrors } from './order-errors.ts';

/** Report a service order as paid. */
export const syncServiceOrder = defineOperation({
  id: 'syncServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/sync',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '同步服务订单信息', en: 'Report a service order as paid' },
  summary: {
    zh: '用户已在支付分之外付款，订单随之完成。',
    en: 'The user paid outside PayScore, and the order is done.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035',
  parameters: { path: orderPath, query: nothing },
  body: group(
    { appid: orderAppid, service_id: orderServiceId, type: syncType, detail: syncDetail },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 200, body: syncedServiceOrder },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
