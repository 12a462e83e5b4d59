/**
 * One process per data directory.
 *
 * The lock is an exclusive transaction on an empty SQLite file, `lock`. The operating system drops it with
 * the process, however that ends, so that nothing has to be cleaned up after a crash.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isBusy, openConnection, sqliteFault } from './sqlite-driver.ts';
import type { SqliteConnection } from './sqlite-driver.ts';
import { createPrivateFile } from './sqlite.ts';
import { StoreError } from './store-error.ts';

/** A data directory that this process alone works in. */
export interface DataLock {
  /** Lets others have the directory. Once released, it stays released. */
  release(): void;
}

/**
 * Locks a data directory, which is created for its owner alone when it is missing.
 *
 * @throws `STORE_LOCKED` when another process (or this one) has it; `STORE_UNREACHABLE` when the directory
 * or the file in it cannot be created; `STORE_DRIVER_MISSING`.
 */
export function lockDataDirectory(directory: string): DataLock {
  const path = resolve(directory);
  const connection = openLockFile(path);
  try {
    connection.execute('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (!isBusy(error)) throw sqliteFault(error);
    throw new StoreError(
      'STORE_LOCKED',
      `Another Hufu is running on the data directory ${path}. Stop it first, or use another directory.`,
    );
  }
  return { release: releaseOnce(connection) };
}

function openLockFile(directory: string): SqliteConnection {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const file = join(directory, 'lock');
    createPrivateFile(file);
    return openConnection(file);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new StoreError('STORE_UNREACHABLE', `The data directory ${directory} cannot be used: ${reason}`);
  }
}

function releaseOnce(connection: SqliteConnection): () => void {
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    // The transaction ends first: a driver may close the file later than it is told to.
    connection.execute('ROLLBACK');
    connection.close();
  };
}
