/**
 * What the stages of one test file stand before: a world whose keys are made once, a directory for files, a PostgreSQL
 * server. From it, a scene on each database, with a socket or without.
 */
import { join } from 'node:path';
import { startGateway } from '@hufu/gateway';
import {
  createDefaultWorld,
  openPostgresStore,
  openSqliteStore,
  systemClock,
  systemRandom,
  type Store,
} from './gateway-rooms.ts';
import type { Scene } from './play.ts';
import { openMemoryStage, socketStage } from './stage.ts';
import { openPostgresRoom } from './postgres-room.ts';

/** One scene on each kind of database. */
export type Scenes = Readonly<Record<'memory' | 'file' | 'postgres', Scene>>;

/** The scenes of a test file. The PostgreSQL server runs while its tests do. */
export async function hangBackdrop(): Promise<{
  readonly withoutSocket: Scenes;
  readonly overSocket: Scenes;
}> {
  const world = await createDefaultWorld({ nowMs: systemClock.nowMs(), random: systemRandom });
  const postgres = await openPostgresRoom('hufu-story-');
  const { root } = postgres;
  /** The store with the world in it, which is founded unless it was before. */
  const founded = async (opening: Promise<Store>): Promise<Store> => {
    const store = await opening;
    await store.foundWorld(world);
    return store;
  };
  const inMemory = () => founded(openSqliteStore({ memory: true }));
  const onFile = (directory: string) =>
    founded(openSqliteStore({ file: join(root, directory, 'hufu.sqlite') }));
  const onPostgres = () => founded(openPostgresStore({ url: postgres.url() }));
  return {
    withoutSocket: {
      memory: { lasting: false, open: async () => openMemoryStage(await inMemory()) },
      file: { lasting: true, open: async () => openMemoryStage(await onFile('without-socket')) },
      postgres: { lasting: true, open: async () => openMemoryStage(await onPostgres()) },
    },
    overSocket: {
      memory: { lasting: false, open: async () => socketStage(await startGateway()) },
      file: {
        lasting: true,
        open: async () => {
          await (await onFile('socket')).close();
          return socketStage(await startGateway({ data: join(root, 'socket') }));
        },
      },
      postgres: {
        lasting: true,
        open: async () => {
          await (await onPostgres()).close();
          return socketStage(await startGateway({ database: postgres.url() }));
        },
      },
    },
  };
}
