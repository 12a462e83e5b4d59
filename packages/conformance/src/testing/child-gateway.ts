/** A gateway in a process of its own, which runs the sources as they are. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { StartOptions, StartedGateway } from '@hufu/gateway';

export interface ChildGateway extends Pick<StartedGateway, 'baseUrl' | 'merchants'> {
  /** Ends it in order; rejects when it did not end well. */
  close(): Promise<void>;
  /** Ends it at once, as `kill -9` does, and waits until it is gone. */
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL('serve.ts', import.meta.url));
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts it and waits until it listens. `environment` is laid over this process's own. */
export async function startChildGateway(
  options: StartOptions,
  environment: Readonly<Record<string, string>> = {},
): Promise<ChildGateway> {
  const child = spawn(
    process.execPath,
    ['--import', typescriptLoader, '--conditions=@hufu/source', program, JSON.stringify(options)],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...environment } },
  );
  const gone = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    // The program's first line is this, and its author is ours.
    const { baseUrl, merchants } = JSON.parse(line) as Pick<StartedGateway, 'baseUrl' | 'merchants'>;
    return {
      baseUrl,
      merchants,
      close: async () => {
        child.stdin.end();
        await gone;
        if (child.exitCode !== 0) throw new Error(`The gateway's process ended with ${child.exitCode}.`);
      },
      kill: async () => {
        child.kill('SIGKILL');
        await gone;
      },
    };
  }
  throw new Error('The gateway process ended before it listened.');
}
