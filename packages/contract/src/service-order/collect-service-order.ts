import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { collectedServiceOrder } from './answers.ts';
import { disputedAppid, disputedServiceId, orderPath } from './fields.ts';
import { orderErrors } from './order-errors.ts';

/** Collect the amount of a service order. */
export const collectServiceOrder = defineOperation({
  id: 'collectServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/pay',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '商户发起催收扣款', en: 'Collect the amount of a service order' },
  summary: {
    zh: '请平台立即再次扣款；新版文档索引中已不列出。',
    en: 'Asks the platform to deduct once more at once. The newer index of pages no longer lists it.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013394596',
  parameters: { path: orderPath, query: nothing },
  body: group(
    { appid: disputedAppid, service_id: disputedServiceId },
    { label: { zh: '请求体', en: 'body' } },
  ),
  answer: { status: 200, body: collectedServiceOrder },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
