import { verify } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { createClient } from '../client.ts';
import { AbortError, ApiError, InputError } from '../errors.ts';
import type { Client } from '../routes.ts';
import { createClient as createBlockingClient } from '../sync/index.ts';
import { rejectionOf } from '../testing/failure-of.ts';
import { startPlatformServer } from '../testing/platform-server.ts';
import type { PlatformServer } from '../testing/platform-server.ts';
import { openDownload } from './open-download.ts';
import { readUpload } from './read-upload.ts';
import { sha1, smallBill } from './testing/bills.ts';

let platform: PlatformServer;
let client: Client;

beforeAll(async () => {
  platform = await startPlatformServer();
  client = createClient(platform.clientOptions());
});
afterEach(() => {
  platform.received.length = 0;
});
afterAll(() => platform.close());

const target = '/v3/billdownload/file?token=6XIv5-TUP_t.o7%2FpBy~r&x=a+b%20c&y';
const announcedAt = (origin: string): object => ({
  hash_type: 'SHA1',
  hash_value: sha1(smallBill).toUpperCase(),
  download_url: ` ${origin}${target}`,
});

function serveBill(): void {
  platform.respond(() => ({ status: 200, headers: {}, body: gzipSync(smallBill) }));
}

test('a bill is asked for where it is, signed, its address unchanged, and its hash compared', async () => {
  serveBill();
  const bill = await openDownload(client, announcedAt(platform.baseUrl));
  expect(await text(bill.stream())).toBe(smallBill.slice(1));
  expect(platform.received).toHaveLength(1);
  expect(platform.received[0]).toMatchObject({
    method: 'GET',
    target,
    headers: { authorization: expect.stringContaining('WECHATPAY2-SHA256-RSA2048 mchid="1900000100"') },
  });
});

test('a client whose verbs block opens downloads as well', async () => {
  serveBill();
  const blocking = createBlockingClient(platform.clientOptions());
  const bill = await openDownload(blocking, announcedAt(platform.baseUrl));
  expect(await text(bill.stream())).toBe(smallBill.slice(1));
});

test('a bill needs no hash, and none is compared then', async () => {
  serveBill();
  const bill = await openDownload(client, { download_url: `${platform.baseUrl}${target}`, hash_value: '' });
  expect(await text(bill.stream())).toBe(smallBill.slice(1));
});

test('the base path of a client is part of the address already', async () => {
  serveBill();
  const hongKong = createClient({ ...platform.clientOptions(), baseUrl: `${platform.baseUrl}/hk` });
  await openDownload(hongKong, { download_url: `${platform.baseUrl}/hk/v3/statement?token=1` });
  expect(platform.received.map(({ target: sent }) => sent)).toEqual(['/hk/v3/statement?token=1']);
});

test('an address that is no longer valid is refused as every call is', async () => {
  platform.answer({ status: 400, body: { code: 'INVALID_REQUEST', message: 'token过期' } });
  const failure = await rejectionOf(openDownload(client, announcedAt(platform.baseUrl)));
  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ apiCode: 'INVALID_REQUEST', status: 400 });
});

test('the signal ends a download before it begins', async () => {
  const signal = AbortSignal.abort(new Error('the shop is closing'));
  const failure = await rejectionOf(openDownload(client, announcedAt(platform.baseUrl), { signal }));
  expect(failure).toBeInstanceOf(AbortError);
  expect(platform.received).toEqual([]);
});

describe('nothing is sent', () => {
  test.each([
    'https://example.com/v3/billdownload/file?token=1',
    'https://api.mch.weixin.qq.com/v3/billdownload/file?token=1',
    'http://127.0.0.1/v3/billdownload/file?token=1',
    'http://[::1]:80/v3/billdownload/file?token=1',
  ])('to %s, which is not the client’s', async (url) => {
    const failure = await rejectionOf(openDownload(client, { download_url: url }));
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({ option: 'download_url' });
    expect(String(failure)).toMatch(/leads to .*merchant's signature/);
  });

  test.each([
    '',
    '/v3/billdownload/file?token=1',
    'ORIGIN',
    'ORIGIN@example.com/file',
    'ORIGIN.example.com/file',
    'ORIGIN\\@example.com/file',
    'ORIGIN/file#token',
    'ORIGIN/file?token=a b',
    'ORIGIN/file?token={a}',
    'ORIGIN/file?token=%',
    'ORIGIN/file?token=1&&x',
    'ORIGIN/file\r\nX: y',
    'http://merchant:key@127.0.0.1/file',
    'file:///etc/passwd',
  ])('to %j', async (pattern) => {
    const url = pattern.replace('ORIGIN', platform.baseUrl);
    const failure = await rejectionOf(openDownload(client, { download_url: url }));
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({ option: 'download_url' });
  });

  const whole = { hash_type: 'SHA1', hash_value: '00ff' };

  test.each([
    ['download', null],
    ['download', 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=1'],
    ['download_url', { download_url: 7 }],
    ['download_url', {}],
    ['download', { ...whole, encrypt_key: 'a0YK7p' }],
    ['download', { download_bill_count: 1, download_bill_list: [] }],
    ['hash_value', { hash_type: 'SHA1' }],
    ['hash_value', { hash_value: '00ff' }],
    ['hash_value', { hash_type: 'SHA1', hash_value: 'no hex' }],
    ['hash_type', { hash_type: 'MD5', hash_value: '00ff' }],
  ])('%s: %j', async (option, fields) => {
    const announced =
      typeof fields === 'object' && fields !== null && option !== 'download_url'
        ? { download_url: `${platform.baseUrl}${target}`, ...fields }
        : fields;
    const failure = await rejectionOf(openDownload(client, announced));
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({ option });
  });

  test.each([
    ['options', null],
    ['tempFolder', { tempFolder: '/tmp' }],
    ['temporaryFolder', { temporaryFolder: '' }],
    ['timeoutMs', { timeoutMs: 0 }],
    ['signal', { signal: {} }],
  ])('with the option %s as %j', async (option, options) => {
    const failure = await rejectionOf(openDownload(client, announcedAt(platform.baseUrl), options as object));
    expect(failure).toMatchObject({ code: 'INPUT_INVALID', option });
  });

  test('without a client', async () => {
    const path: object = client.v3;
    expect(await rejectionOf(openDownload(path, announcedAt(platform.baseUrl)))).toMatchObject({
      option: 'client',
    });
  });

  afterEach(() => {
    expect(platform.received).toEqual([]);
  });
});

test.each([
  ['SHA256', 'de731f35146a0beb'],
  ['sha-1', '00ff'],
  ['SM3', '00ff'],
])('the hash %s is one that is compared', async (hashType, hashValue) => {
  serveBill();
  const bill = await openDownload(client, {
    download_url: `${platform.baseUrl}${target}`,
    hash_type: hashType,
    hash_value: hashValue,
  });
  expect(await rejectionOf(text(bill.stream()))).toMatchObject({ reason: 'hash', status: 200 });
});

test('an upload is signed over its meta, and sent as the form that it is', async () => {
  platform.answer({ body: { media_id: 'M1' } });
  const upload = await readUpload(Buffer.from('GIF89a'), { filename: '门店.gif' });
  const { data } = await client.chain('v3/merchant/media/upload').postAsync({ upload });
  expect(data).toEqual({ media_id: 'M1' });
  const [request] = platform.received;
  expect(request?.headers['content-type']).toBe(upload.contentType);
  expect(request?.body).toEqual(upload.body);
  const authorization = String(request?.headers['authorization']);
  const fields = Object.fromEntries(
    [...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const message = `POST\n/v3/merchant/media/upload\n${fields['timestamp']}\n${fields['nonce_str']}\n${upload.signed.toString()}\n`;
  const signature = Buffer.from(fields['signature'] ?? '', 'base64');
  const { publicKey } = platform.parties.merchant;
  expect(verify('sha256', Buffer.from(message), publicKey, signature)).toBe(true);
});
