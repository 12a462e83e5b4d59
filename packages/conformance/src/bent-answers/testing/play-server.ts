/**
 * The server that bends answers, as a test has it: in a process of its own, on real sockets.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { createAuthority } from '../../notifications/testing/certificates.ts';
import type { Order, Play, Ports, Report } from './play.ts';
import type { Scene } from './scene.ts';

/** Where a client can be sent: `strange-tls` has a certificate of an unknown authority, `no-tls` speaks none. */
export type Door = 'plain' | 'strange-tls' | 'no-tls' | 'closed';

/** A running server. */
export interface PlayServer {
  readonly doors: Readonly<Record<Door, string>>;
  /** What a play or a client's options may name. */
  readonly addresses: Pick<Scene, 'elsewhere' | 'secondHost'>;
  /** Does this from now on. */
  put(play: Play): Promise<void>;
  /** What was seen since the last report. */
  report(): Promise<Report>;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('serve-plays.ts', import.meta.url));
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts the process and waits until it listens. */
export async function startPlayServer(): Promise<PlayServer> {
  const identity = await (await createAuthority()).issue('localhost');
  const child = fork(program, [JSON.stringify(identity)], {
    execArgv: ['--import', typescriptLoader],
    serialization: 'advanced',
  });
  const ask = async (order: Order): Promise<unknown> => {
    const reply = once(child, 'message');
    child.send(order);
    return (await reply)[0];
  };

  // The casts hold: the program sends its ports first, and then one reply to each order.
  const [ports] = (await once(child, 'message')) as [Ports];
  return {
    doors: {
      plain: `http://127.0.0.1:${ports.plain}`,
      'strange-tls': `https://localhost:${ports.tls}`,
      'no-tls': `https://127.0.0.1:${ports.plain}`,
      closed: 'http://127.0.0.1:1',
    },
    addresses: {
      elsewhere: `http://127.0.0.1:${ports.elsewhere}`,
      secondHost: `http://localhost:${ports.plain}`,
    },
    put: async (play) => {
      await ask({ order: 'play', play });
    },
    report: async () => (await ask({ order: 'report' })) as Report,
    stop: async () => {
      const exit = once(child, 'exit');
      child.send({ order: 'stop' } satisfies Order);
      await exit;
    },
  };
}
