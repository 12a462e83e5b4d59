/** Notifications, claims and deliveries for tests. */
import type {
  NewDeliveryAttempt,
  NewNotification,
  Notification,
  NotificationClaim,
  NotificationSettlement,
  Store,
} from '../store.ts';
import { partnerMchid } from './records.ts';

/** An instant at which everything here is due that does not say otherwise. */
export const dueBy = 1_700_000_000_000;
/** A real instant, far from the platform's. */
export const wallMs = 1_600_000_000_000;
export const leaseMs = 60_000;

/** A notification that nobody has saved yet. */
export function newNotification(
  serial: number | string,
  changes: Partial<NewNotification> = {},
): NewNotification {
  return {
    notificationId: `notification-${serial}`,
    eventType: 'PAYSCORE.USER_SIGN_PLAN',
    mchid: partnerMchid,
    signPlanId: 'sign-1',
    orderId: null,
    notifyUrl: 'https://example.com/notify',
    host: 'example.com',
    resource: '{"sign_plan_id":"sign-1"}',
    createdAt: dueBy,
    dueAt: dueBy,
    ...changes,
  };
}

/** The notification as it is once it was saved. */
export function waiting(notification: NewNotification): Notification {
  return { ...notification, state: 'waiting', attemptsMade: 0, lease: 0, leasedUntil: null };
}

/** A claim of all that is due, whatever its host. */
export function claimOf(changes: Partial<NotificationClaim> = {}): NotificationClaim {
  return { dueBy, wallMs, leaseMs, claimsMax: 1_000, perHostMax: 1_000, ...changes };
}

/** A delivery that the merchant accepted. */
export function newAttempt(
  notificationId: string,
  changes: Partial<NewDeliveryAttempt> = {},
): NewDeliveryAttempt {
  return {
    notificationId,
    at: dueBy,
    byHand: false,
    report: '{"answer":{"status":200}}',
    outcome: 'delivered',
    ...changes,
  };
}

/** The settlement of a claim by a first delivery that the merchant accepted. */
export function settlementOf(
  { notificationId }: Pick<Notification, 'notificationId'>,
  changes: Partial<NotificationSettlement>,
): NotificationSettlement {
  return {
    notificationId,
    lease: 1,
    attempt: newAttempt(notificationId),
    next: { state: 'delivered', dueAt: null, attemptsMade: 1 },
    ...changes,
  };
}

/** Claims, and gives the serials of what was claimed, in its order. */
export async function claimedSerials(
  store: Store,
  changes: Partial<NotificationClaim> = {},
): Promise<string[]> {
  return serialsOf(await store.claimNotifications(claimOf(changes)));
}

/** What stands behind `notification-` in the ids. */
export function serialsOf(notifications: readonly Pick<Notification, 'notificationId'>[]): string[] {
  return notifications.map(({ notificationId }) => notificationId.replace('notification-', ''));
}
