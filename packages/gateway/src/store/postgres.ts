/**
 * The store in a PostgreSQL database that any number of gateways share.
 *
 * A save is one statement, and so one round trip and one transaction; only a change of
 * several things, and what is done to the world or to snapshots, open a transaction of their own. The tables live in a schema of their own, so that
 * they never meet those of another application in the same database.
 */
import pg from 'pg';
import type { Pool, PoolClient, PoolConfig } from 'pg';
import { createStore } from './database-store.ts';
import { dialects } from './database.ts';
import type { CommitOutcome, Database, Read, Row, Script, Step, Write } from './database.ts';
import {
  listApplied,
  migrationTable,
  pendingSteps,
  recordApplied,
  stepsFor,
} from './migrations/migrations.ts';
import { connectionFault, isCrossed, isTaken, postgresFault } from './postgres-fault.ts';
import { StoreError, takenFault } from './store-error.ts';
import type { Store } from './store.ts';

export interface PostgresPlace {
  /** `postgres://user:password@host:port/database`. Its password appears in no error. */
  readonly url: string;
  /** Where the tables live; created when it is missing. Default is `hufu`. */
  readonly schema?: string;
}

/** Connections of one gateway. A save holds one for a round trip, so ten carry thousands a second. */
const connectionsMax = 10;
/** How long a call waits for a connection: 10 seconds. */
const connectTimeoutMs = 10_000;
/** How long one statement may run, waiting for locks included: 10 seconds. */
const statementTimeoutMs = 10_000;
/** How long the server keeps a transaction whose gateway fell silent: 10 seconds. */
const idleTransactionTimeoutMs = 10_000;
/** How long a gateway waits while another one migrates: 2 minutes. */
const migrationTimeoutMs = 120_000;

const defaultSchema = 'hufu';
const schemaForm = /^[a-z_][a-z0-9_]{0,62}$/;

/** Names our advisory locks among those of the database's other users: the letters of "hufu". */
const advisoryLockSpace = 0x68756675;

/** The type of BIGINT in PostgreSQL's catalog; it arrives as text, because it can exceed a number. */
const bigintOid = 20;

/**
 * Opens the store and brings its tables up to date. Several gateways may do so at once.
 *
 * @throws `STORE_UNREACHABLE`, `STORE_NEWER`, `STORE_ALTERED`, `STORE_FAULT`.
 */
export async function openPostgresStore({ url, schema = defaultSchema }: PostgresPlace): Promise<Store> {
  if (!schemaForm.test(schema)) {
    throw new StoreError(
      'STORE_VALUE',
      'A schema name is 1 to 63 lower-case letters, digits and underscores.',
    );
  }
  const pool = createPool(url, schema);
  try {
    await migrate(pool, schema);
  } catch (error) {
    await pool.end();
    throw connectionFault(error, url);
  }
  return createStore(postgresDatabase(pool));
}

function createPool(url: string, schema: string): Pool {
  const options: PoolConfig = {
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: idleTransactionTimeoutMs,
    application_name: 'hufu',
    keepAlive: true,
    types: numberTypes(),
    // The pool waits for the promise, although its types do not say so.
    onConnect: (client) => prepareSession(client, schema),
  };
  try {
    const pool = new pg.Pool(options);
    // An idle connection that breaks is replaced by the pool; whoever calls next hears when there is none.
    pool.on('error', ignore);
    return pool;
  } catch (error) {
    throw connectionFault(error, url);
  }
}

function ignore(): void {
  // See where it is used.
}

function numberTypes(): pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(bigintOid, parseBigint);
  return types;
}

function parseBigint(digits: string): number {
  const number = Number(digits);
  if (Number.isSafeInteger(number)) return number;
  throw new StoreError(
    'STORE_FAULT',
    'The database holds a number beyond 2^53 - 1, which Hufu never writes.',
  );
}

/** Names the schema, and insists on commits that are on disk when they are answered. */
async function prepareSession(client: pg.ClientBase, schema: string): Promise<void> {
  await client.query(
    `SET search_path TO "${schema}"; ` +
      `SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`,
  );
}

/** One transaction under a lock that the other gateways of this schema wait for. */
async function migrate(pool: Pool, schema: string): Promise<void> {
  const { postgres } = dialects;
  await inTransaction(pool, 'BEGIN', async (client) => {
    await client.query(`SET LOCAL statement_timeout = ${migrationTimeoutMs}`);
    await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [advisoryLockSpace, schema]);
    // Asked first, because CREATE SCHEMA needs a right that the owner of a ready-made schema may lack.
    const { rowCount } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
    if (rowCount === 0) await client.query(`CREATE SCHEMA "${schema}"`);
    await client.query(migrationTable(postgres));
    const { rows } = await client.query<Row>(listApplied.sql);
    for (const step of pendingSteps(stepsFor(postgres), rows)) {
      await client.query(step.sql);
      await client.query(recordApplied.sql, [step.number, step.name, step.checksum]);
    }
    return { end: 'commit', result: undefined };
  });
}

function postgresDatabase(pool: Pool): Database {
  return {
    dialect: dialects.postgres,
    shared: true,
    read: (read) => guarded(() => ask(pool, read)),
    readFirst: (read) => guarded(async () => (await ask(pool, read))[0]),
    readTogether: (reads) => guarded(() => askTogether(pool, reads)),
    commit: (writes) => guarded(() => commit(pool, writes)),
    writeAnswering: (write) => guarded(() => ask(pool, write)),
    transact: (script) => guarded(() => runScript(pool, script())),
    close: () => guarded(() => pool.end()),
  };
}

async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw postgresFault(error);
  }
}

type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>;

async function ask(on: Queryable, { statement, values }: Read): Promise<readonly Row[]> {
  const { rows } = await on.query<Row>({ name: statement.name, text: statement.sql, values: [...values] });
  return rows;
}

async function askTogether(pool: Pool, reads: readonly Read[]): Promise<readonly (readonly Row[])[]> {
  return inTransaction(pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (client) => {
    const answers: (readonly Row[])[] = [];
    for (const read of reads) answers.push(await ask(client, read));
    return { end: 'commit', result: answers };
  });
}

async function commit(pool: Pool, writes: readonly Write[]): Promise<CommitOutcome> {
  const [only, ...others] = writes;
  if (only === undefined) return 'written';
  try {
    if (others.length === 0) return await carryOut(pool, only);
    return await commitTogether(pool, writes);
  } catch (error) {
    if (isTaken(error)) return 'taken';
    if (isCrossed(error)) return 'crossed';
    throw error;
  }
}

async function commitTogether(pool: Pool, writes: readonly Write[]): Promise<CommitOutcome> {
  return inTransaction<CommitOutcome>(pool, 'BEGIN', async (client) => {
    for (const write of writes) {
      if ((await carryOut(client, write)) === 'unmet') return { end: 'roll-back', result: 'unmet' };
    }
    return { end: 'commit', result: 'written' };
  });
}

/** One statement, and so a transaction by itself unless it is inside one. */
async function carryOut(on: Queryable, { statements, values }: Write): Promise<'written' | 'unmet'> {
  // The dialect has put the statements of a write together into one.
  const [{ name, sql }] = statements;
  const { rowCount } = await on.query({ name, text: sql, values: [...values] });
  return rowCount === 0 ? 'unmet' : 'written';
}

async function runScript<Result>(pool: Pool, script: Script<Result>): Promise<Result> {
  return inTransaction(pool, 'BEGIN', async (client) => {
    let next = script.next();
    while (next.done !== true) next = script.next(await take(client, next.value));
    return { end: 'commit', result: next.value };
  });
}

async function take(client: PoolClient, step: Step): Promise<readonly Row[]> {
  if (typeof step === 'string') {
    await client.query(step);
    return [];
  }
  try {
    return await ask(client, step);
  } catch (error) {
    throw isTaken(error) ? takenFault(step.unique) : error;
  }
}

interface Ending<Result> {
  readonly end: 'commit' | 'roll-back';
  readonly result: Result;
}

async function inTransaction<Result>(
  pool: Pool,
  begin: string,
  work: (client: PoolClient) => Promise<Ending<Result>>,
): Promise<Result> {
  const client = await pool.connect();
  // A connection that breaks between two statements says so here; the next statement fails and is handled.
  client.on('error', ignore);
  let broken = true;
  try {
    await client.query(begin);
    const { end, result } = await work(client);
    await client.query(end === 'commit' ? 'COMMIT' : 'ROLLBACK');
    broken = false;
    return result;
  } catch (error) {
    broken = !(await rolledBack(client));
    throw error;
  } finally {
    client.off('error', ignore);
    // A connection in an unknown state is closed; the server then ends its transaction.
    client.release(broken);
  }
}

async function rolledBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}
