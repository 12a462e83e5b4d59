/** The reference's time: what is due when, and what then happens. */
import { Drawn } from './drawn.ts';
import { detailState } from './reference-answers.ts';
import type { Order, Reference, SignPlan } from './reference-state.ts';
import { aheadMs, dayMs, hourMs, minuteMs, printInstant } from './written-time.ts';

/** Midnight in Beijing after the day of `fromMs` and `days` more; by the other reading after the last of the days. */
export function overAt({ readings }: Reference, fromMs: number, days: number): number {
  const midnight = fromMs - ((fromMs + aheadMs) % dayMs);
  return midnight + (days + (readings.plan_over_time === 'day_after' ? 1 : 0)) * dayMs;
}

export const packageLifeMs = 2 * hourMs;
const waitMs = 30 * dayMs;
/** The pages give no figure for how soon and how often the platform deducts; these are Hufu's. */
const firstDeductionMs = minuteMs;
const nextDeductionMs = dayMs;

/** Something that will happen by itself. */
interface Due {
  readonly at: number;
  readonly kind: 'service-order' | 'sign-plan';
  readonly id: Drawn;
  /** Makes it happen, and says what it was. */
  readonly pass: () => string;
}

/** What is due, in the order in which it happens. */
function duesOf(reference: Reference): Due[] {
  const dues = [
    ...reference.orders.flatMap((order) => orderDue(reference, order) ?? []),
    ...reference.signPlans.flatMap((signPlan) => signPlanDue(signPlan) ?? []),
  ];
  const rank = ({ kind, id }: Due) => `${kind} ${id.value}`;
  return dues.toSorted((one, other) => one.at - other.at || (rank(one) < rank(other) ? -1 : 1));
}

function orderDue(reference: Reference, order: Order): Due | undefined {
  const { id } = order;
  if (order.phase === 'WAITING') {
    const at = order.createdAt + waitMs;
    const pass = () => {
      endOrder(reference, order, { phase: 'EXPIRED', at });
      return 'order-expired';
    };
    return { at, kind: 'service-order', id, pass };
  }
  if (order.phase !== 'PAYING') return undefined;
  const at = order.deductionAt;
  return { at, kind: 'service-order', id, pass: () => deduct(reference, order, at) };
}

function deduct(reference: Reference, order: Order, at: number): string {
  if (order.failuresLeft > 0) {
    order.failuresLeft -= 1;
    order.deductionAt = at + nextDeductionMs;
    return 'deduction-failed';
  }
  order.paid = { by: 'NEWTON', at, transaction: new Drawn(/^\d{28}$/u) };
  endOrder(reference, order, { phase: 'DONE', at });
  return 'deduction-succeeded';
}

function signPlanDue(signPlan: SignPlan): Due | undefined {
  const { id } = signPlan;
  if (signPlan.state === 'SIGNED') {
    const pass = () => {
      signPlan.state = 'EXPIRE';
      return 'sign-plan-expired';
    };
    return { at: signPlan.overAt, kind: 'sign-plan', id, pass };
  }
  if (signPlan.state !== 'UNSIGNED' || signPlan.packageLapsed) return undefined;
  const pass = () => {
    signPlan.packageLapsed = true;
    return 'package-lapsed';
  };
  return { at: signPlan.createdAt + packageLifeMs, kind: 'sign-plan', id, pass };
}

/** The order waits for its deductions. */
export function awaitPayment(order: Order, fromMs: number): void {
  order.phase = 'PAYING';
  order.deductionAt = fromMs + firstDeductionMs;
}

interface Ending {
  readonly phase: 'DONE' | 'REVOKED' | 'EXPIRED';
  readonly at: number;
}

/** The order is over; with the last detail the sign plan is complete, if it is still in force. */
export function endOrder({ readings }: Reference, order: Order, { phase, at }: Ending): void {
  order.phase = phase;
  order.endedAt = at;
  order.failuresLeft = 0;
  const finished =
    readings.cancelled_detail_counts === 'yes' ? ['USED', 'SIGN_PLAN_DETAIL_CANCEL'] : ['USED'];
  const { signPlan } = order;
  const all = signPlan.details.every((detail) => finished.includes(detailState(detail)));
  if (all && signPlan.state === 'SIGNED') signPlan.state = 'COMPLETE';
}

/** The time moves to an instant, and what is due on the way happens, each at its own. Says what. */
export function moveTo(reference: Reference, atMs: number): readonly unknown[] {
  const happened: unknown[] = [];
  for (;;) {
    const [due] = duesOf(reference);
    if (due === undefined || due.at > atMs) break;
    happened.push({ at: printInstant(due.at), what: due.pass(), id: due.id });
  }
  reference.now = Math.max(reference.now, atMs);
  return happened;
}

/** When the next thing is due; `undefined` when nothing is. */
export function nextDueAt(reference: Reference): number | undefined {
  return duesOf(reference)[0]?.at;
}

/** The clock as each of its operations answers it. */
export function clockBody(reference: Reference, happened: readonly unknown[]): Record<string, unknown> {
  const [next] = duesOf(reference);
  return {
    now: printInstant(reference.now),
    frozen: true,
    ...(next === undefined ? {} : { next_due: { at: printInstant(next.at), kind: next.kind, id: next.id } }),
    happened,
    happened_count: happened.length,
  };
}
