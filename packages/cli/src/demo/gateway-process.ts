/** A gateway in a process of its own, on a port the machine picks. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Connection } from '@hufu/gateway';

export interface GatewayProcess {
  readonly pid: number;
  readonly connection: Connection;
  /** Ends it at once, without waiting; for when this process itself is ending. */
  kill(): void;
  /** Ends it with a signal and resolves with its exit code; `null` when the signal killed it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

export interface Serving {
  /** The data directory. */
  readonly data: string;
  /** Where all notifications go. */
  readonly forwardTo: string;
}

/** Starts `hufu serve`; resolves when it listens. */
export async function startGatewayProcess({ data, forwardTo }: Serving): Promise<GatewayProcess> {
  const command = process.argv[1];
  if (command === undefined) throw new Error('The path of this command is not known.');
  const options = ['serve', '--port', '0', '--data', data, '--forward-notifications', forwardTo];
  // Loaders and conditions of this process hold for that one too.
  const child = spawn(process.execPath, [...process.execArgv, command, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[code: number | null]>; // what Node emits with `exit`
  await Promise.race([untilListening(child), failWhenEnded(ended)]);
  const connection = JSON.parse(await readFile(join(data, 'connection.json'), 'utf8')) as Connection; // written by our own process
  return {
    pid: child.pid ?? 0,
    connection,
    kill: () => void child.kill('SIGKILL'),
    end: async (signal) => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

/** The last line that is printed before requests are; then the output is read and thrown away. */
async function untilListening(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('The gateway has no output.');
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('Gateway ')) resolve();
    });
  });
}

async function failWhenEnded(ended: Promise<[code: number | null]>): Promise<never> {
  const [code] = await ended;
  throw new Error(`The gateway ended with ${code} before it listened.`);
}
