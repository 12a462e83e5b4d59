/** What merchants are owed to be told: look at it, and send it again by hand. */
import {
  listedNotificationsMax,
  resentNotificationsMax,
  toldAttemptsMax,
  type AnswerOf,
  type BodyOf,
  type Contract,
  type InputSource,
} from '@hufu/contract';
import { printBeijingTime } from '../../domain/beijing-time.ts';
import type { Refused } from '../../domain/decision.ts';
import type { DeliveryAttempt, Notification, NotificationFilter } from '../../store/store.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';
import { readInstant } from './read-instant.ts';

/** Most notifications that one call sends again at once. */
export const resendsAtOnceMax = 8;

type NotificationOperation =
  | 'listNotifications'
  | 'readNotification'
  | 'resendNotification'
  | 'resendNotifications';

type FilterAsked = BodyOf<Contract['resendNotifications']>;

interface Finding {
  readonly notificationId: string;
  readonly refuse: (code: 'RESOURCE_NOT_EXISTS', facts: Refused<'RESOURCE_NOT_EXISTS'>) => never;
}

interface Filtering {
  readonly asked: FilterAsked;
  readonly location: InputSource;
  readonly refuse: (code: 'PARAM_ERROR', facts: Refused<'PARAM_ERROR'>) => never;
}

export function keepNotificationsHandlers(services: ControlServices): Pick<Handlers, NotificationOperation> {
  const { store, dispatcher } = services;
  return {
    listNotifications: async ({ query, refuse }) => {
      const filter = filterOf({ asked: query, location: 'query', refuse });
      const found = await store.listNotifications(filter, listedNotificationsMax);
      return { status: 200, body: { notifications: found.map(printNotification) } };
    },
    readNotification: async ({ path, refuse }) => {
      const notification = await find(services, { notificationId: path.notification_id, refuse });
      return { status: 200, body: await printWatched(services, notification) };
    },
    resendNotification: async ({ path, refuse }) => {
      const finding = { notificationId: path.notification_id, refuse };
      await dispatcher.resend(await find(services, finding));
      // The delivery may have changed it, and a restored snapshot may have taken it away meanwhile.
      const after = await find(services, finding);
      return { status: 200, body: await printWatched(services, after) };
    },
    resendNotifications: async ({ body, refuse }) => {
      const filter = filterOf({ asked: body, location: 'body', refuse });
      const newestFirst = await store.listNotifications(filter, resentNotificationsMax);
      return { status: 200, body: await resendAll(services, newestFirst.toReversed()) };
    },
  };
}

/** Delivers each once, in their order, so many at once; resolves when the last is through. */
async function resendAll(
  { dispatcher }: ControlServices,
  notifications: readonly Notification[],
): Promise<AnswerOf<Contract['resendNotifications']>> {
  const counts = { delivered: 0, failed: 0, held: 0 };
  // One iterator for all lanes: each takes the next that nobody has taken.
  const rest = notifications.values();
  const lane = async () => {
    for (const notification of rest) {
      const { outcome } = await dispatcher.resend(notification);
      counts[outcome] += 1;
    }
  };
  await Promise.all(Array.from({ length: resendsAtOnceMax }, lane));
  return { resent: notifications.length, ...counts };
}

async function find({ store }: ControlServices, { notificationId, refuse }: Finding): Promise<Notification> {
  const notification = await store.notificationById(notificationId);
  return notification ?? refuse('RESOURCE_NOT_EXISTS', unknownNotification(notificationId));
}

function filterOf({ asked, location, refuse }: Filtering): NotificationFilter {
  const { since, mchid, sign_plan_id: signPlanId, state } = asked;
  const sinceMs = since === undefined ? undefined : readInstant(since);
  if (since !== undefined && sinceMs === undefined) {
    return refuse('PARAM_ERROR', noSuchInstant(since, location));
  }
  return {
    ...(sinceMs === undefined ? {} : { since: sinceMs }),
    ...(mchid === undefined ? {} : { mchid }),
    ...(signPlanId === undefined ? {} : { signPlanId }),
    ...(state === undefined ? {} : { state }),
  };
}

async function printWatched(
  { store }: ControlServices,
  notification: Notification,
): Promise<AnswerOf<Contract['readNotification']>> {
  const attempts = await store.attemptsOf(notification.notificationId);
  return {
    ...printNotification(notification),
    resource: notification.resource,
    attempts: attempts.slice(-toldAttemptsMax).map(printAttempt),
  };
}

function printNotification(
  notification: Notification,
): AnswerOf<Contract['listNotifications']>['notifications'][number] {
  const { orderId, dueAt } = notification;
  return {
    id: notification.notificationId,
    event_type: notification.eventType,
    mchid: notification.mchid,
    sign_plan_id: notification.signPlanId,
    ...(orderId === null ? {} : { order_id: orderId }),
    notify_url: notification.notifyUrl,
    state: notification.state,
    attempts_made: notification.attemptsMade,
    created_at: printBeijingTime(notification.createdAt),
    ...(dueAt === null ? {} : { next_attempt_at: printBeijingTime(dueAt) }),
  };
}

function printAttempt({ attemptNo, at, outcome, byHand, report }: DeliveryAttempt) {
  return { attempt_no: attemptNo, at: printBeijingTime(at), outcome, by_hand: byHand, report };
}

/** A field of the body is named by its pointer, one of the query by its name alone. */
function noSuchInstant(since: string, location: InputSource): Refused<'PARAM_ERROR'> {
  const message = {
    zh: `${since} 不是真实存在的时刻，或不在 1970 年至 9999 年之间`,
    en: `${since} is no instant of the calendar, or lies outside the years 1970 to 9999.`,
  };
  const field = location === 'body' ? '/since' : 'since';
  const detail = { location, value: since, field, issue: message.en };
  return { code: 'PARAM_ERROR', rule: 'instant-form', message, detail };
}

function unknownNotification(id: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'notification-exists',
    message: { zh: `通知 ${id} 不存在`, en: `There is no notification ${id}.` },
  };
}
