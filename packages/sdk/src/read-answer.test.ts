import { describe, expect, test } from 'vitest';

import { AnswerError, ApiError, SignatureError } from './errors.ts';
import type { SignatureReason } from './errors.ts';
import { checkOptions } from './options.ts';
import { readAnswer } from './read-answer.ts';
import { runSteps } from './run-steps.ts';
import { signRequest } from './sign-request.ts';
import { thrownBy } from './testing/failure-of.ts';
import { makeParties } from './testing/keys.ts';
import { optionsFor } from './testing/platform-server.ts';
import { makeAnswer, testSeconds } from './testing/signed-answer.ts';
import type { AnswerDraft } from './testing/signed-answer.ts';
import { describeRequest } from './describe-request.ts';
import type { Answer } from './answer.ts';

const parties = makeParties();
const settings = checkOptions(optionsFor(parties, 'https://pay.example'));
const description = describeRequest(
  { method: 'POST', path: 'v3/payscore/plan/payscore-plans', options: { json: {} }, awaited: 'promise' },
  settings,
);

const frame = { origin: 'https://pay.example', timeoutMs: 1_000 };
const sent = await runSteps(signRequest(description, frame, settings), settings);

const read = (draft?: AnswerDraft): Answer<unknown> =>
  readAnswer(makeAnswer(parties, draft), { description, sent }, settings);

const without = (name: string): AnswerDraft => ({ headers: { [name]: undefined } });

/** The headers of an answer without any signature. */
const unsigned = Object.fromEntries(
  ['timestamp', 'nonce', 'serial', 'signature'].map((name) => [`wechatpay-${name}`, undefined]),
);

const failureOf = (draft: AnswerDraft): unknown => thrownBy(() => read(draft));

describe('a success', () => {
  test('gives status, headers, Request-ID, data and the signed bytes', () => {
    const answer = read({ body: { plan_name: '瑜伽课20节' } });
    expect(answer).toMatchObject({
      status: 200,
      requestId: '08F78BB5AF0610D302-0',
      data: { plan_name: '瑜伽课20节' },
    });
    expect(answer.headers['content-type']).toBe('application/json');
    expect(answer.body.toString()).toBe('{"plan_name":"瑜伽课20节"}');
  });

  test.each([200, 202, 204])('of status %d without a body has null for data', (status) => {
    expect(read({ status, body: '' })).toMatchObject({ status, data: null });
  });

  test('of status 202 has the data it carries', () => {
    expect(read({ status: 202, body: { trade_state: 'USERPAYING' } }).data).toEqual({
      trade_state: 'USERPAYING',
    });
  });

  test('without a Request-ID has null for it', () => {
    expect(read({ headers: { 'request-id': undefined } }).requestId).toBeNull();
  });

  test.each([-300, -299, 0, 299, 300])('may be dated %d s from now', (skew) => {
    expect(read({ timestamp: testSeconds + skew }).status).toBe(200);
  });

  test('may name its serial in lower case', () => {
    const serial = '5157F09EFDC096DE15EBE81A47057A72';
    const certs = { [serial]: parties.platform.publicKey };
    const inCertificateMode = checkOptions({ ...optionsFor(parties, 'https://pay.example'), certs });
    const answer = makeAnswer(parties, { serial: serial.toLowerCase() });
    expect(readAnswer(answer, { description, sent }, inCertificateMode).status).toBe(200);
  });
});

describe('an answer that is not proven to be the platform’s is refused and not parsed', () => {
  const good = makeAnswer(parties).headers['wechatpay-signature'] ?? '';
  const cases: readonly (readonly [
    what: string,
    draft: AnswerDraft,
    reason: SignatureReason,
    header: string,
  ])[] = [
    ['no timestamp', without('wechatpay-timestamp'), 'missing-header', 'Wechatpay-Timestamp'],
    ['no nonce', without('wechatpay-nonce'), 'missing-header', 'Wechatpay-Nonce'],
    ['no serial', without('wechatpay-serial'), 'missing-header', 'Wechatpay-Serial'],
    ['no signature', without('wechatpay-signature'), 'missing-header', 'Wechatpay-Signature'],
    [
      'an empty signature',
      { headers: { 'wechatpay-signature': '' } },
      'missing-header',
      'Wechatpay-Signature',
    ],
    ['a timestamp of words', { timestamp: 'now' }, 'malformed', 'Wechatpay-Timestamp'],
    ['a negative timestamp', { timestamp: -1 }, 'malformed', 'Wechatpay-Timestamp'],
    ['a timestamp 301 s old', { timestamp: testSeconds - 301 }, 'stale', 'Wechatpay-Timestamp'],
    ['a timestamp 301 s ahead', { timestamp: testSeconds + 301 }, 'future', 'Wechatpay-Timestamp'],
    ['a timestamp in milliseconds', { timestamp: testSeconds * 1000 }, 'future', 'Wechatpay-Timestamp'],
    ['an unknown serial', { serial: 'PUB_KEY_ID_0' }, 'unknown-serial', 'Wechatpay-Serial'],
    ["the merchant's own serial", { serial: parties.serial }, 'unknown-serial', 'Wechatpay-Serial'],
    ['a forged key', { key: parties.forger.privateKey }, 'mismatch', 'Wechatpay-Signature'],
    ["the merchant's own key", { key: parties.merchant.privateKey }, 'mismatch', 'Wechatpay-Signature'],
    ['a changed body', { body: '{"fen":100}', sentBody: '{"fen":900}' }, 'mismatch', 'Wechatpay-Signature'],
    ['a body with one byte more', { body: '{}', sentBody: '{} ' }, 'mismatch', 'Wechatpay-Signature'],
    ['a changed nonce', { headers: { 'wechatpay-nonce': 'other' } }, 'mismatch', 'Wechatpay-Signature'],
    [
      'random bytes',
      { headers: { 'wechatpay-signature': 'A'.repeat(342) + '==' } },
      'mismatch',
      'Wechatpay-Signature',
    ],
    ['no base64', { headers: { 'wechatpay-signature': '%%%' } }, 'malformed', 'Wechatpay-Signature'],
    [
      'two signatures',
      { headers: { 'wechatpay-signature': `${good}, ${good}` } },
      'malformed',
      'Wechatpay-Signature',
    ],
    [
      'a probe',
      { headers: { 'wechatpay-signature': 'WECHATPAY/SIGNTEST/x' } },
      'probe',
      'Wechatpay-Signature',
    ],
  ];

  test.each(cases)('%s', (_what, draft, reason, header) => {
    const error = failureOf(draft);
    expect(error).toBeInstanceOf(SignatureError);
    expect(error).toMatchObject({ code: 'SIGNATURE_INVALID', reason, header, status: 200 });
    expect(String(error)).toContain('POST /v3/payscore/plan/payscore-plans');
  });

  test('the error tells serial, skew and Request-ID, and keeps the bytes apart', () => {
    const body = 'this is no JSON';
    expect(failureOf({ timestamp: testSeconds - 3600, body })).toMatchObject({
      serial: parties.platformSerial,
      skewSeconds: -3600,
      requestId: '08F78BB5AF0610D302-0',
      unverifiedBody: Buffer.from(body),
    });
    expect(String(failureOf({ timestamp: testSeconds - 3600 }))).toContain(
      "is 3600 s behind this machine's clock",
    );
  });

  test('an HTML page with status 200 is no answer of the platform', () => {
    expect(failureOf({ body: '<html>Log in to the hotel network</html>', headers: unsigned })).toMatchObject({
      reason: 'missing-header',
      header: 'Wechatpay-Timestamp',
    });
  });
});

describe('a refusal', () => {
  const paramError = {
    code: 'PARAM_ERROR',
    message: '参数错误',
    detail: { field: '/plan_id', issue: 'invalid', location: 'body' },
  };

  test('becomes an ApiError with what the platform said, verified when it is signed', () => {
    const error = failureOf({ status: 400, body: paramError });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: 'API_REFUSED',
      apiCode: 'PARAM_ERROR',
      apiMessage: '参数错误',
      detail: { field: '/plan_id' },
      status: 400,
      requestId: '08F78BB5AF0610D302-0',
      verified: true,
      retryable: false,
      excerpt: null,
    });
    expect(String(error)).toBe(
      'ApiError: POST /v3/payscore/plan/payscore-plans: 400 PARAM_ERROR: 参数错误 (Request-ID 08F78BB5AF0610D302-0)',
    );
  });

  test('says that it is not verified when it is unsigned', () => {
    expect(failureOf({ status: 401, body: paramError, headers: unsigned })).toMatchObject({
      code: 'API_REFUSED',
      verified: false,
      status: 401,
    });
  });

  test('with a signature that is wrong is a SignatureError', () => {
    expect(failureOf({ status: 400, body: paramError, key: parties.forger.privateKey })).toMatchObject({
      code: 'SIGNATURE_INVALID',
      reason: 'mismatch',
      status: 400,
    });
  });

  test.each([
    [400, 'PARAM_ERROR', false],
    [403, 'NO_AUTH', false],
    [400, 'FREQUENCY_LIMITED', true],
    [429, 'RATELIMIT_EXCEEDED', true],
    [500, 'SYSTEM_ERROR', true],
    [503, 'SERVICE_UNAVAILABLE', true],
  ])('of %d %s is retryable: %s', (status, code, retryable) => {
    expect(failureOf({ status, body: { code, message: '…' } })).toMatchObject({ status, retryable });
  });

  test('keeps its status and the start of the page when a proxy answers in HTML', () => {
    const page = `<html><h1>502 Bad Gateway</h1>${'x'.repeat(10_000)}</html>`;
    const error = failureOf({ status: 502, body: page, headers: unsigned });
    expect(error).toMatchObject({ code: 'API_REFUSED', apiCode: 'HTTP_502', apiMessage: 'Bad Gateway' });
    expect(error).toMatchObject({ excerpt: page.slice(0, 200), retryable: true, verified: false });
  });

  test.each([404, 405])('of %d with an empty body has its status for a code', (status) => {
    expect(failureOf({ status, body: '', headers: unsigned })).toMatchObject({
      apiCode: `HTTP_${status}`,
      excerpt: null,
    });
  });
});

test('a verified answer that is not JSON keeps the start of its text', () => {
  const error = failureOf({ body: `<xml>${'好'.repeat(500)}` });
  expect(error).toBeInstanceOf(AnswerError);
  expect(error).toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'not-json', status: 200 });
  expect(error).toMatchObject({ excerpt: `<xml>${'好'.repeat(195)}` });
});

test.each([301, 302, 307, 308])('a redirect of status %d is refused, signed or not', (status) => {
  const headers = { location: 'https://elsewhere.example/', 'wechatpay-signature': undefined };
  expect(failureOf({ status, headers })).toMatchObject({
    code: 'ANSWER_UNREADABLE',
    reason: 'redirect',
    status,
    excerpt: 'https://elsewhere.example/',
  });
});
