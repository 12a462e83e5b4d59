import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Agent, Client, interceptors } from 'undici';
import { afterEach, expect, test } from 'vitest';

import { createClient } from '../client.ts';
import { rejectionOf } from '../testing/failure-of.ts';
import { startPlatformServer } from '../testing/platform-server.ts';
import { stepLimits } from '../testing/step-limits.ts';
import { describeTransport } from '../testing/transport.suite.ts';
import type { OpenedAnswer, TransportRequest } from '../transport.ts';
import { createUndiciTransport } from './undici-transport.ts';
import type { UndiciDispatcher } from './undici-transport.ts';

// Undici lets a connection rest for a turn, and opens another one for who does not wait, unless there may be one alone.
const oneConnection = { connections: 1 };

describeTransport('the transport over an Agent', () => createUndiciTransport(new Agent(oneConnection)), {
  contentLengthName: 'content-length',
});
const atEnd: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of atEnd.splice(0).toReversed()) await end();
});

/** A server with one behaviour; what is handed out is its origin. */
async function serve(behave: RequestListener): Promise<string> {
  const server: Server = createServer(behave).listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  // The cast holds: a server that listens on TCP has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ownAgent(options: Agent.Options = {}): Agent {
  const agent = new Agent(options);
  atEnd.push(() => agent.destroy());
  return agent;
}

const requestTo = (origin: string, part: Partial<TransportRequest> = {}): TransportRequest => ({
  method: 'GET',
  origin,
  target: '/v3/certificates',
  headers: { Accept: 'application/json' },
  body: Buffer.alloc(0),
  timeoutMs: 5_000,
  stepLimits,
  bodyBytesMax: 1_024,
  signal: null,
  ...part,
});

function openWith(dispatcher: UndiciDispatcher, request: TransportRequest): Promise<OpenedAnswer> {
  const { open } = createUndiciTransport(dispatcher);
  return open === undefined ? expect.unreachable('it has no open') : open(request);
}

test('a kept connection that the platform closes fails the call, and a GET is not sent again', async () => {
  let requests = 0;
  const origin = await serve((request, response) => {
    requests += 1;
    if (requests === 1) response.end('first');
    else request.socket.destroy();
  });
  const transport = createUndiciTransport(ownAgent({ pipelining: 10 }));

  await transport(requestTo(origin));
  const error = await rejectionOf(transport(requestTo(origin)));

  expect(error).toMatchObject({ code: 'TRANSPORT_FAILED', phase: 'answer', outcome: 'unknown' });
  expect(requests).toBe(2);
});

test('a request whose connection is torn down for another one is not sent a second time', async () => {
  const targets: string[] = [];
  let othersCame = (): void => {};
  const others = new Promise<void>((resolve) => {
    othersCame = resolve;
  });
  const origin = await serve((request, response) => {
    targets.push(request.url ?? '');
    if (request.url === '/ours') response.write('a part');
    else othersCame();
  });
  // On one connection, a request of somebody else's is sent behind ours as soon as our answer begins.
  const client = new Client(origin, { pipelining: 2 });
  atEnd.push(() => client.destroy());
  const ours = rejectionOf(createUndiciTransport(client)(requestTo(origin, { target: '/ours' })));
  const caller = new AbortController();
  const other = rejectionOf(client.request({ path: '/others', method: 'GET', signal: caller.signal }));
  await others;

  caller.abort();

  expect(await ours).toMatchObject({ code: 'TRANSPORT_FAILED', phase: 'answer', outcome: 'unknown' });
  await other;
  expect(targets).toEqual(['/ours', '/others']);
});

test('undici’s own interceptors neither repeat a request nor follow a redirect', async () => {
  const targets: string[] = [];
  const origin = await serve((request, response) => {
    targets.push(request.url ?? '');
    if (request.url === '/cut') request.socket.destroy();
    else response.writeHead(request.url === '/busy' ? 503 : 302, { location: '/elsewhere' }).end();
  });
  const transport = createUndiciTransport(
    ownAgent().compose(
      interceptors.retry({ maxRetries: 3, minTimeout: 1 }),
      interceptors.redirect({ maxRedirections: 3 }),
    ),
  );

  const busy = await transport(requestTo(origin, { target: '/busy' }));
  const redirect = await transport(requestTo(origin, { target: '/redirect' }));
  const error = await rejectionOf(transport(requestTo(origin, { target: '/cut' })));

  expect([busy.status, redirect.status]).toEqual([503, 302]);
  expect(error).toMatchObject({ phase: 'answer', outcome: 'unknown' });
  expect(targets).toEqual(['/busy', '/redirect', '/cut']);
});

test('a signal that fires while the answer is awaited ends the call, and the connection with it', async () => {
  const caller = new AbortController();
  const reason = new Error('the user has left');
  let closed: Promise<unknown> | undefined;
  const origin = await serve((request) => {
    closed = once(request.socket, 'close');
    caller.abort(reason);
  });

  const error = await rejectionOf(
    createUndiciTransport(ownAgent())(requestTo(origin, { signal: caller.signal })),
  );

  expect(error).toMatchObject({ code: 'ABORTED', phase: 'answer', outcome: 'unknown', cause: reason });
  await closed;
});

test('a call that was given up while it waited for a connection is never sent', async () => {
  const targets: string[] = [];
  const origin = await serve((request, response) => {
    targets.push(request.url ?? '');
    if (request.url !== '/first') response.end();
  });
  const transport = createUndiciTransport(ownAgent({ connections: 1 }));
  const first = new AbortController();
  const second = new AbortController();
  const waiting = [
    rejectionOf(transport(requestTo(origin, { target: '/first', signal: first.signal }))),
    rejectionOf(transport(requestTo(origin, { target: '/second', signal: second.signal }))),
  ];
  const third = transport(requestTo(origin, { target: '/third' }));

  second.abort();
  expect(await waiting[1]).toMatchObject({ code: 'ABORTED', phase: 'connect', outcome: 'not-sent' });
  first.abort();
  await third;

  expect(targets).not.toContain('/second');
});

test('what is no dispatcher of undici 7 fails the call, and nothing was sent', async () => {
  const former: UndiciDispatcher = {
    dispatch: () => {
      throw new TypeError('invalid onConnect method');
    },
  };
  const error = await rejectionOf(createUndiciTransport(former)(requestTo('http://127.0.0.1:1')));
  expect(error).toMatchObject({ phase: 'connect', outcome: 'not-sent' });
  expect(String(error)).toContain('invalid onConnect method');
});

test('a download arrives whole, however slow its reader is', async () => {
  const file = Buffer.alloc(4 * 1024 * 1024, 'bill');
  const origin = await serve((request, response) => {
    if (request.url === '/bill') response.end(file);
    else setTimeout(() => response.end(), slowMs);
  });
  const slowMs = 900;
  const agent = ownAgent();
  const { status, body } = await openWith(
    agent,
    requestTo(origin, { target: '/bill', stepLimits: { ...stepLimits, bodyMs: 500 } }),
  );

  const chunks: Buffer[] = [];
  for await (const chunk of body) {
    // Slow work of the reader's, which is no silence of the platform's.
    if (chunks.length === 0) await createUndiciTransport(agent)(requestTo(origin, { target: '/work' }));
    // The cast holds: nobody has set an encoding on the stream.
    chunks.push(chunk as Buffer);
  }

  expect([status, Buffer.concat(chunks).equals(file)]).toEqual([200, true]);
});

test('a download that falls silent ends at its limit, and its connection with it', async () => {
  let closed: Promise<unknown> | undefined;
  const origin = await serve((request, response) => {
    closed = once(request.socket, 'close');
    response.write('half');
  });
  const { body } = await openWith(
    ownAgent(),
    requestTo(origin, { stepLimits: { ...stepLimits, bodyMs: 60 } }),
  );

  const error = await rejectionOf(once(body.resume(), 'end'));

  expect(error).toMatchObject({ code: 'TIMED_OUT', limit: 'body', phase: 'answer' });
  await closed;
});

test('a download that breaks off fails instead of ending', async () => {
  const origin = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => request.socket.destroy());
  });
  const { body } = await openWith(ownAgent(), requestTo(origin));
  const error = await rejectionOf(once(body.resume(), 'end'));
  expect(error).toMatchObject({ code: 'TRANSPORT_FAILED', phase: 'answer' });
  expect(String(error)).toContain('broke off after 4 bytes');
});

test('a signal ends a download that has begun; who destroys the body frees the connection', async () => {
  const closed: Promise<unknown>[] = [];
  const origin = await serve((request, response) => {
    closed.push(once(request.socket, 'close'));
    response.write('half');
  });
  const caller = new AbortController();
  const aborted = await openWith(ownAgent(), requestTo(origin, { signal: caller.signal }));
  const destroyed = await openWith(ownAgent(), requestTo(origin));

  const error = rejectionOf(once(aborted.body.resume(), 'end'));
  caller.abort();
  destroyed.body.destroy();

  expect(await error).toMatchObject({ code: 'ABORTED', phase: 'answer' });
  await Promise.all(closed);
});

test('a client calls the platform over it', async () => {
  const platform = await startPlatformServer();
  atEnd.push(() => platform.close());
  const transport = createUndiciTransport(ownAgent());
  const client = createClient({ ...platform.clientOptions(), transport });
  platform.answer({ body: { plan_id: 'P1' } });

  const { data } = await client.chain('v3/payscore/plan/any').getAsync();

  expect(data).toEqual({ plan_id: 'P1' });
  expect(platform.received[0]?.headers['authorization']).toContain('mchid="1900000100"');
});
