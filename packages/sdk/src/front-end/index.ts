/**
 * `@hufu/sdk/front-end`: what a merchant's server hands to its own front end, so that it can open WeChat's pages: the
 * signing page of a plan, and the payment of an order.
 */
export type { Clock } from '../adapters/system-clock.ts';
export type { Random } from '../adapters/system-random.ts';
export { InputError, OptionsError } from '../errors.ts';
export { openPlanPage } from './open-plan-page.ts';
export type { PlanPageCalls } from './open-plan-page.ts';
export { createPaymentSigner } from './payment-signer.ts';
export type {
  AppPayment,
  JsapiPayment,
  PaymentSigner,
  PaymentSignerOptions,
  PrepaidOrder,
} from './payment-signer.ts';
