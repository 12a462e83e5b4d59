/** State subsidies for consumers, province by province. */
import type { RouteGroup } from './route.ts';

export const stateSubsidy: readonly RouteGroup[] = [
  {
    product: { zh: '国补专区·上海、福建、重庆', en: 'State subsidy: Shanghai, Fujian, Chongqing' },
    routes: [
      'POST /v3/gov/subsidy/audit/cup/invalid',
      'POST /v3/gov/subsidy/audit/cup/query',
      'POST /v3/gov/subsidy/audit/cup/refund/sync',
      'POST /v3/gov/subsidy/audit/cup/update',
      'POST /v3/gov/subsidy/audit/cup/upload',
    ],
  },
  {
    product: { zh: '国补专区·江苏', en: 'State subsidy: Jiangsu' },
    routes: [
      'POST /v3/gov/subsidy/companies/query',
      'POST /v3/gov/subsidy/goods/upload',
      'POST /v3/gov/subsidy/n-qualifications/sync',
      'GET /v3/gov/subsidy/qualification',
      'POST /v3/gov/subsidy/qualifications/passthrough/cancel',
      'POST /v3/gov/subsidy/qualifications/passthrough/claim',
      'POST /v3/gov/subsidy/qualifications/passthrough/query',
      'POST /v3/gov/subsidy/qualifications/query',
      'POST /v3/gov/subsidy/qualifications/sync',
      'POST /v3/gov/subsidy/sncode/lock',
      'POST /v3/gov/subsidy/sncode/query',
      'POST /v3/gov/subsidy/sncode/unlock',
      'POST /v3/gov/subsidy/transactions/query',
      'POST /v3/gov/subsidy/transactions/summary/query-day',
      'POST /v3/gov/subsidy/transactions/sync',
    ],
  },
  {
    product: { zh: '国补专区·浙江', en: 'State subsidy: Zhejiang' },
    routes: [
      'POST /v3/gov/subsidy/zhejiang/authcode/cancel',
      'POST /v3/gov/subsidy/zhejiang/authcode/commit',
      'POST /v3/gov/subsidy/zhejiang/authcode/issue',
      'POST /v3/gov/subsidy/zhejiang/authcode/refund',
      'POST /v3/gov/subsidy/zhejiang/authcode/try',
      'POST /v3/gov/subsidy/zhejiang/goods/query',
      'POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm',
      'POST /v3/gov/subsidy/zhejiang/qualifications/alter',
      'POST /v3/gov/subsidy/zhejiang/qualifications/claim',
      'POST /v3/gov/subsidy/zhejiang/qualifications/query',
      'POST /v3/gov/subsidy/zhejiang/qualifications/sync',
      'POST /v3/gov/subsidy/zhejiang/sncode/lock',
      'POST /v3/gov/subsidy/zhejiang/sncode/query',
      'POST /v3/gov/subsidy/zhejiang/sncode/unlock',
    ],
  },
];
