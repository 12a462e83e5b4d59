/**
 * Where deliveries are kept, and how one is written together with what becomes of its notification. Its number is
 * counted up on the notification's row by the statement that locks it, so that no two have the same.
 */
import { columnCount, columnList, integer, placeholderOf, placeholders, text, valuesOf } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Dialect, Row, Statement, Write } from './database.ts';
import { deliveryCounter } from './notifications.ts';
import { StoreError } from './store-error.ts';
import type { DeliveryAttempt, NewDeliveryAttempt, NotificationSettlement } from './store.ts';
import { rowReadStatement, rowThingOf } from './versioned-table.ts';
import type { VersionedTable } from './versioned-table.ts';

/** `byHand` is 0 or 1: SQLite has no boolean. */
type NewAttemptRow = Omit<NewDeliveryAttempt, 'byHand'> & { readonly byHand: number };
type AttemptRow = NewAttemptRow & Pick<DeliveryAttempt, 'attemptNo'>;

const newColumns: Columns<NewAttemptRow> = Object.freeze({
  notificationId: text('notification_id'),
  at: integer('attempted_at'),
  byHand: integer('by_hand'),
  report: text('report'),
  outcome: text('outcome'),
});

/** Instants are milliseconds since 1970 by the platform's time. */
export const attemptTable = Object.freeze<VersionedTable<AttemptRow>>({
  name: 'delivery_attempt',
  table: 'delivery_attempts',
  columns: Object.freeze({ ...newColumns, attemptNo: integer('attempt_no') }),
  id: 'notificationId',
});

const id = placeholderOf(newColumns, 'notificationId');
const outcome = placeholderOf(newColumns, 'outcome');
const countUp = `${deliveryCounter} = ${deliveryCounter} + 1`;
/** What follows the attempt's own values: the lease, and what is next. */
const [lease, state, dueAt, attemptsMade] = [1, 2, 3, 4].map(
  (offset) => `$${columnCount(newColumns) + offset}`,
);

/** Says where a notification goes, for whoever has the lease. What was delivered by hand meanwhile stays so. */
const settle: Statement = {
  name: 'settle_notification',
  sql:
    `UPDATE notifications SET ${countUp}, attempts_made = ${attemptsMade}, leased_until = NULL, ` +
    `state = CASE WHEN state = 'delivered' THEN state ELSE ${state} END, ` +
    `due_at = CASE WHEN state = 'delivered' THEN due_at ELSE ${dueAt} END ` +
    `WHERE notification_id = ${id} AND lease = ${lease} AND leased_until IS NOT NULL`,
};

/** Makes a notification delivered when the attempt was; a lease on it goes on. */
const deliver: Statement = {
  name: 'deliver_notification',
  sql:
    `UPDATE notifications SET ${countUp}, state = CASE WHEN ${outcome} = 'delivered' THEN 'delivered' ELSE state END, ` +
    `due_at = CASE WHEN ${outcome} = 'delivered' THEN NULL ELSE due_at END WHERE notification_id = ${id}`,
};

/** One of these, and then the attempt in `$1, …` under the number that it left. */
function withAttempt(dialect: Dialect, counting: Statement): Write['statements'] {
  const insert = {
    name: 'insert_delivery_attempt',
    sql:
      `INSERT INTO delivery_attempts (${columnList(newColumns)}, attempt_no) ` +
      `SELECT ${placeholders(newColumns)}, ${deliveryCounter} ` +
      `FROM ${dialect.writtenRow('notifications', `notification_id = ${id}`)}`,
  };
  return dialect.together(`${counting.name}_whole`, [counting, insert], deliveryCounter);
}

function rowOf(attempt: NewDeliveryAttempt): NewAttemptRow {
  return { ...attempt, byHand: attempt.byHand ? 1 : 0 };
}

/** Builds the way to settle a claim. */
export function settlementWrite(dialect: Dialect): (settlement: NotificationSettlement) => Write {
  const statements = withAttempt(dialect, settle);
  return ({ notificationId, lease, attempt, next }) => {
    if (attempt.notificationId !== notificationId)
      throw new StoreError('STORE_VALUE', 'notification_id of the attempt is not that of the settlement.');
    const values = valuesOf(newColumns, rowOf(attempt));
    return { statements, values: [...values, lease, next.state, next.dueAt, next.attemptsMade] };
  };
}

/** Builds the way to add an attempt that was made by hand. */
export function attemptWrite(dialect: Dialect): (attempt: NewDeliveryAttempt) => Write {
  const statements = withAttempt(dialect, deliver);
  return (attempt) => ({ statements, values: valuesOf(newColumns, rowOf(attempt)) });
}

/** Finds the attempts of the notification `$1`, in their order. */
export function attemptsOf(dialect: Dialect): Statement {
  return rowReadStatement(attemptTable, dialect, {
    name: 'attempts_of',
    condition: 'notification_id = $1 ORDER BY attempt_no',
  });
}

/** The attempt in a row of `attemptsOf`. */
export function attemptOf(row: Row): DeliveryAttempt {
  const attempt = rowThingOf(attemptTable, row);
  if (attempt === undefined) throw new StoreError('STORE_FAULT', 'An attempt that was found has no row.');
  return { ...attempt, byHand: attempt.byHand === 1 };
}
