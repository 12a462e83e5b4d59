/**
 * The store in one SQLite file, or in memory.
 *
 * Saves that arrive in one turn of the event loop share one transaction, and so one fsync. Each has a
 * savepoint of its own: a conflict or a fault undoes that save and no other. A save is settled only after
 * the commit; when the commit fails, all of its batch are rejected. A script is a transaction of its own and runs
 * in one go, between two batches.
 */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createStore } from './database-store.ts';
import { dialects } from './database.ts';
import type { CommitOutcome, Database, Row, Script, Step, Write } from './database.ts';
import {
  listApplied,
  migrationTable,
  pendingSteps,
  recordApplied,
  stepsFor,
} from './migrations/migrations.ts';
import { isTaken, openConnection, sqliteFault } from './sqlite-driver.ts';
import type { SqliteConnection } from './sqlite-driver.ts';
import { StoreError, takenFault } from './store-error.ts';
import type { Store } from './store.ts';

/** Where the data is kept: in a file, which is created when it is missing, or in memory until `close()`. */
export type SqlitePlace = { readonly file: string } | { readonly memory: true };

/** How many saves share one commit at most. What is over comes in the next turn of the event loop. */
export const savesPerCommitMax = 256;

/** How long a statement waits for another connection to the same file: 5 seconds. */
const busyTimeoutMs = 5_000;

const privateFileMode = 0o600;
const privateDirectoryMode = 0o700;

/**
 * Opens the store and brings its tables up to date. A file that is created is readable by its owner alone.
 *
 * @throws `STORE_DRIVER_MISSING`, `STORE_UNREACHABLE`, `STORE_NEWER`, `STORE_ALTERED`.
 */
export async function openSqliteStore(place: SqlitePlace): Promise<Store> {
  return createStore(openSqliteDatabase(place));
}

function openSqliteDatabase(place: SqlitePlace): Database {
  const connection = 'file' in place ? openFile(resolve(place.file)) : openConnection(':memory:');
  try {
    configure(connection, 'file' in place ? 'wal' : 'memory');
    migrate(connection);
  } catch (error) {
    connection.close();
    throw sqliteFault(error);
  }
  return sqliteDatabase(connection);
}

function openFile(file: string): SqliteConnection {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: privateDirectoryMode });
    createPrivateFile(file);
    return openConnection(file);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new StoreError('STORE_UNREACHABLE', `The SQLite file ${file} cannot be opened: ${reason}`);
  }
}

/**
 * Creates an empty file for its owner alone (SQLite itself would let everyone read it), unless it exists.
 * It is never opened when it exists: closing it again would drop the locks that this process has on it.
 */
export function createPrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', privateFileMode));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function configure(connection: SqliteConnection, journalMode: 'wal' | 'memory'): void {
  connection.execute(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  const [row] = connection.all({ name: 'journal_mode', sql: `PRAGMA journal_mode = ${journalMode}` }, []);
  if (row?.journal_mode !== journalMode) {
    throw new StoreError(
      'STORE_UNREACHABLE',
      'The file cannot keep a write-ahead log; is it on a network drive?',
    );
  }
  // FULL: every commit reaches the disk before it is answered. fullfsync: macOS has a drive's cache between.
  connection.execute('PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON');
}

/** One transaction: of two processes that open a new file, one migrates and the other finds it done. */
function migrate(connection: SqliteConnection): void {
  const { sqlite } = dialects;
  connection.execute('BEGIN IMMEDIATE');
  try {
    connection.execute(migrationTable(sqlite));
    for (const step of pendingSteps(stepsFor(sqlite), connection.all(listApplied, []))) {
      connection.execute(step.sql);
      connection.run(recordApplied, [step.number, step.name, step.checksum]);
    }
    connection.execute('COMMIT');
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

function sqliteDatabase(connection: SqliteConnection): Database {
  const commits = createCommitQueue(connection);
  const read: Database['read'] = async ({ statement, values }) =>
    guarded(() => connection.all(statement, values));
  return {
    dialect: dialects.sqlite,
    // The lock of the data directory keeps others out.
    shared: false,
    read,
    readFirst: async ({ statement, values }) => guarded(() => connection.first(statement, values)),
    // Nothing else runs between them: each read is done before its promise is returned.
    readTogether: (reads) => Promise.all(reads.map(read)),
    commit: commits,
    // A transaction by itself, between two batches.
    writeAnswering: read,
    // From beginning to end without a pause: no batch comes in between.
    transact: async (script) => runScript(connection, script()),
    async close() {
      // Leaves one file behind instead of three, also where a driver closes late.
      checkpoint(connection);
      connection.close();
    },
  };
}

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw sqliteFault(error);
  }
}

function checkpoint(connection: SqliteConnection): void {
  try {
    connection.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // All data is in the log already, which the next opening reads.
  }
}

function runScript<Result>(connection: SqliteConnection, script: Script<Result>): Result {
  try {
    connection.run(begin, []);
    let next = script.next();
    while (next.done !== true) next = script.next(take(connection, next.value));
    connection.run(commit, []);
    return next.value;
  } catch (error) {
    rollBack(connection);
    throw sqliteFault(error);
  }
}

function take(connection: SqliteConnection, step: Step): readonly Row[] {
  if (typeof step === 'string') {
    connection.execute(step);
    return [];
  }
  try {
    return connection.all(step.statement, step.values);
  } catch (error) {
    throw isTaken(error) ? takenFault(step.unique) : error;
  }
}

interface Job {
  readonly writes: readonly Write[];
  resolve(outcome: CommitOutcome): void;
  reject(error: StoreError): void;
}

function createCommitQueue(connection: SqliteConnection): Database['commit'] {
  let waiting: Job[] = [];
  const runBatch = (): void => {
    const batch = waiting.slice(0, savesPerCommitMax);
    waiting = waiting.slice(savesPerCommitMax);
    // After the callbacks of this turn's input and output: what they save comes along in the next batch.
    if (waiting.length > 0) setImmediate(runBatch);
    commitBatch(connection, batch);
  };
  return (writes) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(runBatch);
      waiting.push({ writes, resolve, reject });
    });
}

function commitBatch(connection: SqliteConnection, batch: readonly Job[]): void {
  const settlements: (() => void)[] = [];
  try {
    connection.run(begin, []);
    for (const job of batch) settlements.push(runJob(connection, job));
    connection.run(commit, []);
  } catch (error) {
    rollBack(connection);
    const fault = sqliteFault(error);
    for (const job of batch) job.reject(fault);
    return;
  }
  for (const settle of settlements) settle();
}

const begin = Object.freeze({ name: 'begin', sql: 'BEGIN IMMEDIATE' });
const commit = Object.freeze({ name: 'commit', sql: 'COMMIT' });
const savepoint = Object.freeze({ name: 'savepoint', sql: 'SAVEPOINT save' });
const release = Object.freeze({ name: 'release', sql: 'RELEASE save' });
const rollBackTo = Object.freeze({ name: 'roll_back_to', sql: 'ROLLBACK TO save' });

/**
 * Runs one save inside the batch and returns what is to be said once the batch is durable. Throws when the
 * whole transaction is lost (a full disk makes SQLite roll back all of it: then there is no savepoint).
 */
function runJob(connection: SqliteConnection, job: Job): () => void {
  connection.run(savepoint, []);
  let settle: () => void;
  try {
    const outcome = carryOut(connection, job.writes);
    if (outcome === 'unmet') connection.run(rollBackTo, []);
    settle = () => job.resolve(outcome);
  } catch (error) {
    undo(connection, error);
    settle = isTaken(error) ? () => job.resolve('taken') : () => job.reject(sqliteFault(error));
  }
  connection.run(release, []);
  return settle;
}

function carryOut(connection: SqliteConnection, writes: readonly Write[]): 'written' | 'unmet' {
  for (const { statements, values } of writes) {
    const [first, ...others] = statements;
    if (connection.run(first, values) === 0) return 'unmet';
    for (const statement of others) connection.run(statement, values);
  }
  return 'written';
}

/** Undoes one save. When even that fails, the transaction is gone, and `error` says why. */
function undo(connection: SqliteConnection, error: unknown): void {
  try {
    connection.run(rollBackTo, []);
  } catch {
    throw error;
  }
}

/** Ends a transaction that failed. SQLite may have ended it already, which is then the same. */
function rollBack(connection: SqliteConnection): void {
  try {
    connection.execute('ROLLBACK');
  } catch {
    // No transaction is open any more.
  }
}
