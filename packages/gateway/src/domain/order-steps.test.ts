import { describe, expect, test } from 'vitest';
import { createServiceOrder } from './create-order.ts';
import { cancelOrder, completeOrder, confirmOrder, modifyOrder, passOrderTime } from './order-steps.ts';
import type { ServedDetail } from './service-order.ts';
import { accepted, reading, refusedBy } from './testing/decided.ts';
import {
  askedCompletion,
  askedModification,
  askedOrder,
  changeDetail,
  completedAt,
  endedAt,
  orderedAt,
  servedIn,
  signedSignPlan,
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

describe('an order that waits for its user', () => {
  const waits = reading({ order_starts_as: 'created' });
  const birth = { signPlan: signedSignPlan(), orderId: 'order-1', userId: 'user-1', at: orderedAt };
  const waiting = accepted(createServiceOrder(askedOrder(), { ...birth, readings: waits }));

  test('given it waits, when the user confirms, then it is served and nothing is due', () => {
    expect(accepted(confirmOrder(waiting))).toEqual({
      order: { ...waiting.order, phase: 'SERVING', dueAt: null },
      signPlan: waiting.signPlan,
    });
  });

  test('given it waited for 30 days, when they are over, then it has expired and its detail is lost', () => {
    const at = orderedAt + 30 * dayMs;
    expect(waiting.order.dueAt).toBe(at);
    expect(passed(waiting, waits)).toEqual({
      next: {
        order: { ...waiting.order, phase: 'EXPIRED', dueAt: null },
        signPlan: changeDetail(waiting.signPlan, 1, { state: 'SIGN_PLAN_DETAIL_CANCEL', cancelledAt: at }),
      },
      happened: 'order-expired',
    });
  });

  test('given it expired, when the next detail is ordered, then it may be; the lost one may not', () => {
    const { signPlan } = passed(waiting, waits).next;
    const next = { ...birth, signPlan, at: orderedAt + 31 * dayMs, readings: waits };
    expect(createServiceOrder(askedOrder({ planDetailNo: 2 }), next)).toHaveProperty('next');
    expect(refusedBy(createServiceOrder(askedOrder(), next)).rule).toBe('detail-not-used');
  });

  test('given it waits, when the merchant completes it, then the user has to confirm first', () => {
    const refused = refusedBy(completeOrder(waiting, askedCompletion(), atCompletion));
    expect(refused.code).toBe('INVALID_ORDER_STATE');
    expect(refused.message.en).toContain('CREATED');
  });
});

describe('cancelling', () => {
  const cancellation = { reason: '老师请假', ...atEnd };

  test('given an order in service, when it is cancelled, then it says when and why, and its detail is lost', () => {
    const served = servedIn('SERVING');
    expect(accepted(cancelOrder(served, cancellation))).toEqual({
      order: { ...served.order, phase: 'REVOKED', cancelReason: '老师请假', cancelledAt: endedAt },
      signPlan: changeDetail(served.signPlan, 1, { state: 'SIGN_PLAN_DETAIL_CANCEL', cancelledAt: endedAt }),
    });
  });

  test('given a completed order, when it is cancelled, then it is, and no deduction is due', () => {
    const { order, signPlan } = accepted(cancelOrder(servedIn('PAYING'), cancellation));
    expect(order).toMatchObject({ phase: 'REVOKED', dueAt: null, payments: [] });
    expect(signPlan.details[0]).toMatchObject({ state: 'SIGN_PLAN_DETAIL_CANCEL', orderId: 'order-1' });
  });

  test('given a completed order and the other reading, when it is cancelled, then its state refuses', () => {
    const strict = { ...cancellation, readings: reading({ cancel_after_completion: 'refused' }) };
    const refused = refusedBy(cancelOrder(servedIn('PAYING'), strict));
    expect(refused).toMatchObject({ code: 'INVALID_ORDER_STATE', rule: 'order-state' });
    expect(refused.message.en).toContain('DOING + MCH_COMPLETE + USER_PAYING');
    expect(accepted(cancelOrder(servedIn('SERVING'), strict)).order.phase).toBe('REVOKED');
  });

  test('given a cancelled order, when it is cancelled again, then only for the same reason', () => {
    const cancelled = accepted(cancelOrder(servedIn('SERVING'), cancellation));
    const later = { ...cancellation, at: endedAt + 1 };
    expect(accepted(cancelOrder(cancelled, later))).toBe(cancelled);
    expect(refusedBy(cancelOrder(cancelled, { ...later, reason: '老师请假了' }))).toMatchObject({
      code: 'INVALID_REQUEST',
      rule: 'same-parameters',
    });
  });
});

describe('completing', () => {
  test('given an order in service, when it is completed, then it waits a minute for the first deduction', () => {
    const served = servedIn('SERVING');
    const asked = askedCompletion();
    expect(accepted(completeOrder(served, asked, atCompletion))).toEqual({
      order: {
        ...served.order,
        phase: 'PAYING',
        postPayments: asked.postPayments,
        postDiscounts: asked.postDiscounts,
        totalAmountFen: 14_000,
        completionAsked: 'completion',
        completedAt,
        dueAt: completedAt + minuteMs,
      },
      signPlan: changeDetail(served.signPlan, 1, { actualPayPriceFen: 14_000 }),
    });
  });

  test('given an order in service, when it is completed for nothing, then it is done without a payment', () => {
    const asked = askedCompletion({ ...askedModification(0), asked: 'nothing' });
    const { order, signPlan } = accepted(completeOrder(servedIn('SERVING'), asked, atCompletion));
    expect(order).toMatchObject({ phase: 'DONE', totalAmountFen: 0, payments: [], dueAt: null, completedAt });
    expect(signPlan.details[0]).toMatchObject({
      state: 'USED',
      actualPayPriceFen: 0,
      completedAt,
    });
  });

  test('given planned times, when some are given anew, then the others stay', () => {
    const timeRange = { endTime: '20230906103000', endTimeRemark: '提前下课' };
    const { order } = accepted(
      completeOrder(servedIn('SERVING'), askedCompletion({ timeRange }), atCompletion),
    );
    expect(order.timeRange).toEqual({
      startTime: '20230906100000',
      endTime: '20230906103000',
      startTimeRemark: '十点',
      endTimeRemark: '提前下课',
    });
  });

  test('given planned times, when empty ones are given, then they hide nothing', () => {
    const timeRange = { endTime: null, startTimeRemark: null, endTimeRemark: null };
    const { order } = accepted(
      completeOrder(servedIn('SERVING'), askedCompletion({ timeRange }), atCompletion),
    );
    expect(order.timeRange).toEqual(askedOrder().timeRange);
  });

  test.each([
    [{ endLocation: '二号教室' }, { startLocation: '一号教室', endLocation: '二号教室' }],
    [{ startLocation: '门口' }, { startLocation: '门口', endLocation: null }],
    [null, { startLocation: '一号教室', endLocation: null }],
  ])('given a planned place, when %j is given anew, then it is %j', (location, expected) => {
    const asked = askedCompletion({ location });
    expect(accepted(completeOrder(servedIn('SERVING'), asked, atCompletion)).order.location).toEqual(
      expected,
    );
  });

  test('given no planned place, when an end is given, then the start is not known', () => {
    const asked = askedCompletion({ location: { endLocation: '二号教室' } });
    const served = servedIn('SERVING', { location: null });
    expect(accepted(completeOrder(served, asked, atCompletion)).order.location).toEqual({
      startLocation: null,
      endLocation: '二号教室',
    });
  });

  test('given an order without a planned end, when it is completed without one, then it is needed', () => {
    const timeRange = { ...askedOrder().timeRange, endTime: null };
    const open = servedIn('SERVING', { timeRange });
    expect(refusedBy(completeOrder(open, askedCompletion(), atCompletion)).rule).toBe('end-needed');
  });

  test('given amounts and times that are wrong, when it is completed, then the amounts speak first', () => {
    const wrong = askedCompletion({ totalAmountFen: 1, timeRange: { endTime: '20991231' } });
    const right = askedCompletion({ timeRange: { endTime: '20991231' } });
    expect(refusedBy(completeOrder(servedIn('SERVING'), wrong, atCompletion)).rule).toBe('total-computed');
    expect(refusedBy(completeOrder(servedIn('SERVING'), right, atCompletion)).rule).toBe(
      'end-not-later-than-now',
    );
  });

  test.each(['PAYING', 'DONE'] as const)(
    'given an order that was completed and is %s, when it is completed in the same words, then nothing happens',
    (phase) => {
      const served = servedIn(phase);
      expect(accepted(completeOrder(served, askedCompletion(), { ...atEnd, at: endedAt + dayMs }))).toBe(
        served,
      );
    },
  );

  test('given an order whose amount was modified since, when its completion is repeated, then the amount stays', () => {
    const modified = accepted(modifyOrder(servedIn('PAYING'), askedModification(500), atEnd));
    expect(accepted(completeOrder(modified, askedCompletion(), atEnd))).toBe(modified);
  });

  test('given a completed order that was cancelled, when its completion is repeated, then it was cancelled', () => {
    const cancelled = accepted(cancelOrder(servedIn('PAYING'), { reason: '退课', ...atEnd }));
    expect(refusedBy(completeOrder(cancelled, askedCompletion(), atEnd))).toMatchObject({
      code: 'ORDER_CANCELED',
      rule: 'order-canceled',
    });
  });
});

describe('modifying', () => {
  test('given a completed order, when its amount falls, then the user owes less, and the deduction is due as before', () => {
    const served = servedIn('PAYING');
    const asked = askedModification(13_999);
    expect(accepted(modifyOrder(served, asked, atEnd))).toEqual({
      order: {
        ...served.order,
        postPayments: asked.postPayments,
        postDiscounts: asked.postDiscounts,
        totalAmountFen: 13_999,
        modificationAsked: 'modification',
      },
      signPlan: changeDetail(served.signPlan, 1, { actualPayPriceFen: 13_999 }),
    });
  });

  test('given an amount that fell to 500, when it is modified, then 500 pass and 501 do not', () => {
    const low = accepted(modifyOrder(servedIn('PAYING'), askedModification(500), atEnd));
    const same = askedModification(500, 'again, for another reason');
    expect(accepted(modifyOrder(low, same, atEnd)).order.totalAmountFen).toBe(500);
    expect(refusedBy(modifyOrder(low, askedModification(501, 'up'), atEnd))).toMatchObject({
      code: 'PARAM_ERROR',
      rule: 'amount-only-falls',
      detail: { field: '/total_amount', value: 501 },
    });
  });

  test('given an amount that fell twice, when the first modification is repeated, then it does not rise', () => {
    const first = accepted(modifyOrder(servedIn('PAYING'), askedModification(900, 'first'), atEnd));
    const second = accepted(modifyOrder(first, askedModification(800, 'second'), atEnd));
    expect(refusedBy(modifyOrder(second, askedModification(900, 'first'), atEnd)).rule).toBe(
      'amount-only-falls',
    );
    expect(accepted(modifyOrder(second, askedModification(800, 'second'), atEnd))).toBe(second);
  });

  test('given a completed order, when it is modified to nothing, then it is done, and a repeat finds it so', () => {
    const done = accepted(modifyOrder(servedIn('PAYING'), askedModification(0), atEnd));
    expect(done.order).toMatchObject({ phase: 'DONE', totalAmountFen: 0, payments: [], dueAt: null });
    expect(done.signPlan.details[0]).toMatchObject({ state: 'USED', actualPayPriceFen: 0 });
    expect(accepted(modifyOrder(done, askedModification(0), atEnd))).toBe(done);
    expect(refusedBy(modifyOrder(done, askedModification(0, 'other'), atEnd)).code).toBe('ORDER_DONE');
  });

  test('given a completed order, when the sum is wrong, then that is said', () => {
    const wrong = { ...askedModification(100), totalAmountFen: 99 };
    expect(refusedBy(modifyOrder(servedIn('PAYING'), wrong, atEnd)).rule).toBe('total-computed');
  });

  test('given a modified order that was cancelled, when the modification is repeated, then it was cancelled', () => {
    const modified = accepted(modifyOrder(servedIn('PAYING'), askedModification(500), atEnd));
    const cancelled = accepted(cancelOrder(modified, { reason: '退课', ...atEnd }));
    expect(refusedBy(modifyOrder(cancelled, askedModification(500), atEnd)).code).toBe('ORDER_CANCELED');
  });
});
