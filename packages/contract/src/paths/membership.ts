/** Membership cards and the merchant card of a brand. */
import type { RouteGroup } from './route.ts';

export const membership: readonly RouteGroup[] = [
  {
    product: { zh: '品牌·商家名片配置', en: 'Brand: merchant card settings' },
    routes: [
      'POST /v3/brand/card/card-configs',
      'GET /v3/brand/card/card-configs',
      'POST /v3/brand/card/card-configs/cancel-applyment',
      'GET /v3/brand/card/card-configs/preview-url',
      'POST /v3/brand/card/card-configs/publish',
    ],
  },
  {
    product: { zh: '品牌·交易连接名片', en: 'Brand: linking trades to the merchant card' },
    routes: [
      'POST /v3/brand/card/card-links',
      'GET /v3/brand/card/card-links',
      'GET /v3/brand/card/card-links/business-code/{business_code}',
      'POST /v3/brand/card/card-links/cancel-applyment',
      'POST /v3/brand/card/card-links/unbind-card-link',
    ],
  },
  {
    product: { zh: '商家名片会员', en: 'Merchant card membership' },
    routes: [
      'POST /v3/brand/partner/card-member/cards',
      'GET /v3/brand/partner/card-member/cards',
      'GET /v3/brand/partner/card-member/cards/{card_id}',
      'PATCH /v3/brand/partner/card-member/cards/{card_id}',
      'DELETE /v3/brand/partner/card-member/cards/{card_id}',
      'POST /v3/brand/partner/card-member/cards/{card_id}/invalidate',
      'POST /v3/brand/partner/card-member/pay-view-tokens',
      'POST /v3/brand/partner/card-member/pre-auth-tokens',
      'GET /v3/brand/partner/card-member/user-cards',
      'POST /v3/brand/partner/card-member/user-cards/import-by-openid',
      'POST /v3/brand/partner/card-member/user-cards/import-by-phone',
      'GET /v3/brand/partner/card-member/user-cards/{user_card_code}',
      'PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}',
      'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm',
      'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate',
      'POST /v3/brand/partner/card-member/user-feeds',
      'POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm',
      'POST /v3/brand/partner/card-member/user-points/sync',
    ],
  },
  {
    product: { zh: '商家名片会员活动', en: 'Merchant card membership campaigns' },
    routes: [
      'POST /v3/brand/partner/card-member/membership-activities',
      'GET /v3/brand/partner/card-member/membership-activities',
      'PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}',
      'GET /v3/brand/partner/card-member/membership-activities/{activity_id}',
      'POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate',
    ],
  },
  {
    product: { zh: '会员卡·会员有礼', en: 'Membership card: gifts for members' },
    routes: [
      'POST /v3/marketing/membercard-activity/activities',
      'GET /v3/marketing/membercard-activity/activities',
      'GET /v3/marketing/membercard-activity/activities/{activity_id}',
      'POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate',
    ],
  },
  {
    product: { zh: '会员卡·运营投放', en: 'Membership card: placement' },
    routes: [
      'GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}',
      'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate',
      'GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code',
      'POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens',
      'POST /v3/marketing/membercard-open/cards/{card_id}/qrcode',
    ],
  },
  {
    product: { zh: '会员卡', en: 'Membership card' },
    routes: [
      'PATCH /v3/marketing/membercard-open/callback',
      'GET /v3/marketing/membercard-open/callback',
      'POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import',
      'POST /v3/marketing/membercard-open/cards/{card_id}/users/import',
      'POST /v3/marketing/membercard-open/phonenumber-member/import',
      'GET /v3/marketing/membercard-open/phonenumber-member/search',
    ],
  },
  {
    product: { zh: '会员卡·基础功能', en: 'Membership card: basics' },
    routes: [
      'POST /v3/marketing/membercard-open/cards',
      'GET /v3/marketing/membercard-open/cards',
      'GET /v3/marketing/membercard-open/cards/{card_id}',
      'PATCH /v3/marketing/membercard-open/cards/{card_id}',
      'DELETE /v3/marketing/membercard-open/cards/{card_id}',
      'POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit',
      'GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
      'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}',
      'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable',
      'POST /v3/marketing/membercard-open/cards/{card_id}/upgrade',
      'GET /v3/marketing/membercard-open/user/cards',
    ],
  },
  {
    product: { zh: '会员卡·权益设置', en: 'Membership card: benefits' },
    routes: [
      'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit',
      'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare',
      'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights',
      'PATCH /v3/marketing/membercard-open/cards/{card_id}/rights',
    ],
  },
  {
    product: { zh: '会员卡·服务项', en: 'Membership card: services' },
    routes: [
      'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data',
      'POST /v3/marketing/membercard-open/cards/{card_id}/service-modules',
      'PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}',
      'DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}',
    ],
  },
];
