import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, expect, test } from 'vitest';

import { createCertifiedKey } from '../founding/certify.ts';
import type { OutgoingNotification, SentAnswer } from '../webhooks/deliver.ts';
import { answerBodyBytesMax, answerHeadBytesMax, createNotificationNetwork } from './notification-network.ts';
import { systemClock } from './system-clock.ts';
import { systemRandom } from './system-random.ts';

const opened: Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  for (const server of opened.splice(0)) server.close();
});

async function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  opened.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // The client leaves in the middle in many of these tests.
    socket.on('error', () => {});
  });
  server.listen(0, host);
  await once(server, 'listening');
  // The cast holds: a server that listens on a port has an address with one.
  return (server.address() as AddressInfo).port;
}

const serve = (listener: RequestListener): Promise<number> => listen(createHttpServer(listener));

/** A server that reads the head of a request and then says `bytes` as they are, and nothing more. */
function say(bytes: string, then: 'end' | 'stay'): Promise<number> {
  return listen(
    createTcpServer((socket) => {
      socket.once('data', () => (then === 'end' ? socket.end(bytes) : socket.write(bytes)));
    }),
  );
}

/** Steps on by one millisecond whenever it is read. */
function steppingClock() {
  let nowMs = 0;
  return { nowMs: () => (nowMs += 1) };
}

const network = createNotificationNetwork(steppingClock());

function send(port: number, more: Partial<OutgoingNotification> = {}): Promise<SentAnswer> {
  return network.send({
    url: new URL(`http://merchant.test:${port}/notify?from=hufu`),
    address: '127.0.0.1',
    headers: [
      ['Content-Type', 'application/json'],
      ['Wechatpay-Serial', 'PUB_KEY_ID_1'],
    ],
    body: Buffer.from('{"id":"1"}'),
    signal: new AbortController().signal,
    ...more,
  });
}

test('the bytes go to the address that is given, under the name that stands in the URL', async () => {
  const seen: { line: string; headers: readonly string[]; body: string }[] = [];
  const port = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const line = `${request.method} ${request.url}`;
      seen.push({ line, headers: request.rawHeaders, body: Buffer.concat(chunks).toString() });
      response.writeHead(200, { 'X-Two': ['a', 'b'] }).end('{"code":"SUCCESS"}');
    });
  });
  const sent = await send(port);
  expect(seen).toEqual([
    {
      line: 'POST /notify?from=hufu',
      headers: [
        'Host',
        `merchant.test:${port}`,
        'Content-Type',
        'application/json',
        'Wechatpay-Serial',
        'PUB_KEY_ID_1',
        'Content-Length',
        '10',
        'Connection',
        'close',
      ],
      body: '{"id":"1"}',
    },
  ]);
  expect(sent).toMatchObject({ fault: null, cause: null, answer: { status: 200, cut: false } });
  expect(sent.answer?.body.toString()).toBe('{"code":"SUCCESS"}');
  expect(sent.answer?.headers).toContainEqual(['X-Two', 'a']);
  expect(sent.answer?.headers).toContainEqual(['X-Two', 'b']);
});

test('the connection and the first byte are timed by the clock that is handed in', async () => {
  const port = await serve((_, response) => response.writeHead(204).end());
  // The clock is read when it is dialled, when the connection stands and when the head is there.
  expect(await send(port)).toMatchObject({ connectMs: 1, firstByteMs: 2, answer: { status: 204 } });
});

test('a literal host in the URL is not dialled either: only the judged address is', async () => {
  const port = await serve((request, response) => response.end(request.headers.host));
  const sent = await send(port, { url: new URL(`http://203.0.113.9:${port}/`) });
  expect(sent.answer?.body.toString()).toBe(`203.0.113.9:${port}`);
});

test('every notification has a connection of its own', async () => {
  const ports: (number | undefined)[] = [];
  const port = await serve((request, response) => {
    ports.push(request.socket.remotePort);
    response.writeHead(200, { Connection: 'keep-alive' }).end();
  });
  await send(port);
  await send(port);
  expect(new Set(ports).size).toBe(2);
});

test('an IPv6 address is dialled where the machine has it', async () => {
  const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
    all?.some(({ address }) => address === '::1'),
  );
  const listener: RequestListener = (request, response) => response.end(request.headers.host);
  const port = hasIpv6 ? await listen(createHttpServer(listener), '::1') : 9;
  const sent = await send(port, { url: new URL(`http://[::1]:${port}/`), address: '::1' });
  if (hasIpv6) expect(sent.answer?.body.toString()).toBe(`[::1]:${port}`);
  else expect(sent).toMatchObject({ fault: 'refused', answer: null });
});

test('a redirect is an answer and is not followed', async () => {
  let requests = 0;
  const port = await serve((request, response) => {
    requests += 1;
    response.writeHead(307, { Location: `http://${request.headers.host}/elsewhere` }).end();
  });
  expect(await send(port)).toMatchObject({ fault: null, answer: { status: 307 } });
  expect(requests).toBe(1);
});

test('of an endless body the beginning is kept, and the connection is cut', async () => {
  let closed = Promise.resolve();
  const port = await serve((request, response) => {
    closed = new Promise((resolve) => void request.socket.once('close', () => resolve()));
    const pour = (): void => {
      while (response.write('x'.repeat(10_000)));
    };
    response.on('drain', pour);
    pour();
  });
  const sent = await send(port);
  expect(sent).toMatchObject({ fault: null, answer: { status: 200, cut: true } });
  expect(sent.answer?.body.length).toBe(answerBodyBytesMax);
  await closed;
});

test('a body of exactly the limit is whole', async () => {
  const port = await serve((_, response) => response.end('x'.repeat(answerBodyBytesMax)));
  const sent = await send(port);
  expect(sent).toMatchObject({ fault: null, answer: { cut: false } });
  expect(sent.answer?.body.length).toBe(answerBodyBytesMax);
});

test('a body that lasts until the connection closes is whole', async () => {
  const sent = await send(await say('HTTP/1.1 200 OK\r\n\r\nfine', 'end'));
  expect(sent).toMatchObject({ fault: null, answer: { status: 200, cut: false } });
  expect(sent.answer?.body.toString()).toBe('fine');
});

test('where nobody listens the connection is refused', async () => {
  const server = createTcpServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  expect(await send(port)).toEqual({
    fault: 'refused',
    cause: 'ECONNREFUSED',
    answer: null,
    connectMs: null,
    firstByteMs: null,
  });
});

const ok = 'HTTP/1.1 200 OK\r\n';

test.each([
  ['a body that is shorter than it says', `${ok}Content-Length: 10\r\n\r\nhalf`, 'reset', 200],
  ['chunks without their end', `${ok}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`, 'reset', 200],
  ['a chunk without a length', `${ok}Transfer-Encoding: chunked\r\n\r\nno length\r\n`, 'malformed', 200],
  ['half a head', `${ok}Content-Le`, 'reset', null],
  ['nothing at all', '', 'reset', null],
  ['another protocol', 'not HTTP at all\r\n\r\n', 'malformed', null],
  ['two lengths', `${ok}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 'malformed', null],
  ['a header that is too long', `${ok}X-Long: ${'x'.repeat(answerHeadBytesMax)}\r\n\r\n`, 'too-large', null],
  ['headers that are too many', `${ok}${'X-Many: x\r\n'.repeat(4_000)}\r\n`, 'too-large', null],
] as const)('%s is no whole answer', async (_, bytes, fault, status) => {
  const sent = await send(await say(bytes, 'end'));
  expect(sent).toMatchObject({ fault });
  expect(sent.answer?.status ?? null).toBe(status);
});

test('a connection that is broken off is told as such', async () => {
  const port = await listen(
    createTcpServer((socket) => {
      socket.once('data', () => socket.resetAndDestroy());
    }),
  );
  expect(await send(port)).toMatchObject({ fault: 'reset', cause: 'ECONNRESET', answer: null });
});

test('an answer that changes the protocol is an answer without a body, and the connection is cut', async () => {
  const bytes = 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\nmore';
  expect(await send(await say(bytes, 'stay'))).toMatchObject({ fault: null, answer: { status: 101 } });
  const left = [...sockets].filter((socket) => !socket.destroyed).map((socket) => once(socket, 'close'));
  for (const socket of sockets) socket.resume();
  await Promise.all(left);
});

test('an interim answer is not taken for the answer', async () => {
  const bytes = 'HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n';
  expect(await send(await say(bytes, 'stay'))).toMatchObject({ fault: null, answer: { status: 204 } });
});

test('the time runs out while the connection is made, while there is no head, and in the middle of a body', async () => {
  const early = new AbortController();
  const connecting = send(await say('', 'stay'), { signal: early.signal });
  early.abort();
  expect(await connecting).toMatchObject({ fault: 'connect-timeout', connectMs: null, answer: null });

  const silent = new AbortController();
  const server = createTcpServer((socket) => socket.once('data', () => silent.abort()));
  const waiting = await send(await listen(server), { signal: silent.signal });
  expect(waiting).toMatchObject({ fault: 'timeout', connectMs: expect.any(Number), answer: null });

  const slow = new AbortController();
  const port = await serve((_, response) => {
    response.writeHead(200, { 'Content-Length': 10 }).write('half', () => setImmediate(() => slow.abort()));
  });
  const reading = await send(port, { signal: slow.signal });
  expect(reading.fault).toBe('timeout');
});

test('time that has run out before the start sends nothing', async () => {
  let connections = 0;
  const port = await listen(createTcpServer(() => (connections += 1)));
  expect(await send(port, { signal: AbortSignal.abort() })).toMatchObject({ fault: 'connect-timeout' });
  expect(connections).toBe(0);
});

test('TLS is spoken under the name, and a certificate that nobody vouches for is refused', async () => {
  const certified = await createCertifiedKey(
    { commonName: 'merchant.test', organization: 'Hufu' },
    { nowMs: systemClock.nowMs(), random: systemRandom },
  );
  const names: string[] = [];
  const port = await listen(
    createTlsServer({
      key: certified.privateKeyPem,
      cert: certified.certificatePem,
      SNICallback: (name, done) => {
        names.push(name);
        done(null);
      },
    }),
  );
  const sent = await send(port, { url: new URL(`https://merchant.test.:${port}/notify`) });
  expect(sent).toMatchObject({ fault: 'tls', answer: null, connectMs: null });
  expect(sent.cause).toMatch(/SELF_SIGNED|UNABLE_TO/);
  expect(names).toEqual(['merchant.test']);

  const literal = await send(port, { url: new URL(`https://127.0.0.1:${port}/notify`) });
  expect(literal).toMatchObject({ fault: 'tls' });
  expect(names).toEqual(['merchant.test']);
});

test('a server without TLS behind an https address is a failure of TLS', async () => {
  const port = await serve((_, response) => response.end());
  expect(await send(port, { url: new URL(`https://merchant.test:${port}/notify`) })).toMatchObject({
    fault: 'tls',
    answer: null,
  });
});

test('a name has its addresses, and one that does not exist has none', async () => {
  const addresses = await network.resolve('localhost');
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.every((address) => address === '127.0.0.1' || address === '::1')).toBe(true);
  // Such a name is never given to anybody (RFC 6761).
  expect(await network.resolve('nobody.invalid')).toEqual([]);
});
