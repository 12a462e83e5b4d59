/**
 * How a database comes to have Hufu's tables: numbered steps that are applied once, in order, each in the
 * transaction that records it. A step that was released is frozen; a change is a new step.
 */
import { createHash } from 'node:crypto';
import type { Dialect, Row } from '../database.ts';
import { StoreError } from '../store-error.ts';
import { firstTables } from './0001-first-tables.ts';
import { ordersAndSnapshots } from './0002-orders-and-snapshots.ts';
import { outbox } from './0003-outbox.ts';

/** One step. The SQL may hold several statements. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: (dialect: Dialect) => string;
}

/** A step as a database applies and records it. */
export interface MigrationStep {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL, in hexadecimal. */
  readonly checksum: string;
}

/** Numbered from 1 without gaps. */
export const migrations: readonly Migration[] = Object.freeze([
  Object.freeze({ number: 1, name: 'first-tables', sql: firstTables }),
  Object.freeze({ number: 2, name: 'orders-and-snapshots', sql: ordersAndSnapshots }),
  Object.freeze({ number: 3, name: 'outbox', sql: outbox }),
]);

/** The number of the newest step. */
export const newestMigration = migrations.length;

/** Creates the record of what was applied, where there is none. */
export function migrationTable({ integer, tableEnd }: Dialect): string {
  return (
    'CREATE TABLE IF NOT EXISTS migrations ' +
    `(migration_no ${integer} PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)${tableEnd}`
  );
}

/** Lists what was applied, for `pendingSteps`. */
export const listApplied = Object.freeze({
  name: 'list_migrations',
  sql: 'SELECT migration_no, name, checksum FROM migrations ORDER BY migration_no',
});

/** Records a step: `$1` its number, `$2` its name, `$3` its checksum. */
export const recordApplied = Object.freeze({
  name: 'insert_migration',
  sql: 'INSERT INTO migrations (migration_no, name, checksum) VALUES ($1, $2, $3)',
});

/** All steps in one dialect. */
export function stepsFor(dialect: Dialect): readonly MigrationStep[] {
  return migrations.map(({ number, name, sql }) => {
    const text = sql(dialect);
    return { number, name, sql: text, checksum: createHash('sha256').update(text).digest('hex') };
  });
}

/**
 * The steps that a database still lacks, from its rows of `listApplied`.
 *
 * @throws `STORE_NEWER` when it has steps that are unknown here; `STORE_ALTERED` when a step that it has is
 * not the one known here.
 */
export function pendingSteps(
  steps: readonly MigrationStep[],
  applied: readonly Row[],
): readonly MigrationStep[] {
  const newest = steps.at(-1)?.number ?? 0;
  for (const row of applied) {
    // The column is a primary key of whole numbers.
    const number = Number(row.migration_no);
    if (number > newest) {
      throw new StoreError(
        'STORE_NEWER',
        `This data was written by a newer Hufu: it has migration ${number}, and this version knows ${newest}. ` +
          'Use that version or a newer one, or start with other data.',
      );
    }
    const known = steps.find((step) => step.number === number);
    if (known === undefined || known.checksum !== row.checksum) {
      throw new StoreError(
        'STORE_ALTERED',
        `Migration ${number} of this data is not the one that this version of Hufu knows under that number. ` +
          'Use the version that wrote the data.',
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_no));
  return steps.filter((step) => !done.has(step.number));
}
