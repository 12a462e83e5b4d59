import { inspect } from 'node:util';

import { isAuthorizationFault, parseAuthorization, requestMessage, verify } from '@hufu/protocol';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { createClient } from './client.ts';
import type { Client } from './routes.ts';
import { rejectionOf } from './testing/failure-of.ts';
import { startPlatformServer } from './testing/platform-server.ts';
import type { PlatformServer } from './testing/platform-server.ts';
import { makeAnswer } from './testing/signed-answer.ts';

const apiv3Key = 'a-secret-of-exactly-32-bytes-abc';
let platform: PlatformServer;
let client: Client;

beforeAll(async () => {
  platform = await startPlatformServer();
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.received.length = 0;
  platform.answer();
  client = createClient({ ...platform.clientOptions(), apiv3Key });
});

const certificates = (): Promise<unknown> => client.chain('v3/certificates').get();

test('what reaches the wire is signed byte for byte by the merchant', async () => {
  const json = { name: '瑜伽/课', list: [1, 2] };
  await client.chain('v3/any/{no}/thing').postAsync({ no: 'A b*', query: { q: '好 1' }, json });

  const [request] = platform.received;
  const authorization = parseAuthorization(String(request?.headers['authorization']));
  if (request === undefined || isAuthorizationFault(authorization)) throw new Error('it was not signed');
  const { timestamp, nonce, signature } = authorization;
  const { method, target, body } = request;
  expect([method, target]).toEqual(['POST', '/v3/any/A%20b%2A/thing?q=%E5%A5%BD%201']);
  expect(body.toString()).toBe(JSON.stringify(json));
  const message = requestMessage({ method, target, timestamp, nonce, body });
  expect(verify(message, signature, platform.parties.merchant.publicKey)).toBe('valid');
  expect(request.headers).toMatchObject({
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': String(body.length),
    'user-agent': expect.stringMatching(/^hufu-sdk\//),
    'wechatpay-serial': platform.parties.platformSerial,
  });
});

test('a call without a body signs and sends an empty one', async () => {
  await client.chain('v3/plans/P1/stop').postAsync();
  const [request] = platform.received;
  expect(request?.body.length).toBe(0);
  expect(request?.headers['content-type']).toBeUndefined();
  expect(request?.headers['content-length']).toBe('0');
});

test('post and postAsync both give a promise of the answer', async () => {
  platform.answer({ body: { id: 1 } });
  expect(await client.chain('v3/any').post({ json: {} })).toMatchObject({ status: 200, data: { id: 1 } });
  expect(await client.chain('v3/any').postAsync({ json: {} })).toMatchObject({ data: { id: 1 } });
});

test('each call has a nonce of its own', async () => {
  await Promise.all([certificates(), certificates(), certificates()]);
  const nonces = platform.received.map((request) => {
    const authorization = parseAuthorization(String(request.headers['authorization']));
    return isAuthorizationFault(authorization) ? null : authorization.nonce;
  });
  expect(new Set(nonces).size).toBe(3);
});

test('a 204 has null for data', async () => {
  platform.answer({ status: 204, body: '' });
  expect(await client.chain('v3/orders/O1/cancel').post({ json: {} })).toMatchObject({
    status: 204,
    data: null,
  });
});

test('a forged answer under the known serial is refused', async () => {
  platform.answer({ key: platform.parties.forger.privateKey });
  expect(await rejectionOf(certificates())).toMatchObject({ code: 'SIGNATURE_INVALID', reason: 'mismatch' });
});

test('a body that was changed on the way is refused', async () => {
  platform.answer({ body: '{"total":100}', sentBody: '{"total":900}' });
  expect(await rejectionOf(certificates())).toMatchObject({ code: 'SIGNATURE_INVALID', reason: 'mismatch' });
});

test('an unsigned success is refused', async () => {
  platform.answer({ headers: { 'wechatpay-signature': undefined } });
  expect(await rejectionOf(certificates())).toMatchObject({
    code: 'SIGNATURE_INVALID',
    reason: 'missing-header',
    header: 'Wechatpay-Signature',
  });
});

test('a refusal is an ApiError', async () => {
  platform.answer({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: '查询的资源不存在' } });
  expect(await rejectionOf(certificates())).toMatchObject({
    code: 'API_REFUSED',
    apiCode: 'RESOURCE_NOT_EXISTS',
    status: 404,
    verified: true,
  });
});

test('an HTML page of a proxy with status 502 keeps its status', async () => {
  platform.respond(() => ({ status: 502, headers: {}, body: Buffer.from('<html>Bad Gateway</html>') }));
  expect(await rejectionOf(certificates())).toMatchObject({
    code: 'API_REFUSED',
    apiCode: 'HTTP_502',
    verified: false,
    retryable: true,
    excerpt: '<html>Bad Gateway</html>',
  });
});

test('a redirect is refused, and not followed', async () => {
  platform.answer({ status: 302, headers: { location: '/v3/elsewhere' } });
  expect(await rejectionOf(certificates())).toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'redirect' });
  expect(platform.received).toHaveLength(1);
});

test('what cannot be sent is refused as a rejection, and nothing is sent', async () => {
  const error = await rejectionOf(client.chain('v3/any').postAsync({ plan_id: '1' }));
  expect(error).toMatchObject({ code: 'INPUT_INVALID', option: 'plan_id' });
  expect(platform.received).toHaveLength(0);
});

test('a signal that is aborted already ends the call before anything is sent', async () => {
  const signal = AbortSignal.abort(new Error('closing time'));
  expect(await rejectionOf(client.chain('v3/any').get({ signal }))).toMatchObject({
    code: 'ABORTED',
    outcome: 'not-sent',
    cause: { message: 'closing time' },
  });
  expect(platform.received).toHaveLength(0);
});

test('a transport that is handed in carries the call, and its answer is verified all the same', async () => {
  const { parties } = platform;
  const seen: string[] = [];
  const own = createClient({
    ...platform.clientOptions(),
    transport: async ({ method, origin, target }) => {
      seen.push(`${method} ${origin}${target}`);
      return makeAnswer(parties, {
        key: seen.length === 1 ? parties.platform.privateKey : parties.forger.privateKey,
      });
    },
  });
  expect(await own.chain('v3/any').get()).toMatchObject({ status: 200 });
  expect(await rejectionOf(own.chain('v3/any').get())).toMatchObject({ code: 'SIGNATURE_INVALID' });
  expect(seen).toEqual([`GET ${platform.baseUrl}/v3/any`, `GET ${platform.baseUrl}/v3/any`]);
});

test('neither the client nor an error of it ever shows a key or an Authorization', async () => {
  platform.answer({ status: 401, body: { code: 'SIGN_ERROR', message: '错误的签名' } });
  const errors = [
    await rejectionOf(certificates()),
    await rejectionOf(client.chain('v3/any').get({ signal: AbortSignal.abort() })),
    await rejectionOf(
      createClient({ ...platform.clientOptions(), baseUrl: 'http://127.0.0.1:1' })
        .chain('v3/a')
        .get(),
    ),
    await rejectionOf(client.chain('v3/any').get({ headers: { Authorization: apiv3Key } })),
  ];
  const signature = String(platform.received[0]?.headers['authorization']);
  for (const thing of [client, client.chain('v3/any').post, ...errors]) {
    const printed = `${inspect(thing, { depth: 12, showHidden: true })}${JSON.stringify(thing)}${String(thing)}`;
    expect(printed).not.toContain(apiv3Key);
    expect(printed).not.toContain('PRIVATE');
    expect(printed).not.toContain(signature.slice(-300));
    expect(printed).not.toContain('WECHATPAY2-SHA256');
  }
});
