import { describe, expect, test } from 'vitest';
import { beginDetail, cancelDetail, payDetail, priceDetail } from './sign-plan-details.ts';
import type { SignPlan } from './sign-plan.ts';
import { reading } from './testing/decided.ts';
import { changeDetail, endedAt, orderedAt, signedSignPlan, signPlanIn } from './testing/served-samples.ts';

const readings = reading({});

/** The contract whose details have these states, in their order. */
function withStates(...states: readonly SignPlan['details'][number]['state'][]): SignPlan {
  return states.reduce(
    (signPlan, state, index) => changeDetail(signPlan, index + 1, { state }),
    signedSignPlan(),
  );
}

describe('one detail', () => {
  test('is in service from its order on, and the contract has reached it', () => {
    const begun = beginDetail(signedSignPlan(), { planDetailNo: 1, orderId: 'order-1', at: orderedAt });
    expect(begun).toEqual({
      ...changeDetail(signedSignPlan(), 1, { state: 'USING', orderId: 'order-1', usedAt: orderedAt }),
      goingDetailNo: 1,
    });
  });

  test('says what the user is to pay', () => {
    const signPlan = withStates('USING', 'NOT_USED', 'NOT_USED');
    expect(priceDetail(signPlan, 1, 0)).toEqual(changeDetail(signPlan, 1, { actualPayPriceFen: 0 }));
  });

  test('is used when it was paid, and says when', () => {
    const signPlan = withStates('USING', 'NOT_USED', 'NOT_USED');
    expect(payDetail(signPlan, { planDetailNo: 1, at: endedAt, readings })).toEqual(
      changeDetail(signPlan, 1, { state: 'USED', completedAt: endedAt }),
    );
  });

  test('is lost when its order was cancelled, says when, and keeps the id of its order', () => {
    const signPlan = changeDetail(withStates('USING', 'NOT_USED', 'NOT_USED'), 1, { orderId: 'order-1' });
    expect(cancelDetail(signPlan, { planDetailNo: 1, at: endedAt, readings })).toEqual(
      changeDetail(signPlan, 1, { state: 'SIGN_PLAN_DETAIL_CANCEL', cancelledAt: endedAt }),
    );
  });
});

describe('the contract is complete', () => {
  const lost = 'SIGN_PLAN_DETAIL_CANCEL';
  const ending = { planDetailNo: 3, at: endedAt };

  test.each([
    { before: ['USED', 'USED'], last: 'paid', yes: 'COMPLETE', no: 'COMPLETE' },
    { before: ['USED', lost], last: 'paid', yes: 'COMPLETE', no: 'SIGNED' },
    { before: ['USED', 'USED'], last: 'cancelled', yes: 'COMPLETE', no: 'SIGNED' },
    { before: [lost, lost], last: 'cancelled', yes: 'COMPLETE', no: 'SIGNED' },
    { before: ['USED', 'NOT_USED'], last: 'paid', yes: 'SIGNED', no: 'SIGNED' },
    { before: ['NOT_USED', 'USED'], last: 'cancelled', yes: 'SIGNED', no: 'SIGNED' },
  ] as const)(
    'given details $before, when the last one is $last, then $yes, or $no where cancelled ones do not count',
    ({ before, last, yes, no }) => {
      const signPlan = withStates(...before, 'USING');
      const end = last === 'paid' ? payDetail : cancelDetail;
      for (const [counts, state] of [
        ['yes', yes],
        ['no', no],
      ] as const) {
        const read = reading({ cancelled_detail_counts: counts });
        const ended = end(signPlan, { ...ending, readings: read });
        expect(ended.state).toBe(state);
        expect(ended.dueAt).toBe(state === 'COMPLETE' ? null : signPlan.dueAt);
      }
    },
  );

  test.each(['SIGN_PLAN_CANCEL', 'EXPIRE'] as const)(
    'never, given it is %s: its last order changes the detail alone',
    (state) => {
      const { cancelType, cancelReason, cancelledAt } = signPlanIn(state);
      const over = { state, cancelType, cancelReason, cancelledAt, dueAt: null };
      const signPlan = { ...withStates('USED', 'USED', 'USING'), ...over };
      expect(payDetail(signPlan, { ...ending, readings })).toEqual(
        changeDetail(signPlan, 3, { state: 'USED', completedAt: endedAt }),
      );
      expect(cancelDetail(signPlan, { ...ending, readings })).toEqual(
        changeDetail(signPlan, 3, { state: lost, cancelledAt: endedAt }),
      );
    },
  );
});
