/** Where a notification goes after a delivery: pure, by the timetable of its event. */
import { delayAfter, deliverySchedules, eventsByType } from '@hufu/contract';
import type { DeliveryAttempt, Notification } from '../store/store.ts';

export type AfterAttempt = Pick<Notification, 'state' | 'dueAt' | 'attemptsMade'>;

/** `at` is the platform's time when the delivery ended: the next one is counted from there. */
export function afterAttempt(
  { eventType, attemptsMade }: Notification,
  outcome: DeliveryAttempt['outcome'],
  at: number,
): AfterAttempt {
  if (outcome === 'held') return { state: 'held', dueAt: null, attemptsMade };
  const made = attemptsMade + 1;
  if (outcome === 'delivered') return { state: 'delivered', dueAt: null, attemptsMade: made };
  const event = eventsByType.get(eventType);
  if (event === undefined) throw new Error(`No event is called ${eventType}.`);
  const delayMs = delayAfter(deliverySchedules[event.schedule], made);
  return delayMs === null
    ? { state: 'exhausted', dueAt: null, attemptsMade: made }
    : { state: 'waiting', dueAt: at + delayMs, attemptsMade: made };
}
