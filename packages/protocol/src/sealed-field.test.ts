import { execFileSync } from 'node:child_process';
import { constants, generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { looksSealed, openField, sealableBytesMax, sealedByteLength, sealField } from './sealed-field.ts';

const platform = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const longer = generateKeyPairSync('rsa', { modulusLength: 3072 });
const notRsa = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('sealField and openField', () => {
  it('give back every text that fits', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 80 })
      .filter((text) => Buffer.byteLength(text) <= 214);
    fc.assert(
      fc.property(texts, (text) => {
        const sealed = sealField(text, platform.publicKey);
        expect(looksSealed(sealed, 256)).toBe(true);
        expect(openField(sealed, platform.privateKey)).toEqual({ text });
      }),
      { numRuns: 50 },
    );
  });

  it('agree with the openssl program in both directions', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealed-field-'));
    try {
      const keyFile = join(folder, 'key.pem');
      writeFileSync(keyFile, platform.privateKey.export({ type: 'pkcs8', format: 'pem' }));
      const openssl = (act: string, input: Buffer): Buffer =>
        execFileSync(
          'openssl',
          [
            'pkeyutl',
            act,
            '-inkey',
            keyFile,
            '-pkeyopt',
            'rsa_padding_mode:oaep',
            '-pkeyopt',
            'rsa_oaep_md:sha1',
          ],
          { input },
        );
      const ours = sealField('张三', platform.publicKey);
      expect(openssl('-decrypt', Buffer.from(ours, 'base64')).toString('utf8')).toBe('张三');
      const theirs = openssl('-encrypt', Buffer.from('李四', 'utf8')).toString('base64');
      expect(openField(theirs, platform.privateKey)).toEqual({ text: '李四' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('never seal a text the same way twice', () => {
    expect(sealField('张三', platform.publicKey)).not.toBe(sealField('张三', platform.publicKey));
  });
});

describe('sealField', () => {
  it('takes 214 bytes with a key of 2048 bits and not a byte more, and does not tell the text', () => {
    expect(sealableBytesMax(platform.publicKey)).toBe(214);
    expect(openField(sealField('x'.repeat(214), platform.publicKey), platform.privateKey)).toEqual({
      text: 'x'.repeat(214),
    });
    const tooLong = '名'.repeat(72);
    expect(() => sealField(tooLong, platform.publicKey)).toThrow(
      new RangeError('The text has 216 bytes, more than the 214 that can be sealed.'),
    );
  });

  it('takes more with a longer key', () => {
    expect(sealedByteLength(longer.publicKey)).toBe(384);
    const text = 'x'.repeat(342);
    expect(openField(sealField(text, longer.publicKey), longer.privateKey)).toEqual({ text });
    expect(() => sealField(`${text}x`, longer.publicKey)).toThrow(RangeError);
  });
});

describe('looksSealed', () => {
  const sealed = sealField('张三', platform.publicKey);

  it('takes canonical base64 of exactly the length', () => {
    expect(looksSealed(sealed, 256)).toBe(true);
    expect(looksSealed(sealed, 384)).toBe(false);
    for (const text of [
      '',
      '张三',
      sealed.slice(4),
      `${sealed} `,
      sealed.replace('==', ''),
      `AAAA${sealed}`,
    ]) {
      expect(looksSealed(text, 256)).toBe(false);
    }
    expect(looksSealed(sealed.replace(/.{4}/u, '-_-_'), 256)).toBe(false);
  });
});

describe('openField', () => {
  const sealed = sealField('张三', platform.publicKey);

  it('says that the text is no ciphertext', () => {
    for (const text of ['', '张三', sealed.slice(0, -4), sealField('张三', longer.publicKey)]) {
      expect(openField(text, platform.privateKey)).toEqual({ reason: 'ciphertext' });
    }
  });

  it('says that it was sealed for another key', () => {
    expect(openField(sealed, other.privateKey)).toEqual({ reason: 'key' });
    expect(openField(sealed, platform.publicKey)).toEqual({ reason: 'key' });
  });

  it('opens nothing with a key that is not RSA', () => {
    for (const text of ['', sealed]) expect(openField(text, notRsa.privateKey)).toHaveProperty('reason');
  });

  it('does not open another padding or another hash', () => {
    const text = Buffer.from('张三', 'utf8');
    const { publicKey, privateKey } = platform;
    const pkcs1 = publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, text);
    const sha256 = publicEncrypt({ key: publicKey, oaepHash: 'sha256' }, text);
    expect(openField(pkcs1.toString('base64'), privateKey)).toEqual({ reason: 'key' });
    expect(openField(sha256.toString('base64'), privateKey)).toEqual({ reason: 'key' });
  });
});
