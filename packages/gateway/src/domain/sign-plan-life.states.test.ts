import { signPlanStates, signPlanTransitions, type Readings, type SignPlanState } from '@hufu/contract';
import { describe, expect, test } from 'vitest';
import { createServiceOrder } from './create-order.ts';
import type { Decision } from './decision.ts';
import { cancelSignPlan, passSignPlanTime, refuseSignPlan, signSignPlan } from './sign-plan-life.ts';
import type { SignPlan } from './sign-plan.ts';
import { accepted, printRefusal, reading } from './testing/decided.ts';
import { sampleAt, samplePlan } from './testing/samples.ts';
import { askedOrder, endedAt, orderedAt, servedIn, signPlanIn } from './testing/served-samples.ts';

type Act = (signPlan: SignPlan, readings: Readings) => Decision<SignPlan, 'INVALID_REQUEST' | ServeCode>;
type ServeCode = 'PARAM_ERROR' | 'NO_AUTH';

const actions = {
  sign: (signPlan, readings) => signSignPlan(signPlan, { plan: samplePlan(), at: sampleAt + 1, readings }),
  refuse: (signPlan) => refuseSignPlan(signPlan),
  cancelByUser: (signPlan, readings) =>
    cancelSignPlan(signPlan, { type: 'USER', reason: null, at: endedAt, readings }),
  cancelByMerchant: (signPlan, readings) =>
    cancelSignPlan(signPlan, { type: 'MERCHANT', reason: 'another reason', at: endedAt, readings }),
  revokeService: (signPlan, readings) =>
    cancelSignPlan(signPlan, { type: 'REVOKE_SERVICE', reason: null, at: endedAt, readings }),
  serveDetail: (signPlan, readings) => {
    const birth = { signPlan, orderId: 'order-1', userId: 'user-1', at: orderedAt, readings };
    const decision = createServiceOrder(askedOrder(), birth);
    return 'refused' in decision ? decision : { next: decision.next.signPlan };
  },
  expire: (signPlan) => {
    const { next } = passSignPlanTime(signPlan);
    return { next };
  },
} as const satisfies Readonly<Record<string, Act>>;
type Action = keyof typeof actions;

const wrongState = 'INVALID_REQUEST sign-plan-state';
const notInForce = 'INVALID_REQUEST sign-plan-in-force';
const serving = 'INVALID_REQUEST sign-plan-not-serving';
const running = 'INVALID_REQUEST one-running-order';

/** A contract that is signed and has a detail in service, beside the five states. */
type Column = SignPlanState | 'SIGNED, serving';
type Row = Readonly<Record<Column, string>>;

/** By hand, from the documentation: the next state, or the code and the rule. The cancelled one was by the merchant. */
const outcomes: Readonly<Record<Action, Row>> = {
  sign: {
    UNSIGNED: 'SIGNED',
    SIGNED: 'SIGNED',
    'SIGNED, serving': 'SIGNED',
    SIGN_PLAN_CANCEL: wrongState,
    COMPLETE: wrongState,
    EXPIRE: wrongState,
  },
  refuse: {
    UNSIGNED: 'UNSIGNED',
    SIGNED: wrongState,
    'SIGNED, serving': wrongState,
    SIGN_PLAN_CANCEL: wrongState,
    COMPLETE: wrongState,
    EXPIRE: wrongState,
  },
  cancelByUser: {
    UNSIGNED: wrongState,
    SIGNED: 'SIGN_PLAN_CANCEL',
    'SIGNED, serving': serving,
    SIGN_PLAN_CANCEL: wrongState,
    COMPLETE: wrongState,
    EXPIRE: wrongState,
  },
  cancelByMerchant: {
    UNSIGNED: 'SIGN_PLAN_CANCEL',
    SIGNED: 'SIGN_PLAN_CANCEL',
    'SIGNED, serving': serving,
    SIGN_PLAN_CANCEL: 'SIGN_PLAN_CANCEL',
    COMPLETE: wrongState,
    EXPIRE: wrongState,
  },
  revokeService: {
    UNSIGNED: wrongState,
    SIGNED: 'SIGN_PLAN_CANCEL',
    'SIGNED, serving': serving,
    SIGN_PLAN_CANCEL: wrongState,
    COMPLETE: wrongState,
    EXPIRE: wrongState,
  },
  serveDetail: {
    UNSIGNED: notInForce,
    SIGNED: 'SIGNED',
    'SIGNED, serving': running,
    SIGN_PLAN_CANCEL: notInForce,
    COMPLETE: notInForce,
    EXPIRE: notInForce,
  },
  expire: {
    UNSIGNED: 'UNSIGNED',
    SIGNED: 'EXPIRE',
    'SIGNED, serving': 'EXPIRE',
    SIGN_PLAN_CANCEL: 'SIGN_PLAN_CANCEL',
    COMPLETE: 'COMPLETE',
    EXPIRE: 'EXPIRE',
  },
};

type Exceptions = Readonly<Partial<Record<Action, Partial<Row>>>>;

/** What is read the other way, and the cells that differ then. */
const readAnew: readonly (readonly [string, Partial<Readings>, Exceptions])[] = [
  ['the default readings', {}, {}],
  [
    'cancelling before signing refused',
    { cancel_before_signing: 'refused' },
    { cancelByMerchant: { UNSIGNED: wrongState } },
  ],
  [
    'cancelling while serving allowed',
    { cancel_while_serving: 'allowed' },
    {
      cancelByUser: { 'SIGNED, serving': 'SIGN_PLAN_CANCEL' },
      cancelByMerchant: { 'SIGNED, serving': 'SIGN_PLAN_CANCEL' },
      revokeService: { 'SIGNED, serving': 'SIGN_PLAN_CANCEL' },
    },
  ],
  ['orders that wait for their user', { order_starts_as: 'created' }, {}],
];

const cells = Object.entries(outcomes).flatMap(([action, row]) =>
  Object.entries(row).map(([column, outcome]) => ({
    // Both are keys of the table.
    action: action as Action,
    column: column as Column,
    outcome,
  })),
);

function signPlanOf(column: Column): SignPlan {
  return column === 'SIGNED, serving' ? servedIn('SERVING').signPlan : signPlanIn(column);
}

describe.each(readAnew)('every action in every state, with %s', (_how, chosen, exceptions) => {
  const readings = reading(chosen);

  test.each(cells)('given $column, when $action, then as the table says', ({ action, column, outcome }) => {
    const signPlan = signPlanOf(column);
    const decision = actions[action](signPlan, readings);
    const came = 'refused' in decision ? printRefusal(decision.refused) : decision.next.state;
    expect(came).toBe(exceptions[action]?.[column] ?? outcome);
  });
});

test('the table knows every action that comes from outside, and every state', () => {
  const fromItsOrders = ['complete'];
  expect([...Object.keys(actions), ...fromItsOrders].toSorted()).toEqual(
    Object.keys(signPlanTransitions).toSorted(),
  );
  expect(Object.keys(outcomes.sign)).toEqual(expect.arrayContaining([...signPlanStates]));
});

test.each(['USER', 'MERCHANT', 'REVOKE_SERVICE'] as const)(
  'given a contract that %s cancelled, when anybody cancels it, then only who did it may say it again',
  (type) => {
    const cancellation = { reason: 'first reason', at: endedAt, readings: reading({}) };
    const cancelled = accepted(cancelSignPlan(signPlanIn('SIGNED'), { ...cancellation, type }));
    expect(cancelled).toMatchObject({ state: 'SIGN_PLAN_CANCEL', cancelType: type });
    for (const by of ['USER', 'MERCHANT', 'REVOKE_SERVICE'] as const) {
      const again = cancelSignPlan(cancelled, {
        ...cancellation,
        type: by,
        reason: 'other',
        at: endedAt + 1,
      });
      if (by === type) expect(accepted(again)).toBe(cancelled);
      else expect(again).toMatchObject({ refused: { code: 'INVALID_REQUEST', rule: 'sign-plan-state' } });
    }
  },
);

test.each(['sign', 'cancelByUser', 'cancelByMerchant', 'revokeService', 'refuse'] as const)(
  'the contract says of %s what its repeat really does',
  (action) => {
    const before = action === 'sign' || action === 'refuse' ? signPlanIn('UNSIGNED') : signPlanIn('SIGNED');
    const once = accepted(actions[action](before, reading({})));
    const again = 'next' in actions[action](once, reading({})) ? 'answers-again' : 'refused';
    expect(signPlanTransitions[action]).toMatchObject({ to: once.state, repeat: again });
  },
);
