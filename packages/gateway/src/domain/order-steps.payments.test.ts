import { describe, expect, test } from 'vitest';
import {
  cancelOrder,
  collectOrder,
  completeOrder,
  failDeductions,
  passOrderTime,
  payOrder,
  syncOrder,
} from './order-steps.ts';
import type { ServedDetail } from './service-order.ts';
import { passSignPlanTime } from './sign-plan-life.ts';
import { accepted, reading, refusedBy } from './testing/decided.ts';
import {
  askedCompletion,
  changeDetail,
  completedAt,
  endedAt,
  servedIn,
  signedSignPlan,
  signPlanIn,
} from './testing/served-samples.ts';

const readings = reading({});
const atCompletion = { at: completedAt, readings };
const atEnd = { at: endedAt, readings };
const minuteMs = 60 * 1000;
const dayMs = 24 * 60 * minuteMs;
const transactionId = '4200000000000000000000000002';

function passed({ order, signPlan }: ServedDetail, read = readings) {
  if (order.dueAt === null) throw new Error('Nothing is due.');
  return passOrderTime({ order, signPlan }, { at: order.dueAt, readings: read, transactionId });
}

describe('collecting', () => {
  test('given a completed order, when the merchant collects, then the deduction is due now, and a repeat before it is carried out changes nothing', () => {
    const served = servedIn('PAYING', { dueAt: endedAt + dayMs });
    const collected = accepted(collectOrder(served, atEnd));
    expect(collected).toEqual({ ...served, order: { ...served.order, dueAt: endedAt } });
    expect(accepted(collectOrder(collected, { ...atEnd, at: endedAt + 5 }))).toBe(collected);
  });

  test('given a completed order, when time comes, then the platform deducts what is owed', () => {
    const served = servedIn('PAYING');
    const paidAt = completedAt + minuteMs;
    expect(passed(served)).toEqual({
      next: {
        order: {
          ...served.order,
          phase: 'DONE',
          payments: [{ seq: 1, amountFen: 14_000, paidType: 'NEWTON', paidAt, transactionId }],
          paidAt,
          dueAt: null,
        },
        signPlan: changeDetail(served.signPlan, 1, { state: 'USED', completedAt: paidAt }),
      },
      happened: 'deduction-succeeded',
    });
  });

  test('given three deductions that will fail, when time passes, then they are a day apart and the fourth succeeds', () => {
    let served = accepted(completeOrder(servedIn('SERVING'), askedCompletion(), atCompletion));
    served = accepted(failDeductions(served, 3));
    const attempts: unknown[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { dueAt } = served.order;
      const { next, happened } = passed(served);
      attempts.push([(dueAt ?? 0) - completedAt, happened, next.order.failuresLeft, next.order.failuresSeen]);
      served = next;
    }
    expect(attempts).toEqual([
      [minuteMs, 'deduction-failed', 2, 1],
      [minuteMs + dayMs, 'deduction-failed', 1, 2],
      [minuteMs + 2 * dayMs, 'deduction-failed', 0, 3],
      [minuteMs + 3 * dayMs, 'deduction-succeeded', 0, 3],
    ]);
    expect(served.order).toMatchObject({ phase: 'DONE', paidAt: completedAt + minuteMs + 3 * dayMs });
  });

  test('given an order in service, when its deductions are told to fail, then they do once it is completed', () => {
    const failing = accepted(failDeductions(servedIn('SERVING'), 1));
    const completed = accepted(completeOrder(failing, askedCompletion(), atCompletion));
    expect(passed(completed).happened).toBe('deduction-failed');
  });

  test('given failures to come, when they are taken back, then the next deduction succeeds', () => {
    const failing = accepted(failDeductions(servedIn('PAYING'), 2));
    expect(passed(accepted(failDeductions(failing, 0))).happened).toBe('deduction-succeeded');
  });

  test('given failures to come, when the user pays by itself, then none is left', () => {
    const failing = accepted(failDeductions(servedIn('PAYING'), 2));
    const paid = accepted(payOrder(failing, { paidType: 'NEWTON', transactionId, ...atEnd }));
    expect(paid.order).toMatchObject({ phase: 'DONE', failuresLeft: 0, dueAt: null });
    expect(paid.order.payments).toEqual([
      { seq: 1, amountFen: 14_000, paidType: 'NEWTON', paidAt: endedAt, transactionId },
    ]);
  });

  test('given a paid order, when the user pays again, then it has paid once', () => {
    const done = servedIn('DONE');
    expect(accepted(payOrder(done, { paidType: 'MCH', transactionId: null, ...atEnd }))).toBe(done);
  });
});

describe('syncing', () => {
  const asked = { paidTime: '20230906114500', asked: 'sync' };

  test('given a completed order, when the merchant says it was paid elsewhere, then it is done', () => {
    const served = servedIn('PAYING');
    expect(accepted(syncOrder(served, asked, atEnd))).toEqual({
      order: {
        ...served.order,
        phase: 'DONE',
        payments: [
          {
            seq: 1,
            amountFen: 14_000,
            paidType: 'MCH',
            paidAt: Date.parse('2023-09-06T11:45:00+08:00'),
            transactionId: null,
          },
        ],
        syncAsked: 'sync',
        paidAt: endedAt,
        dueAt: null,
      },
      signPlan: changeDetail(served.signPlan, 1, { state: 'USED', completedAt: endedAt }),
    });
  });

  test('given a day as the time, when it is synced, then its first second counts', () => {
    const synced = accepted(syncOrder(servedIn('PAYING'), { ...asked, paidTime: '20230906' }, atEnd));
    expect(synced.order.payments[0]?.paidAt).toBe(Date.parse('2023-09-06T00:00:00+08:00'));
  });

  test('given a time that the calendar does not have, when it is synced, then it is refused', () => {
    expect(refusedBy(syncOrder(servedIn('PAYING'), { ...asked, paidTime: '20230229' }, atEnd))).toMatchObject(
      {
        code: 'PARAM_ERROR',
        rule: 'time-exists',
        detail: { field: '/detail/paid_time', value: '20230229' },
      },
    );
  });

  test('given a synced order, when it is synced again, then only in the same words', () => {
    const synced = accepted(syncOrder(servedIn('PAYING'), asked, atEnd));
    expect(accepted(syncOrder(synced, asked, { ...atEnd, at: endedAt + dayMs }))).toBe(synced);
    expect(refusedBy(syncOrder(synced, { ...asked, asked: 'other' }, atEnd)).code).toBe('ORDER_DONE');
  });
});

describe('the contract of an order', () => {
  /** The third detail in service, and the others as told. */
  function lastServed(others: 'USED' | 'SIGN_PLAN_DETAIL_CANCEL'): ServedDetail {
    const signPlan = [1, 2].reduce(
      (changed, no) => changeDetail(changed, no, { state: others }),
      changeDetail(signedSignPlan({ goingDetailNo: 3 }), 3, { state: 'USING', orderId: 'order-3' }),
    );
    const { order } = servedIn('PAYING', { planDetailNo: 3, outOrderNo: 'SIGN-1-3' });
    return { order: { ...order, totalAmountFen: 13_000, riskFundFen: 13_000 }, signPlan };
  }
  const settlement = { paidType: 'NEWTON', transactionId, at: endedAt } as const;

  test.each([
    ['USED', 'yes', 'COMPLETE'],
    ['USED', 'no', 'COMPLETE'],
    ['SIGN_PLAN_DETAIL_CANCEL', 'yes', 'COMPLETE'],
    ['SIGN_PLAN_DETAIL_CANCEL', 'no', 'SIGNED'],
  ] as const)(
    'given details that are %s, cancelled ones counting: %s, when the last is paid, then it is %s',
    (others, counts, state) => {
      const read = reading({ cancelled_detail_counts: counts });
      const { signPlan } = accepted(payOrder(lastServed(others), { ...settlement, readings: read }));
      expect(signPlan.state).toBe(state);
      expect(signPlan.dueAt).toBe(state === 'COMPLETE' ? null : signedSignPlan().dueAt);
    },
  );

  test.each([
    ['yes', 'COMPLETE'],
    ['no', 'SIGNED'],
  ] as const)(
    'given paid details, cancelled ones counting: %s, when the last is cancelled, then it is %s',
    (counts, state) => {
      const read = reading({ cancelled_detail_counts: counts });
      const cancelled = cancelOrder(lastServed('USED'), { reason: '退课', at: endedAt, readings: read });
      expect(accepted(cancelled).signPlan.state).toBe(state);
    },
  );

  test('given details to come, when the first is paid, then it stays SIGNED', () => {
    expect(passed(servedIn('PAYING')).next.signPlan.state).toBe('SIGNED');
  });

  test('given it ran out while its last detail was in service, when that is paid, then it stays EXPIRE', () => {
    const served = lastServed('USED');
    const { next } = passSignPlanTime(served.signPlan);
    const paid = passed({ ...served, signPlan: next }).next;
    expect(paid.order.phase).toBe('DONE');
    expect(paid.signPlan).toMatchObject({ state: 'EXPIRE', dueAt: null });
    expect(paid.signPlan.details.map(({ state }) => state)).toEqual(['USED', 'USED', 'USED']);
  });

  test('given it was cancelled while a detail was in service, when that is completed and paid, then it stays cancelled', () => {
    const { cancelType, cancelReason, cancelledAt } = signPlanIn('SIGN_PLAN_CANCEL');
    const served = servedIn('SERVING');
    const over = { state: 'SIGN_PLAN_CANCEL', cancelType, cancelReason, cancelledAt, dueAt: null } as const;
    const signPlan = { ...served.signPlan, ...over };
    const completed = accepted(completeOrder({ ...served, signPlan }, askedCompletion(), atCompletion));
    const paid = passed(completed).next;
    expect(paid.signPlan).toMatchObject({ state: 'SIGN_PLAN_CANCEL', dueAt: null });
    expect(paid.signPlan.details[0]).toMatchObject({ state: 'USED', actualPayPriceFen: 14_000 });
  });
});
