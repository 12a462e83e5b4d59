/** The merchant's story on every stage: with a socket and without, on each database. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway } from '@hufu/gateway';
import { afterAll, beforeAll } from 'vitest';
import { describeMerchantStory } from './merchant-story.suite.ts';
import {
  createDefaultWorld,
  openPostgresStore,
  openSqliteStore,
  startPostgres,
  systemClock,
  systemRandom,
  type PostgresServer,
  type Store,
} from './testing/gateway-rooms.ts';
import { openMemoryStage, socketStage } from './testing/stage.ts';

/** Making the keys takes about a second, so all stages but one share a world. */
const world = await createDefaultWorld({ nowMs: systemClock.nowMs(), random: systemRandom });
const root = await mkdtemp(join(tmpdir(), 'hufu-story-'));
let postgres: PostgresServer;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  await rm(root, { recursive: true, force: true });
});

/** The store with the world in it, which is founded unless it was before. */
async function founded(opening: Promise<Store>): Promise<Store> {
  const store = await opening;
  await store.foundWorld(world);
  return store;
}

function sqliteFile(directory: string): Promise<Store> {
  return founded(openSqliteStore({ file: join(root, directory, 'hufu.sqlite') }));
}

describeMerchantStory('without a socket, in memory', {
  open: async () => openMemoryStage(await founded(openSqliteStore({ memory: true }))),
  lasting: false,
});

describeMerchantStory('without a socket, on a SQLite file', {
  open: async () => openMemoryStage(await sqliteFile('without-socket')),
  lasting: true,
});

describeMerchantStory('without a socket, on PostgreSQL', {
  open: async () => openMemoryStage(await founded(openPostgresStore({ url: postgres.url }))),
  lasting: true,
});

describeMerchantStory('over a socket, in memory', {
  open: async () => socketStage(await startGateway()),
  lasting: false,
});

describeMerchantStory('over a socket, on a SQLite file', {
  open: async () => {
    await (await sqliteFile('socket')).close();
    return socketStage(await startGateway({ data: join(root, 'socket') }));
  },
  lasting: true,
});

describeMerchantStory('over a socket, on PostgreSQL', {
  open: async () => {
    await (await founded(openPostgresStore({ url: postgres.url }))).close();
    return socketStage(await startGateway({ database: postgres.url }));
  },
  lasting: true,
});
