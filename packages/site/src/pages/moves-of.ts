/** What each operation and each event moves: which thing comes to be, and which moves of the state machines are made. */
import type { EventId, OperationId } from '@hufu/contract';

import type { Thing } from './state-machines.ts';

/** One thing's part in an operation: the names of its moves. */
export interface Moved {
  readonly thing: Thing;
  readonly moves: readonly string[];
  /** Whether the operation makes one. */
  readonly births?: true;
}

const read = (thing: Thing): readonly Moved[] => [{ thing, moves: [] }];
const cancelsOrder: readonly Moved[] = [
  { thing: 'service-order', moves: ['cancel'] },
  { thing: 'plan-detail', moves: ['cancel'] },
];
/** Whatever has an order paid: the detail is used, and the last one completes the sign plan. */
const paysOrder = (move: string): readonly Moved[] => [
  { thing: 'service-order', moves: [move] },
  { thing: 'plan-detail', moves: ['pay'] },
  { thing: 'sign-plan', moves: ['complete'] },
];
const createsPlan: readonly Moved[] = [{ thing: 'plan', moves: [], births: true }];
const stopsPlan: readonly Moved[] = [{ thing: 'plan', moves: ['stop'] }];
const createsSignPlan: readonly Moved[] = [{ thing: 'sign-plan', moves: [], births: true }];
const cancelsSignPlan: readonly Moved[] = [{ thing: 'sign-plan', moves: ['cancelByMerchant'] }];
const createsOrder: readonly Moved[] = [
  { thing: 'service-order', moves: [], births: true },
  { thing: 'plan-detail', moves: ['order'] },
  { thing: 'sign-plan', moves: ['serveDetail'] },
];
const orderMove = (move: string): readonly Moved[] => [{ thing: 'service-order', moves: [move] }];
const signPlanMove = (move: string): readonly Moved[] => [{ thing: 'sign-plan', moves: [move] }];

/** By operation. One without an entry has to do with no state. */
export const movesOfOperation: { readonly [Id in OperationId]?: readonly Moved[] } = {
  createPlan: createsPlan,
  createPartnerPlan: createsPlan,
  queryPlan: read('plan'),
  queryPartnerPlan: read('plan'),
  stopPlan: stopsPlan,
  stopPartnerPlan: stopsPlan,
  createUserSignPlan: createsSignPlan,
  createPartnerUserSignPlan: createsSignPlan,
  queryUserSignPlan: read('sign-plan'),
  queryPartnerUserSignPlan: read('sign-plan'),
  cancelUserSignPlan: cancelsSignPlan,
  cancelPartnerUserSignPlan: cancelsSignPlan,
  createServiceOrder: createsOrder,
  createPartnerServiceOrder: createsOrder,
  queryServiceOrder: read('service-order'),
  queryPartnerServiceOrder: read('service-order'),
  cancelServiceOrder: cancelsOrder,
  cancelPartnerServiceOrder: cancelsOrder,
  completeServiceOrder: orderMove('complete'),
  completePartnerServiceOrder: orderMove('complete'),
  modifyServiceOrder: orderMove('modify'),
  modifyPartnerServiceOrder: orderMove('modify'),
  collectServiceOrder: orderMove('collect'),
  collectPartnerServiceOrder: orderMove('collect'),
  syncServiceOrder: paysOrder('sync'),
  syncPartnerServiceOrder: paysOrder('sync'),
  readSignPlan: read('sign-plan'),
  userSigns: signPlanMove('sign'),
  userRefuses: signPlanMove('refuse'),
  userCancels: signPlanMove('cancelByUser'),
  userRevokesService: signPlanMove('revokeService'),
  readServiceOrder: read('service-order'),
  userConfirmsOrder: orderMove('confirm'),
  userPays: paysOrder('pay'),
  userPaysOutside: paysOrder('sync'),
};

/** By event: what it tells of. */
export const movesOfEvent: Readonly<Record<EventId, readonly Moved[]>> = {
  userSignedPlan: signPlanMove('sign'),
  userCancelledSignPlan: [{ thing: 'sign-plan', moves: ['cancelByUser', 'revokeService'] }],
  userConfirmedOrder: orderMove('confirm'),
  userPaidOrder: orderMove('pay'),
};
