/**
 * What makes two deliveries the same notification.
 */
import type { Notification } from './notification.ts';

/** What of a resource names the business it is about. */
interface Subject {
  readonly mchid?: string;
  readonly sub_mchid?: string;
  readonly merchant_sign_plan_no?: string;
  readonly out_order_no?: string;
}

/**
 * The merchant, the sub-merchant, the event type and the business number: the platform does not promise that `id` stays
 * the same when it sends again. All sub-merchants of a partner share one address, and may share numbers.
 *
 * Of an unknown event type nothing says which number is unique (two refunds share their order's), so its key is the
 * `id`: work that is done twice is better than work that is left out.
 */
export function notificationKey(notification: Notification): string {
  const { event_type: eventType } = notification;
  if (notification.kind === 'unknown') return ['id', eventType, notification.id].join('/');
  // The cast holds: a known notification's resource is an object, and its fields are checked before they are used.
  const { mchid, sub_mchid: subMchid, ...numbers } = notification.resource as Subject;
  const number = numbers.merchant_sign_plan_no ?? numbers.out_order_no;
  if (typeof number !== 'string' || number === '') return ['id', eventType, notification.id].join('/');
  return ['number', eventType, mchid ?? '', subMchid ?? '', number].join('/');
}
