/**
 * Which rules each operation of the platform checks once it knows its caller and its fields are right. Every rule of how
 * a request is made may refuse it before.
 */
import type { Contract, OperationId } from './contract.ts';
import type { BusinessRule } from './rules.ts';

type Rules = readonly BusinessRule[];

const mayUseService: Rules = ['merchant-mode', 'appid-bound', 'service-granted', 'service-confirms-by-plan'];
const mayUseServiceForSub: Rules = [...mayUseService, 'sub-merchant-linked', 'sub-appid-bound'];
const mayAskForSub: Rules = ['merchant-mode', 'sub-merchant-linked'];
const findsOrder: Rules = ['merchant-mode', 'appid-bound', 'order-exists', 'appid-of-the-order'];
const findsOrderOfSub: Rules = [...mayAskForSub, 'order-exists'];

const makesPlan: Rules = [
  'count-equals-details',
  'actual-not-above-original',
  'actual-never-rises',
  'totals-equal-sums',
  'service-limits',
  'service-price-limit',
  'plan-number-taken',
];
const makesSignPlan: Rules = [
  'user-known',
  'plan-exists',
  'plan-creator',
  'service-of-the-plan',
  'plan-signable',
  'details-match-plan',
  'detail-number-unique',
  'sign-plan-number-taken',
];
const cancelsSignPlan: Rules = ['sign-plan-exists', 'sign-plan-state', 'sign-plan-not-serving'];
const makesOrder: Rules = [
  'user-known',
  'sign-plan-exists',
  'sign-plan-creator',
  'service-of-the-order',
  'user-of-the-order',
  'sign-plan-in-force',
  'detail-exists',
  'order-number-reserved',
  'detail-not-used',
  'one-running-order',
  'detail-in-sequence',
  'time-exists',
  'end-after-start',
  'order-number-taken',
];
const cancelsOrder: Rules = ['order-state', 'order-done', 'same-parameters'];
const changesOrder: Rules = ['order-state', 'order-canceled', 'order-done'];
const pricesOrder: Rules = [...changesOrder, 'discount-names-differ', 'total-computed', 'total-within-price'];
const completesOrder: Rules = [
  ...pricesOrder,
  'same-parameters',
  'end-needed',
  'time-exists',
  'end-after-start',
  'end-not-later-than-now',
];
const modifiesOrder: Rules = [...pricesOrder, 'amount-only-falls'];
const syncsOrder: Rules = [...changesOrder, 'time-exists'];

/** The id of an operation that the platform itself has. */
export type PlatformOperationId = {
  [Id in OperationId]: Contract[Id]['surface'] extends 'platform' ? Id : never;
}[OperationId];

/** By operation, in no particular order. Those of single fields stand with their fields. */
export const rulesOfOperations: Readonly<Record<PlatformOperationId, readonly BusinessRule[]>> = {
  createPlan: [...mayUseService, ...makesPlan],
  createPartnerPlan: [...mayUseServiceForSub, ...makesPlan],
  queryPlan: ['merchant-mode', 'plan-exists'],
  queryPartnerPlan: [...mayAskForSub, 'plan-exists'],
  stopPlan: ['merchant-mode', 'plan-exists'],
  stopPartnerPlan: [...mayAskForSub, 'plan-exists'],
  createUserSignPlan: [...mayUseService, ...makesSignPlan],
  createPartnerUserSignPlan: [...mayUseServiceForSub, 'openid-or-sub-openid', ...makesSignPlan],
  queryUserSignPlan: ['merchant-mode', 'sign-plan-exists'],
  queryPartnerUserSignPlan: [...mayAskForSub, 'sign-plan-exists'],
  cancelUserSignPlan: ['merchant-mode', ...cancelsSignPlan],
  cancelPartnerUserSignPlan: [...mayAskForSub, ...cancelsSignPlan],
  createServiceOrder: [...mayUseService, ...makesOrder],
  createPartnerServiceOrder: [...mayUseServiceForSub, 'openid-or-sub-openid', ...makesOrder],
  queryServiceOrder: findsOrder,
  queryPartnerServiceOrder: findsOrderOfSub,
  cancelServiceOrder: [...findsOrder, ...cancelsOrder],
  cancelPartnerServiceOrder: [...findsOrderOfSub, ...cancelsOrder],
  completeServiceOrder: [...findsOrder, ...completesOrder],
  completePartnerServiceOrder: [...findsOrderOfSub, ...completesOrder],
  modifyServiceOrder: [...findsOrder, ...modifiesOrder],
  modifyPartnerServiceOrder: [...findsOrderOfSub, ...modifiesOrder],
  collectServiceOrder: [...findsOrder, ...changesOrder],
  collectPartnerServiceOrder: [...findsOrderOfSub, ...changesOrder],
  syncServiceOrder: [...findsOrder, ...syncsOrder],
  syncPartnerServiceOrder: [...findsOrderOfSub, ...syncsOrder],
  listCertificates: [],
};
