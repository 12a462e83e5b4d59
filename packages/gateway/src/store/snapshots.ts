/**
 * Snapshots: copies of all tables beside them, in the same database. No row leaves it.
 *
 * A snapshot has a number, by which its tables are named, and belongs to the tables' form: after another
 * migration it cannot be put back. The revision of the world is no part of it, so that it never goes back.
 */
import type { Dialect, Row, Script, Statement } from './database.ts';
import { newestMigration } from './migrations/migrations.ts';
import { bringRows, copyRows, removeRows } from './restore-rows.ts';
import { StoreError } from './store-error.ts';
import type { Snapshot } from './store.ts';
import { raiseRevision } from './world-writes.ts';

/** Every table that a snapshot holds; one that others refer to comes before them. */
export const snapshotTables = Object.freeze([
  'world',
  'clock',
  'readings',
  'platform_certificates',
  'merchants',
  'merchant_appids',
  'merchant_certificates',
  'platform_public_keys',
  'sub_merchants',
  'sub_merchant_appids',
  'services',
  'service_merchants',
  'users',
  'user_openids',
  'plans',
  'plan_details',
  'sign_plans',
  'sign_plan_details',
  'service_orders',
  'notifications',
  'delivery_attempts',
] as const);

/**
 * The tables that nobody else may write to meanwhile. What writes to any other table has written to one of the
 * first three before. The rest is in the order of a save.
 */
const heldTables = [
  'snapshots',
  'world',
  'world_revision',
  'plans',
  'plan_details',
  'sign_plans',
  'sign_plan_details',
  'service_orders',
  'notifications',
  'delivery_attempts',
];

/** More claims than a notification can have between two restorations. */
const leasesPerRevision = 1_000_000;

/**
 * Nobody holds what comes back, and who held it before can no longer settle it: its next lease is one that it never
 * had, because a revision never comes back.
 */
const endLeases =
  'UPDATE notifications SET leased_until = NULL, ' +
  `lease = lease % ${leasesPerRevision} + ${leasesPerRevision} * (SELECT revision FROM world_revision) ` +
  "WHERE state = 'waiting' OR leased_until IS NOT NULL";

const findSnapshot: Statement = {
  name: 'find_snapshot',
  sql: 'SELECT snapshot_no, migration_no FROM snapshots WHERE name = $1',
};

const lastNumber: Statement = {
  name: 'last_snapshot_no',
  sql: 'SELECT COALESCE(MAX(snapshot_no), 0) AS snapshot_no FROM snapshots',
};

const insertSnapshot: Statement = {
  name: 'insert_snapshot',
  sql: 'INSERT INTO snapshots (snapshot_no, name, taken_at, migration_no) VALUES ($1, $2, $3, $4)',
};

const removeSnapshot: Statement = {
  name: 'remove_snapshot',
  sql: 'DELETE FROM snapshots WHERE snapshot_no = $1',
};

/** All snapshots, the one that was taken last before the others. */
export const listSnapshots: Statement = Object.freeze({
  name: 'list_snapshots',
  sql: 'SELECT name, taken_at FROM snapshots ORDER BY snapshot_no DESC',
});

/** The snapshot in a row of `listSnapshots`. */
export function snapshotOf(row: Row): Snapshot {
  return { name: String(row.name), takenAt: Number(row.taken_at) };
}

/** Copies all tables, under a number that no snapshot has. */
export function* takeSnapshot({ name, takenAt }: Snapshot, dialect: Dialect): Script<void> {
  yield* dialect.holdTables(heldTables);
  yield* dropSnapshotSteps(name);
  const [last] = yield { statement: lastNumber, values: [] };
  const number = wholeNumber(last?.snapshot_no) + 1;
  yield snapshotTables.map((table) => copyRows(table, copyOf(table, number))).join('; ');
  yield { statement: insertSnapshot, values: [number, name, takenAt, newestMigration] };
}

/** Makes all tables what the copies are; says whether there are any of that name. */
export function* restoreSnapshot(name: string, dialect: Dialect): Script<boolean> {
  yield* dialect.holdTables(heldTables);
  const [found] = yield { statement: findSnapshot, values: [name] };
  if (found === undefined) return false;
  requireMigration(wholeNumber(found.migration_no));
  const number = wholeNumber(found.snapshot_no);
  yield snapshotTables
    .toReversed()
    .map((table) => removeRows(table, copyOf(table, number)))
    .join('; ');
  yield snapshotTables.map((table) => bringRows(table, copyOf(table, number))).join('; ');
  yield raiseRevision;
  yield endLeases;
  return true;
}

/** Removes a snapshot and its copies; says whether there was one. */
export function* dropSnapshot(name: string, dialect: Dialect): Script<boolean> {
  yield* dialect.holdTables(['snapshots']);
  return yield* dropSnapshotSteps(name);
}

function* dropSnapshotSteps(name: string): Script<boolean> {
  const [found] = yield { statement: findSnapshot, values: [name] };
  if (found === undefined) return false;
  const number = wholeNumber(found.snapshot_no);
  // A snapshot of an older form has fewer tables.
  yield snapshotTables.map((table) => `DROP TABLE IF EXISTS ${copyOf(table, number)}`).join('; ');
  yield { statement: removeSnapshot, values: [number] };
  return true;
}

function copyOf(table: string, number: number): string {
  return `snapshot_${number}_${table}`;
}

/** Part of a table's name, so nothing but digits. */
function wholeNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new StoreError('STORE_FAULT', 'The database answered something unexpected for a snapshot.');
}

function requireMigration(number: number): void {
  if (number === newestMigration) return;
  throw new StoreError(
    'STORE_SNAPSHOT',
    `The snapshot was taken by another version of Hufu: its tables are those of migration ${number}, and the ` +
      `database has migration ${newestMigration}. It cannot be put back; it can be removed.`,
  );
}
