/** Where a notification lives, how it is written with what it tells of, and how it is found. */
import { columnKinds, columnList, integer, objectOf, storableText, text } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Dialect, Read, SqlValue, Statement, Write } from './database.ts';
import type { NewNotification, Notification, NotificationFilter } from './store.ts';
import { guardCondition, rowReadStatement } from './versioned-table.ts';
import type { Guard, VersionedTable } from './versioned-table.ts';

const newColumns = Object.freeze<Columns<NewNotification>>({
  notificationId: text('notification_id'),
  eventType: text('event_type'),
  mchid: text('mchid'),
  signPlanId: text('sign_plan_id'),
  orderId: text('order_id'),
  notifyUrl: text('notify_url'),
  host: text('host'),
  resource: text('resource'),
  createdAt: integer('created_at'),
  dueAt: integer('due_at'),
});

/** Instants are milliseconds since 1970; `leased_until` is by the real time, the others by the platform's. */
export const notificationTable = Object.freeze<VersionedTable<Notification>>({
  name: 'notification',
  table: 'notifications',
  columns: Object.freeze({
    ...newColumns,
    state: text('state'),
    attemptsMade: integer('attempts_made'),
    lease: integer('lease'),
    leasedUntil: integer('leased_until'),
  }),
  id: 'notificationId',
});

/** The column that counts all deliveries of a notification: the number of the last. Nobody but the store asks for it. */
export const deliveryCounter = 'deliveries_made';

/** Builds the statement that writes new notifications, given as JSON in a placeholder, where the condition holds. */
export function insertNotifications(dialect: Dialect, placeholder: number, condition: string): Statement {
  return {
    name: `insert_notifications_of_${placeholder}`,
    sql:
      `INSERT INTO notifications (${columnList(newColumns)}, state, attempts_made, ${deliveryCounter}, lease) ` +
      `SELECT ${columnList(newColumns, 'given.')}, 'waiting', 0, 0, 0 ` +
      `FROM ${dialect.givenRows(`$${placeholder}`, columnKinds(newColumns))} WHERE ${condition}`,
  };
}

/** The value of that placeholder. Text that cannot be kept is a `STORE_VALUE`. */
export function givenNotifications(notifications: readonly NewNotification[]): string {
  return JSON.stringify(notifications.map((each) => objectOf(newColumns, each)));
}

/** Builds the way to write notifications that come with nothing else. */
export function notificationsWrite(
  dialect: Dialect,
): (notifications: readonly NewNotification[], guard: Guard | undefined) => Write {
  const always = dialect.together('insert_notifications', [insertNotifications(dialect, 1, 'TRUE')]);
  const { sql } = insertNotifications(dialect, 1, guardCondition(dialect, 2));
  const name = 'insert_notifications_guarded';
  const guarded = dialect.together(`${name}_whole`, [{ name, sql }]);
  return (notifications, guard) => {
    const given = givenNotifications(notifications);
    if (guard === undefined) return { statements: always, values: [given] };
    return { statements: guarded, values: [given, guard.planId, guard.version] };
  };
}

/** Finds one notification: `$1` is its id. */
export function notificationById(dialect: Dialect): Statement {
  return rowReadStatement(notificationTable, dialect, {
    name: 'notification_by_id',
    condition: 'notification_id = $1',
  });
}

/** Finds the instant of the earliest that waits and that nobody holds at `$1`. */
export const nextNotificationDue: Statement = Object.freeze({
  name: 'next_notification_due',
  sql:
    "SELECT due_at FROM notifications WHERE state = 'waiting' AND (leased_until IS NULL OR leased_until <= $1) " +
    'ORDER BY due_at, notification_id LIMIT 1',
});

/** How each member of a filter narrows; the order is that of the placeholders. */
const narrowings: readonly (readonly [keyof NotificationFilter, string])[] = [
  ['signPlanId', 'sign_plan_id ='],
  ['mchid', 'mchid ='],
  ['state', 'state ='],
  ['since', 'created_at >='],
];

/** The question for the newest `max` that a filter means: one statement for each choice of members. */
export function notificationListRead(dialect: Dialect, filter: NotificationFilter, max: number): Read {
  const chosen = narrowings.flatMap(([member, test]) => {
    const value = filter[member];
    return value === undefined ? [] : [{ member, test, value: askable(member, value) }];
  });
  const conditions = chosen.map(({ test }, index) => `${test} $${index + 1}`);
  const statement = rowReadStatement(notificationTable, dialect, {
    name: ['list_notifications', ...chosen.map(({ member }) => member.toLowerCase())].join('_'),
    condition:
      `${conditions.length === 0 ? 'TRUE' : conditions.join(' AND ')} ` +
      `ORDER BY created_at DESC, notification_id DESC LIMIT $${chosen.length + 1}`,
  });
  return { statement, values: [...chosen.map(({ value }) => value), max] };
}

function askable(member: string, value: string | number): SqlValue {
  return typeof value === 'string' ? storableText(member, value) : value;
}
