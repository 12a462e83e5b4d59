/** Where the benchmark's servers listen: on loopback, on a port that the machine picks. */
import { once } from 'node:events';
import type { Server } from 'node:http';

/** Listens and gives the origin, `http://127.0.0.1:41234`. */
export async function listenOnLoopback(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}
