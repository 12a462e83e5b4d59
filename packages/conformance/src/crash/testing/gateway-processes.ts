/** Gateways in processes of their own, one after the other over the same data and port, each ended by SIGKILL. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { StartOptions, StartedGateway } from '@hufu/gateway';

export interface GatewayProcess extends Pick<StartedGateway, 'baseUrl' | 'merchants'> {
  /** SIGKILL, at once; resolves when the process is gone. */
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL('standby.ts', import.meta.url));
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export class GatewayProcesses {
  readonly #options: StartOptions;
  #port = 0;
  #standby = startProcess();
  #ended = false;

  constructor(options: StartOptions) {
    this.#options = options;
  }

  /** The next gateway, once it listens: on the port of the one before, which has to be gone. */
  async next(): Promise<GatewayProcess> {
    const { child, gone, begin } = this.#standby;
    const { baseUrl, merchants } = await begin({ ...this.#options, port: this.#port });
    this.#port = Number(new URL(baseUrl).port);
    if (!this.#ended) this.#standby = startProcess();
    return { baseUrl, merchants, kill: () => killed(child, gone) };
  }

  /** Ends the process that stands by. */
  async end(): Promise<void> {
    this.#ended = true;
    await killed(this.#standby.child, this.#standby.gone);
  }
}

type Listening = Pick<StartedGateway, 'baseUrl' | 'merchants'>;

function startProcess() {
  const child = spawn(
    process.execPath,
    ['--import', typescriptLoader, '--conditions=@hufu/source', program],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const gone = once(child, 'close');
  // Whoever writes to a process that has ended hears of it by what is then not printed.
  child.stdin.on('error', () => {});
  const begin = async (options: StartOptions): Promise<Listening> => {
    child.stdin.write(`${JSON.stringify(options)}\n`);
    for await (const line of createInterface({ input: child.stdout })) {
      return JSON.parse(line) as Listening; // The program's only line is this.
    }
    throw new Error('The gateway process ended before it listened.');
  };
  return { child, gone, begin };
}

async function killed(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL');
  await gone;
}
