/** The pages that are looked at: one of each kind, in either language. */

const operation = '/openapi/v3/payscore/sign-plan/partner/user-sign-plans';
const query = '/openapi/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}';

export const shownPages = {
  home: '/',
  homeInEnglish: '/en/',
  operation,
  operationInEnglish: `/en${operation}`,
  query,
  queryInEnglish: `/en${query}`,
  event: '/webhook/v3/PAYSCORE.USER_PAID',
  eventInEnglish: '/en/webhook/v3/PAYSCORE.USER_SIGN_PLAN',
  guide: '/guide/start',
  guideInEnglish: '/en/guide/signing',
  longGuide: '/guide/migrate-from-wechatpay-axios-plugin',
  operations: '/openapi/',
  operationsInEnglish: '/en/openapi/',
  control: '/openapi/_hufu/clock',
  /** Several operations share its path. */
  shared: '/openapi/_hufu/faults',
} as const;
