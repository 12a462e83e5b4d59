/**
 * A small platform to hold the gateway against: plain data and functions that say, for each request, the whole answer.
 * Ids and tokens are learned from the gateway's answers.
 */
import type { OperationId } from '@hufu/contract';
import * as controls from './reference-controls.ts';
import * as orders from './reference-orders.ts';
import * as plans from './reference-plans.ts';
import { no, type Call, type Predicted, type Reference } from './reference-state.ts';
import { moveTo } from './reference-time.ts';
import { direct } from './world-facts.ts';

/** Partner operations are named as those of direct merchants, with their mode in the name. */
const sayings = {
  createPlan: plans.createPlan,
  queryPlan: plans.queryPlan,
  stopPlan: plans.stopPlan,
  createUserSignPlan: plans.createUserSignPlan,
  queryUserSignPlan: plans.queryUserSignPlan,
  cancelUserSignPlan: plans.cancelUserSignPlan,
  createServiceOrder: orders.createServiceOrder,
  queryServiceOrder: orders.queryServiceOrder,
  cancelServiceOrder: orders.cancelServiceOrder,
  completeServiceOrder: orders.completeServiceOrder,
  modifyServiceOrder: orders.modifyServiceOrder,
  collectServiceOrder: orders.collectServiceOrder,
  syncServiceOrder: orders.syncServiceOrder,
  readSignPlan: controls.readSignPlan,
  userSigns: controls.userSigns,
  userRefuses: controls.userRefuses,
  userCancels: controls.userCancels,
  userRevokesService: controls.userRevokesService,
  readServiceOrder: controls.readServiceOrder,
  userConfirmsOrder: controls.userConfirmsOrder,
  userPays: controls.userPays,
  userFailsToPay: controls.userFailsToPay,
  userPaysOutside: controls.userPaysOutside,
  readClock: controls.readClock,
  advanceClock: controls.advanceClock,
  runToNextDue: controls.runToNextDue,
  chooseReadings: controls.chooseReadings,
} as const;

type Saying = keyof typeof sayings;

/** The operations that the reference knows. */
export type KnownOperation = Extract<OperationId, Saying | `${string}Partner${string}`>;

/** A request, before it is signed. */
export interface ModelRequest {
  readonly operation: KnownOperation;
  /** The merchant who signs; `null` at the controls. */
  readonly mchid: string | null;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** `null`: none. */
  readonly body: object | null;
}

/** What the platform answers; what is due by now has happened before. */
export function predict(reference: Reference, request: ModelRequest): Predicted {
  const { operation, mchid, path, query, body } = request;
  const forPartners = operation.includes('Partner');
  if (mchid !== null && forPartners === (mchid === direct)) return no('NO_AUTH', 'merchant-mode');
  moveTo(reference, reference.now);
  const named = body !== null && 'sub_mchid' in body ? String(body.sub_mchid) : undefined;
  const sub = query['sub_mchid'] ?? named;
  // The casts hold: only the mode is taken out of the name, and a body is made for the operation it goes to.
  const say = sayings[operation.replace('Partner', '') as Saying] as (call: Call<never>) => Predicted;
  return say({ reference, mchid: mchid ?? '', sub, path, query, body: body as never });
}
