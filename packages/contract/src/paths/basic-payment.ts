/** Payment, refunds, bills, and what all products share. */
import type { RouteGroup } from './route.ts';

export const basicPayment: readonly RouteGroup[] = [
  {
    product: { zh: '基础支付·账单、收付通·账单', en: 'Basic payment: bills; e-commerce: bills' },
    routes: ['GET /v3/bill/fundflowbill', 'GET /v3/bill/tradebill', 'GET /v3/bill/downloadurl'],
  },
  {
    product: {
      zh: '基础支付·账单、收付通·账单、运营工具·用工卡',
      en: 'Basic payment: bills; e-commerce: bills; operations: payroll card',
    },
    routes: ['GET /v3/bill/sub-merchant-fundflowbill', 'GET /v3/billdownload/file'],
  },
  {
    product: { zh: '通用接口', en: 'Common' },
    routes: [
      'GET /v3/capital/capitallhh/areas/provinces',
      'GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities',
      'GET /v3/capital/capitallhh/banks/corporate-banking',
      'GET /v3/capital/capitallhh/banks/personal-banking',
      'GET /v3/capital/capitallhh/banks/search-banks-by-bank-account',
      'GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches',
      'POST /v3/merchant/media/upload',
      'POST /v3/merchant/media/video_upload',
      'POST /v3/rate-activity/applications',
      'GET /v3/rate-activity/applications/id/{application_id}',
      'PATCH /v3/rate-activity/applications/id/{application_id}',
      'POST /v3/webhooks',
    ],
  },
  {
    product: {
      zh: '基础支付·合单、收付通·合单',
      en: 'Basic payment: combined orders; e-commerce: combined orders',
    },
    routes: [
      'POST /v3/combine-transactions/app',
      'POST /v3/combine-transactions/h5',
      'POST /v3/combine-transactions/jsapi',
      'POST /v3/combine-transactions/native',
    ],
  },
  {
    product: {
      zh: '基础支付·合单、收付通·合单、收付通·个人收款',
      en: 'Basic payment: combined orders; e-commerce: combined orders; e-commerce: personal collection',
    },
    routes: [
      'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
      'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close',
    ],
  },
  {
    product: { zh: '医保支付', en: 'Medical insurance payment' },
    routes: [
      'POST /v3/med-ins/orders',
      'GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}',
      'GET /v3/med-ins/orders/out-trade-no/{out_trade_no}',
      'POST /v3/med-ins/refunds/notify',
    ],
  },
  {
    product: { zh: '微信分付', en: 'Instalments' },
    routes: [
      'POST /v3/pay/acquiring-bank/transactions/exposure',
      'POST /v3/pay/instal/exposure',
      'POST /v3/pay/instal/partner/exposure',
      'POST /v3/pay/partner/transactions/exposure',
      'POST /v3/pay/transactions/exposure',
    ],
  },
  {
    product: {
      zh: '基础支付·服务商模式、收付通·支付',
      en: 'Basic payment: partner mode; e-commerce: payment',
    },
    routes: [
      'POST /v3/pay/partner/transactions/app',
      'POST /v3/pay/partner/transactions/h5',
      'GET /v3/pay/partner/transactions/id/{transaction_id}',
      'POST /v3/pay/partner/transactions/jsapi',
      'POST /v3/pay/partner/transactions/native',
      'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
      'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close',
    ],
  },
  {
    product: { zh: '支付中签约', en: 'Signing while paying' },
    routes: [
      'POST /v3/pay/partner/transactions/app-with-contract',
      'POST /v3/pay/transactions/app-with-contract',
    ],
  },
  {
    product: { zh: '基础支付·服务商模式', en: 'Basic payment: partner mode' },
    routes: [
      'POST /v3/pay/partner/transactions/codepay',
      'POST /v3/pay/partner/transactions/miniprogram',
      'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse',
      'POST /v3/pay/partner/transactions/scannedpos',
    ],
  },
  {
    product: { zh: '基础支付', en: 'Basic payment' },
    routes: [
      'POST /v3/pay/transactions/app',
      'POST /v3/pay/transactions/codepay',
      'POST /v3/pay/transactions/h5',
      'GET /v3/pay/transactions/id/{transaction_id}',
      'POST /v3/pay/transactions/jsapi',
      'POST /v3/pay/transactions/native',
      'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
    ],
  },
  {
    product: { zh: '实名校验', en: 'Real-name check' },
    routes: ['GET /v3/realname/verify'],
  },
  {
    product: { zh: '基础支付·退款', en: 'Basic payment: refunds' },
    routes: [
      'POST /v3/refund/domestic/refunds',
      'GET /v3/refund/domestic/refunds/{out_refund_no}',
      'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
    ],
  },
  {
    product: { zh: '还款支付', en: 'Repayment' },
    routes: [
      'GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}',
      'POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close',
      'POST /v3/repayment/combine-transactions/partner/prepay',
    ],
  },
];
