import { orderPhases, orderTransitions, type OrderPhase, type Readings } from '@hufu/contract';
import { describe, expect, test } from 'vitest';
import type { Decision } from './decision.ts';
import {
  cancelOrder,
  collectOrder,
  completeOrder,
  confirmOrder,
  failDeductions,
  modifyOrder,
  passOrderTime,
  payOrder,
  syncOrder,
} from './order-steps.ts';
import type { OrderCode, ServedDetail } from './service-order.ts';
import { accepted, printRefusal, reading } from './testing/decided.ts';
import {
  askedCompletion,
  askedModification,
  completedAt,
  endedAt,
  servedIn,
} from './testing/served-samples.ts';

type Act = (served: ServedDetail, readings: Readings) => Decision<ServedDetail, OrderCode>;

const transactionId = '4200000000000000000000000002';

/** Time passes an order by, unless something is due. */
function passed(served: ServedDetail, readings: Readings): ServedDetail {
  const at = served.order.dueAt;
  return at === null ? served : passOrderTime(served, { at, readings, transactionId }).next;
}

/** Every step, as somebody takes it whom the order's past does not trouble; and every repeat. */
const actions = {
  confirm: (served) => confirmOrder(served),
  'cancel, for a new reason': (served, readings) =>
    cancelOrder(served, { reason: 'another reason', at: endedAt, readings }),
  'cancel, for the first reason': (served, readings) =>
    cancelOrder(served, { reason: 'first reason', at: endedAt, readings }),
  complete: (served, readings) => completeOrder(served, askedCompletion(), { at: completedAt, readings }),
  'complete with other parameters': (served, readings) =>
    completeOrder(served, askedCompletion({ asked: 'other' }), { at: completedAt, readings }),
  'complete for nothing': (served, readings) =>
    completeOrder(
      served,
      { ...askedCompletion({ asked: 'nothing' }), ...askedModification(0, 'nothing') },
      { at: completedAt, readings },
    ),
  'modify downwards': (served, readings) =>
    modifyOrder(served, askedModification(13_999), { at: endedAt, readings }),
  'modify to nothing': (served, readings) =>
    modifyOrder(served, askedModification(0), { at: endedAt, readings }),
  // Before the deduction is due by itself.
  collect: (served, readings) => collectOrder(served, { at: completedAt, readings }),
  pay: (served, readings) => payOrder(served, { paidType: 'NEWTON', transactionId, at: endedAt, readings }),
  'pay elsewhere': (served, readings) =>
    payOrder(served, { paidType: 'MCH', transactionId: null, at: endedAt, readings }),
  sync: (served, readings) =>
    syncOrder(served, { paidTime: '20230906', asked: 'sync' }, { at: endedAt, readings }),
  'fail the next deductions': (served) => failDeductions(served, 2),
  'time passes': (served, readings) => ({ next: passed(served, readings) }),
  'time passes and the deduction fails': (served, readings) => {
    const failing = { ...served, order: { ...served.order, failuresLeft: 1 } };
    const next = passed(failing, readings);
    return { next: next === failing ? served : next };
  },
} as const satisfies Readonly<Record<string, Act>>;
type Action = keyof typeof actions;

const canceled = 'ORDER_CANCELED order-canceled';
const done = 'ORDER_DONE order-done';
const illegal = 'INVALID_ORDER_STATE order-state';
const others = 'INVALID_REQUEST same-parameters';
const same = 'as it is';

type Row = Readonly<Record<OrderPhase, string>>;

/** The documentation's table of states, by hand: the phase with its detail's state, or the code and the rule. */
const outcomes: Readonly<Record<Action, Row>> = {
  confirm: {
    WAITING: 'SERVING, USING',
    SERVING: same,
    PAYING: illegal,
    DONE: done,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  'cancel, for a new reason': {
    WAITING: 'REVOKED, SIGN_PLAN_DETAIL_CANCEL',
    SERVING: 'REVOKED, SIGN_PLAN_DETAIL_CANCEL',
    PAYING: 'REVOKED, SIGN_PLAN_DETAIL_CANCEL',
    DONE: done,
    REVOKED: others,
    EXPIRED: illegal,
  },
  'cancel, for the first reason': {
    WAITING: 'REVOKED, SIGN_PLAN_DETAIL_CANCEL',
    SERVING: 'REVOKED, SIGN_PLAN_DETAIL_CANCEL',
    PAYING: 'REVOKED, SIGN_PLAN_DETAIL_CANCEL',
    DONE: done,
    REVOKED: same,
    EXPIRED: illegal,
  },
  complete: {
    WAITING: illegal,
    SERVING: 'PAYING, USING',
    PAYING: same,
    DONE: same,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  'complete with other parameters': {
    WAITING: illegal,
    SERVING: 'PAYING, USING',
    PAYING: others,
    DONE: done,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  'complete for nothing': {
    WAITING: illegal,
    SERVING: 'DONE, USED',
    PAYING: others,
    DONE: done,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  'modify downwards': {
    WAITING: illegal,
    SERVING: illegal,
    PAYING: 'PAYING, USING',
    DONE: done,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  'modify to nothing': {
    WAITING: illegal,
    SERVING: illegal,
    PAYING: 'DONE, USED',
    DONE: done,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  collect: {
    WAITING: illegal,
    SERVING: illegal,
    PAYING: 'PAYING, USING',
    DONE: done,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  pay: {
    WAITING: illegal,
    SERVING: illegal,
    PAYING: 'DONE, USED',
    DONE: same,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  'pay elsewhere': {
    WAITING: illegal,
    SERVING: illegal,
    PAYING: 'DONE, USED',
    DONE: same,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  sync: {
    WAITING: illegal,
    SERVING: illegal,
    PAYING: 'DONE, USED',
    DONE: done,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  'fail the next deductions': {
    WAITING: illegal,
    SERVING: 'SERVING, USING',
    PAYING: 'PAYING, USING',
    DONE: done,
    REVOKED: canceled,
    EXPIRED: illegal,
  },
  'time passes': {
    WAITING: 'EXPIRED, SIGN_PLAN_DETAIL_CANCEL',
    SERVING: same,
    PAYING: 'DONE, USED',
    DONE: same,
    REVOKED: same,
    EXPIRED: same,
  },
  'time passes and the deduction fails': {
    WAITING: 'EXPIRED, SIGN_PLAN_DETAIL_CANCEL',
    SERVING: same,
    PAYING: 'PAYING, USING',
    DONE: same,
    REVOKED: same,
    EXPIRED: same,
  },
};

/** The cells that differ when a completed order may no longer be cancelled. */
const strictOutcomes: Readonly<Partial<Record<Action, Partial<Row>>>> = {
  'cancel, for a new reason': { PAYING: illegal },
  'cancel, for the first reason': { PAYING: illegal },
};

function cellsOf(table: Readonly<Partial<Record<Action, Partial<Row>>>>) {
  return Object.entries(table).flatMap(([action, row]) =>
    Object.entries(row).map(([phase, outcome]) => ({
      // Both are keys of the table.
      action: action as Action,
      phase: phase as OrderPhase,
      outcome,
    })),
  );
}

function outcomeOf(action: Action, phase: OrderPhase, readings: Readings): string {
  const served = servedIn(phase);
  const decision = actions[action](served, readings);
  if ('refused' in decision) return printRefusal(decision.refused);
  if (decision.next === served) return same;
  const { order, signPlan } = decision.next;
  expect(signPlan.state).toBe('SIGNED');
  expect(signPlan.details.slice(1)).toEqual(served.signPlan.details.slice(1));
  return `${order.phase}, ${signPlan.details[0]?.state}`;
}

describe.each<Readings['cancelled_detail_counts']>(['yes', 'no'])(
  'every action in every phase, when a cancelled detail counts as finished: %s',
  (counts) => {
    test.each(cellsOf(outcomes))(
      'given $phase, when: $action, then: $outcome',
      ({ action, phase, outcome }) => {
        const readings = reading({ cancelled_detail_counts: counts });
        expect(outcomeOf(action, phase, readings)).toBe(outcome);
      },
    );
  },
);

describe('every action in every phase, when a completed order is not cancelled any more', () => {
  test.each(cellsOf(outcomes))('given $phase, when: $action, then as before, or refused', (cell) => {
    const readings = reading({ cancel_after_completion: 'refused' });
    const outcome = strictOutcomes[cell.action]?.[cell.phase] ?? cell.outcome;
    expect(outcomeOf(cell.action, cell.phase, readings)).toBe(outcome);
  });
});

test('the table knows every action of the contract and every phase', () => {
  const known = ['confirm', 'complete', 'modify', 'collect', 'pay', 'sync', 'cancel', 'expire'];
  expect(Object.keys(orderTransitions).toSorted()).toEqual(known.toSorted());
  expect(Object.keys(orderPhases).toSorted()).toEqual(Object.keys(outcomes.pay).toSorted());
});

test.each<[Exclude<keyof typeof orderTransitions, 'expire'>, Action, OrderPhase]>([
  ['confirm', 'confirm', 'WAITING'],
  ['complete', 'complete', 'SERVING'],
  ['modify', 'modify downwards', 'PAYING'],
  ['collect', 'collect', 'PAYING'],
  ['pay', 'pay', 'PAYING'],
  ['sync', 'sync', 'PAYING'],
  ['cancel', 'cancel, for a new reason', 'SERVING'],
])('the contract says of %s what its repeat really does', (transition, action, phase) => {
  const readings = reading({});
  const once = accepted(actions[action](servedIn(phase), readings));
  const again = 'next' in actions[action](once, readings) ? 'answers-again' : 'refused';
  expect(orderTransitions[transition]).toMatchObject({ to: once.order.phase, repeat: again });
});
