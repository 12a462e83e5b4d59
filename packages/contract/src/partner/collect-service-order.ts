import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { subMchid } from '../plan/fields.ts';
import { orderPath, orderServiceId } from '../service-order/fields.ts';
import { orderErrors } from '../service-order/order-errors.ts';

/** Collect the amount of a sub-merchant's service order. */
export const collectPartnerServiceOrder = defineOperation({
  id: 'collectPartnerServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/{out_order_no}/pay',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '商户发起催收扣款（服务商）', en: "Collect the amount of a sub-merchant's service order" },
  summary: {
    zh: '请平台立即再次扣款；新版文档索引中已不列出。',
    en: 'Asks the platform to deduct once more at once. The newer index of pages no longer lists it.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013394596',
  parameters: { path: orderPath, query: nothing },
  body: group(
    { sub_mchid: subMchid, service_id: optional(orderServiceId) },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 204, body: null },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
