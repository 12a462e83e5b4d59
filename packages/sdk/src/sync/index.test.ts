import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ApiError, SignatureError, createClient } from './index.ts';
import type { ClientOptions } from './index.ts';
import { rejectionOf, thrownBy } from '../testing/failure-of.ts';
import { makeParties } from '../testing/keys.ts';
import { optionsFor, startPlatformServer } from '../testing/platform-server.ts';
import { startInProcess, startInThread } from '../testing/remote-server.ts';
import type { RemoteServer } from '../testing/remote-server.ts';

const parties = makeParties();

/** Good options for a server that dates its answers with this machine's clock. */
function optionsAt(server: RemoteServer): ClientOptions {
  return { ...optionsFor(parties, server.origin), clock: undefined };
}

describe.each([
  ['a process of its own', startInProcess],
  ['a worker thread', startInThread],
])('against a platform in %s', (_where, start) => {
  let server: RemoteServer;
  beforeAll(async () => {
    server = await start(parties);
  });
  afterAll(() => server.stop());

  test('post returns the verified answer itself', () => {
    const client = createClient(optionsAt(server));
    const answer = client.chain('v3/any/{no}').post({ no: 'A*1', json: { name: '瑜伽课' } });
    expect(answer).toMatchObject({
      status: 200,
      requestId: 'R-1',
      data: { method: 'POST', target: '/v3/any/A%2A1', body: '{"name":"瑜伽课"}' },
    });
    expect(Buffer.isBuffer(answer.body)).toBe(true);
  });

  test('get returns too, many times over one connection', () => {
    const client = createClient(optionsAt(server));
    for (let round = 0; round < 20; round += 1) {
      expect(client.chain('v3/any').get({ query: { round } })).toMatchObject({
        data: { method: 'GET', target: `/v3/any?round=${round}` },
      });
    }
  });

  test('postAsync returns a promise of the same', async () => {
    const client = createClient(optionsAt(server));
    const promise = client.chain('v3/any').postAsync({ json: { a: 1 } });
    expect(promise).toBeInstanceOf(Promise);
    expect(await promise).toMatchObject({ data: { method: 'POST', body: '{"a":1}' } });
  });

  test('an answer that is not proven is thrown as a SignatureError', () => {
    const certs = { [parties.platformSerial]: parties.forger.publicKey };
    const client = createClient({ ...optionsAt(server), certs });
    const error = thrownBy(() => client.chain('v3/any').get());
    expect(error).toBeInstanceOf(SignatureError);
    expect(error).toMatchObject({ reason: 'mismatch' });
  });
});

test('a refusal is thrown as the same ApiError that the asynchronous verb rejects with', async () => {
  const server = await startInThread(parties);
  const client = createClient(optionsAt(server));
  const thrown = thrownBy(() => client.chain('refusal').get());
  const rejected = await rejectionOf(client.chain('refusal').getAsync());
  expect(thrown).toBeInstanceOf(ApiError);
  expect(thrown).toMatchObject({ apiCode: 'NO_AUTH', status: 403, verified: false });
  expect(rejected).toEqual(thrown);
  await server.stop();
});

test('what cannot be sent is thrown before a thread is started', () => {
  const client = createClient(optionsFor(parties, 'http://127.0.0.1:1'));
  expect(thrownBy(() => client.chain('v3/any').post({ plan_id: '1' }))).toMatchObject({
    code: 'INPUT_INVALID',
    option: 'plan_id',
  });
});

test('a signal that is aborted already is thrown as an AbortError', () => {
  const client = createClient(optionsFor(parties, 'http://127.0.0.1:1'));
  expect(thrownBy(() => client.chain('v3/any').get({ signal: AbortSignal.abort() }))).toMatchObject({
    code: 'ABORTED',
    outcome: 'not-sent',
  });
});

test('a platform in the same thread can never answer, and the error says so within its time limit', async () => {
  const platform = await startPlatformServer();
  const client = createClient({ ...platform.clientOptions(), timeoutMs: 1_000 });
  const error = thrownBy(() => client.chain('v3/any').post({ json: {} }));
  expect(error).toMatchObject({ code: 'TIMED_OUT', phase: 'answer', outcome: 'unknown' });
  expect(String(error)).toMatch(/within 1000 ms/);
  expect(String(error)).toMatch(/If the server runs in this same thread, it can never answer/);
  expect(String(error)).toMatch(/startGateway\(\{ thread: true \}\), or use @hufu\/sdk/);
  await platform.close();
});

test('a script ends by itself after blocking calls', async () => {
  const server = await startInThread(parties);
  const script = `
    const { createBridge } = await import(process.env.BRIDGE);
    const answer = createBridge()({
      method: 'GET', origin: process.env.ORIGIN, target: '/no-content', headers: {}, body: Buffer.alloc(0),
      timeoutMs: 5000, bodyBytesMax: 100, signal: null,
      stepLimits: { connectMs: 5000, headersMs: 5000, bodyMs: 5000 },
    });
    console.log(answer.status);
  `;
  const bridge = fileURLToPath(new URL('./bridge.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { env: { ...process.env, BRIDGE: bridge, ORIGIN: server.origin }, timeout: 15_000 },
  );
  expect(stdout.trim()).toBe('204');
  await server.stop();
});
