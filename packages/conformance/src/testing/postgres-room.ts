/** A PostgreSQL server and a directory that are there while the tests of a file run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type PostgresServer } from './gateway-rooms.ts';

export interface PostgresRoom {
  /** The directory. */
  readonly root: string;
  /** The server's address, once the tests run. */
  readonly url: () => string;
}

/** Opens it; `prefix` begins the directory's name. */
export async function openPostgresRoom(prefix: string): Promise<PostgresRoom> {
  const root = await mkdtemp(join(tmpdir(), prefix));
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres.stop();
    await rm(root, { recursive: true, force: true });
  });
  return { root, url: () => postgres.url };
}
