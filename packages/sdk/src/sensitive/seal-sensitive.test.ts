import { openField, sealField } from '@hufu/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createClient } from '../client.ts';
import { DecryptError, InputError } from '../errors.ts';
import { rejectionOf, thrownBy } from '../testing/failure-of.ts';
import { startPlatformServer } from '../testing/platform-server.ts';
import type { PlatformServer } from '../testing/platform-server.ts';
import { openSensitive } from './open-sensitive.ts';
import { sealSensitive } from './seal-sensitive.ts';

const certificateSerial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1';

let server: PlatformServer;

beforeAll(async () => {
  server = await startPlatformServer();
});

afterAll(() => server.close());

describe('sealSensitive', () => {
  test('seals with the key whose serial the client’s requests name', async () => {
    const { parties } = server;
    const { platform, platformSerial } = parties;
    const client = createClient(server.clientOptions());
    const { serial, ciphertext } = await sealSensitive(client, '18500000000');
    expect(serial).toBe(platformSerial);
    expect(openField(ciphertext, platform.privateKey)).toEqual({ text: '18500000000' });

    await client.chain('v3/smartguide/guides').getAsync({ query: { store_id: 1, mobile: ciphertext } });
    const [request] = server.received.slice(-1);
    expect(request?.headers['wechatpay-serial']).toBe(serial);
    expect(new URL(request?.target ?? '', server.baseUrl).searchParams.get('mobile')).toBe(ciphertext);
  });

  test('prefers a public key to a certificate, as requests do', async () => {
    const { forger, platform, platformSerial } = server.parties;
    const client = createClient({
      ...server.clientOptions(),
      certs: { [certificateSerial]: forger.publicPem, [platformSerial]: platform.publicPem },
    });
    const { serial, ciphertext } = await sealSensitive(client, '张三');
    expect(serial).toBe(platformSerial);
    expect(platformSerial).toMatch(/^PUB_KEY_ID_/);
    expect(openField(ciphertext, platform.privateKey)).toEqual({ text: '张三' });
  });

  test('refuses what is no client, what is no text, and what is too long', async () => {
    const client = createClient(server.clientOptions());
    const calls = [
      sealSensitive({}, '张三'),
      sealSensitive(client.v3, '张三'),
      // A caller without types may give anything.
      sealSensitive(client, 5 as never),
      sealSensitive(client, '名'.repeat(72)),
    ];
    for (const call of calls) expect(await rejectionOf(call)).toBeInstanceOf(InputError);
    const error = await rejectionOf(sealSensitive(client, '名'.repeat(72)));
    expect(String(error)).toContain('The text has 216 bytes, more than the 214 that can be sealed.');
    expect(String(error)).not.toContain('名');
  });
});

describe('openSensitive', () => {
  test('opens what the platform sealed for the merchant', () => {
    const client = createClient(server.clientOptions());
    const sealed = sealField('张三', server.parties.merchant.publicKey);
    expect(openSensitive(client, sealed)).toBe('张三');
  });

  test('says why something does not open', () => {
    const client = createClient(server.clientOptions());
    const { platform } = server.parties;
    const foreign = thrownBy(() => openSensitive(client, sealField('张三', platform.publicKey)));
    expect(foreign).toBeInstanceOf(DecryptError);
    expect(foreign).toMatchObject({ reason: 'key', code: 'DECRYPT_FAILED' });
    for (const text of ['', '张三', 'AAAA']) {
      expect(thrownBy(() => openSensitive(client, text))).toMatchObject({ reason: 'ciphertext' });
    }
    expect(thrownBy(() => openSensitive({}, 'AAAA'))).toBeInstanceOf(InputError);
  });

  test('says that a signer keeps the key', () => {
    const { privateKey: _, ...options } = server.clientOptions();
    const client = createClient({ ...options, signer: { sign: async () => 'AAAA' } });
    const sealed = sealField('张三', server.parties.merchant.publicKey);
    expect(thrownBy(() => openSensitive(client, sealed))).toMatchObject({ reason: 'key' });
  });
});
