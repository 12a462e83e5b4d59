/** The gateway in a program of one's own: in this thread, or in one beside it. */
import { readConfig, refuseStrangers, type GatewayOptions } from './config.ts';
import { runGateway, type RunningGateway } from './main.ts';
import type { Log } from './ports.ts';
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
 * @throws TypeError for an option that breaks its rule; rejects when the data directory or the port is taken.
 */
export async function startGateway(options: StartOptions = {}): Promise<StartedGateway> {
  refuseStrangers(options, ['thread', 'log']);
  const { thread = false, log, ...settings } = options;
  const config = readConfig(settings);
  if (typeof thread !== 'boolean') throw new TypeError('thread must be true or false.');
  if (log !== undefined && typeof log !== 'function') {
    throw new TypeError('log must be a function that takes one entry at a time.');
  }
  if (thread && log !== undefined)
    throw new TypeError('log cannot be handed over to a thread: leave out log or thread.');
  return thread ? startInThread(config) : controlled(await runGateway(config, log ?? silence));
}

const silence: Log = () => {};

function controlled(gateway: RunningGateway): StartedGateway {
  const { baseUrl, controlUrl, merchants, clock } = gateway;
  return {
    baseUrl,
    controlUrl,
    merchants,
    close: () => gateway.close(),
    clock: {
      now: async () => new Date(clock.nowMs()),
      freeze: async () => clock.freeze(),
      resume: async () => clock.resume(),
      set: async (at) => clock.set(at.getTime()),
      advance: async (duration) => clock.advance(duration),
    },
  };
}
