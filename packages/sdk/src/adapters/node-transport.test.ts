import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

import { expect, test } from 'vitest';

import { stepLimits } from '../testing/step-limits.ts';
import { describeTransport } from '../testing/transport.suite.ts';
import type { TransportRequest } from '../transport.ts';
import { createNodeTransport } from './node-transport.ts';

describeTransport('the default transport', createNodeTransport);

test('a signal that fires while the answer is awaited ends the call, and the connection with it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // The cast holds: a server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  const caller = new AbortController();
  const reason = new Error('the user has left');
  const request: TransportRequest = {
    method: 'GET',
    origin: `http://127.0.0.1:${port}`,
    target: '/v3/certificates',
    headers: {},
    body: Buffer.alloc(0),
    timeoutMs: 5_000,
    stepLimits,
    bodyBytesMax: 1_024,
    signal: caller.signal,
  };

  const [, [socket]] = await Promise.all([
    expect(createNodeTransport()(request)).rejects.toMatchObject({
      code: 'ABORTED',
      name: 'AbortError',
      phase: 'answer',
      outcome: 'unknown',
      cause: reason,
    }),
    // The cast holds: a connection event carries its socket.
    (once(server, 'connection') as Promise<[Socket]>).then(async ([connection]) => {
      await once(connection, 'data');
      caller.abort(reason);
      await once(connection.resume(), 'close');
      return [connection] as const;
    }),
  ]);
  expect(socket.destroyed).toBe(true);
  server.close();
});
