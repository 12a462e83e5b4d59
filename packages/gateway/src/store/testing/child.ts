/** Starts one of the programs beside this file in a process of its own, which runs our TypeScript. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export interface Child {
  /** What it prints, line by line. Ends when the process does. */
  readonly lines: AsyncIterable<string>;
  /** Ends it at once, as `kill -9` does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits for its end; rejects when it did not end by itself with code 0. */
  ended(): Promise<void>;
}

/** Runs `program` (a file name) with arguments. `fileSizeKbMax` makes every longer write to a file fail. */
export function startChild(program: string, args: readonly string[], fileSizeKbMax?: number): Child {
  const command = [
    process.execPath,
    '--import',
    'tsx',
    '--conditions=@hufu/source',
    join(here, program),
    ...args,
  ];
  // Files of dash are counted in 512 bytes.
  const limit = fileSizeKbMax === undefined ? '' : `ulimit -f ${fileSizeKbMax * 2}; `;
  const child = spawn('sh', ['-c', `${limit}exec "$@"`, 'sh', ...command], {
    cwd: here,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  return {
    lines: createInterface({ input: child.stdout }),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    ended: async () => {
      await gone;
      requireSuccess(child);
    },
  };
}

function requireSuccess({ exitCode, signalCode }: ChildProcess): void {
  if (exitCode !== 0) throw new Error(`The child process ended with ${exitCode ?? signalCode}.`);
}
