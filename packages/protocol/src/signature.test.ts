import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { probePrefix } from './headers.ts';
import { parsePrivateKey, parsePublicKey } from './keys.ts';
import { requestMessage } from './request-message.ts';
import { sign, signatureLengthMax, signSync, verify } from './signature.ts';

const folder = mkdtempSync(join(tmpdir(), 'protocol-signature-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const privateFile = join(folder, 'private.pem');
const publicFile = join(folder, 'public.pem');
openssl(['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', privateFile]);
openssl(['pkey', '-in', privateFile, '-pubout', '-out', publicFile]);
const privateKey = parsePrivateKey(`file://${privateFile}`);
const publicKey = parsePublicKey(`file://${publicFile}`);

const message = requestMessage({
  method: 'POST',
  target: '/v3/payscore/sign-plan/partner/user-sign-plans',
  timestamp: '1554208460',
  nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
  body: '{"plan_name":"瑜伽课5节"}',
});
const signature = signSync(message, privateKey);

const standardAlphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');

describe('sign', () => {
  it('makes the bytes that the openssl program makes', async () => {
    const expected = openssl(['dgst', '-sha256', '-sign', privateFile], message).toString('base64');
    expect(signature).toBe(expected);
    expect(await sign(message, privateKey)).toBe(expected);
  });

  it('signs the documented example as the openssl program does', () => {
    const parts = { method: 'GET', target: '/v3/certificates', body: '' };
    const example = requestMessage({
      ...parts,
      timestamp: '1554208460',
      nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
    });
    const text = 'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n';
    const expected = openssl(['dgst', '-sha256', '-sign', privateFile], text).toString('base64');
    expect(signSync(example, privateKey)).toBe(expected);
  });

  it('makes signatures that the openssl program verifies', async () => {
    const signatureFile = join(folder, 'signature.bin');
    writeFileSync(signatureFile, Buffer.from(await sign(message, privateKey), 'base64'));
    const args = ['dgst', '-sha256', '-verify', publicFile, '-signature', signatureFile];
    expect(openssl(args, message).toString('utf8')).toContain('Verified OK');
  });

  it('gives the same in the thread pool and on the calling thread, for any message and many at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 8 }), async (messages) => {
        const pooled = await Promise.all(messages.map((bytes) => sign(bytes, privateKey)));
        expect(pooled).toEqual(messages.map((bytes) => signSync(bytes, privateKey)));
      }),
      { numRuns: 20 },
    );
  });

  it('is not disturbed when the caller writes over the message afterwards', async () => {
    const bytes = Buffer.from(message);
    const pending = sign(bytes, privateKey);
    bytes.fill(0);
    expect(await pending).toBe(signature);
  });

  it('fails with a key that cannot sign', async () => {
    await expect(sign(message, publicKey)).rejects.toThrow(TypeError);
    expect(() => signSync(message, publicKey)).toThrow(TypeError);
  });
});

describe('verify', () => {
  it('takes what the openssl program signed', () => {
    const made = openssl(['dgst', '-sha256', '-sign', privateFile], message).toString('base64');
    expect(verify(message, made, publicKey)).toBe('valid');
  });

  it('takes what was signed, for any message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(verify(bytes, signSync(bytes, privateKey), publicKey)).toBe('valid');
      }),
    );
  });

  it('refuses every change of a single bit of the message', () => {
    for (let bit = 0; bit < message.length * 8; bit += 1) {
      expect(verify(flipped(message, bit), signature, publicKey)).toBe('mismatch');
    }
  });

  it('refuses a random change of a single bit of a random message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 500 }), fc.nat(), (bytes, at) => {
        const made = signSync(bytes, privateKey);
        expect(verify(flipped(bytes, at % (bytes.length * 8)), made, publicKey)).toBe('mismatch');
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a message that is longer or shorter by one byte', () => {
    expect(verify(message.subarray(0, -1), signature, publicKey)).toBe('mismatch');
    expect(verify(message.subarray(1), signature, publicKey)).toBe('mismatch');
    expect(verify(Buffer.concat([message, Buffer.from('\n')]), signature, publicKey)).toBe('mismatch');
  });

  it('refuses every change of a single bit of the signature', () => {
    const bytes = Buffer.from(signature, 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      expect(verify(message, flipped(bytes, bit).toString('base64'), publicKey)).toBe('mismatch');
    }
  });

  it('refuses every change of a single bit of the text of the signature', () => {
    for (let bit = 0; bit < signature.length * 16; bit += 1) {
      const at = Math.floor(bit / 16);
      const changed = withCharacter(at, String.fromCharCode(signature.charCodeAt(at) ^ (1 << (bit % 16))));
      expect(verify(message, changed, publicKey)).not.toBe('valid');
    }
  });

  it('refuses every other character at every place of the text, and every character left out', () => {
    const characters = [...standardAlphabet, '-', '_', '=', ' ', '\n', '\t', '\0', '.', '\u00a0', '', 'AA'];
    let validCount = 0;
    for (let at = 0; at < signature.length; at += 1) {
      for (const character of characters) {
        if (character === signature[at]) continue;
        if (verify(message, withCharacter(at, character), publicKey) === 'valid') validCount += 1;
      }
    }
    expect(validCount).toBe(0);
  });

  it.each([
    ['a newline after it', `${signature}\n`],
    ['a blank before it', ` ${signature}`],
    ['lines of 64 characters', signature.replaceAll(/.{64}/g, '$&\n')],
    ['no padding', signature.replace(/=+$/, '')],
    ['more padding', `${signature}=`],
    ['the URL alphabet', `-_${signature.slice(2)}`],
    ['stray bits in its last character', strayBits(signature)],
    ['quotes around it', `"${signature}"`],
    ['more text than any key needs', 'A'.repeat(signatureLengthMax + 4)],
    ['no base64 at all', '中文签名'],
  ])('finds a signature with %s malformed', (_what, text) => {
    expect(verify(message, text, publicKey)).toBe('malformed');
  });

  it.each([
    ['shorter', Buffer.from(signature, 'base64').subarray(1).toString('base64')],
    ['longer', Buffer.concat([Buffer.from(signature, 'base64'), Buffer.alloc(1)]).toString('base64')],
    [
      'preceded by a zero',
      Buffer.concat([Buffer.alloc(1), Buffer.from(signature, 'base64')]).toString('base64'),
    ],
    ['all zeros', Buffer.alloc(256).toString('base64')],
    ['all ones', Buffer.alloc(256, 0xff).toString('base64')],
    ['one byte', 'AA=='],
  ])('finds a mismatch when the signature is %s', (_what, text) => {
    expect(verify(message, text, publicKey)).toBe('mismatch');
  });

  it('refuses the signature plus the modulus, which is the same number to RSA', () => {
    const jwk = publicKey.export({ format: 'jwk' });
    const modulus = BigInt(`0x${Buffer.from(jwk.n ?? '', 'base64url').toString('hex')}`);
    const number = BigInt(`0x${Buffer.from(signature, 'base64').toString('hex')}`);
    const sum = (number + modulus).toString(16);
    const bytes = Buffer.from(sum.padStart(sum.length + (sum.length % 2), '0'), 'hex');
    expect(verify(message, bytes.toString('base64'), publicKey)).toBe('mismatch');
  });

  it('says when there is no signature', () => {
    expect(verify(message, '', publicKey)).toBe('empty');
  });

  it('tells a probe from every other wrong signature', () => {
    expect(verify(message, probePrefix, publicKey)).toBe('probe');
    expect(verify(message, `${probePrefix}${signature}`, publicKey)).toBe('probe');
    expect(verify(message, `${probePrefix}${signature.slice(probePrefix.length)}`, publicKey)).toBe('probe');
    expect(verify(message, probePrefix.toLowerCase(), publicKey)).not.toBe('probe');
  });

  it('finds a mismatch with every other key, also one of another size or algorithm', () => {
    const others = [
      generateKeyPairSync('rsa', { modulusLength: 2048 }),
      generateKeyPairSync('rsa', { modulusLength: 3072 }),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }),
      generateKeyPairSync('ed25519'),
      generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
    ];
    for (const other of others) expect(verify(message, signature, other.publicKey)).toBe('mismatch');
  });

  it('works with keys of other sizes', () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });
    expect(verify(message, signSync(message, pair.privateKey), pair.publicKey)).toBe('valid');
  });

  it('never throws, whatever the signature is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String({ maxLength: 700 })), (text) => {
        expect(verify(message, text, publicKey)).not.toBe('valid');
      }),
    );
  });
});

function openssl(args: readonly string[], input: string | Uint8Array = ''): Buffer {
  return execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'ignore'] });
}

function flipped(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

function withCharacter(at: number, character: string): string {
  return signature.slice(0, at) + character + signature.slice(at + 1);
}

/** The same bytes to a lenient decoder: 256 bytes leave four unused bits in the last character before the padding. */
function strayBits(text: string): string {
  const at = text.indexOf('=') - 1;
  const code = standardAlphabet.indexOf(text[at] ?? '');
  return text.slice(0, at) + (standardAlphabet[code | 1] ?? '') + text.slice(at + 1);
}
