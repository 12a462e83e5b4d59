/** PayScore, but for the plans and service orders that the contract describes. */
import type { RouteGroup } from './route.ts';

export const payscore: readonly RouteGroup[] = [
  {
    product: { zh: '支付分·先享卡', en: 'PayScore: discount card' },
    routes: [
      'POST /v3/discount-card/cards',
      'GET /v3/discount-card/cards/{out_card_code}',
      'POST /v3/discount-card/cards/{out_card_code}/add-user-records',
    ],
    deprecated: [
      'GET /v3/discount-card/orders/out-trade-no/{out_trade_no}',
      'PATCH /v3/discount-card/orders/{out_order_no}',
      'GET /v3/discount-card/orders/{out_order_no}',
    ],
  },
  {
    product: { zh: '支付分·机构模式', en: 'PayScore: institution mode' },
    routes: [
      'POST /v3/payscore/acquiringbank/permissions',
      'GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}',
      'POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate',
      'POST /v3/payscore/acquiringbank/serviceorder',
      'GET /v3/payscore/acquiringbank/serviceorder',
      'GET /v3/payscore/acquiringbank/serviceorder/deduction',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo',
    ],
  },
  {
    product: { zh: '支付分·先用后付', en: 'PayScore: use first, pay later' },
    routes: [
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify',
      'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync',
      'POST /v3/payscore/acquiringbank/servicepayondeliveryorder',
      'POST /v3/payscore/partner/servicepayondeliveryorder',
      'POST /v3/payscore/servicepayondeliveryorder',
    ],
  },
  {
    product: { zh: '支付分', en: 'PayScore' },
    routes: [
      'GET /v3/payscore/merchant-bill',
      'POST /v3/payscore/serviceorder',
      'POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage',
      'POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage',
    ],
  },
  {
    product: { zh: '支付分·海外从业机构模式', en: 'PayScore: overseas institution mode' },
    routes: [
      'POST /v3/payscore/oversea/partner/serviceorder',
      'GET /v3/payscore/oversea/partner/serviceorder',
      'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync',
    ],
  },
  {
    product: { zh: '支付分·服务商模式·免确认', en: 'PayScore: partner mode, without confirmation' },
    routes: [
      'POST /v3/payscore/partner/permissions',
      'GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}',
      'POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate',
      'GET /v3/payscore/partner/permissions/search',
      'POST /v3/payscore/partner/permissions/terminate',
    ],
  },
  {
    product: { zh: '支付分·服务商模式', en: 'PayScore: partner mode' },
    routes: [
      'POST /v3/payscore/partner/permissions/apply-for-scene',
      'POST /v3/payscore/partner/permissions/assess-user-risk-level',
      'POST /v3/payscore/partner/service-account-applications',
      'GET /v3/payscore/partner/service-account-applications/{out_apply_no}',
      'POST /v3/payscore/partner/serviceorder',
      'POST /v3/payscore/partner/serviceorder/direct-complete',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage',
      'GET /v3/payscore/partner/servicequotas/service-id/{service_id}',
    ],
  },
  {
    product: { zh: '支付分·先享后付', en: 'PayScore: enjoy first, pay later' },
    routes: [
      'POST /v3/payscore/payafter-orders',
      'GET /v3/payscore/payafter-orders',
      'POST /v3/payscore/payafter-orders/{out_order_no}/cancel',
      'POST /v3/payscore/payafter-orders/{out_order_no}/complete',
      'POST /v3/payscore/payafter-orders/{out_order_no}/sync',
    ],
  },
  {
    product: { zh: '支付分·免确认模式·预授权', en: 'PayScore: without confirmation, pre-authorised' },
    routes: [
      'POST /v3/payscore/permissions',
      'POST /v3/payscore/permissions/assess-user-risk-level',
      'GET /v3/payscore/permissions/authorization-code/{authorization_code}',
      'POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate',
      'GET /v3/payscore/permissions/openid/{openid}',
      'POST /v3/payscore/permissions/openid/{openid}/terminate',
    ],
  },
  {
    product: { zh: '支付分·免确认模式', en: 'PayScore: without confirmation' },
    routes: ['POST /v3/payscore/serviceorder/direct-complete'],
  },
  {
    product: { zh: '支付分·智慧零售', en: 'PayScore: smart retail' },
    routes: [
      'POST /v3/payscore/smartretail-orders',
      'GET /v3/payscore/smartretail-orders',
      'POST /v3/payscore/smartretail-orders/{out_order_no}/cancel',
      'POST /v3/payscore/smartretail-orders/{out_order_no}/complete',
    ],
  },
  {
    product: { zh: '支付分·免确认模式·普通授权', en: 'PayScore: without confirmation, plainly authorised' },
    routes: [
      'GET /v3/payscore/user-service-state',
      'POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate',
    ],
  },
  {
    product: { zh: '支付分·停车服务', en: 'PayScore: parking' },
    routes: [
      'POST /v3/vehicle/parking/parkings',
      'GET /v3/vehicle/parking/services/find',
      'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}',
      'POST /v3/vehicle/transactions/parking',
    ],
  },
];
