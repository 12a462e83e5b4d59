import { inspect } from 'node:util';

import { sealResource } from '@hufu/protocol';
import { describe, expect, test } from 'vitest';

import { InputError } from '../errors.ts';
import { rejectionOf } from '../testing/failure-of.ts';
import { notificationBytesMax } from './limits.ts';
import type { Receipt } from './receipt.ts';
import { buildNotification, repeatNotification } from './testing.ts';
import type { BuiltNotification, NotificationDraft } from './testing.ts';
import { makeStage, paidOrder, signedPlan } from './testing/stage.ts';

const failBody = (message: string): string => JSON.stringify({ code: 'FAIL', message });
const notVerified = failBody('The signature could not be verified.');
const notOpened = failBody('The notification could not be opened.');

function notificationOf(receipt: Receipt): unknown {
  return 'notification' in receipt ? receipt.notification : undefined;
}

describe('a good notification', () => {
  test('is opened, typed and answered with 204 and no body', async () => {
    const receipt = await makeStage().deliver({ id: '8b33f79f-8869-5ae5-b41b-3c0b59f957d0' });
    expect(receipt).toMatchObject({ status: 204, headers: {}, body: '', outcome: 'unhandled' });
    expect(notificationOf(receipt)).toEqual({
      kind: 'known',
      id: '8b33f79f-8869-5ae5-b41b-3c0b59f957d0',
      create_time: '2025-10-09T16:53:20+08:00',
      event_type: 'PAYSCORE.USER_PAID',
      summary: 'PAYSCORE.USER_PAID',
      resource: { ...paidOrder, total_amount: 40_000 },
    });
  });

  test('is answered with 200 and SUCCESS where that is asked for', async () => {
    const receipt = await makeStage({ successStatus: 200 }).deliver();
    expect(receipt).toMatchObject({
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: '{"code":"SUCCESS","message":"OK"}',
    });
  });

  test('keeps the empty texts of what is not set', async () => {
    const receipt = await makeStage().deliver({
      event_type: 'PAYSCORE.USER_SIGN_PLAN',
      resource: signedPlan,
    });
    expect(notificationOf(receipt)).toMatchObject({ kind: 'known', resource: signedPlan });
  });

  test.each([
    ['a text of digits', '40000', 40_000],
    ['a number', 40_000, 40_000],
    ['a text that is no number', '4e4', '4e4'],
  ])('has its total as it should be when it comes as %s', async (_what, sent, got) => {
    const receipt = await makeStage().deliver({ resource: { ...paidOrder, total_amount: sent } });
    expect(notificationOf(receipt)).toMatchObject({ resource: { total_amount: got } });
  });

  test('of an unknown event type is opened and left as it is', async () => {
    const receipt = await makeStage().deliver({ event_type: 'REFUND.SUCCESS', resource: ['any', 'JSON'] });
    expect(notificationOf(receipt)).toMatchObject({
      kind: 'unknown',
      event_type: 'REFUND.SUCCESS',
      resource: ['any', 'JSON'],
    });
  });

  test.each(['', 'transaction'])('may have been sealed with "%s" for associated data', async (associated) => {
    expect(await makeStage().deliver({ associated_data: associated })).toMatchObject({ status: 204 });
  });

  test.each([
    ['a Buffer', (body: Buffer) => body],
    ['a Uint8Array', (body: Buffer) => Uint8Array.from(body)],
    ['a part of a larger array', (body: Buffer) => new Uint8Array([0, ...body, 0]).subarray(1, -1)],
    ['an ArrayBuffer', (body: Buffer) => Uint8Array.from(body).buffer],
    ['text', (body: Buffer) => body.toString('utf8')],
  ])('may come as %s', async (_what, form) => {
    const stage = makeStage();
    const { headers, body } = stage.build({ resource: { ...paidOrder, service_introduction: '瑜伽课程' } });
    expect(await stage.receiver.receive({ headers, body: form(body) })).toMatchObject({ status: 204 });
  });

  test.each([
    ['in lower case', (h: BuiltNotification['headers']) => lowerCased(h)],
    ['in Headers', (h: BuiltNotification['headers']) => new Headers(h)],
    ['in a Map', (h: BuiltNotification['headers']) => new Map(Object.entries(h))],
    [
      'in arrays',
      (h: BuiltNotification['headers']) =>
        Object.fromEntries(Object.entries(h).map(([name, value]) => [name, [value]])),
    ],
  ])('may have its headers %s', async (_what, form) => {
    const stage = makeStage();
    const { headers, body } = stage.build();
    expect(await stage.receiver.receive({ headers: form(headers), body })).toMatchObject({ status: 204 });
  });

  test.each([-300, 300])('may be dated %d s from now', async (seconds) => {
    const stage = makeStage();
    const built = stage.build();
    stage.pass(seconds * 1_000);
    expect(await stage.receiver.receive(built)).toMatchObject({ status: 204 });
  });

  test('is told to onReceipt', async () => {
    const stage = makeStage();
    const receipt = await stage.deliver();
    expect(stage.receipts).toEqual([receipt]);
  });
});

const without = (name: string) => (built: BuiltNotification) => ({
  ...built,
  headers: Object.fromEntries(Object.entries(built.headers).filter(([one]) => one !== name)),
});
const withHeader = (name: string, value: string) => (built: BuiltNotification) => ({
  ...built,
  headers: { ...built.headers, [name]: value },
});
const withBody = (body: string) => (built: BuiltNotification) => ({ ...built, body: Buffer.from(body) });

describe('a notification that is not proven to be the platform’s is refused and not read', () => {
  const cases: readonly (readonly [
    what: string,
    draft: Partial<NotificationDraft>,
    change: (built: BuiltNotification) => BuiltNotification,
    facts: object,
  ])[] = [
    ['forged', { bend: 'forged' }, (b) => b, { reason: 'mismatch', header: 'Wechatpay-Signature' }],
    ['changed', { bend: 'changed' }, (b) => b, { reason: 'mismatch' }],
    ['stale', { bend: 'stale' }, (b) => b, { reason: 'stale', skewSeconds: -301 }],
    ['future', { bend: 'future' }, (b) => b, { reason: 'future', skewSeconds: 301 }],
    ['of an unknown serial', { bend: 'unknown-serial' }, (b) => b, { reason: 'unknown-serial' }],
    ['without a timestamp', {}, without('Wechatpay-Timestamp'), { reason: 'missing-header' }],
    ['without a nonce', {}, without('Wechatpay-Nonce'), { reason: 'missing-header' }],
    ['without a serial', {}, without('Wechatpay-Serial'), { header: 'Wechatpay-Serial' }],
    ['without a signature', {}, without('Wechatpay-Signature'), { header: 'Wechatpay-Signature' }],
    ['with two signatures', {}, withHeader('wechatpay-signature', 'AA=='), { reason: 'malformed' }],
    [
      'with a signature that is no base64',
      {},
      withHeader('Wechatpay-Signature', 'é'),
      { reason: 'malformed' },
    ],
    ['with another nonce', {}, withHeader('Wechatpay-Nonce', 'other'), { reason: 'mismatch' }],
    ['with a timestamp that is none', {}, withHeader('Wechatpay-Timestamp', 'now'), { reason: 'malformed' }],
    ['of milliseconds', {}, withHeader('Wechatpay-Timestamp', '1760000000000'), { reason: 'future' }],
    ['without a body', {}, withBody(''), { reason: 'mismatch' }],
    ['that is not JSON', {}, withBody('<html>'), { reason: 'mismatch' }],
    ['that was printed again', {}, (b) => withBody(`${b.body.toString()} `)(b), { reason: 'mismatch' }],
  ];

  test.each(cases)('%s', async (_what, draft, change, facts) => {
    const stage = makeStage({ on: { otherwise: () => expect.unreachable() } });
    const receipt = await stage.receiver.receive(change(stage.build(draft)));
    expect(receipt).toMatchObject({ status: 401, outcome: 'refused', body: notVerified, ...facts });
    expect(receipt).not.toHaveProperty('notification');
  });

  test('a probe is its own outcome, and answered like any other wrong signature', async () => {
    const stage = makeStage();
    const probed = await stage.deliver({ bend: 'probe' });
    const forged = await stage.deliver({ bend: 'forged' });
    expect(probed.outcome).toBe('probe');
    expect([probed.status, probed.headers, probed.body]).toEqual([
      forged.status,
      forged.headers,
      forged.body,
    ]);
  });

  test('an empty body is explained, for somebody may have read it before', async () => {
    const stage = makeStage();
    const receipt = await stage.receiver.receive({ ...stage.build(), body: '' });
    expect(receipt.explanation).toMatch(/something has read it before/);
  });

  test('every bit of the body counts', async () => {
    const stage = makeStage();
    const { headers, body } = stage.build();
    for (const at of body.keys()) {
      const bent = Buffer.from(body);
      bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8));
      const receipt = await stage.receiver.receive({ headers, body: bent });
      expect(receipt, `byte ${at}`).toMatchObject({ outcome: 'refused', reason: 'mismatch' });
    }
  });

  test('every character of the signature counts', async () => {
    const stage = makeStage();
    const { headers, body } = stage.build();
    const signature = headers['Wechatpay-Signature'] ?? '';
    expect(signature).toHaveLength(344);
    for (let at = 0; at < signature.length; at += 1) {
      const other = String.fromCharCode(signature.charCodeAt(at) ^ 1);
      const bent = signature.slice(0, at) + other + signature.slice(at + 1);
      const receipt = await stage.receiver.receive({
        headers: { ...headers, 'Wechatpay-Signature': bent },
        body,
      });
      expect(receipt, `character ${at}`).toMatchObject({ outcome: 'refused' });
    }
  });

  test('one that is longer than the limit is not even verified', async () => {
    const stage = makeStage();
    const body = Buffer.alloc(notificationBytesMax + 1);
    expect(await stage.receiver.receive({ headers: {}, body })).toMatchObject({
      status: 413,
      outcome: 'too-large',
    });
  });
});

describe('a notification that the platform signed but that does not open', () => {
  const stage = makeStage();
  const { apiv3Key } = stage.keys;
  const seal = (plaintext: string): object =>
    sealResource({ plaintext, apiv3Key, nonce: 'j9g1wAzF9Xn1', associatedData: '' });
  const good = seal('{}');
  const frame = { id: '1', event_type: 'PAYSCORE.USER_PAID' };
  const signed = (body: string): BuiltNotification =>
    repeatNotification({ headers: {}, body: Buffer.from(body) }, { keys: stage.keys, clock: stage.clock });

  test.each([
    ['envelope', 'not JSON'],
    ['envelope', '[]'],
    ['envelope', 'null'],
    ['envelope', JSON.stringify({ event_type: 'PAYSCORE.USER_PAID', resource: good })],
    ['envelope', JSON.stringify({ id: '1', event_type: '', resource: good })],
    ['envelope', JSON.stringify({ ...frame, resource: [] })],
    ['algorithm', JSON.stringify({ ...frame, resource: { ...good, algorithm: 'AES' } })],
    ['nonce', JSON.stringify({ ...frame, resource: { ...good, nonce: 'short' } })],
    ['ciphertext', JSON.stringify({ ...frame, resource: { ...good, ciphertext: '!' } })],
    ['content', JSON.stringify({ ...frame, resource: seal('not JSON') })],
    ['content', JSON.stringify({ ...frame, resource: seal('[]') })],
    ['content', JSON.stringify({ ...frame, resource: seal('null') })],
  ])('has the reason %s: %s', async (reason, body) => {
    expect(await stage.receiver.receive(signed(body))).toMatchObject({
      status: 400,
      outcome: 'unopened',
      reason,
      body: notOpened,
    });
  });

  test('because the APIv3 key is another one says so, and is our own fault', async () => {
    const receipt = await stage.deliver({ bend: 'other-apiv3-key' });
    expect(receipt).toMatchObject({ status: 500, outcome: 'unopened', reason: 'key', body: notOpened });
    expect(receipt.explanation).toMatch(/apiv3Key is another merchant’s, or was changed/);
  });

  test('is opened without create_time and summary, which nobody needs', async () => {
    const receipt = await stage.receiver.receive(signed(JSON.stringify({ ...frame, resource: good })));
    expect(notificationOf(receipt)).toMatchObject({ create_time: '', summary: '', resource: {} });
  });
});

describe('what is no delivery', () => {
  test.each([
    ['undefined', undefined, /something has read the request before\. The raw bytes are needed/],
    ['null', null, /something has read the request before/],
    ['a parsed object', { id: '1' }, /something has parsed it already\. The raw bytes are needed/],
    ['an array', [], /something has parsed it already/],
    ['a number', 1, /something has parsed it already/],
  ])('%s for a body is explained', async (_what, body, sentence) => {
    const stage = makeStage();
    const { headers } = stage.build();
    // The cast holds: callers without types can hand over anything.
    const error = await rejectionOf(stage.receiver.receive({ headers, body: body as unknown as string }));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ option: 'body', message: expect.stringMatching(sentence) });
  });

  test('has no headers', async () => {
    const { receiver } = makeStage();
    // The cast holds: callers without types can hand over anything.
    const error = await rejectionOf(receiver.receive({ headers: undefined as unknown as Headers, body: '' }));
    expect(error).toMatchObject({ code: 'INPUT_INVALID', option: 'headers' });
  });
});

test('nothing that is given out holds the APIv3 key', async () => {
  const stage = makeStage();
  const receipts = [
    await stage.deliver(),
    await stage.deliver({ bend: 'other-apiv3-key' }),
    await stage.deliver({ bend: 'forged' }),
  ];
  const shown = [receipts, stage.receiver].map(
    (value) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value),
  );
  expect(shown.join()).not.toContain(stage.keys.apiv3Key);
});

test('a platform with several keys is known by each of them', async () => {
  const stage = makeStage();
  const { keys } = stage;
  const certificateSerial = '5157F09EFDC096DE15EBE81A47057A72';
  const [publicKey = ''] = Object.values(keys.receiverOptions.certs);
  const both = makeStage({ certs: { [keys.serial]: publicKey, [certificateSerial]: publicKey } });
  const lower = { ...keys, serial: certificateSerial.toLowerCase() };
  const { clock } = both;
  const draft = { event_type: 'PAYSCORE.USER_PAID', resource: paidOrder, clock };
  for (const one of [keys, lower]) {
    expect(await both.receiver.receive(buildNotification({ ...draft, keys: one }))).toMatchObject({
      status: 204,
    });
  }
});

function lowerCased(headers: BuiltNotification['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
