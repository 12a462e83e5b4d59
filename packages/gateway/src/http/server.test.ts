import { afterEach, describe, expect, test } from 'vitest';

import {
  certificatesTarget,
  handlersThat,
  planTarget,
  request,
  signed,
  signPlansTarget,
} from '../pipeline/testing/world.ts';
import { closeAll, dial, listen, prepare, wire } from './testing/socket.ts';

afterEach(closeAll);

const close = ['connection: close'];
const statusOf = (answer: string): number => Number(answer.split(' ', 2)[1]);
const bodyOf = (answer: string): string =>
  Buffer.from(answer.slice(answer.indexOf('\r\n\r\n') + 4), 'latin1').toString();

async function exchange(port: number, bytes: Buffer | string): Promise<string> {
  const client = await dial(port);
  client.socket.write(bytes);
  return client.all;
}

interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function newGate(): Gate {
  const signal = new AbortController();
  const opened = new Promise<void>((resolve) => signal.signal.addEventListener('abort', () => resolve()));
  return { opened, open: () => signal.abort() };
}

/** A handler that says when it was entered and answers when the test says so. */
function heldOperations() {
  const entered = newGate();
  const released = newGate();
  const operations = handlersThat(async () => {
    entered.open();
    await released.opened;
    return { status: 200, body: { held: true } };
  });
  return { operations, inside: entered.opened, release: released.open };
}

describe('bytes on the wire', () => {
  test('an answer has exactly the platform’s names, in this case, and its true length', async () => {
    const { port } = await listen();
    const answer = await exchange(port, wire(signed(), close));
    const names = answer
      .slice(0, answer.indexOf('\r\n\r\n'))
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(':', 1)[0]);
    expect(names).toEqual([
      'Content-Type',
      'Request-ID',
      'Wechatpay-Nonce',
      'Wechatpay-Signature',
      'Wechatpay-Signature-Type',
      'Wechatpay-Timestamp',
      'Wechatpay-Serial',
      'Content-Length',
      'Date',
      'Connection',
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Type: application\/json\r\nRequest-ID: /);
    expect(answer).toContain(`\r\nContent-Length: ${Buffer.byteLength(bodyOf(answer))}\r\n`);
  });

  test('the raw target is verified, and Fastify never decodes it', async () => {
    const { port, desk } = await listen();
    const target = `${planTarget.replace('plan_1', 'pl%61n%5f1')}&&`;
    expect(statusOf(await exchange(port, wire(signed({ target }), close)))).toBe(200);
    expect(desk.calls[0]?.call['path']).toEqual({ merchant_plan_no: 'plan_1' });
  });

  test('the body of a GET is verified before it is refused', async () => {
    const { port } = await listen();
    const sent = signed({ target: certificatesTarget, body: '{"a": "课"}' });
    expect(statusOf(await exchange(port, wire(sent, close)))).toBe(400);
    expect(statusOf(await exchange(port, wire({ ...sent, body: Buffer.from('{}') }, close)))).toBe(401);
  });

  test('a chunked body is verified whole', async () => {
    const { port } = await listen();
    const sent = signed({ method: 'POST', target: signPlansTarget, body: '{"other":1}' });
    const head = wire({ ...sent, body: Buffer.alloc(0) }, [...close, 'transfer-encoding: chunked']);
    const answer = await exchange(
      port,
      Buffer.concat([head, Buffer.from('5\r\n{"oth\r\n6\r\ner":1}\r\n0\r\n\r\n')]),
    );
    expect([statusOf(answer), answer.includes('/body/other')]).toEqual([400, true]);
  });

  test('an answer without a body has length 0, 204 none at all', async () => {
    const first = await listen();
    const answer = await exchange(first.port, wire(request({ target: '/v3/nothing' }), close));
    expect(answer).toMatch(/^HTTP\/1\.1 404 Not Found\r\nRequest-ID: [0-9A-F]+-\d+\r\nContent-Length: 0\r\n/);

    const { port } = await listen({ operations: handlersThat(() => undefined) });
    const empty = await exchange(port, wire(signed(), close));
    expect(empty).toMatch(/^HTTP\/1\.1 204 No Content\r\nRequest-ID/);
    expect(empty).not.toMatch(/content-length|content-type|transfer-encoding/i);
  });

  test('two requests on one connection are answered in order', async () => {
    const { port } = await listen();
    const both = Buffer.concat([
      wire(signed({ target: planTarget })),
      wire(request({ target: '/v3/nothing' }), close),
    ]);
    const answers = await exchange(port, both);
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404']);
    expect(answers).toContain('Keep-Alive: timeout=8');
  });

  test('a second Authorization is not dropped without a word', async () => {
    const { port } = await listen();
    const answer = await exchange(port, wire(signed(), [...close, 'authorization: Basic eDp5']));
    expect(statusOf(answer)).toBe(401);
  });
});

describe('nothing is answered in Fastify’s words', () => {
  test.each([
    ['a target that cannot be decoded', 'GET /v3/%zz HTTP/1.1', 404],
    ['a target of another form', 'OPTIONS * HTTP/1.1', 404],
    ['an absolute target', 'GET http://a.example/v3/certificates HTTP/1.1', 404],
    ['an exotic method', 'PROPFIND /v3/certificates HTTP/1.1', 405],
    ['HEAD', 'HEAD /v3/certificates HTTP/1.1', 405],
    ['OPTIONS', 'OPTIONS /v3/certificates HTTP/1.1', 405],
    ['TRACE', 'TRACE /v3/certificates HTTP/1.1', 405],
    ['a very long path', `GET /v3/${'a'.repeat(5000)} HTTP/1.1`, 404],
  ])('%s', async (_, line, status) => {
    const { port } = await listen();
    const answer = await exchange(
      port,
      `${line}\r\nHost: a\r\nConnection: close\r\nContent-Type: ;;;\r\nContent-Length: 2\r\n\r\n{}`,
    );
    expect([statusOf(answer), bodyOf(answer)]).toEqual([status, '']);
    expect(answer).toContain('\r\nRequest-ID: ');
  });

  test.each([
    ['no HTTP', 'nonsense\r\n\r\n', 400],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', 400],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na',
      400,
    ],
    ['broken chunks', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
    ['headers too long', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['headers too many', `GET / HTTP/1.1\r\nHost: a\r\n${'X: a\r\n'.repeat(100)}\r\n`, 431],
  ])('%s', async (_, bytes, status) => {
    const { port } = await listen();
    const answer = await exchange(port, bytes);
    expect(statusOf(answer)).toBe(status);
    expect(JSON.parse(bodyOf(answer))).toEqual({ code: 'INVALID_REQUEST', message: expect.any(String) });
    expect(answer).toMatch(/\r\nContent-Type: application\/json\r\nRequest-ID: [0-9A-F]+-\d+\r\nHufu-Rule: /);
  });
});

describe('limits', () => {
  test('a body that says it is too large is refused before it is read, and the connection closed', async () => {
    const { port } = await listen();
    const client = await dial(port);
    const sent = wire(signed({ method: 'POST', target: signPlansTarget, body: 'x'.repeat(1_048_577) }));
    client.socket.write(sent.subarray(0, 2_000));
    expect(statusOf(await client.until('}'))).toBe(413);
    client.socket.write(sent.subarray(2_000));
    expect(await client.all).toMatch(/\r\nConnection: close\r\n[^]*"code":"INVALID_REQUEST"/);
  });

  test('a body that turns out too large is refused', async () => {
    const { port } = await listen({}, { bodyBytesMax: 1024 });
    const head = wire(request({ method: 'POST', target: signPlansTarget }), ['transfer-encoding: chunked']);
    const chunk = `400\r\n${'x'.repeat(1024)}\r\n`;
    const answer = await exchange(port, `${head.toString('latin1')}${chunk}${chunk}0\r\n\r\n`);
    expect(statusOf(answer)).toBe(413);
  });

  test('a sender that never stops is cut off', async () => {
    const { port } = await listen({}, { bodyBytesMax: 1024, discardedBytesMax: 4096 });
    const client = await dial(port);
    client.socket.write(wire(request({ method: 'POST' }), ['content-length: 99999999']));
    client.socket.write(Buffer.alloc(8192));
    expect(statusOf(await client.all)).toBe(413);
  });

  test('a client that sends drop by drop is answered 408, and others are served meanwhile', async () => {
    const slow = { headersTimeoutMs: 300, requestTimeoutMs: 300, timeoutCheckMs: 10 };
    const { port } = await listen({}, slow);
    const headers = await dial(port);
    headers.socket.write('GET /v3/certificates HTTP/1.1\r\nHost: a\r\n');
    const body = await dial(port);
    body.socket.write(wire(signed({ method: 'POST', target: signPlansTarget }), ['content-length: 100']));
    body.socket.write('{');

    expect(statusOf(await exchange(port, wire(signed(), close)))).toBe(200);
    for (const answer of [await headers.all, await body.all]) {
      expect(statusOf(answer)).toBe(408);
      expect(JSON.parse(bodyOf(answer))).toMatchObject({ code: 'INVALID_REQUEST' });
    }
  });

  test('slow senders take no place from others; whole requests beyond the limit are answered 429', async () => {
    const { operations, release, inside } = heldOperations();
    const { port } = await listen({ operations }, { inFlightMax: 1 });
    const slow = await dial(port);
    slow.socket.write(wire(signed({ method: 'POST', target: signPlansTarget }), ['content-length: 100']));

    const held = await dial(port);
    held.socket.write(wire(signed(), close));
    await inside;
    const refused = await exchange(port, wire(signed(), close));
    expect([statusOf(refused), JSON.parse(bodyOf(refused)).code]).toEqual([429, 'FREQUENCY_LIMITED']);
    release();
    expect(statusOf(await held.all)).toBe(200);
    slow.socket.destroy();
  });

  test('one connection too many is closed', async () => {
    const { port } = await listen({}, { connectionsMax: 1 });
    const first = await dial(port);
    first.socket.write(wire(signed()));
    await first.until('Wechatpay-Serial');
    expect(await (await dial(port)).all).toBe('');
  });

  test('a client that breaks off harms nobody', async () => {
    const { operations, release, inside } = heldOperations();
    const { port } = await listen({ operations });
    const leaving = await dial(port);
    leaving.socket.write(wire(signed()));
    await inside;
    leaving.socket.resetAndDestroy();
    const halfway = await dial(port);
    halfway.socket.write(wire(signed({ method: 'POST', target: signPlansTarget }), ['content-length: 100']));
    halfway.socket.resetAndDestroy();
    await Promise.all([leaving.all, halfway.all]);
    release();
    expect(statusOf(await exchange(port, wire(signed(), close)))).toBe(200);
  });
});

describe('an ordered stop', () => {
  test('answers what is in flight, closes what is idle, takes nothing new', async () => {
    const { operations, release, inside } = heldOperations();
    const { port, server, delays } = await listen({ operations });
    const idle = await dial(port);
    idle.socket.write(wire(request({ target: '/v3/nothing' })));
    await idle.until('Content-Length: 0');
    const silent = await dial(port);
    const busy = await dial(port);
    busy.socket.write(wire(signed()));
    await inside;

    const closed = server.close();
    await Promise.all([idle.all, silent.all]);
    await expect(dial(port)).rejects.toThrow('ECONNREFUSED');
    release();
    const answer = await busy.all;
    expect([statusOf(answer), JSON.parse(bodyOf(answer))]).toEqual([200, { held: true }]);
    expect(answer).toContain('\r\nConnection: close\r\n');
    await closed;
    expect(delays).toEqual([10_000]);
    expect(server.close()).toBe(server.close());
  });

  test('a request that was still coming in is answered as well', async () => {
    const { port, server } = await listen();
    const client = await dial(port);
    const bytes = wire(signed({ method: 'POST', target: signPlansTarget, body: '{}' }), [
      'expect: 100-continue',
    ]);
    client.socket.write(bytes.subarray(0, -2));
    await client.until('100 Continue');

    const closed = server.close();
    client.socket.write(bytes.subarray(-2));
    expect(await client.all).toContain('HTTP/1.1 400 Bad Request');
    await closed;
  });

  test('is bounded: when the time has run out, what is left is cut', async () => {
    const { operations, inside } = heldOperations();
    const { port, server, runOut } = await listen({ operations });
    const busy = await dial(port);
    busy.socket.write(wire(signed()));
    await inside;
    const closed = server.close();
    runOut();
    await closed;
    expect(await busy.all).toBe('');
  });

  test('a second server on the same port says so', async () => {
    const first = await listen();
    const { server } = prepare();
    await expect(server.listen({ host: '127.0.0.1', port: first.port })).rejects.toThrow('EADDRINUSE');
    await server.close();
  });
});

test('a host name with two addresses has one set of limits, and stops as one', async () => {
  const { server } = prepare();
  const { port } = await server.listen({ host: 'localhost', port: 0 });
  const held = await dial(port);
  held.socket.write(wire(request({ target: '/v3/nothing' })));
  expect(await held.until('Content-Length: 0')).toContain('Keep-Alive: timeout=8');
  const closed = server.close();
  await held.all;
  await closed;
});
