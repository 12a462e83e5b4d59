/**
 * One row per operation of the contract, and one per further route that differs from the rest.
 *
 * Generated from the contract by `npm run derive`; changes made here are lost.
 */
import type { Mark } from './mark.ts';

/** The rows: the operations in the order of the contract, then the routes. */
export const markTable: readonly Mark[] = [
  { method: 'POST', path: 'v3/payscore/plan/payscore-plans', idempotent: true, signedAnswer: true },
  { method: 'POST', path: 'v3/payscore/plan/partner/payscore-plans', idempotent: true, signedAnswer: true },
  {
    method: 'GET',
    path: 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'GET',
    path: 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
    idempotent: true,
    signedAnswer: true,
  },
  { method: 'POST', path: 'v3/payscore/sign-plan/user-sign-plans', idempotent: true, signedAnswer: true },
  {
    method: 'POST',
    path: 'v3/payscore/sign-plan/partner/user-sign-plans',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'GET',
    path: 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'GET',
    path: 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
    idempotent: true,
    signedAnswer: true,
  },
  { method: 'POST', path: 'v3/payscore/sign-plan/serviceorder', idempotent: true, signedAnswer: true },
  {
    method: 'POST',
    path: 'v3/payscore/sign-plan/partner/serviceorder',
    idempotent: true,
    signedAnswer: true,
  },
  { method: 'GET', path: 'v3/payscore/serviceorder', idempotent: true, signedAnswer: true },
  { method: 'GET', path: 'v3/payscore/partner/serviceorder', idempotent: true, signedAnswer: true },
  {
    method: 'POST',
    path: 'v3/payscore/serviceorder/{out_order_no}/cancel',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/partner/serviceorder/{out_order_no}/cancel',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/serviceorder/{out_order_no}/complete',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/partner/serviceorder/{out_order_no}/complete',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/serviceorder/{out_order_no}/modify',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/partner/serviceorder/{out_order_no}/modify',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/serviceorder/{out_order_no}/pay',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/partner/serviceorder/{out_order_no}/pay',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/serviceorder/{out_order_no}/sync',
    idempotent: true,
    signedAnswer: true,
  },
  {
    method: 'POST',
    path: 'v3/payscore/partner/serviceorder/{out_order_no}/sync',
    idempotent: true,
    signedAnswer: true,
  },
  { method: 'GET', path: 'v3/certificates', idempotent: true, signedAnswer: true },
  { method: 'GET', path: 'v3/bill/downloadurl', idempotent: true, signedAnswer: false },
  { method: 'GET', path: 'v3/billdownload/file', idempotent: true, signedAnswer: false },
  { method: 'POST', path: 'v3/ecommerce/profitsharing/orders', idempotent: true, signedAnswer: true },
  { method: 'GET', path: 'v3/merchant-service/images/{media_id}', idempotent: true, signedAnswer: false },
  { method: 'POST', path: 'v3/profitsharing/orders', idempotent: true, signedAnswer: true },
  { method: 'POST', path: 'v3/profitsharing/orders/unfreeze', idempotent: true, signedAnswer: true },
  { method: 'GET', path: 'v3/transferdownload/elecvoucherfile', idempotent: true, signedAnswer: false },
  { method: 'GET', path: 'v3/transferdownload/signfile', idempotent: true, signedAnswer: false },
];
