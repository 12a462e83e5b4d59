/** The gateway in a program of one's own: in this thread, or in one beside it. */
import { systemRandom } from './adapters/system-random.ts';
import { readConfig, refuseStrangers, type Config, type GatewayOptions } from './config.ts';
import type { Connection } from './connection.ts';
import { createControl } from './control/create-control.ts';
import { runGateway } from './main.ts';
import type { Log } from './ports.ts';
import { readSeed } from './seed/read-seed.ts';
import type { StartedGateway } from './started-gateway.ts';
import { startInThread } from './thread/start-in-thread.ts';

export interface StartOptions extends GatewayOptions {
  /**
   * Runs the gateway in a worker thread, so that this thread may make blocking calls to it. Default is `false`.
   * A log cannot be handed over to another thread.
   */
  readonly thread?: boolean;
  /** Told of every request and of every signature that is refused. Default is silence. */
  readonly log?: Log;
}

/**
 * Starts a gateway and resolves when it listens: in memory by default, on a file with `data`, on PostgreSQL
 * with `database`.
 *
 * @throws TypeError for an option that breaks its rule; rejects when the data directory or the port is taken, and with
 *   a SeedError when the seed cannot be planted.
 */
export async function startGateway(options: StartOptions = {}): Promise<StartedGateway> {
  refuseStrangers(options, ['thread', 'log']);
  const { thread = false, log, ...settings } = options;
  const config = await ownConfig(readConfig(settings));
  if (typeof thread !== 'boolean') throw new TypeError('thread must be true or false.');
  if (log !== undefined && typeof log !== 'function') {
    throw new TypeError('log must be a function that takes one entry at a time.');
  }
  if (thread && log !== undefined)
    throw new TypeError('log cannot be handed over to a thread: leave out log or thread.');
  const gateway = thread ? await startInThread(config) : await runGateway(config, log ?? silence);
  return controlled(gateway, config.controlToken);
}

const silence: Log = () => {};

/** How many bytes the token is drawn from when nobody chose one. */
const tokenByteLength = 32;

type OwnConfig = Config & { readonly controlToken: string };

/**
 * A copy of the seed, which the caller may change; and a token, so that whoever started the gateway holds its controls
 * also where it listens beyond loopback. One that nobody chose, nobody else knows.
 */
async function ownConfig(config: Config): Promise<OwnConfig> {
  const { seed } = config;
  return {
    ...config,
    seed: seed === null || typeof seed === 'string' ? seed : (await readSeed(seed)).seed,
    controlToken: config.controlToken ?? systemRandom.bytes(tokenByteLength).toString('hex'),
  };
}

/** What a thread's gateway and one beside us have in common. */
type Listening = Connection & Pick<StartedGateway, 'close'>;

function controlled(gateway: Listening, token: string): StartedGateway {
  const { baseUrl, controlUrl } = gateway;
  const control = createControl({ controlUrl, token });
  return {
    baseUrl,
    controlUrl,
    get merchants() {
      return gateway.merchants;
    },
    control,
    clock: control.clock,
    close: () => gateway.close(),
  };
}
