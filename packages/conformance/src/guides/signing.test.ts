/** The bytes that the guide to signing shows are real: each signature is that of the text beside it. */
import { createPublicKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startGateway } from '@hufu/gateway';
import { answerMessage, parseAuthorization, requestMessage, verify } from '@hufu/protocol';
import { afterAll, expect, test } from 'vitest';

import { guideText, runLastProgram, runShell, samplesIn, sampleWith } from './testing/guide-run.ts';

/** A program is compiled as it starts, on a machine that may do other work as well. */
const slowLimitMs = 60_000;

const home = await mkdtemp(join(tmpdir(), 'hufu-signing-'));
afterAll(() => rm(home, { recursive: true, force: true }));

const [request = '', answer = ''] = samplesIn('signing', 'http');

/** The first line, the headers by name, and the body of a message as the guide shows it. */
function read(message: string) {
  const [head = '', body = ''] = message.trimEnd().split('\n\n');
  const [first = '', ...lines] = head.split('\n');
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  return { first, header: (name: string) => new Headers(pairs).get(name) ?? '', body };
}

/** The key that the shell lines with `file` write down. */
function publicKeyIn(file: string) {
  const [pem] =
    /-----BEGIN PUBLIC KEY-----.*?-----END PUBLIC KEY-----/su.exec(sampleWith('signing', 'sh', file)) ?? [];
  return createPublicKey(pem ?? '');
}

function signedRequest() {
  const { first, header, body } = read(request);
  const [method = '', target = ''] = first.split(' ');
  const proof = parseAuthorization(header('Authorization'));
  if (!('signature' in proof)) throw new Error('The Authorization header that is shown cannot be read.');
  return { ...proof, message: requestMessage({ method, target, body, ...proof }) };
}

test('the request is signed over the five lines that stand below it, and over no other', () => {
  const { message, signature } = signedRequest();
  const key = publicKeyIn('merchant_pub.pem');
  expect(message.toString()).toBe(samplesIn('signing', 'text')[0]);
  expect(verify(message, signature, key)).toBe('valid');
  expect(verify(message.subarray(0, -1), signature, key)).toBe('mismatch');
});

test('the numbers that the text tells are those of the bytes', () => {
  const { message, signature } = signedRequest();
  const told = [message.length, signature.length].map(String);
  for (const text of [guideText('signing.md'), guideText('signing.zh-CN.md')]) {
    expect(told.filter((number) => !new RegExp(`\\b${number}\\b`, 'u').test(text))).toEqual([]);
  }
});

test('the answer is signed by the key that its serial names', () => {
  const { header, body } = read(answer);
  const parts = { timestamp: header('Wechatpay-Timestamp'), nonce: header('Wechatpay-Nonce'), body };
  expect(header('Wechatpay-Serial')).toBe(read(request).header('Wechatpay-Serial'));
  const key = publicKeyIn('platform_pub.pem');
  expect(verify(answerMessage(parts), header('Wechatpay-Signature'), key)).toBe('valid');
});

test.each(['merchant_pub.pem', 'platform_pub.pem'])('the shell lines with %s verify it', async (file) => {
  expect(await runShell(sampleWith('signing', 'sh', file), home)).toBe('Verified OK\n');
});

test(
  'another merchant’s key is explained in the words that are shown',
  async () => {
    const gateway = await startGateway({ data: join(home, '.hufu') });
    try {
      const { code, lines } = await runLastProgram('signing', home);
      expect(lines).toEqual(sampleWith('signing', 'text', 'SIGN_ERROR').trim().split('\n'));
      expect(code).toBe(0);
    } finally {
      await gateway.close();
    }
  },
  slowLimitMs,
);
