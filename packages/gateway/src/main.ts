/**
 * Wires the real parts together, listens, and stops in reverse. What is half-open when a step fails is closed
 * again before the error leaves.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { controlPath, foundingSnapshot } from '@hufu/contract';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createNotificationNetwork } from './adapters/notification-network.ts';
import { systemClock } from './adapters/system-clock.ts';
import { systemRandom } from './adapters/system-random.ts';
import { systemTimer } from './adapters/system-timer.ts';
import { MovableClock } from './clock.ts';
import { Closers } from './closers.ts';
import type { Config } from './config.ts';
import { writeConnection, writeKeyFiles, type ConnectedMerchant, type Connection } from './connection.ts';
import { createDefaultWorld } from './founding/default-world.ts';
import { createMerchantKeys, type Founding } from './founding/merchant-keys.ts';
import { createPlatformCertificate } from './founding/platform-certificate.ts';
import { plantFaults } from './faults/plant-faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createServer, type GatewayServer } from './http/server.ts';
import { listenFailure } from './listen-error.ts';
import { readPageFiles } from './pages/page-files.ts';
import { putSeed, type MerchantKeys } from './platform/put-world.ts';
import type { Clock, Log } from './ports.ts';
import { readSeed, type SeedAtHand } from './seed/read-seed.ts';
import { lockDataDirectory } from './store/data-lock.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { Store, WorldRecord } from './store/store.ts';

/** A gateway that listens. */
export interface RunningGateway extends Connection {
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
  const clock = new MovableClock(systemClock);
  const plant = planterOf(await readSeed(config.seed ?? {}), clock);
  const store = await openStore(config);
  closers.add(() => store.close());
  const record = await foundOnce(store);
  clock.restore(record.clock);
  const desk = new ConnectionDesk(directory, clock, await writeKeyFiles(directory, record, clock.nowMs()));

  const { handle, state, time, dispatcher, faults } = createGateway({
    store,
    record,
    clock,
    wall: systemClock,
    random: systemRandom,
    log,
    strict: config.strict,
    pageFiles: readPageFiles(),
    baseUrl: () => desk.baseUrl,
    controlToken: config.controlToken,
    notify: { forwardTo: config.forwardNotifications, allowedHosts: config.allowNotify },
    network: createNotificationNetwork(systemClock),
    timer: systemTimer,
    newMerchantKeys: createKeys,
    newPlatformCertificate: () => createPlatformCertificate(foundingNow()),
    onWorldChange: (world) => desk.update(world),
    afterReset: plant,
  });
  await plant({ state, faults });
  const server = createServer({ serve: handle, random: systemRandom, log, timer: systemTimer });
  closers.add(() => server.close());
  const port = await listen(server, config);
  const connectionFile = await desk.open(`http://${printHost(config.host)}:${port}`);
  dispatcher.start(systemTimer);
  closers.add(() => dispatcher.stop());
  time.start(systemTimer);
  closers.add(() => time.stop());
  let closed: Promise<void> | undefined;
  return {
    baseUrl: desk.baseUrl,
    controlUrl: desk.controlUrl,
    get merchants() {
      return desk.merchants;
    },
    connectionFile,
    close: () => (closed ??= closers.closeAll()),
  };
}

function createKeys(mchid: string) {
  return createMerchantKeys(mchid, foundingNow());
}

/** Keys and certificates are made by the machine's time, however far the platform's was moved. */
function foundingNow(): Founding {
  return { nowMs: systemClock.nowMs(), random: systemRandom };
}

/**
 * Makes sure that all of the seed is there; what is there already is left as the seed says it. A merchant that a reset
 * took away comes back with the keys that it had: its clients still sign with them.
 */
function planterOf(
  { seed, fault }: SeedAtHand,
  clock: Clock,
): (at: Pick<Gateway, 'state' | 'faults'>) => Promise<void> {
  const kept = new Map<string, MerchantKeys>();
  return async ({ state, faults }) => {
    const keysFor = async (mchid: string) => kept.get(mchid) ?? createKeys(mchid);
    const planted = await putSeed(seed, {
      world: state.world.record,
      nowMs: clock.nowMs(),
      newMerchantKeys: keysFor,
    });
    if ('refused' in planted) throw fault(planted.refused);
    const refused = plantFaults(seed.faults ?? [], faults);
    if (refused !== null) throw fault(refused);
    if (Object.keys(planted.next).length > 0) await state.change(planted.next);
    for (const merchant of planted.next.merchants ?? []) kept.set(merchant.mchid, merchant);
  };
}

/** Keeps `connection.json` and the key files as the world is. */
class ConnectionDesk {
  readonly #directory: string;
  /** The platform's time: which certificate signs goes by it. */
  readonly #clock: Clock;
  #connection: Connection;

  constructor(directory: string, clock: Clock, merchants: readonly ConnectedMerchant[]) {
    this.#directory = directory;
    this.#clock = clock;
    this.#connection = { baseUrl: '', controlUrl: '', merchants };
  }

  get baseUrl(): string {
    return this.#connection.baseUrl;
  }

  get controlUrl(): string {
    return this.#connection.controlUrl;
  }

  get merchants(): readonly ConnectedMerchant[] {
    return this.#connection.merchants;
  }

  /** The gateway listens: from here on the file is there. */
  async open(baseUrl: string): Promise<string> {
    this.#connection = { ...this.#connection, baseUrl, controlUrl: `${baseUrl}${controlPath}` };
    return writeConnection(this.#directory, this.#connection);
  }

  async update(world: WorldRecord): Promise<void> {
    const merchants = await writeKeyFiles(this.#directory, world, this.#clock.nowMs());
    this.#connection = { ...this.#connection, merchants };
    if (this.baseUrl !== '') await writeConnection(this.#directory, this.#connection);
  }
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
  const founding = foundingNow();
  if (existing === undefined) await store.foundWorld(await createDefaultWorld(founding));
  // What a reset goes back to. A gateway that ended between the two steps takes it now.
  const snapshots = await store.listSnapshots();
  if (!snapshots.some(({ name }) => name === foundingSnapshot)) {
    await store.takeSnapshot({ name: foundingSnapshot, takenAt: founding.nowMs });
  }
  const founded = existing ?? (await store.loadWorld());
  if (founded === undefined) throw new Error('The world was founded and is not there.');
  return founded;
}

/** An address as a client on this machine dials it, in brackets when it is IPv6. */
function printHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
