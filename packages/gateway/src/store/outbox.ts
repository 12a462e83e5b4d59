/** The outbox over any database: notifications that are claimed, settled and listed, and their deliveries. */
import type { CommitOutcome, Database, Row } from './database.ts';
import { attemptOf, attemptsOf, attemptWrite, settlementWrite } from './delivery-attempts.ts';
import type { Door } from './door.ts';
import { claimStatement, claimWrite, hostsInTurn } from './notification-claims.ts';
import {
  nextNotificationDue,
  notificationById,
  notificationListRead,
  notificationTable,
} from './notifications.ts';
import { StoreError } from './store-error.ts';
import type { Notification, Store } from './store.ts';
import { rowThingOf } from './versioned-table.ts';

type OutboxOperations = Pick<
  Store,
  | 'claimNotifications'
  | 'settleNotification'
  | 'nextNotificationDue'
  | 'notificationById'
  | 'listNotifications'
  | 'attemptsOf'
  | 'addAttempt'
>;

/** The part of the store that is the outbox. */
export function outboxOperations(database: Database, door: Door): OutboxOperations {
  return { ...outboxReads(database, door), ...outboxWrites(database, door) };
}

type OutboxWrites = Pick<OutboxOperations, 'claimNotifications' | 'settleNotification' | 'addAttempt'>;

function outboxWrites(database: Database, door: Door): OutboxWrites {
  const { dialect } = database;
  const claim = claimStatement(dialect);
  const writeOfSettlement = settlementWrite(dialect);
  const writeOfAttempt = attemptWrite(dialect);
  return {
    claimNotifications: (wanted) =>
      door.through(async () =>
        hostsInTurn(notificationsIn(await database.writeAnswering(claimWrite(claim, wanted)))),
      ),
    settleNotification: (settlement) =>
      door.through(async () => wasWritten(await database.commit([writeOfSettlement(settlement)]))),
    addAttempt: (attempt) =>
      door.through(async () => {
        if (wasWritten(await database.commit([writeOfAttempt(attempt)]))) return;
        throw new StoreError('STORE_VALUE', 'notification_id of the attempt is that of no notification.');
      }),
  };
}

function outboxReads(database: Database, door: Door): Omit<OutboxOperations, keyof OutboxWrites> {
  const { dialect } = database;
  const byId = notificationById(dialect);
  const attempts = attemptsOf(dialect);
  return {
    nextNotificationDue: (wallMs) =>
      door.through(async () => {
        const row = await database.readFirst({ statement: nextNotificationDue, values: [wallMs] });
        return row === undefined ? undefined : Number(row.due_at);
      }),
    notificationById: (notificationId) =>
      door.through(async () =>
        rowThingOf(
          notificationTable,
          await database.readFirst({ statement: byId, values: [notificationId] }),
        ),
      ),
    listNotifications: (filter, max) =>
      door.through(async () =>
        notificationsIn(await database.read(notificationListRead(dialect, filter, max))),
      ),
    attemptsOf: (notificationId) =>
      door.through(async () => {
        const rows = await database.read({ statement: attempts, values: [notificationId] });
        return rows.map(attemptOf);
      }),
  };
}

function notificationsIn(rows: readonly Row[]): Notification[] {
  return rows.flatMap((row) => rowThingOf(notificationTable, row) ?? []);
}

/** Whether it was written, or found no row to begin with. */
function wasWritten(outcome: CommitOutcome): boolean {
  if (outcome === 'taken')
    throw new StoreError('STORE_FAULT', 'The number of an attempt is there already; nothing was written.');
  if (outcome === 'crossed')
    throw new StoreError('STORE_FAULT', 'Other transactions stood in the way; nothing was written.');
  return outcome === 'written';
}
