import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockDataDirectory } from './data-lock.ts';
import { startChild } from './testing/child.ts';
import { inTemporaryDirectory } from './testing/temporary-directory.ts';

describe('the lock of a data directory', () => {
  it('creates the directory and its file for their owner alone', () =>
    inTemporaryDirectory(async (parent) => {
      const directory = join(parent, 'deep', 'data');
      const lock = lockDataDirectory(directory);
      expect((await stat(directory)).mode & 0o777).toBe(0o700);
      expect((await stat(join(directory, 'lock'))).mode & 0o777).toBe(0o600);
      lock.release();
    }));

  it('is refused a second time, also to the same process, until it is released', () =>
    inTemporaryDirectory(async (directory) => {
      const lock = lockDataDirectory(directory);
      for (const _attempt of [1, 2])
        expect(() => lockDataDirectory(directory)).toThrow(/^Another Hufu is running on/);
      lock.release();
      lock.release();
      lockDataDirectory(directory).release();
    }));

  it('is refused while another process has it, and free once that process was killed', () =>
    inTemporaryDirectory(async (directory) => {
      const child = startChild('hold-lock.ts', [directory]);
      for await (const line of child.lines) {
        expect(line).toBe('locked');
        break;
      }
      expect(() => lockDataDirectory(directory)).toThrow(expect.objectContaining({ code: 'STORE_LOCKED' }));
      await child.kill();
      lockDataDirectory(directory).release();
    }));

  it('says what is wrong with a directory that cannot be created', () => {
    expect(() => lockDataDirectory('/dev/null/data')).toThrow(
      /^The data directory \/dev\/null\/data cannot be used: /,
    );
  });
});
