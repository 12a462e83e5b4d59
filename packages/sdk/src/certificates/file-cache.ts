/**
 * A cache of downloaded certificates in a file.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

import type { CertificateCache } from './certificate-cache.ts';

/**
 * Keeps the list of certificates in the file at `path`, for one merchant. It is written whole or not at all; its folder
 * must exist. What it holds is sealed with the APIv3 key.
 */
export function createFileCache(path: string): CertificateCache {
  return Object.freeze({
    read: () => {
      try {
        return readFileSync(path, 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    write: (text: string) => {
      const next = `${path}.${process.pid}.next`;
      writeFileSync(next, text, { mode: 0o600 });
      renameSync(next, path);
    },
  });
}
