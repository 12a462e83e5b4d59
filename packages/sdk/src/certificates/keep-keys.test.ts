/**
 * When a client asks for certificates, and what it does when that fails. The platform here signs with a public key that
 * the client knows, so that its answers are proven, while what it lists comes and goes.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sealResource } from '@hufu/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createClient } from '../client.ts';
import { certificatesAgeMsMax, certificatesPauseMs } from '../limits.ts';
import type { ClientOptions } from '../options.ts';
import { createClient as createBlockingClient } from '../sync/index.ts';
import { makeCallTimer } from '../testing/call-timer.ts';
import type { TestTimer } from '../testing/call-timer.ts';
import { rejectionOf } from '../testing/failure-of.ts';
import { startPlatformServer } from '../testing/platform-server.ts';
import type { PlatformServer } from '../testing/platform-server.ts';
import { makeAnswer } from '../testing/signed-answer.ts';
import type { AnswerDraft } from '../testing/signed-answer.ts';
import { testCertificate, testCertificateSerial } from '../testing/test-certificate.ts';
import { createFileCache, downloadCertificates } from './index.ts';

const apiv3Key = 'a-secret-of-exactly-32-bytes-abc';
const list = {
  data: [
    {
      serial_no: testCertificateSerial,
      effective_time: '2026-11-23T12:05:06+08:00',
      expire_time: '2036-11-23T12:05:06+08:00',
      encrypt_certificate: sealResource({
        plaintext: testCertificate,
        apiv3Key,
        nonce: '61f9c719728a',
        associatedData: 'certificate',
      }),
    },
  ],
};

let platform: PlatformServer;
let timer: TestTimer;
let nowMs: number;
/** What is answered: to a call for the list, and to any other. */
let listAnswer: AnswerDraft;
let answer: AnswerDraft;

beforeAll(async () => {
  platform = await startPlatformServer();
  platform.respond(({ target }) => {
    const draft = target === '/v3/certificates' ? listAnswer : answer;
    return makeAnswer(platform.parties, { timestamp: Math.floor(nowMs / 1000), ...draft });
  });
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.received.length = 0;
  timer = makeCallTimer();
  nowMs = Date.parse('2027-01-01T00:00:00Z');
  listAnswer = { body: list };
  answer = {};
});

function optionsWith(other: Partial<ClientOptions> = {}): ClientOptions {
  return {
    ...platform.clientOptions(),
    apiv3Key,
    downloadCertificates: true,
    clock: { nowMs: () => nowMs },
    timer,
    retries: 0,
    ...other,
  };
}

function downloads(): number {
  return platform.received.filter(({ target }) => target === '/v3/certificates').length;
}

/** Lets a download that was left to itself come to its end. */
async function settle(client: ReturnType<typeof createClient>): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await client.chain('v3/any').getAsync();
}

function pass(ms: number): void {
  nowMs += ms;
  timer.advance(ms);
}

describe('with a key at hand', () => {
  test('the list is fetched beside the first call, and again when it has grown old', async () => {
    const client = createClient(optionsWith());
    await settle(client);
    expect(downloads()).toBe(1);
    pass(certificatesAgeMsMax - 1);
    await settle(client);
    expect(downloads()).toBe(1);
    pass(1);
    await settle(client);
    expect(downloads()).toBe(2);
  });

  test('a download that fails takes nothing away, and is tried again after a minute', async () => {
    const client = createClient(optionsWith());
    await settle(client);
    listAnswer = { status: 500, body: { code: 'SYSTEM_ERROR', message: '系统错误' } };
    pass(certificatesAgeMsMax);
    await settle(client);
    await settle(client);
    expect(downloads()).toBe(2);
    answer = { serial: testCertificateSerial };
    // The certificate is still known: the signature is held against it, and is not its own.
    expect(await rejectionOf(client.chain('v3/any').getAsync())).toMatchObject({ reason: 'mismatch' });
    answer = {};
    pass(certificatesPauseMs);
    await settle(client);
    expect(downloads()).toBe(3);
  });

  test('an unknown serial is looked up once a minute at most', async () => {
    const client = createClient(optionsWith());
    await settle(client);
    pass(certificatesPauseMs);
    answer = { serial: '7A'.repeat(20) };
    const failures = await Promise.all([1, 2, 3].map(() => rejectionOf(client.chain('v3/any').getAsync())));
    expect(failures).toMatchObject(
      [1, 2, 3].map(() => ({ code: 'SIGNATURE_INVALID', reason: 'unknown-serial' })),
    );
    await rejectionOf(client.chain('v3/any').getAsync());
    expect(downloads()).toBe(2);
  });

  test('a public key that is unknown is not looked for among certificates', async () => {
    const client = createClient(optionsWith());
    await settle(client);
    pass(certificatesPauseMs);
    answer = { serial: 'PUB_KEY_ID_0999' };
    expect(await rejectionOf(client.chain('v3/any').getAsync())).toMatchObject({ reason: 'unknown-serial' });
    expect(downloads()).toBe(1);
  });

  test('nothing is downloaded when the option says so, or when only public keys are given', async () => {
    await settle(createClient(optionsWith({ downloadCertificates: false })));
    await settle(createClient(optionsWith({ downloadCertificates: undefined })));
    expect(downloads()).toBe(0);
  });
});

describe('without any key', () => {
  test('the call fails with what the download failed with, and sends nothing', async () => {
    listAnswer = { status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: '资源不存在' } };
    const client = createClient(optionsWith({ certs: undefined }));
    expect(await rejectionOf(client.chain('v3/any').postAsync({ json: {} }))).toMatchObject({
      code: 'API_REFUSED',
      apiCode: 'RESOURCE_NOT_EXISTS',
      verified: false,
      message: expect.stringContaining('A merchant in public-key mode has no certificates'),
    });
    expect(platform.received.map(({ target }) => target)).toEqual(['/v3/certificates']);
  });

  test('a list that none of its certificates has signed is refused', async () => {
    const client = createClient(optionsWith({ certs: undefined }));
    expect(await rejectionOf(client.chain('v3/any').getAsync())).toMatchObject({
      code: 'SIGNATURE_INVALID',
      reason: 'unknown-serial',
    });
  });

  test("a list that is sealed for somebody else names the merchant's key", async () => {
    const other = { certs: undefined, apiv3Key: 'another-one-of-exactly-32-bytes-' };
    expect(await rejectionOf(createClient(optionsWith(other)).chain('v3/any').getAsync())).toMatchObject({
      code: 'DECRYPT_FAILED',
      reason: 'tag',
    });
  });

  test('a download that does not come in time ends the call within its limit', async () => {
    const client = createClient(
      optionsWith({ certs: undefined, transport: () => new Promise(() => {}), timeoutMs: 9_000 }),
    );
    const failure = rejectionOf(client.chain('v3/any').getAsync());
    await new Promise((resolve) => setImmediate(resolve));
    timer.advance(9_000);
    expect(await failure).toMatchObject({ code: 'TIMED_OUT', outcome: 'not-sent' });
  });
});

describe('a cache', () => {
  test('spares the next process the download, holds nothing in the clear, and cannot be forged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hufu-'));
    const path = join(folder, 'certificates.json');
    await settle(createClient(optionsWith({ certificateCache: createFileCache(path) })));
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain('BEGIN CERTIFICATE');
    expect(statSync(path).mode & 0o777).toBe(0o600);

    await settle(createClient(optionsWith({ certificateCache: createFileCache(path) })));
    expect(downloads()).toBe(1);
    rmSync(folder, { recursive: true });

    const forged = text.replace(/ciphertext\\":\\"..../, String.raw`ciphertext\":\"AAAA`);
    expect(forged).not.toBe(text);
    await settle(createClient(optionsWith({ certificateCache: { read: () => forged, write: () => {} } })));
    expect(downloads()).toBe(2);
  });

  test('that fails costs a download and nothing else', async () => {
    const broken = (): never => {
      throw new Error('the disk is full');
    };
    await settle(createClient(optionsWith({ certificateCache: { read: broken, write: broken } })));
    expect(downloads()).toBe(1);
  });

  test('that promises cannot serve a verb that blocks, which then downloads', () => {
    const cache = { read: async () => null, write: async () => {} };
    const client = createBlockingClient(
      optionsWith({ certificateCache: cache, baseUrl: 'http://127.0.0.1:9', certs: undefined }),
    );
    expect(() => client.chain('v3/any').get()).toThrow(/no answer from http:\/\/127\.0\.0\.1:9/);
  });
});

test('downloadCertificates gives the certificates as text', async () => {
  expect(await downloadCertificates(optionsWith())).toEqual([
    {
      serial: testCertificateSerial,
      certificate: testCertificate,
      effectiveTime: '2026-11-23T12:05:06+08:00',
      expireTime: '2036-11-23T12:05:06+08:00',
    },
  ]);
});
