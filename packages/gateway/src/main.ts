/**
 * Wires the real parts together, listens, and stops in reverse. What is half-open when a step fails is closed
 * again before the error leaves.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { controlPath } from '@hufu/contract';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { systemClock } from './adapters/system-clock.ts';
import { systemRandom } from './adapters/system-random.ts';
import { systemTimer } from './adapters/system-timer.ts';
import { MovableClock } from './clock.ts';
import { Closers } from './closers.ts';
import type { Config } from './config.ts';
import { writeConnection, writeKeyFiles, type Connection } from './connection.ts';
import { createDefaultWorld } from './founding/default-world.ts';
import { createGateway } from './gateway.ts';
import { createServer, type GatewayServer } from './http/server.ts';
import { listenFailure } from './listen-error.ts';
import { openWorld } from './open-world.ts';
import type { Log } from './ports.ts';
import { lockDataDirectory } from './store/data-lock.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { Store, WorldRecord } from './store/store.ts';

/** A gateway that listens. */
export interface RunningGateway extends Connection {
  readonly clock: MovableClock;
  /** Where `connection.json` was written. */
  readonly connectionFile: string;
  /** Answers what is in flight, then ends. A second call waits for the first. */
  close(): Promise<void>;
}

/** Opens everything and listens. Rejects with a sentence for people when the data or the port is taken. */
export async function runGateway(config: Config, log: Log): Promise<RunningGateway> {
  const closers = new Closers();
  try {
    return await open(config, { log, closers });
  } catch (error) {
    // What kept it from opening says more than what then did not close.
    await closers.closeAll().catch(() => {});
    throw error;
  }
}

interface Opening {
  readonly log: Log;
  readonly closers: Closers;
}

async function open(config: Config, { log, closers }: Opening): Promise<RunningGateway> {
  const directory = await openDirectory(config, closers);
  const store = await openStore(config);
  closers.add(() => store.close());
  const record = await foundOnce(store);
  const merchants = await writeKeyFiles(directory, record);

  const clock = new MovableClock(systemClock);
  let baseUrl = '';
  const { handle } = createGateway({
    store,
    world: openWorld(record),
    clock,
    wall: systemClock,
    random: systemRandom,
    log,
    strict: config.strict,
    baseUrl: () => baseUrl,
    controlToken: config.controlToken,
  });
  const server = createServer({ serve: handle, random: systemRandom, log, timer: systemTimer });
  closers.add(() => server.close());
  const port = await listen(server, config);
  baseUrl = `http://${printHost(config.host)}:${port}`;

  const connection = { baseUrl, controlUrl: `${baseUrl}${controlPath}`, merchants };
  const connectionFile = await writeConnection(directory, connection);
  let closed: Promise<void> | undefined;
  return { ...connection, clock, connectionFile, close: () => (closed ??= closers.closeAll()) };
}

async function listen(server: GatewayServer, { host, port }: Config): Promise<number> {
  try {
    return (await server.listen({ host, port })).port;
  } catch (error) {
    throw listenFailure(error, { host, port });
  }
}

/** The data directory, locked; in memory a temporary one for the key files, removed in the end. */
async function openDirectory({ data }: Config, closers: Closers): Promise<string> {
  if (data === null) {
    const temporary = await mkdtemp(join(tmpdir(), 'hufu-'));
    closers.add(() => rm(temporary, { recursive: true, force: true }));
    return temporary;
  }
  const directory = resolve(data);
  const lock = lockDataDirectory(directory);
  closers.add(() => lock.release());
  return directory;
}

/** The driver of PostgreSQL is loaded where it is used. */
async function openStore({ database, data }: Config): Promise<Store> {
  if (database !== null) {
    const { openPostgresStore } = await import('./store/postgres.ts');
    return openPostgresStore({ url: database });
  }
  return openSqliteStore(data === null ? { memory: true } : { file: join(resolve(data), 'hufu.sqlite') });
}

/** The world, founded when there is none. Of two gateways that start on one database, one founds it. */
async function foundOnce(store: Store): Promise<WorldRecord> {
  const existing = await store.loadWorld();
  if (existing !== undefined) return existing;
  await store.foundWorld(await createDefaultWorld({ nowMs: systemClock.nowMs(), random: systemRandom }));
  const founded = await store.loadWorld();
  if (founded === undefined) throw new Error('The world was founded and is not there.');
  return founded;
}

/** An address as a client on this machine dials it, in brackets when it is IPv6. */
function printHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
