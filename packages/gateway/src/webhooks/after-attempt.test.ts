import { events } from '@hufu/contract';
import { expect, test } from 'vitest';
import type { Notification } from '../store/store.ts';
import { newNotification, waiting } from '../store/testing/notifications.ts';
import { afterAttempt } from './after-attempt.ts';

function owed(type: string, attemptsMade: number): Notification {
  return { ...waiting(newNotification(1)), eventType: type, attemptsMade };
}

const at = Date.parse('2026-01-05T02:00:00Z');

test.each([
  [events.userSignedPlan.type, 0, { state: 'waiting', dueAt: at + 60_000, attemptsMade: 1 }],
  [events.userSignedPlan.type, 9, { state: 'waiting', dueAt: at + 60_000, attemptsMade: 10 }],
  [events.userSignedPlan.type, 10, { state: 'exhausted', dueAt: null, attemptsMade: 11 }],
  [events.userPaidOrder.type, 0, { state: 'waiting', dueAt: at + 15_000, attemptsMade: 1 }],
  [events.userPaidOrder.type, 14, { state: 'waiting', dueAt: at + 21_600_000, attemptsMade: 15 }],
  [events.userPaidOrder.type, 15, { state: 'exhausted', dueAt: null, attemptsMade: 16 }],
])('%s, after %d deliveries and one more that failed', (type, made, after) => {
  expect(afterAttempt(owed(type, made), 'failed', at)).toEqual(after);
});

test('what was delivered is over, what is held is kept', () => {
  const { type } = events.userSignedPlan;
  expect(afterAttempt(owed(type, 2), 'delivered', at)).toEqual({
    state: 'delivered',
    dueAt: null,
    attemptsMade: 3,
  });
  expect(afterAttempt(owed(type, 2), 'held', at)).toEqual({ state: 'held', dueAt: null, attemptsMade: 2 });
});

test('an event that nobody knows is our own fault', () => {
  expect(() => afterAttempt(owed('PAYSCORE.NOTHING', 0), 'failed', at)).toThrow('PAYSCORE.NOTHING');
});
