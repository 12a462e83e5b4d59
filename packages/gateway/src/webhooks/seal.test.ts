import { events, notificationEnvelope, validate } from '@hufu/contract';
import { answerMessage, freshness, openResource, verify } from '@hufu/protocol';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';

import { systemRandom } from '../adapters/system-random.ts';
import { sealNotification, signNotification, type NotificationContent } from './seal.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signer = { serial: 'PUB_KEY_ID_0119000001002026000000000000', privateKey };
const content: NotificationContent = {
  notificationId: '8b33f79f-8869-5ae5-b41b-3c0b59f957d0',
  createdAt: Date.UTC(2026, 9, 12, 16, 54, 38, 999),
  eventType: events.userSignedPlan.type,
  summary: events.userSignedPlan.summaryText,
  // The order of the keys, the escapes and the blanks are part of what is sealed.
  resource: '{"z":1, "a":"\\u674e 李😀","n":1.0}',
  apiv3Key: 'hufu-test-apiv3-key-of-32-bytes!',
};
const ports = { wall: { nowMs: () => 1_791_796_479_999 }, random: systemRandom };

function parsed(body: Buffer): { readonly resource: { readonly nonce: string } } {
  return JSON.parse(body.toString('utf8'));
}

test('the envelope is one of the contract, in Beijing time, with the platform’s own names', () => {
  const envelope = parsed(sealNotification(content, systemRandom));
  expect(validate(notificationEnvelope, envelope, 'body')).toMatchObject({ ok: true });
  expect(envelope).toMatchObject({
    id: content.notificationId,
    create_time: '2026-10-13T00:54:38+08:00',
    event_type: 'PAYSCORE.USER_SIGN_PLAN',
    resource_type: 'encrypt-resource',
    summary: content.summary,
    resource: { original_type: 'payscore', algorithm: 'AEAD_AES_256_GCM', associated_data: 'payscore' },
  });
});

test('the resource opens to the very letters that were sealed, and with no other key', () => {
  const { resource } = parsed(sealNotification(content, systemRandom));
  expect(openResource(resource, content.apiv3Key)).toEqual({ plaintext: Buffer.from(content.resource) });
  expect(openResource(resource, 'another-apiv3-key-with-32-bytes!')).toEqual({ reason: 'tag' });
});

test('no two deliveries share a nonce, and each is 12 letters and digits', () => {
  const nonces = Array.from(
    { length: 500 },
    () => parsed(sealNotification(content, systemRandom)).resource.nonce,
  );
  expect(new Set(nonces).size).toBe(nonces.length);
  expect(nonces.every((nonce) => /^[0-9A-Za-z]{12}$/.test(nonce))).toBe(true);
  // Each of the 62 letters comes up some 97 times in 6,000; none stays away.
  expect(new Set(nonces.join('')).size).toBe(62);
});

test('a nonce is made for any random bytes, the smallest and the largest', () => {
  const constant = (byte: number) => ({ bytes: (length: number) => Buffer.alloc(length, byte) });
  for (const byte of [0x00, 0xff]) {
    expect(parsed(sealNotification(content, constant(byte))).resource.nonce).toMatch(/^[0-9A-Za-z]{12}$/);
  }
});

test('the signature covers the exact bytes, the time and its own nonce', async () => {
  const body = sealNotification(content, systemRandom);
  const headers = new Map(await signNotification(body, signer, ports));
  const timestamp = headers.get('Wechatpay-Timestamp') ?? '';
  const nonce = headers.get('Wechatpay-Nonce') ?? '';
  const signature = headers.get('Wechatpay-Signature') ?? '';
  const publicKey = createPublicKey(privateKey);
  expect(timestamp).toBe('1791796479');
  expect(freshness(timestamp, ports.wall.nowMs())).toEqual({ fresh: true });
  expect(verify(answerMessage({ timestamp, nonce, body }), signature, publicKey)).toBe('valid');
  const bent = Buffer.from(body);
  bent[40] = (bent[40] ?? 0) ^ 1;
  expect(verify(answerMessage({ timestamp, nonce, body: bent }), signature, publicKey)).toBe('mismatch');
  expect(nonce).not.toBe(parsed(body).resource.nonce);
});

test('the headers have exactly the platform’s names', async () => {
  const headers = await signNotification(sealNotification(content, systemRandom), signer, ports);
  expect(headers.map(([name]) => name)).toEqual([
    'Content-Type',
    'Wechatpay-Serial',
    'Wechatpay-Signature',
    'Wechatpay-Signature-Type',
    'Wechatpay-Timestamp',
    'Wechatpay-Nonce',
    'Request-ID',
    'User-Agent',
  ]);
  expect(Object.fromEntries(headers)).toMatchObject({
    'Content-Type': 'application/json',
    'Wechatpay-Serial': signer.serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Nonce': expect.stringMatching(/^[0-9A-F]{32}$/),
    'Request-ID': expect.stringMatching(/^[0-9A-F]{32}-0$/),
    'User-Agent': 'Mozilla/4.0',
  });
});

test('a key that is not 32 bytes long seals nothing, and is not told', () => {
  const seal = () => sealNotification({ ...content, apiv3Key: 'short-secret' }, systemRandom);
  expect(seal).toThrow(TypeError);
  expect(seal).not.toThrow('short-secret');
});
