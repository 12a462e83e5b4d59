/**
 * One thing that is due, carried out at its own instant: load → decide → save. What somebody else changed meanwhile
 * is met again by whoever asks what is due next.
 */
import { passOrderTime } from '../domain/order-steps.ts';
import { passSignPlanTime } from '../domain/sign-plan-life.ts';
import type { SaveOwed } from '../faults/time-owed.ts';
import type { Random } from '../ports.ts';
import type { Change, DueThing, Store } from '../store/store.ts';
import { newTransactionId } from './identifiers.ts';
import { noticesOfOrder } from './notices.ts';
import type { PlatformState } from './platform-state.ts';
import type { PassOne } from './timekeeper.ts';

interface Parts {
  readonly store: Store;
  readonly save: SaveOwed;
  readonly random: Random;
  readonly readings: PlatformState['readings'];
  /** Told of what was saved. */
  readonly notice: (change: Change) => void;
}

export function createPassOne(parts: Parts): PassOne {
  return (due) => (due.kind === 'sign-plan' ? passSignPlan(parts, due) : passServiceOrder(parts, due));
}

async function passSignPlan({ store }: Parts, { kind, id, dueAt }: DueThing) {
  const signPlan = await store.signPlanById(id);
  if (signPlan?.dueAt !== dueAt) return null;
  const { next, happened } = passSignPlanTime(signPlan);
  if ((await store.save({ signPlans: [next] })) !== 'saved') return null;
  return happened === null ? null : ({ at: dueAt, what: happened, kind, id } as const);
}

async function passServiceOrder(parts: Parts, { kind, id, dueAt }: DueThing) {
  const { store, random, readings } = parts;
  const order = await store.serviceOrderById(id);
  if (order?.dueAt !== dueAt) return null;
  const signPlan = await store.signPlanById(order.signPlanId);
  if (signPlan === undefined) throw new Error(`Order ${id} serves a sign plan that is not there.`);
  const context = { at: dueAt, readings: readings(), transactionId: newTransactionId(random, dueAt) };
  const { next, happened } = passOrderTime({ order, signPlan }, context);
  const signPlans = next.signPlan === signPlan ? [] : [next.signPlan];
  const notifications = noticesOfOrder(parts, { before: order, after: next.order, at: dueAt });
  const change = { signPlans, serviceOrder: next.order, notifications };
  if ((await parts.save(change)) !== 'saved') return null;
  parts.notice(change);
  return happened === null ? null : ({ at: dueAt, what: happened, kind, id } as const);
}
