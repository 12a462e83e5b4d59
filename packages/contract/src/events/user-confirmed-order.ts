import { defineEvent } from './event.ts';
import { serviceOrderResource } from './service-order-resource.ts';

/** The user confirmed a service order. Whether orders of a plan are told of too, no page says. */
export const userConfirmedOrder = defineEvent({
  id: 'userConfirmedOrder',
  type: 'PAYSCORE.USER_CONFIRM',
  title: { zh: '用户确认服务订单', en: 'The user confirmed the service order' },
  summary: {
    zh: '用户确认服务订单后，通知创建服务订单时的 notify_url。',
    en: 'Once the user has confirmed the order, the `notify_url` of the order is told.',
  },
  summaryText: '微信支付分服务订单用户已确认',
  about: 'service-order',
  resource: serviceOrderResource('DOING'),
  schedule: 'order',
  link: 'https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/confirm-notification.html',
  confidence: 'assumed',
});
