/**
 * The database drivers and the web framework that this repository has anyway, as the gateway's dependencies.
 */
import { createRequire } from 'node:module';

const ofGateway = createRequire(import.meta.resolve('@hufu/gateway/package.json'));

/** The part of a PostgreSQL pool that is used. */
export interface PostgresPool {
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  end(): Promise<void>;
}

/** What is listened to of a pool: `connect` and `remove` tell of each connection. */
interface Emitter {
  on(event: 'connect' | 'remove', listen: () => void): void;
}

/** A pool of connections by the package `pg`. */
export function openPool(connectionString: string): PostgresPool {
  // The cast holds: this is the package's own name for its pool.
  const { Pool } = ofGateway('pg') as { Pool: new (options: object) => PostgresPool & Emitter };
  const pool = new Pool({ connectionString });
  let connections = 0;
  let onLastGone = (): void => {};
  pool.on('connect', () => void (connections += 1));
  pool.on('remove', () => {
    connections -= 1;
    if (connections === 0) onLastGone();
  });
  return {
    query: (sql, values) => pool.query(sql, values),
    // The pool's own `end()` does not wait until its connections are closed, and a server that stops before they
    // are is an error on them that nobody hears.
    end: async () => {
      const lastGone = new Promise<void>((resolve) => (onLastGone = resolve));
      await pool.end();
      if (connections > 0) await lastGone;
    },
  };
}

/** The part of a SQLite connection that is used, of `better-sqlite3` and of everything that is made like it. */
export interface SqliteConnection {
  exec(sql: string): void;
  prepare(sql: string): { all(...values: readonly unknown[]): unknown[] };
  close(): void;
}

/** A connection by the package `libsql`. */
export function openSqlite(file: string): SqliteConnection {
  // The cast holds: the package exports its constructor.
  const Database = ofGateway('libsql') as new (file: string) => SqliteConnection;
  return new Database(file);
}

/** The part of a Fastify server that is used. */
export interface FastifyServer {
  addContentTypeParser(
    type: string,
    options: { readonly parseAs: 'buffer' },
    parse: (request: unknown, body: Buffer, done: (error: null, body: Buffer) => void) => void,
  ): void;
  post(path: string, handle: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): void;
  inject(request: object): Promise<{ readonly statusCode: number; readonly body: string }>;
  close(): Promise<void>;
}

/** The part of a Fastify request that is used. */
export interface FastifyRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** The part of a Fastify reply that is used. */
export interface FastifyReply {
  code(status: number): FastifyReply;
  headers(values: Readonly<Record<string, string>>): FastifyReply;
  send(body: string): unknown;
}

/** A server by the package `fastify`. */
export function createFastify(): FastifyServer {
  // The cast holds: the package exports its factory.
  return (ofGateway('fastify') as () => FastifyServer)();
}
