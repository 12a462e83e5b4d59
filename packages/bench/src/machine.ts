/** Facts about the machine that a reader needs beside the figures. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release } from 'node:os';
import { join } from 'node:path';

import { figureOf } from './measure/statistics.ts';
import type { Figure } from './measure/statistics.ts';
import type { Machine } from './report.ts';

/** The machine; `directory` is on the disk that is tried. */
export function describeMachine(directory: string): Machine {
  return {
    node: process.version,
    system: `${platform()} ${arch()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    syncMs: timeSync(directory),
  };
}

const syncs = 60;
const pageBytes = 4096;

/** How long a durable write takes here: a disk without one (0.00 ms) makes durable writes look free. */
function timeSync(directory: string): Figure {
  const file = openSync(join(directory, 'sync-probe'), 'w', 0o600);
  const page = Buffer.alloc(pageBytes, 1);
  const times = Array.from({ length: syncs }, () => {
    const startedAt = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    return performance.now() - startedAt;
  });
  closeSync(file);
  return figureOf(times);
}
