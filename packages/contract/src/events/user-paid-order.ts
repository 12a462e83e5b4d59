import { defineEvent } from './event.ts';
import { serviceOrderResource } from './service-order-resource.ts';

/** The user paid a service order. */
export const userPaidOrder = defineEvent({
  id: 'userPaidOrder',
  type: 'PAYSCORE.USER_PAID',
  title: { zh: '服务订单支付成功', en: 'The service order was paid' },
  summary: {
    zh: '订单完结后扣款成功时，通知创建服务订单时的 notify_url。',
    en: 'Once a completed order is paid, the `notify_url` of the order is told.',
  },
  summaryText: '微信支付分服务订单支付成功',
  about: 'service-order',
  resource: serviceOrderResource('DONE'),
  schedule: 'order',
  link: 'https://pay.weixin.qq.com/doc/v3/partner/4012155283',
  confidence: 'documented',
});
