import {
  defaultReadings,
  orderTransitions,
  planDetailTransitions,
  signPlanTransitions,
  type OrderPhase,
  type PlanDetailState,
  type Readings,
  type SignPlanState,
  type Transition,
} from '@hufu/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractOf, movedBy, storyAct, type Story } from './testing/story.ts';
import { anyValidPlan } from './testing/samples.ts';

const anyReadings: fc.Arbitrary<Readings> = fc.record({
  cancel_after_completion: fc.constantFrom('allowed', 'refused'),
  cancel_while_serving: fc.constantFrom('allowed', 'refused'),
  cancel_before_signing: fc.constantFrom('allowed', 'refused'),
  order_starts_as: fc.constantFrom('doing', 'created'),
  cancelled_detail_counts: fc.constantFrom('yes', 'no'),
  plan_over_time: fc.constantFrom('day_after', 'last_day'),
  text_length: fc.constant(defaultReadings.text_length),
  merchant_cancel_notice: fc.constantFrom('silent', 'sent'),
  null_member: fc.constant(defaultReadings.null_member),
});

/** Whether the table knows a way from `before` to `after`; to stay is no way. */
function leads<State extends string>(
  table: Readonly<Record<string, Transition<State>>>,
  before: State,
  after: State,
): boolean {
  return Object.values(table).some(({ from, to }) => to === after && from.includes(before));
}

const terminal: { readonly signPlan: readonly SignPlanState[]; readonly order: readonly OrderPhase[] } = {
  signPlan: ['SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE'],
  order: ['DONE', 'REVOKED', 'EXPIRED'],
};

/** Which state a detail has while its order is in a phase. */
const detailStates: Readonly<Record<OrderPhase, PlanDetailState>> = {
  WAITING: 'USING',
  SERVING: 'USING',
  PAYING: 'USING',
  DONE: 'USED',
  REVOKED: 'SIGN_PLAN_DETAIL_CANCEL',
  EXPIRED: 'SIGN_PLAN_DETAIL_CANCEL',
};

function expectSound({ signPlan, orders }: Story): void {
  const { details } = signPlan;
  expect(details.filter(({ state }) => state === 'USING').length).toBeLessThanOrEqual(1);
  for (const { planDetailNo, state, actualPriceFen, actualPayPriceFen, orderId } of details) {
    const order = orders.get(planDetailNo);
    expect(state).toBe(order === undefined ? 'NOT_USED' : detailStates[order.phase]);
    expect(orderId).toBe(order?.orderId ?? null);
    const paidFen = (order?.payments ?? []).reduce((sum, { amountFen }) => sum + amountFen, 0);
    expect(paidFen).toBeLessThanOrEqual(actualPriceFen);
    expect(paidFen).toBe(order?.phase === 'DONE' ? actualPayPriceFen : 0);
    if (order !== undefined) expect(order.dueAt !== null).toBe(isDue(order.phase));
  }
  if (terminal.signPlan.includes(signPlan.state)) expect(signPlan.dueAt).toBeNull();
}

/** Something happens by itself to an order that waits, for its user or for the money, and to no other. */
function isDue(phase: OrderPhase): boolean {
  return phase === 'WAITING' || phase === 'PAYING';
}

function expectMoved(before: Story, after: Story): void {
  if (before.signPlan.state !== after.signPlan.state) {
    expect(leads(signPlanTransitions, before.signPlan.state, after.signPlan.state)).toBe(true);
    expect(terminal.signPlan).not.toContain(before.signPlan.state);
  }
  for (const [index, { state }] of before.signPlan.details.entries()) {
    const next = after.signPlan.details[index]?.state;
    if (next !== state) expect(next !== undefined && leads(planDetailTransitions, state, next)).toBe(true);
  }
  for (const [planDetailNo, { phase, totalAmountFen }] of before.orders) {
    const next = after.orders.get(planDetailNo);
    if (next === undefined) throw new Error('An order is gone.');
    if (totalAmountFen !== null) expect(next.totalAmountFen).toBeLessThanOrEqual(totalAmountFen);
    if (next.phase === phase) continue;
    expect(terminal.order).not.toContain(phase);
    expect(movesOf(phase, next.phase)).toBe(true);
  }
}

/** An order that costs nothing is done with the call that says so, without a deduction between. */
function movesOf(before: OrderPhase, after: OrderPhase): boolean {
  return leads(orderTransitions, before, after) || (before === 'SERVING' && after === 'DONE');
}

test('any story of a contract and its orders keeps to the tables, and nobody pays more than a detail costs', () => {
  fc.assert(
    fc.property(
      anyValidPlan(1),
      anyReadings,
      fc.array(storyAct, { maxLength: 60 }),
      (plan, readings, acts) => {
        let story = contractOf(plan, readings);
        for (const act of acts) {
          const next = movedBy(story, act);
          expectSound(next);
          expectMoved(story, next);
          expect(next.signPlan.goingDetailNo).toBeGreaterThanOrEqual(story.signPlan.goingDetailNo);
          story = next;
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('the stories reach every phase of an order and every state that a signed contract can come to', () => {
  const phases = new Set<OrderPhase>();
  const states = new Set<SignPlanState>();
  const stories = fc.tuple(anyValidPlan(1), anyReadings, fc.array(storyAct, { maxLength: 60 }));
  for (const [plan, readings, acts] of fc.sample(stories, { numRuns: 400, seed: 20_230_905 })) {
    let story = contractOf({ ...plan, details: plan.details.slice(0, 2) }, readings);
    for (const act of acts) {
      story = movedBy(story, act);
      states.add(story.signPlan.state);
      for (const { phase } of story.orders.values()) phases.add(phase);
    }
  }
  expect([...phases].toSorted()).toEqual(['DONE', 'EXPIRED', 'PAYING', 'REVOKED', 'SERVING', 'WAITING']);
  expect([...states].toSorted()).toEqual(['COMPLETE', 'EXPIRE', 'SIGNED', 'SIGN_PLAN_CANCEL']);
});
