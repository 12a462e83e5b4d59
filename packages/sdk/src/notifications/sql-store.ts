/**
 * A store in the merchant's own database, PostgreSQL or SQLite, for processes that share one. It opens nothing: the
 * merchant hands in how a statement is run, and makes the table with its own migrations.
 *
 * One row each, for a notification under way, one that is done, and a nonce; `expires_at` says until when it counts. One
 * statement claims a row, so two processes never claim the same. All processes must agree on the time to some seconds.
 */
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../adapters/system-clock.ts';
import { OptionsError } from '../errors.ts';
import { beginsBetweenPurges, handledKeptMs, purgedRowsMax } from './limits.ts';
import type { NotificationStore } from './notification-store.ts';

/** Runs one statement. */
export interface QueryPort {
  /**
   * The rows that the statement answers; every statement answers some, or none. For `pg`:
   * `run: async (sql, values) => (await pool.query(sql, [...values])).rows`; for `better-sqlite3` and `node:sqlite`:
   * `run: (sql, values) => db.prepare(sql).all(...values)`.
   */
  run(sql: string, values: readonly (string | number)[]): RowList | Promise<RowList>;
}

/** The rows of an answer. */
export type RowList = readonly unknown[];

/** What a store in a database is created with. */
export interface SqlStoreOptions extends QueryPort {
  /** Whose placeholders: `$1, $2` of PostgreSQL, `?, ?` of SQLite. */
  readonly dialect: 'postgres' | 'sqlite';
  /** The table's name, with or without a schema. Default: `wechatpay_notifications`. */
  readonly table?: string | undefined;
  /** The time, in place of this machine's. */
  readonly clock?: Clock | undefined;
}

/** A store in a database. */
export interface SqlStore extends NotificationStore {
  /** Removes rows that have expired, 5,000 at most. The store does it by itself after every 1,000 notifications. */
  purge(): Promise<void>;
}

/** The table's name, unless another one is asked for. */
export const notificationTableDefault = 'wechatpay_notifications';

/**
 * The SQL that makes the table and its index where they are missing, for both databases.
 *
 * @throws OptionsError when the name is not made of lower-case letters, digits and underscores.
 */
export function notificationTableSql(table: string = notificationTableDefault): string {
  const name = requireTableName(table);
  return `CREATE TABLE IF NOT EXISTS ${name} (
  entry_key TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'nonce')),
  expires_at BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS ${name.replace(/^.*\./, '')}_expires_at ON ${name} (expires_at);
`;
}

/**
 * A store in the merchant's database. What `run` rejects with is passed on. A handled notification is remembered for two
 * days.
 *
 * @throws OptionsError when an option cannot work.
 */
export function createSqlStore(options: SqlStoreOptions): SqlStore {
  const { dialect } = options;
  if (typeof options.run !== 'function') {
    throw new OptionsError('run', 'run must be a function from a statement and its values to its rows.');
  }
  if (dialect !== 'postgres' && dialect !== 'sqlite') {
    throw new OptionsError('dialect', 'dialect must be postgres or sqlite.');
  }
  const statements = statementsFor(requireTableName(options.table ?? notificationTableDefault), dialect);
  const clock = options.clock ?? systemClock;
  let begins = 0;

  const ask = async (sql: string, ...values: readonly (string | number)[]): Promise<RowList> =>
    options.run(sql, values);
  const claim = async (key: string, state: 'running' | 'nonce', lifetimeMs: number): Promise<boolean> => {
    const nowMs = clock.nowMs();
    return (await ask(statements.claim, key, state, nowMs + lifetimeMs, nowMs)).length > 0;
  };
  const purge = async (): Promise<void> => {
    await ask(statements.purge, clock.nowMs(), purgedRowsMax);
  };

  return Object.freeze<SqlStore>({
    purge,
    async begin(key, leaseMs) {
      begins += 1;
      if (begins % beginsBetweenPurges === 0) await purge();
      if (await claim(nameOf('work', key), 'running', leaseMs)) return 'first';
      const done = await ask(statements.isDone, nameOf('work', key));
      // A row that went away in between had failed; the next delivery is a first one.
      return done.length > 0 ? 'done' : 'running';
    },
    async done(key) {
      await ask(statements.done, nameOf('work', key), clock.nowMs() + handledKeptMs);
    },
    async failed(key) {
      await ask(statements.failed, nameOf('work', key));
    },
    async seenNonce(nonce, ttlMs) {
      return !(await claim(nameOf('nonce', nonce), 'nonce', ttlMs));
    },
  });
}

/** Keys and nonces share the table, and never a name. */
function nameOf(kind: 'work' | 'nonce', key: string): string {
  return `${kind}:${key}`;
}

type StatementName = 'claim' | 'isDone' | 'done' | 'failed' | 'purge';

/** All of them answer rows, because some drivers run what answers and what does not in different ways. */
function statementsFor(table: string, dialect: SqlStoreOptions['dialect']): Record<StatementName, string> {
  const written = {
    // Only a row that has expired may be claimed again; when none is written, none is answered.
    claim: `INSERT INTO ${table} AS entry (entry_key, state, expires_at) VALUES (?, ?, ?)
ON CONFLICT (entry_key) DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at
WHERE entry.expires_at <= ? RETURNING entry_key`,
    isDone: `SELECT entry_key FROM ${table} WHERE entry_key = ? AND state = 'done'`,
    done: `INSERT INTO ${table} (entry_key, state, expires_at) VALUES (?, 'done', ?)
ON CONFLICT (entry_key) DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at RETURNING entry_key`,
    failed: `DELETE FROM ${table} WHERE entry_key = ? AND state = 'running' RETURNING entry_key`,
    purge: `DELETE FROM ${table} WHERE entry_key IN
(SELECT entry_key FROM ${table} WHERE expires_at <= ? LIMIT ?) RETURNING entry_key`,
  };
  if (dialect === 'sqlite') return written;
  const numbered = Object.entries(written).map(([name, sql]) => [name, numberPlaceholders(sql)]);
  // The cast holds: these are the names above.
  return Object.fromEntries(numbered) as Record<StatementName, string>;
}

function numberPlaceholders(sql: string): string {
  let number = 0;
  return sql.replaceAll('?', () => `$${(number += 1)}`);
}

/** The name becomes part of statements, so it is nothing but a name. */
function requireTableName(table: unknown): string {
  if (typeof table === 'string' && /^(?:[a-z_][a-z0-9_]{0,39}\.)?[a-z_][a-z0-9_]{0,39}$/.test(table))
    return table;
  throw new OptionsError(
    'table',
    'table must be a name of at most 40 lower-case letters, digits and underscores, with or without a schema.',
  );
}
