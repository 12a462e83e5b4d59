import { requestMessage } from '@hufu/protocol';
import { describe, expect, test } from 'vitest';

import { explainSignError } from './explain-sign-error.ts';
import { stepLimits } from './testing/step-limits.ts';
import type { TransportAnswer, TransportRequest } from './transport.ts';

const timestamp = '1700000000';
const nonce = '593BEC0C930BF1AFEB40B4A08C8FB242';
const body = Buffer.from('{"plan_name":"瑜伽课20节","sub_mchid":"1900000109"}');

const sent: TransportRequest = {
  method: 'POST',
  origin: 'https://api.mch.weixin.qq.com',
  target: '/v3/payscore/plan/payscore-plans?x=1',
  headers: {
    Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="1900000100",serial_no="A1",timestamp="${timestamp}",nonce_str="${nonce}",signature="c2lnbmVk"`,
  },
  body,
  stepLimits,
  timeoutMs: 1_000,
  bodyBytesMax: 1_000,
  signal: null,
};

const answer: TransportAnswer = { status: 401, headers: {}, body: Buffer.alloc(0) };

/** What the platform says that it verified, when it was sent these parts; of the body it shows `shownBytes`. */
function detailOf(changes: Partial<Parameters<typeof requestMessage>[0]> = {}, shownBytes = 8) {
  const seen = { method: sent.method, target: sent.target, timestamp, nonce, body, ...changes };
  const whole = requestMessage(seen);
  const head = whole.length - seen.body.length - 1;
  return {
    field: 'signature',
    issue: 'sign not match',
    location: 'authorization',
    sign_information: {
      method: seen.method,
      url: seen.target,
      truncated_sign_message: `${whole.subarray(0, head + Math.min(shownBytes, seen.body.length)).toString()}\n`,
      sign_message_length: whole.length,
    },
  };
}

const explain = (detail: unknown) => explainSignError(detail, answer, sent);

describe('the line that differs is named, as it was signed and as it was verified', () => {
  test.each([
    ['method', { method: 'PUT' }, 'POST', 'PUT'],
    [
      'target',
      { target: '/v3/payscore/plan/payscore-plans' },
      sent.target,
      '/v3/payscore/plan/payscore-plans',
    ],
    ['timestamp', { timestamp: '1700000001' }, timestamp, '1700000001'],
    ['nonce', { nonce: 'other' }, nonce, 'other'],
    ['body', { body: Buffer.from('{ "plan_name": 1}') }, '"plan_name":"瑜伽课20节"', ' "plan_'],
  ] as const)('%s', (part, seen, signed, verified) => {
    expect(explain(detailOf(seen))).toMatchObject({ part, signed, verified, skewSeconds: null });
  });

  test('a body that the platform never saw', () => {
    expect(explain(detailOf({ body: Buffer.alloc(0) }))).toMatchObject({
      part: 'body',
      signed: `${requestMessage({ ...sent, timestamp, nonce }).length} bytes in all`,
    });
  });

  test('a body that differs after the part that is shown', () => {
    const longer = Buffer.concat([body, Buffer.from(' ')]);
    const bytes = requestMessage({ ...sent, timestamp, nonce }).length;
    expect(explain(detailOf({ body: longer }))).toMatchObject({
      part: 'body',
      signed: `${bytes} bytes in all`,
      verified: `${bytes + 1} bytes in all`,
    });
  });

  test('no more of it than shows the mistake', () => {
    const long = Buffer.from(`{"openid":"${'o'.repeat(500)}"}`);
    const seen = detailOf({ body: Buffer.from(`[${'o'.repeat(500)}]`) }, 400);
    const explained = explainSignError(seen, answer, { ...sent, body: long });
    expect(explained?.signed).toHaveLength(20);
    expect(explained?.verified).toHaveLength(20);
  });
});

test('the same text under another key says that the key is at fault', () => {
  expect(explain(detailOf())).toMatchObject({ part: 'key', signed: null, verified: null });
  // A cut through a character of three bytes is no difference.
  expect(explain(detailOf({}, 16))).toMatchObject({ part: 'key' });
});

test('the shape of live answers, with the issue nested once more, says as much', () => {
  const { issue, ...rest } = detailOf({ method: 'PUT' });
  expect(explain({ ...rest, detail: { issue } })).toMatchObject({ part: 'method' });
});

describe('where only the date is refused', () => {
  const dated = (seconds: number): TransportAnswer => ({
    ...answer,
    headers: { date: new Date((Number(timestamp) + seconds) * 1000).toUTCString() },
  });

  test.each([
    [301, -301, "301 s behind the platform's"],
    [-301, 301, "301 s ahead of the platform's"],
  ])('the clocks %d s apart are told with the difference', (seconds, skewSeconds, words) => {
    const explained = explainSignError(undefined, dated(seconds), sent);
    expect(explained).toMatchObject({ part: 'clock', skewSeconds });
    expect(explained?.advice).toContain(words);
  });

  test.each([0, 300, -300])('clocks %d s apart are not', (seconds) => {
    expect(explainSignError(undefined, dated(seconds), sent)).toBeNull();
  });
});

test.each([
  undefined,
  null,
  'text',
  {},
  { sign_information: null },
  { sign_information: { truncated_sign_message: 1 } },
])('a detail like %j says nothing', (detail) => {
  expect(explain(detail)).toBeNull();
});

test('a request that was signed otherwise says nothing', () => {
  expect(explainSignError(detailOf(), answer, { ...sent, headers: {} })).toBeNull();
});
