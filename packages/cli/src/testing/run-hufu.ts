/** Runs a command line in this process: the real commands, clock and network, with a terminal that a test reads. */
import { createNetwork } from '../adapters/network.ts';
import { systemTime } from '../adapters/system-time.ts';
import { runCommandLine } from '../program.ts';
import type { Surroundings } from '../surroundings.ts';

/** What a run came to. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Default: nothing is set, so English is spoken. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: nothing comes. */
  readonly input?: string;
  /** Default: neither stream is a terminal. */
  readonly terminal?: 'out';
  /** How wide the output is. Default: nothing is broken into lines. */
  readonly columns?: number;
  /** Parts of the surroundings that are others than real. */
  readonly instead?: Partial<Pick<Surroundings, 'clock' | 'network'>>;
}

/** Runs `hufu` with these words. */
export async function runHufu(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { env = {}, input = '', terminal, columns, instead = {} } = options;
  const written = { out: '', err: '' };
  const code = await runCommandLine(args, {
    ...systemTime,
    env,
    network: createNetwork(),
    out: {
      write: (text) => void (written.out += text),
      isTerminal: terminal === 'out',
      columns: columns ?? null,
    },
    err: { write: (text) => void (written.err += text), isTerminal: false, columns: null },
    readInput: () => Promise.resolve(input),
    ...instead,
  });
  return { code, ...written };
}
