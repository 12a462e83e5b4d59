/**
 * Writes a download to a file that is there whole, or not at all.
 */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Random } from '../adapters/system-random.ts';

/** How many random bytes keep the partial files of two downloads apart. */
const partialNameBytes = 6;

/**
 * Writes the bytes beside `path` under a name of their own, and gives the file its name once they have all been accepted
 * and are on the disk. A file that was there before is replaced in that moment.
 *
 * @throws what the bytes fail with, or the system's error when the disk does not take them; nothing stays behind.
 */
export async function saveFile(bytes: Readable, path: string, random: Random): Promise<void> {
  const own = Buffer.from(random.bytes(partialNameBytes)).toString('hex');
  const partial = join(dirname(path), `.${basename(path)}.${own}.part`);
  try {
    await pipeline(bytes, createWriteStream(partial, { flags: 'wx', flush: true }));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
