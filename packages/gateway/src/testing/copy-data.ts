/** For tests: a data directory that a gateway has left, as the start of another one. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a data directory. A closed gateway has brought everything from the log of its database into the file, but libsql
 * removes the log only once its statements are collected: perhaps in the midst of a copy, so that it goes before.
 */
export async function copyData(from: string, to: string): Promise<void> {
  for (const suffix of ['wal', 'shm']) await rm(join(from, `hufu.sqlite-${suffix}`), { force: true });
  await cp(from, to, { recursive: true });
}
