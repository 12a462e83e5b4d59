/** Every event that a merchant is notified of, once. That they agree with each other is asserted in `contract.ts`. */
import type { NotificationEvent } from './event.ts';
import { userCancelledSignPlan } from './user-cancelled-sign-plan.ts';
import { userConfirmedOrder } from './user-confirmed-order.ts';
import { userPaidOrder } from './user-paid-order.ts';
import { userSignedPlan } from './user-signed-plan.ts';

/** The events by their ids. */
export const events = {
  userSignedPlan,
  userCancelledSignPlan,
  userConfirmedOrder,
  userPaidOrder,
} as const satisfies Readonly<Record<string, NotificationEvent>>;

export type NotificationEvents = typeof events;
export type EventId = keyof NotificationEvents;

/** The events by the `event_type` that they have on the wire, which may be any text. */
export const eventsByType: ReadonlyMap<string, NotificationEvent> = new Map(
  Object.values(events).map((event) => [event.type, event]),
);
