/**
 * What a notification is once it is verified and opened. The fields are the platform's.
 */
import type { KnownNotification } from '../notification-types.ts';

/** The event types whose resources have a type here. */
export type EventType = KnownNotification['event_type'];

/** The notification of one event type. Unset times, ids and reasons in its `resource` are `""`, as the platform sends them. */
export type NotificationOf<Type extends EventType> = Extract<
  KnownNotification,
  { readonly event_type: Type }
> & { readonly kind: 'known' };

/** A notification of an event type without a type here. It is as verified as any other. */
export interface UnknownNotification {
  readonly kind: 'unknown';
  readonly id: string;
  readonly create_time: string;
  readonly event_type: string;
  readonly summary: string;
  /** The opened JSON as it came. */
  readonly resource: unknown;
}

/** Any notification: narrow with `kind`, then with `event_type`. */
export type Notification = { [Type in EventType]: NotificationOf<Type> }[EventType] | UnknownNotification;

/** Does the merchant's work for a notification. A promise is awaited; throwing or rejecting means that it is not done. */
export type NotificationHandler<One extends Notification = Notification> = (notification: One) => unknown;

/** The merchant's handlers: one for each event type, and one for all the others. */
export type NotificationHandlers = {
  readonly [Type in EventType]?: NotificationHandler<NotificationOf<Type>> | undefined;
} & {
  /** Gets every notification that has no handler of its own, known or unknown. */
  readonly otherwise?: NotificationHandler | undefined;
};
