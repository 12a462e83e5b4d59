/**
 * Every mistake is really made: the wrong text is signed with the merchant's own key and sent through the pipeline.
 */
import { createHash, constants, sign as signBytes, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { requestMessage } from '@hufu/protocol';

import type { GatewayRequest } from '../pipeline/message.ts';
import {
  certificatesTarget,
  direct,
  newDesk,
  partner,
  planTarget,
  platformSerial,
  request,
  signed,
  signPlansTarget,
  subMchid,
  testStartMs,
  testWorld,
  type Sending,
  type Signing,
} from '../pipeline/testing/world.ts';
import type { KeptExplanation } from './explanations.ts';

type Right = Parameters<NonNullable<Signing['message']>>[0];

const value = { b: '课程/第一讲', a: ['x', 1], url: 'https://m.example/cb?a=1&b=2' };
const json = JSON.stringify(value);
const posted: Sending = { method: 'POST', target: signPlansTarget, body: json };

async function explained(sent: GatewayRequest, world = testWorld): Promise<KeptExplanation> {
  const desk = newDesk({ world });
  const answer = await desk.serve(sent);
  expect(answer.status).toBe(401);
  const url = new Map(answer.headers).get('Hufu-Explain') ?? '';
  const explanation = desk.explanations.get(url.slice(url.lastIndexOf('/') + 1));
  if (explanation === undefined) throw new Error('The answer leads to no explanation.');
  return explanation;
}

async function causesOf(sent: GatewayRequest): Promise<readonly string[]> {
  return (await explained(sent)).causes.map((cause) => cause.id);
}

const withBody = (change: (body: string) => string | Buffer) => (right: Right) =>
  requestMessage({ ...right, body: change(right.body.toString()) });
const withTarget = (change: (target: string) => string) => (right: Right) => {
  const target = change(right.target);
  return `${right.method}\n${target}\n${right.timestamp}\n${right.nonce}\n${right.body.toString()}\n`;
};
const right = (parts: Right) => requestMessage(parts).toString();

const escapeUnicode = (text: string) =>
  text.replaceAll(/[^\0-\u007E]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const spaced = '{"b": "课程/第一讲", "a": ["x", 1], "url": "https://m.example/cb?a=1&b=2"}';
const sorted = JSON.stringify({ a: value.a, b: value.b, url: value.url });
const php = escapeUnicode(json.replaceAll('/', String.raw`\/`));
const encodedTarget = `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/p%2A1?sub_mchid=1900000109&note=a%20b%2Cc`;

const mistakesMade: readonly (readonly [cause: string, sending: Sending, signing: Signing])[] = [
  ['body-compact', { ...posted, body: spaced }, { message: withBody(() => json) }],
  ['body-spaced', posted, { message: withBody(() => spaced) }],
  ['body-spaced', posted, { message: withBody(() => escapeUnicode(spaced)) }],
  ['body-unicode-escaped', posted, { message: withBody(escapeUnicode) }],
  ['body-slash-escaped', posted, { message: withBody(() => php) }],
  ['body-slash-escaped', posted, { message: withBody(() => json.replaceAll('/', String.raw`\/`)) }],
  ['body-sorted', posted, { message: withBody(() => sorted) }],
  ['body-pretty', posted, { message: withBody(() => JSON.stringify(value, null, 2)) }],
  ['body-pretty', posted, { message: withBody(() => JSON.stringify(value, null, 4)) }],
  ['body-html-escaped', posted, { message: withBody((body) => body.replaceAll('&', String.raw`\u0026`)) }],
  ['body-mark', posted, { message: withBody((body) => `\uFEFF${body}`) }],
  ['body-newline', posted, { message: withBody((body) => `${body}\n`) }],
  ['body-newline', { ...posted, body: `${json}\n` }, { message: withBody((body) => body.trim()) }],
  ['body-not-signed', posted, { message: withBody(() => '') }],
  ['body-not-sent', { target: planTarget }, { message: withBody(() => '{}') }],
  ['body-is-query', { target: planTarget }, { message: withBody(() => '{"sub_mchid":"1900000109"}') }],
  ['body-quoted', posted, { message: withBody(() => '[object Object]') }],
  [
    'body-mojibake',
    posted,
    { message: withBody((body) => Buffer.from(Buffer.from(body).toString('latin1'))) },
  ],
  ['body-as-form', { ...posted, body: '{"a":"1","b":"2"}' }, { message: withBody(() => 'a=1&b=2') }],
  ['query-left-out', { target: planTarget }, { message: withTarget((target) => target.split('?')[0] ?? '') }],
  ['url-decoded', { target: encodedTarget }, { message: withTarget(decodeURIComponent) }],
  [
    'url-encoded-differently',
    { target: encodedTarget },
    { message: withTarget((target) => target.replace('%20', '+')) },
  ],
  [
    'query-sorted',
    { target: encodedTarget },
    { message: withTarget((target) => target.replace(/(sub_mchid=\d+)&(.*)/, '$2&$1')) },
  ],
  [
    'host-in-url',
    { target: planTarget },
    { message: withTarget((target) => `https://api.mch.weixin.qq.com${target}`) },
  ],
  [
    'host-in-url',
    { target: planTarget },
    { message: withTarget((target) => `http://127.0.0.1:7700${target}`) },
  ],
  ['slash-missing', { target: planTarget }, { message: withTarget((target) => target.slice(1)) }],
  ['path-shortened', { target: planTarget }, { message: withTarget((target) => target.slice(3)) }],
  ['url-ending', {}, { message: withTarget((target) => `${target}?`) }],
  [
    'placeholder-in-url',
    { target: planTarget },
    { message: withTarget((target) => target.replace('plan_1', '{merchant_plan_no}')) },
  ],
  ['method-other', posted, { message: (parts) => requestMessage({ ...parts, method: 'GET' }) }],
  ['method-other', posted, { message: (parts) => requestMessage({ ...parts, method: 'post' }) }],
  [
    'timestamp-milliseconds',
    {},
    { message: (parts) => requestMessage({ ...parts, timestamp: `${parts.timestamp}417` }) },
  ],
  [
    'timestamp-read-twice',
    {},
    { message: (parts) => requestMessage({ ...parts, timestamp: String(Number(parts.timestamp) - 1) }) },
  ],
  [
    'nonce-other-case',
    {},
    { message: (parts) => requestMessage({ ...parts, nonce: parts.nonce.toUpperCase() }) },
  ],
  ['last-newline-missing', posted, { message: (parts) => right(parts).slice(0, -1) }],
  ['last-newline-missing', {}, { message: (parts) => right(parts).slice(0, -1) }],
  ['crlf', posted, { message: (parts) => right(parts).replaceAll('\n', '\r\n') }],
  ['newline-not-interpreted', {}, { message: (parts) => right(parts).replaceAll('\n', String.raw`\n`) }],
  ['newlines-missing', {}, { message: (parts) => right(parts).replaceAll('\n', '') }],
  ['newline-extra', {}, { message: (parts) => `${right(parts)}\n` }],
  [
    'signed-like-an-answer',
    posted,
    { message: ({ timestamp, nonce, body }) => `${timestamp}\n${nonce}\n${body.toString()}\n` },
  ],
  [
    'lines-in-other-order',
    posted,
    {
      message: ({ timestamp, nonce, method, target, body }) =>
        `${timestamp}\n${nonce}\n${method}\n${target}\n${body.toString()}\n`,
    },
  ],
  ['hashed-twice', {}, { message: (parts) => createHash('sha256').update(right(parts)).digest() }],
  ['hashed-twice', {}, { message: (parts) => createHash('sha256').update(right(parts)).digest('hex') }],
];

describe('a text that was signed by mistake is found by trial', () => {
  test.each(mistakesMade)('%s', async (cause, sending, signing) => {
    const explanation = await explained(signed(sending, signing));
    expect(explanation.causes.map(({ id }) => id)).toEqual([cause]);

    const sent = signed(sending, signing);
    const parts = {
      ...sent,
      timestamp: String(testStartMs / 1000),
      nonce: 'N0nce0123456789ABCDEFabcdef01234',
    };
    expect(explanation.signature).toEqual({
      kind: 'found',
      signed: Buffer.from(signing.message?.(parts) ?? ''),
    });
    expect(explanation.verified).toEqual(requestMessage(parts));
  });

  test('two mistakes at once are both named', async () => {
    const sent = signed(posted, {
      message: (parts) => right({ ...parts, body: Buffer.from(spaced) }).slice(0, -1),
    });
    expect(await causesOf(sent)).toEqual(['body-spaced', 'last-newline-missing']);
  });

  test('a text that no mistake leads to is told by its digest', async () => {
    const { signature, causes } = await explained(signed(posted, { message: () => 'something else' }));
    const digestHex = createHash('sha256').update('something else').digest('hex');
    expect(signature).toEqual({ kind: 'other-text', hash: 'sha256', digestHex });
    expect(causes.map(({ id }) => id)).toEqual(['text-other']);
    expect(causes[0]?.text.en).toContain(digestHex);
  });
});

describe('a signature shows who made it, and how', () => {
  test("another known merchant's key", async () => {
    const { mchid, serial } = partner;
    const explanation = await explained(signed(posted, { by: direct, mchid, serial }));
    expect(explanation.causes.map(({ id }) => id)).toEqual(['key-of-another-merchant']);
    expect(explanation.causes[0]?.text.en).toContain(direct.mchid);
  });

  test("another merchant's key and another text", async () => {
    const { mchid, serial } = partner;
    const sent = signed(
      { target: planTarget },
      { by: direct, mchid, serial, message: withTarget((target) => target.split('?')[0] ?? '') },
    );
    expect(await causesOf(sent)).toEqual(['key-of-another-merchant', 'query-left-out']);
  });

  test('a key that nobody here has', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(await causesOf(signed(posted, { by: { ...partner, privateKey } }))).toEqual(['key-unknown']);
  });

  test('the hash of the older scheme', async () => {
    const rewrite = (): string =>
      signBytes('sha1', requestMessage(partsOf(posted)), partner.privateKey).toString('base64');
    expect(await causesOf(signed(posted, { rewrite }))).toEqual(['hash-other']);
  });

  test('the other RSA padding', async () => {
    const key = { key: partner.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING };
    const rewrite = (): string =>
      signBytes('sha256', requestMessage(partsOf(posted)), key).toString('base64');
    expect(await causesOf(signed(posted, { rewrite }))).toEqual(['padding-pss']);
  });

  test.each([
    ['signature-base64url', (signature: string) => Buffer.from(signature, 'base64').toString('base64url')],
    ['signature-hex', (signature: string) => Buffer.from(signature, 'base64').toString('hex')],
    ['signature-percent-encoded', encodeURIComponent],
    ['signature-base64-twice', (signature: string) => Buffer.from(signature).toString('base64')],
    ['signature-length', (signature: string) => signature.slice(0, 100)],
  ])('%s', async (cause, rewrite) => {
    expect(await causesOf(signed(posted, { rewrite }))).toEqual([cause]);
  });
});

describe('what needs no trial', () => {
  const seconds = testStartMs / 1000;
  const another = '0'.repeat(6) + 'F'.repeat(34);

  test('a clock that is off, and by how much', async () => {
    const behind = await explained(signed({}, { timestamp: String(seconds - 412) }));
    expect(behind.causes.map(({ id }) => id)).toEqual(['clock-off']);
    expect(behind.causes[0]?.text.en).toContain('412 s behind');
    expect(behind.signature).toEqual({ kind: 'holds' });

    const ahead = await explained(signed({}, { timestamp: String(seconds + 301) }));
    expect(ahead.causes[0]?.text.zh).toContain('快 301 秒');
  });

  test.each([
    ['milliseconds', String(testStartMs)],
    ['microseconds', `${testStartMs}000`],
  ])('a timestamp in %s', async (unit, timestamp) => {
    const { causes } = await explained(signed({}, { timestamp }));
    expect(causes.map(({ id }) => id)).toEqual(['timestamp-unit']);
    expect(causes[0]?.text.en).toContain(unit);
  });

  test("a sub-merchant's mchid, with the partner's certificate", async () => {
    const { causes } = await explained(signed(posted, { mchid: subMchid }));
    expect(causes.map(({ id }) => id)).toEqual(['sub-merchant-mchid']);
    expect(causes[0]?.text.en).toContain(partner.mchid);
  });

  test.each([
    ['merchant-unknown', { mchid: '1999999999' }],
    ['serial-unknown', { serial: another }],
    ['serial-of-another-merchant', { serial: direct.serial }],
    ['serial-is-platforms', { serial: platformSerial }],
    ['serial-is-public-key-id', { serial: partner.merchant.platformPublicKey.id }],
    ['serial-respelt', { serial: BigInt(`0x${partner.serial}`).toString(10) }],
    ['serial-respelt', { serial: `0x${partner.serial}` }],
  ])('%s', async (cause, signing) => {
    const causes = await causesOf(signed(posted, signing));
    expect(causes[0]).toBe(cause);
  });

  test('a serial in lower case is no mistake', async () => {
    const answer = await newDesk().serve(signed({}, { serial: partner.serial.toLowerCase() }));
    expect(answer.status).toBe(200);
  });

  test.each([
    ['authorization-missing', undefined],
    ['scheme-other', 'Bearer abc'],
    ['authorization-form', 'WECHATPAY2-SHA256-RSA2048 mchid="1"'],
  ])('%s', async (cause, authorization) => {
    expect(await causesOf(request({ headers: { authorization } }))).toEqual([cause]);
  });

  test('two Authorization headers', async () => {
    const one = signed().headers['authorization'];
    expect(await causesOf(request({ headers: { authorization: `${one}, ${one}` } }))).toEqual([
      'authorization-twice',
    ]);
  });

  test('an expired certificate', async () => {
    const [certificate] = partner.merchant.certificates.values();
    if (certificate === undefined) throw new Error('The partner has a certificate.');
    const expired = { ...certificate, expiresAt: testStartMs };
    const merchant = { ...partner.merchant, certificates: new Map([[partner.serial, expired]]) };
    const world = { ...testWorld, merchants: [merchant], merchant: () => merchant };
    const explanation = await explained(signed(), world);
    expect(explanation.causes.map(({ id }) => id)).toEqual(['certificate-expired']);
    expect(explanation.refusal.zh).toBe('商户证书已过期');
  });
});

test('the log shows the whole text and the way to the page', async () => {
  const desk = newDesk();
  const answer = await desk.serve(
    signed({ ...posted, headers: { 'accept-language': 'en' } }, { message: withBody(() => spaced) }),
  );
  const entry = desk.log.find(({ event }) => event === 'signature-refused');
  expect(entry?.message).toContain(`POST ⏎\n  | ${signPlansTarget} ⏎`);
  expect(entry?.message).toContain('json.dumps of Python');
  expect(entry?.message).toContain('First difference: line 5, character 6');
  expect(entry?.message).toContain(new Map(answer.headers).get('Hufu-Explain'));
  expect(entry?.message).not.toContain('PRIVATE');
});

test('a large body with an unexplained signature costs a bounded time', async () => {
  const body = JSON.stringify({
    text: 'x/é'.repeat(200_000),
    list: Array.from({ length: 1000 }, (_, at) => at),
  });
  const explanation = await explained(signed({ ...posted, body }, { message: () => 'something else' }));
  expect(explanation.causes.map(({ id }) => id)).toEqual(['text-other']);
  expect(explanation.verified?.length).toBeLessThanOrEqual(131_072);
});

test('the oldest explanations make room', async () => {
  const desk = newDesk();
  const first = new Map((await desk.serve(request())).headers).get('Hufu-Explain')?.split('/').at(-1) ?? '';
  for (let more = 0; more < 99; more += 1) await desk.serve(request());
  expect(desk.explanations.get(first)).toBeDefined();
  await desk.serve(request());
  expect(desk.explanations.get(first)).toBeUndefined();
  expect(desk.explanations.list()).toHaveLength(100);
});

function partsOf(sending: Sending) {
  const { method, target, body } = request(sending);
  return {
    method,
    target,
    body,
    timestamp: String(testStartMs / 1000),
    nonce: 'N0nce0123456789ABCDEFabcdef01234',
  };
}

test('the targets of these tests are known to the contract', async () => {
  for (const target of [certificatesTarget, planTarget, encodedTarget]) {
    expect((await newDesk().serve(request({ target }))).status).toBe(401);
  }
});
