import { createPublicKey } from 'node:crypto';
import { answerMessage, headerNames, verify } from '@hufu/protocol';
import { describe, expect, test } from 'vitest';

import { Refusal } from '../refusal.ts';
import type { GatewayAnswer } from './message.ts';
import {
  certificatesTarget,
  direct,
  handlersThat,
  newDesk,
  partner,
  planTarget,
  platformPublicKey,
  platformSerial,
  request,
  signed,
  signPlansTarget,
  testStartMs,
} from './testing/world.ts';

const header = (answer: GatewayAnswer, name: string): string | undefined =>
  answer.headers.find(([own]) => own === name)?.[1];
const bodyOf = (answer: GatewayAnswer): Record<string, unknown> => JSON.parse(answer.body.toString());
const signatureNames = Object.values(headerNames).filter((name) => name.startsWith('Wechatpay-'));
const isSigned = (answer: GatewayAnswer): boolean =>
  signatureNames.every((name) => header(answer, name) !== undefined);
const hasNoSignature = (answer: GatewayAnswer): boolean =>
  signatureNames.every((name) => header(answer, name) === undefined);

describe('the order of the steps: a request with several faults gets the answer to the first', () => {
  const stale = String(testStartMs / 1000 - 301);
  const unknownSerial = 'F'.repeat(40);
  const wrong = { message: () => 'wrong' };
  const bad = { method: 'POST', target: signPlansTarget, body: 'no json' };

  test('an unknown path comes before everything', async () => {
    const answer = await newDesk().serve({
      ...request({ method: 'POST', target: '/v3/nothing' }),
      headers: {},
    });
    expect([answer.status, answer.body.length, hasNoSignature(answer)]).toEqual([404, 0, true]);
    expect(header(answer, 'Content-Type')).toBeUndefined();
    expect(header(answer, 'Request-ID')).toMatch(/^[0-9A-F]{32}-\d{9}$/);
  });

  test('a wrong method comes next', async () => {
    const answer = await newDesk().serve({
      ...request({ method: 'PUT', target: signPlansTarget }),
      headers: {},
    });
    expect([answer.status, answer.body.length, hasNoSignature(answer)]).toEqual([405, 0, true]);
  });

  test.each(['accept', 'user-agent'])('then a missing %s, before the Authorization', async (name) => {
    const answer = await newDesk().serve(request({ headers: { [name]: undefined } }));
    expect(answer.status).toBe(400);
    expect(bodyOf(answer)).toEqual({ code: 'INVALID_REQUEST', message: 'Http头缺少Accept或User-Agent' });
    expect(hasNoSignature(answer)).toBe(true);
  });

  test.each([
    [
      'no Authorization',
      request(bad),
      'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
    ],
    [
      'another scheme',
      request({ ...bad, headers: { authorization: 'Basic eDp5' } }),
      'Http头Authorization认证类型不正确',
    ],
    [
      'a stale timestamp, before the serial and the signature',
      signed(bad, { ...wrong, timestamp: stale, serial: unknownSerial }),
      'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
    ],
    [
      'an unknown serial, before the signature',
      signed(bad, { ...wrong, serial: unknownSerial }),
      '商户证书序列号有误',
    ],
    ["another merchant's serial", signed(bad, { ...wrong, serial: direct.serial }), '商户证书序列号有误'],
    [
      'a wrong signature, before permission and parameters',
      signed(bad, { ...wrong, by: direct }),
      '错误的签名，验签失败',
    ],
  ])('then %s', async (_, sent, message) => {
    const answer = await newDesk().serve(sent);
    expect(answer.status).toBe(401);
    expect(bodyOf(answer)).toMatchObject({ code: 'SIGN_ERROR', message });
    expect(hasNoSignature(answer)).toBe(true);
    expect(header(answer, 'Hufu-Explain')).toMatch(
      /^http:\/\/127\.0\.0\.1:7700\/_hufu\/explanations\/[0-9a-f]{32}$/,
    );
  });

  test('then permission, before parameters; and from here on refusals are signed', async () => {
    const answer = await newDesk().serve(signed(bad, { by: direct }));
    expect(answer.status).toBe(403);
    expect(bodyOf(answer)['code']).toBe('NO_AUTH');
    expect([isSigned(answer), header(answer, 'Hufu-Rule')]).toEqual([true, 'merchant-mode']);
  });

  test('then the path variables, the query and the body', async () => {
    const path = `${planTarget.split('?')[0]}`.replace('plan_1', '!');
    const three = signed({ target: `${path}?other=1` });
    expect(bodyOf(await newDesk().serve(three))['detail']).toMatchObject({ location: 'uri_template' });

    const two = signed({ method: 'POST', target: `${signPlansTarget}?other=1`, body: 'no json' });
    expect(bodyOf(await newDesk().serve(two))['detail']).toMatchObject({
      location: null,
      value: ['/query/other'],
    });

    const desk = newDesk();
    expect(bodyOf(await desk.serve(signed(bad)))).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { location: 'body' },
    });
    expect(desk.calls).toEqual([]);
  });

  test('then the handler, with what was checked', async () => {
    const desk = newDesk();
    const answer = await desk.serve(signed({ target: planTarget }));
    expect(answer.status).toBe(200);
    expect(desk.calls[0]).toMatchObject({
      id: 'queryPartnerPlan',
      call: {
        path: { merchant_plan_no: 'plan_1' },
        query: { sub_mchid: '1900000109' },
        body: null,
        language: 'zh',
      },
    });
    expect(desk.calls[0]?.call['merchant']).toBe(partner.merchant);
  });
});

describe('a signature that does not match', () => {
  test('is answered with what the platform shows of the text: five lines, 8 bytes of the body, the length in bytes', async () => {
    const body = '{"plan_name":"钢琴课"}';
    const sent = signed({ method: 'POST', target: signPlansTarget, body }, { message: () => 'other' });
    const answer = await newDesk().serve(sent);
    const head = `POST\n${signPlansTarget}\n${testStartMs / 1000}\nN0nce0123456789ABCDEFabcdef01234\n`;
    expect(bodyOf(answer)).toEqual({
      code: 'SIGN_ERROR',
      message: '错误的签名，验签失败',
      detail: {
        detail: { issue: 'sign not match' },
        field: 'signature',
        issue: 'sign not match',
        location: 'authorization',
        sign_information: {
          method: 'POST',
          sign_message_length: Buffer.byteLength(head + body) + 1,
          truncated_sign_message: `${head}{"plan_n\n`,
          url: signPlansTarget,
        },
      },
    });
  });

  test('speaks English to who asks for it', async () => {
    const sent = signed({ headers: { 'accept-language': 'en-US,zh;q=0.5' } }, { message: () => 'other' });
    expect(bodyOf(await newDesk().serve(sent))['message']).toBe('Wrong signature, verification failed');
  });

  test.each(['WECHATPAY/SIGNTEST/abcd', 'A'.repeat(344), '='])('is found in %s', async (signature) => {
    expect((await newDesk().serve(signed({}, { rewrite: () => signature }))).status).toBe(401);
  });
});

describe('what is verified is what came over the wire', () => {
  test.each([
    ['blanks and escapes', String.raw`{"a": "\u8bfe\/1"}`],
    ['a byte order mark', '\uFEFF{}'],
    ['no JSON at all', 'a=b'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe])],
  ])('a body with %s passes the signature', async (_, body) => {
    const answer = await newDesk().serve(signed({ method: 'POST', target: signPlansTarget, body }));
    expect([answer.status, bodyOf(answer)['code']]).toEqual([400, 'PARAM_ERROR']);
  });

  test('a target with odd encoding passes the signature', async () => {
    const sent = signed({ target: `${planTarget.replace('plan_1', 'pl%61n%5F1')}&` });
    expect((await newDesk().serve(sent)).status).toBe(200);
  });

  test('a GET with a body is verified with it, and then refused', async () => {
    const sent = signed({ target: certificatesTarget, body: '{}' });
    const answer = await newDesk().serve(sent);
    expect([answer.status, header(answer, 'Hufu-Rule')]).toEqual([400, 'body-not-taken']);
    expect((await newDesk().serve({ ...sent, body: Buffer.from('{ }') })).status).toBe(401);
  });
});

describe('the answer', () => {
  test('carries all headers in the platform’s case, and a signature that holds', async () => {
    const answer = await newDesk().serve(signed());
    expect(answer.headers.map(([name]) => name)).toEqual([
      'Content-Type',
      'Request-ID',
      'Wechatpay-Nonce',
      'Wechatpay-Signature',
      'Wechatpay-Signature-Type',
      'Wechatpay-Timestamp',
      'Wechatpay-Serial',
    ]);
    expect(header(answer, 'Content-Type')).toBe('application/json');
    expect(header(answer, 'Wechatpay-Signature-Type')).toBe('WECHATPAY2-SHA256-RSA2048');
    expect(header(answer, 'Wechatpay-Timestamp')).toBe(String(testStartMs / 1000));
    expect(header(answer, 'Request-ID')).toMatch(/-0$/);
    expect(verifiedBy(answer, platformPublicKey)).toBe('valid');
  });

  test('is signed by the key that the request’s Wechatpay-Serial names', async () => {
    const { id, privateKey } = partner.merchant.platformPublicKey;
    const answer = await newDesk().serve(signed({ headers: { 'wechatpay-serial': id } }));
    expect(header(answer, 'Wechatpay-Serial')).toBe(id);
    expect(verifiedBy(answer, createPublicKey(privateKey))).toBe('valid');
  });

  test.each([
    undefined,
    partner.serial,
    platformSerial,
    'PUB_KEY_ID_1',
    direct.merchant.platformPublicKey.id,
  ])('is signed by the newest platform certificate for Wechatpay-Serial %s', async (serial) => {
    const answer = await newDesk().serve(signed({ headers: { 'wechatpay-serial': serial } }));
    expect(header(answer, 'Wechatpay-Serial')).toBe(platformSerial);
    expect(verifiedBy(answer, platformPublicKey)).toBe('valid');
  });

  test('without a body is 204, has no type, and is signed over an empty line', async () => {
    const answer = await newDesk({ operations: handlersThat(() => undefined) }).serve(signed());
    expect([answer.status, answer.body.length, header(answer, 'Content-Type')]).toEqual([204, 0, undefined]);
    expect(verifiedBy(answer, platformPublicKey)).toBe('valid');
  });

  test('has the notices of its handler in ASCII', async () => {
    const operations = handlersThat((_, call) => {
      (call['notice'] as (text: object) => void)({ zh: '说明', en: 'Both “openid”\r\nX: 1' });
      return { status: 200, body: {} };
    });
    const answer = await newDesk({ operations }).serve(signed());
    expect(header(answer, 'Hufu-Notice')).toBe('Both %E2%80%9Copenid%E2%80%9D%0D%0AX: 1');
  });
});

describe('a refusal of a handler', () => {
  const operations = handlersThat(() => {
    throw new Refusal('RESOURCE_NOT_EXISTS', {
      rule: 'plan-exists',
      message: { zh: '计划不存在', en: 'no plan' },
      detail: { field: 'x' },
    });
  });

  test('is signed, names its rule and has its own error number', async () => {
    const answer = await newDesk({ operations }).serve(signed());
    expect([answer.status, header(answer, 'Hufu-Rule'), isSigned(answer)]).toEqual([
      404,
      'plan-exists',
      true,
    ]);
    expect(answer.body.toString()).toBe(
      '{"code":"RESOURCE_NOT_EXISTS","message":"计划不存在","detail":{"field":"x"}}',
    );
    expect(header(answer, 'Request-ID')).toMatch(/-2684\d{5}$/);
    expect(verifiedBy(answer, platformPublicKey)).toBe('valid');
  });
});

test('a bug of ours is logged whole and answered SYSTEM_ERROR, signed', async () => {
  const operations = handlersThat(() => {
    throw new TypeError('outer', { cause: new Error('inner') });
  });
  const desk = newDesk({ operations });
  const answer = await desk.serve(signed());
  expect([answer.status, bodyOf(answer)['code'], isSigned(answer)]).toEqual([500, 'SYSTEM_ERROR', true]);
  expect(answer.body.toString()).not.toContain('outer');
  const entry = desk.log.find(({ level }) => level === 'error');
  expect(entry?.message).toMatch(/TypeError: outer[^]*serve\.test\.ts[^]*Caused by: Error: inner/);
  expect(header(answer, 'Request-ID')).toBe(entry?.facts?.['requestId']);
});

test('the log tells each request without its query', async () => {
  const desk = newDesk();
  await desk.serve(signed({ target: planTarget }));
  const entry = desk.log.find(({ event }) => event === 'request');
  expect(entry?.message).toBe(`GET ${planTarget.split('?')[0]} 200`);
});

const sendAs = (type: string | undefined) =>
  newDesk().serve(
    signed({ method: 'POST', target: signPlansTarget, body: '{}', headers: { 'content-type': type } }),
  );

test('a missing content type is tolerated, another one is refused', async () => {
  expect(header(await sendAs(undefined), 'Hufu-Rule')).toBe('required');
  expect(header(await sendAs('Application/JSON; charset=utf-8'), 'Hufu-Rule')).toBe('required');
  expect(header(await sendAs('application/x-www-form-urlencoded'), 'Hufu-Rule')).toBe('content-type');
  expect(header(await sendAs('application/jsonp'), 'Hufu-Rule')).toBe('content-type');
});

test.each([
  ['body-utf8', Buffer.from([0x22, 0xc3, 0x28, 0x22])],
  ['body-json', '{"a":1,}'],
  ['body-json', ''],
  ['body-depth', '['.repeat(100_000)],
  ['charset', '{"service_id":"🎹"}'],
  ['charset', String.raw`{"service_id":"\ud83c\udfb9"}`],
  ['query-repeated', null],
])('%s', async (rule, body) => {
  const sending =
    body === null
      ? { target: `${planTarget}&sub_mchid=1` }
      : { method: 'POST', target: signPlansTarget, body };
  const answer = await newDesk().serve(
    signed({ ...sending, headers: { 'content-type': 'application/json' } }),
  );
  expect([answer.status, header(answer, 'Hufu-Rule')]).toEqual([400, rule]);
});

function verifiedBy(answer: GatewayAnswer, key: typeof platformPublicKey) {
  const timestamp = header(answer, 'Wechatpay-Timestamp') ?? '';
  const nonce = header(answer, 'Wechatpay-Nonce') ?? '';
  const message = answerMessage({ timestamp, nonce, body: answer.body });
  return verify(message, header(answer, 'Wechatpay-Signature') ?? '', key);
}
