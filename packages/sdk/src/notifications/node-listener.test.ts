import { createServer, request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { notificationBytesMax } from './limits.ts';
import { makeStage, settled } from './testing/stage.ts';
import type { Stage } from './testing/stage.ts';

let server: Server;

afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

/** What a framework does to a request before its route is reached. */
type Middleware = (request: IncomingMessage) => Promise<void>;

async function serve(stage: Stage, middleware: Middleware = async () => {}): Promise<string> {
  const listener = stage.receiver.node();
  server = createServer((request, response) => {
    void middleware(request).then(() => listener(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The cast holds: a server that listens on a port has an address with one.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function post(
  url: string,
  { headers, body }: ReturnType<Stage['build']>,
): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { method: 'POST', headers, body: Uint8Array.from(body) });
  return { status: response.status, text: await response.text() };
}

test('a notification over a socket is handled and answered', async () => {
  const called: string[] = [];
  const stage = makeStage({
    on: { 'PAYSCORE.USER_PAID': ({ resource }) => void called.push(resource.out_order_no) },
  });
  const url = await serve(stage);
  expect(await post(url, stage.build())).toEqual({ status: 204, text: '' });
  expect(await post(url, stage.build({ bend: 'forged' }))).toEqual({
    status: 401,
    text: '{"code":"FAIL","message":"The signature could not be verified."}',
  });
  expect(called).toHaveLength(1);
});

describe('the raw bytes are found', () => {
  test.each<[string, Middleware]>([
    ['in body, as express.raw() leaves them', async (r) => void Object.assign(r, { body: await readAll(r) })],
    [
      'in rawBody, as Nest leaves them beside the parsed body',
      async (r) => {
        const rawBody = await readAll(r);
        Object.assign(r, { rawBody, body: JSON.parse(rawBody.toString()) });
      },
    ],
    [
      'in the stream, beside an empty body of a parser that did not care',
      async (r) => void Object.assign(r, { body: {} }),
    ],
  ])('%s', async (_where, middleware) => {
    const stage = makeStage();
    expect(await post(await serve(stage, middleware), stage.build())).toMatchObject({ status: 204 });
  });
});

describe('a request that was read before is explained', () => {
  test.each<[string, Middleware, RegExp]>([
    [
      'by express.json()',
      async (r) => void Object.assign(r, { body: JSON.parse((await readAll(r)).toString()) }),
      /something has parsed it already.*express\.raw/,
    ],
    ['by anything', async (r) => void (await readAll(r)), /something has read the request before/],
  ])('%s', async (_what, middleware, sentence) => {
    const stage = makeStage();
    const { status, text } = await post(await serve(stage, middleware), stage.build());
    expect(status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ code: 'FAIL', message: expect.stringMatching(sentence) });
    expect(stage.reported).toMatchObject([{ error: { code: 'INPUT_INVALID' }, notification: null }]);
  });
});

test('a body over the limit is answered with 413, and not read to its end', async () => {
  const stage = makeStage();
  const url = await serve(stage);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { 'Content-Length': 2 * notificationBytesMax } });
    sent.once('response', resolve).once('error', reject);
    // More than the limit, and less than was promised: who waited for the rest would wait for ever.
    sent.write(Buffer.alloc(notificationBytesMax + 1));
  });
  expect([answer.statusCode, answer.headers.connection]).toEqual([413, 'close']);
  answer.destroy();
});

test('a sender that goes away in the middle is no error', async () => {
  const stage = makeStage();
  let goneAway = (): void => {};
  const gone = new Promise<void>((resolve) => {
    goneAway = resolve;
  });
  const url = await serve(stage, async (incoming) => {
    incoming.once('close', goneAway);
  });
  const sent = request(url, { method: 'POST', headers: { 'Content-Length': 100 } });
  sent.on('error', () => {});
  sent.write('half', () => sent.destroy());
  await gone;
  await settled();
  expect([stage.reported, stage.receipts]).toEqual([[], []]);
});
