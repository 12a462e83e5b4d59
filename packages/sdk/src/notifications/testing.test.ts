import { openResource } from '@hufu/protocol';
import { expect, test } from 'vitest';

import { buildNotification, makeNotificationKeys, repeatNotification } from './testing.ts';

const keys = makeNotificationKeys();
const clock = { nowMs: () => 1_760_000_000_000 };
const draft = { event_type: 'PAYSCORE.USER_SIGN_PLAN', resource: { 计划: '瑜伽课' }, keys, clock };

test('a notification looks like the platform’s', () => {
  const { headers, body } = buildNotification(draft);
  expect(headers).toEqual({
    'Content-Type': 'application/json',
    'Request-ID': expect.stringMatching(/^[0-9A-F]{32}-0$/),
    'Wechatpay-Serial': keys.serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Timestamp': '1760000000',
    'Wechatpay-Nonce': expect.stringMatching(/^[0-9A-F]{32}$/),
    'Wechatpay-Signature': expect.stringMatching(/^[A-Za-z0-9+/]{342}==$/),
  });
  const envelope: unknown = JSON.parse(body.toString());
  expect(envelope).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    create_time: '2025-10-09T16:53:20+08:00',
    resource_type: 'encrypt-resource',
    event_type: 'PAYSCORE.USER_SIGN_PLAN',
    summary: 'PAYSCORE.USER_SIGN_PLAN',
    resource: {
      original_type: 'payscore',
      algorithm: 'AEAD_AES_256_GCM',
      nonce: expect.stringMatching(/^.{12}$/),
      associated_data: 'payscore',
      ciphertext: expect.any(String),
    },
  });
});

test('its resource opens with the APIv3 key', () => {
  // The cast holds: the test above says what the envelope is.
  const { resource } = JSON.parse(buildNotification(draft).body.toString()) as { resource: unknown };
  const opened = openResource(resource, keys.apiv3Key);
  expect('plaintext' in opened && opened.plaintext.toString()).toBe('{"计划":"瑜伽课"}');
});

test('a repeat has the same body under another nonce and signature', () => {
  const first = buildNotification(draft);
  const again = repeatNotification(first, { keys, clock });
  expect(again.body.equals(first.body)).toBe(true);
  expect(again.headers['Wechatpay-Nonce']).not.toBe(first.headers['Wechatpay-Nonce']);
  expect(again.headers['Wechatpay-Signature']).not.toBe(first.headers['Wechatpay-Signature']);
});

test('a probe bears the platform’s mark', () => {
  const { headers } = buildNotification({ ...draft, bend: 'probe' });
  expect(headers['Wechatpay-Signature']).toMatch(/^WECHATPAY\/SIGNTEST\//);
});

test('the same chance and time make the same notification', () => {
  const random = { bytes: (length: number) => new Uint8Array(length).fill(7) };
  expect(buildNotification({ ...draft, random })).toEqual(buildNotification({ ...draft, random }));
});
