/**
 * The gateway without a socket: everything it needs is handed in, and `handle` answers one request from raw
 * bytes. Tests and simulations use it as it is; `main.ts` puts it on a port.
 */
import { createExplanations } from './explain/explanations.ts';
import { createHandlers } from './operations/index.ts';
import { createServe, type Serve } from './pipeline/serve.ts';
import type { Clock, Log, Random } from './ports.ts';
import type { Store } from './store/store.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

export interface GatewayParts {
  readonly store: Store;
  readonly world: World;
  /** The platform's time, which may be moved. */
  readonly clock: Clock;
  /** Real time, for signatures alone. */
  readonly wall: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly strict: boolean;
  /** The gateway's own address, asked when an explanation is pointed at. */
  readonly baseUrl: () => string;
  /** Opens the control operations beyond loopback; `null`: nothing does. */
  readonly controlToken: string | null;
}

export interface Gateway {
  /** Answers one request; never rejects. */
  readonly handle: Serve;
}

export function createGateway(parts: GatewayParts): Gateway {
  const { world, wall, random, log, strict, baseUrl, controlToken } = parts;
  const explanations = createExplanations(random);
  return {
    handle: createServe({
      world,
      wall,
      random,
      log,
      strict,
      explanations,
      operations: createHandlers({ ...parts, explanations, version }),
      baseUrl,
      ...(controlToken === null ? {} : { controlToken }),
    }),
  };
}
