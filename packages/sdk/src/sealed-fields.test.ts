/**
 * Sensitive fields on a real socket: what goes out is sealed for the key that the request names, and what comes in sealed
 * for the merchant is opened.
 */
import { openField, sealField } from '@hufu/protocol';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { createClient } from './client.ts';
import type { ClientOptions } from './options.ts';
import type { Client } from './routes.ts';
import { openSensitive } from './sensitive/open-sensitive.ts';
import { sealSensitive } from './sensitive/seal-sensitive.ts';
import { rejectionOf } from './testing/failure-of.ts';
import { startPlatformServer } from './testing/platform-server.ts';
import type { PlatformServer } from './testing/platform-server.ts';

let platform: PlatformServer;
beforeAll(async () => {
  platform = await startPlatformServer();
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.received.length = 0;
  platform.answer();
});

function client(options: Partial<ClientOptions> = {}): Client {
  return createClient({ ...platform.clientOptions(), ...options });
}

function sentBody(): unknown {
  return JSON.parse(platform.received.at(-1)?.body.toString() ?? 'null');
}

const receiver = { type: 'MERCHANT_ID', account: '1900000109', name: '张三丰' };
const addReceiver = (options: object = {}): Promise<{ readonly data: unknown }> =>
  client()
    .chain('v3/profitsharing/receivers/add')
    .postAsync({ json: receiver, ...options });

test('a field that is known to be sensitive goes out sealed, under the serial that can open it', async () => {
  await addReceiver();
  const { parties } = platform;
  const { name, ...rest } = sentBody() as Record<string, string>;
  expect(rest).toEqual({ type: 'MERCHANT_ID', account: '1900000109' });
  expect(openField(String(name), parties.platform.privateKey)).toEqual({ text: '张三丰' });
  expect(platform.received[0]?.headers['wechatpay-serial']).toBe(parties.platformSerial);
  expect(receiver.name).toBe('张三丰');
});

test('each attempt of one call sends the same sealed bytes', async () => {
  let answers = 0;
  platform.respond(() => {
    answers += 1;
    return 'cut';
  });
  await rejectionOf(addReceiver({ idempotent: true, retries: 1 }));
  expect(answers).toBe(2);
  expect(platform.received[0]?.body).toEqual(platform.received[1]?.body);
});

test('what the caller has sealed is checked, and what is in clear is refused and not sent', async () => {
  expect(await rejectionOf(addReceiver({ sensitive: 'sealed' }))).toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.not.stringContaining('张三丰'),
  });
  expect(platform.received).toHaveLength(0);
  const { ciphertext } = await sealSensitive(client(), '张三丰');
  await addReceiver({ json: { ...receiver, name: ciphertext }, sensitive: 'sealed' });
  expect(sentBody()).toEqual({ ...receiver, name: ciphertext });
});

test('fields of an operation that is not known are named by the caller', async () => {
  await client()
    .chain('v3/any/new/product')
    .postAsync({ json: { people: [{ phone: '13800138000' }] }, sensitive: { request: ['people[].phone'] } });
  expect(JSON.stringify(sentBody())).not.toContain('13800138000');
});

test('an answer comes with its fields opened', async () => {
  const { parties } = platform;
  const name = sealField('张三丰', parties.merchant.publicKey);
  platform.answer({ body: { account: '1900000109', name } });
  expect((await addReceiver()).data).toEqual({ account: '1900000109', name: '张三丰' });
  expect((await addReceiver({ sensitive: { answer: [] } })).data).toEqual({ account: '1900000109', name });
  expect(openSensitive(client(), name)).toBe('张三丰');
});

test('a field that is sealed for another certificate does not hide that the call was carried out', async () => {
  platform.answer({ body: { name: sealField('张三丰', platform.parties.forger.publicKey) } });
  expect(await rejectionOf(addReceiver())).toMatchObject({
    code: 'DECRYPT_FAILED',
    message: expect.stringMatching(/the platform has done what was asked/),
  });
});

test('with a signer, which gives no key out, an answer stays sealed', async () => {
  const { parties } = platform;
  const name = sealField('张三丰', parties.merchant.publicKey);
  platform.answer({ body: { name } });
  const remote = createClient({
    ...platform.clientOptions(),
    privateKey: undefined,
    signer: { sign: async () => 'c2lnbmVkIGVsc2V3aGVyZQ==' },
  });
  const { data } = await remote.chain('v3/profitsharing/receivers/add').postAsync({ json: receiver });
  expect(data).toEqual({ name });
  expect(String(platform.received[0]?.headers['authorization'])).toContain('c2lnbmVkIGVsc2V3aGVyZQ==');
});
