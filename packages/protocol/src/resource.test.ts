import { execFileSync } from 'node:child_process';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ciphertextLengthMax, openResource, resourceAlgorithm, sealResource } from './resource.ts';
import type { SealedResource } from './resource.ts';

const apiv3Key = 'a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb';

const ascii = (length: number) => fc.string({ unit: 'grapheme-ascii', minLength: length, maxLength: length });
const inputs = fc.record({
  plaintext: fc.uint8Array({ maxLength: 300 }),
  apiv3Key: ascii(32),
  nonce: ascii(12),
  associatedData: fc.string({ unit: 'grapheme', maxLength: 16 }),
});

const sample = sealResource({
  plaintext: '{"sign_plan_id":"01020033210023606914000000007830","plan_name":"瑜伽课5节"}',
  apiv3Key,
  nonce: 'j9g1wAzF9Xn1',
  associatedData: 'payscore',
});

/** The text with one bit of one of its UTF-16 units turned over. */
function flip(text: string, bit: number): string {
  const at = Math.floor(bit / 16);
  const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit % 16)));
  return text.slice(0, at) + flipped + text.slice(at + 1);
}

function opens(resource: unknown, key = apiv3Key): boolean {
  return 'plaintext' in openResource(resource, key);
}

describe('sealResource and openResource', () => {
  it('agree with the test vector of the official Java client', () => {
    const sealed = {
      algorithm: resourceAlgorithm,
      nonce: 'uluk4a9R25RW',
      associated_data: 'associatedData',
      ciphertext: 'ulwSiIajGClcvcOYvOQ7+l+0PAbzzwI=',
    };
    const input = { plaintext: 'message', apiv3Key, nonce: sealed.nonce, associatedData: 'associatedData' };
    expect(sealResource(input)).toEqual(sealed);
    expect(openResource(sealed, apiv3Key)).toEqual({ plaintext: Buffer.from('message') });
  });

  it('agree with test cases 13 and 14 of the specification of GCM: a key and a nonce of zeros', () => {
    const zeros = { apiv3Key: '\0'.repeat(32), nonce: '\0'.repeat(12), associatedData: '' };
    const empty = sealResource({ ...zeros, plaintext: '' });
    const block = sealResource({ ...zeros, plaintext: new Uint8Array(16) });
    expect(hex(empty)).toBe('530f8afbc74536b9a963b4f1c4cb738b');
    expect(hex(block)).toBe('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919');
    expect(openResource(empty, zeros.apiv3Key)).toEqual({ plaintext: Buffer.alloc(0) });
    expect(openResource(block, zeros.apiv3Key)).toEqual({ plaintext: Buffer.alloc(16) });
  });

  it('agree with a GCM built from the block cipher of the openssl program', () => {
    // First, that second implementation agrees with test case 16 of the specification.
    const case16 = gcm({
      key: Buffer.from('feffe9928665731c6d6a8f9467308308'.repeat(2), 'hex'),
      nonce: Buffer.from('cafebabefacedbaddecaf888', 'hex'),
      associatedData: Buffer.from('feedfacedeadbeeffeedfacedeadbeefabaddad2', 'hex'),
      plaintext: Buffer.from(
        'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
          '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
        'hex',
      ),
    });
    expect(case16.toString('hex')).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
        '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const second = gcm({
          key: Buffer.from(input.apiv3Key),
          nonce: Buffer.from(input.nonce),
          associatedData: Buffer.from(input.associatedData),
          plaintext: Buffer.from(input.plaintext),
        });
        expect(sealResource(input).ciphertext).toBe(second.toString('base64'));
      }),
      { numRuns: 20 },
    );
  });

  it('give back every plaintext', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const sealed = sealResource(input);
        expect(openResource(sealed, input.apiv3Key)).toEqual({ plaintext: Buffer.from(input.plaintext) });
        expect(openResource(JSON.parse(JSON.stringify(sealed)), input.apiv3Key)).toEqual({
          plaintext: Buffer.from(input.plaintext),
        });
      }),
    );
  });
});

describe('sealResource', () => {
  it('writes the fields in the order of the platform', () => {
    expect(Object.keys(sample)).toEqual(['algorithm', 'nonce', 'associated_data', 'ciphertext']);
  });

  it('refuses a key or a nonce of the wrong length, without telling the key', () => {
    const input = { plaintext: '', apiv3Key, nonce: 'j9g1wAzF9Xn1', associatedData: '' };
    for (const wrong of ['', 'short-secret', `${apiv3Key}x`, '密'.repeat(32)]) {
      expect(() => sealResource({ ...input, apiv3Key: wrong })).toThrow(
        /^apiv3Key must have 32 bytes, not \d+\.$/,
      );
    }
    for (const nonce of ['', 'j9g1wAzF9Xn', 'j9g1wAzF9Xn12', '随机串一二三四五六七八九', '随机串一']) {
      expect(() => sealResource({ ...input, nonce })).toThrow(/^nonce must have 12 ASCII characters\.$/);
    }
  });

  it('seals up to the documented length and not a byte more', () => {
    const bytesMax = (ciphertextLengthMax / 4) * 3 - 16;
    const input = { apiv3Key, nonce: 'j9g1wAzF9Xn1', associatedData: '' };
    const longest = sealResource({ ...input, plaintext: new Uint8Array(bytesMax) });
    expect(longest.ciphertext).toHaveLength(ciphertextLengthMax);
    expect(opens(longest)).toBe(true);
    expect(() => sealResource({ ...input, plaintext: new Uint8Array(bytesMax + 1) })).toThrow(RangeError);
    expect(openResource({ ...longest, ciphertext: `${longest.ciphertext}AAAA` }, apiv3Key)).toEqual({
      reason: 'ciphertext',
    });
  });
});

describe('openResource', () => {
  it('refuses every change of a single bit of ciphertext, nonce and associated data', () => {
    for (const field of ['ciphertext', 'nonce', 'associated_data'] as const) {
      const text = sample[field];
      for (let bit = 0; bit < text.length * 16; bit += 1) {
        expect(opens({ ...sample, [field]: flip(text, bit) })).toBe(false);
      }
    }
  });

  it('refuses every change of a single bit under the base64', () => {
    const sealed = Buffer.from(sample.ciphertext, 'base64');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openResource({ ...sample, ciphertext: changed.toString('base64') }, apiv3Key)).toEqual({
        reason: 'tag',
      });
    }
  });

  it('refuses a random flip in a random resource', () => {
    const fields = fc.constantFrom('ciphertext' as const, 'nonce' as const);
    fc.assert(
      fc.property(inputs, fields, fc.nat(), (input, field, at) => {
        const sealed = sealResource(input);
        const changed = { ...sealed, [field]: flip(sealed[field], at % (sealed[field].length * 16)) };
        expect(opens(changed, input.apiv3Key)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a shortened tag', () => {
    const sealed = Buffer.from(sample.ciphertext, 'base64');
    for (let cut = 1; cut <= sealed.length; cut += 1) {
      expect(opens({ ...sample, ciphertext: sealed.subarray(0, -cut).toString('base64') })).toBe(false);
    }
  });

  it('takes associated data that is empty, null or absent for the same', () => {
    const sealed = sealResource({ plaintext: 'x', apiv3Key, nonce: 'j9g1wAzF9Xn1', associatedData: '' });
    const { associated_data: _, ...withoutField } = sealed;
    expect(opens(sealed)).toBe(true);
    expect(opens(withoutField)).toBe(true);
    expect(opens({ ...sealed, associated_data: null })).toBe(true);
    expect(opens({ ...sealed, associated_data: undefined })).toBe(true);
    expect(openResource({ ...sealed, associated_data: 0 }, apiv3Key)).toEqual({ reason: 'tag' });
    expect(openResource({ ...sealed, associated_data: ' ' }, apiv3Key)).toEqual({ reason: 'tag' });
  });

  it.each([
    ['algorithm', null],
    ['algorithm', undefined],
    ['algorithm', 'AEAD_AES_256_GCM'],
    ['algorithm', []],
    ['algorithm', {}],
    ['algorithm', { ...sample, algorithm: 'AEAD_SM4_GCM' }],
    ['nonce', { ...sample, nonce: undefined }],
    ['nonce', { ...sample, nonce: 12 }],
    ['nonce', { ...sample, nonce: '' }],
    ['nonce', { ...sample, nonce: 'j9g1wAzF9Xn12' }],
    ['nonce', { ...sample, nonce: '随机串一二三四五六七八九' }],
    ['ciphertext', { ...sample, ciphertext: undefined }],
    ['ciphertext', { ...sample, ciphertext: '' }],
    ['ciphertext', { ...sample, ciphertext: 'AAAA' }],
    ['ciphertext', { ...sample, ciphertext: `${sample.ciphertext}\n` }],
    ['ciphertext', { ...sample, ciphertext: sample.ciphertext.replaceAll('+', '-').replaceAll('/', '_') }],
    ['ciphertext', { ...sample, ciphertext: 'no base64 at all' }],
  ])('says that the %s is at fault in %j', (reason, resource) => {
    expect(openResource(resource, apiv3Key)).toEqual({ reason });
  });

  it('says that our own key is at fault before it looks at anything', () => {
    for (const key of ['', 'short', `${apiv3Key}x`])
      expect(openResource(null, key)).toEqual({ reason: 'key' });
  });

  it('refuses what was sealed with another key', () => {
    expect(openResource(sample, apiv3Key.toLowerCase())).toEqual({ reason: 'tag' });
  });

  it('never throws, whatever comes in', () => {
    const noise = fc.oneof(
      fc.anything(),
      fc.record({
        algorithm: fc.constant(resourceAlgorithm),
        nonce: fc.anything(),
        ciphertext: fc.anything(),
      }),
      fc.record({
        algorithm: fc.constant(resourceAlgorithm),
        nonce: ascii(12),
        associated_data: fc.anything(),
        ciphertext: fc.base64String(),
      }),
    );
    fc.assert(
      fc.property(noise, (resource) => {
        expect(opens(resource)).toBe(false);
      }),
    );
  });
});

function hex(sealed: SealedResource): string {
  return Buffer.from(sealed.ciphertext, 'base64').toString('hex');
}

interface GcmInput {
  readonly key: Buffer;
  readonly nonce: Buffer;
  readonly associatedData: Buffer;
  readonly plaintext: Buffer;
}

/** GCM by NIST SP 800-38D in plain arithmetic; AES itself is done block by block by the openssl program. */
function gcm(input: GcmInput): Buffer {
  const blockCount = Math.ceil(input.plaintext.length / 16);
  const counters = Array.from({ length: blockCount + 1 }, (_, at) =>
    Buffer.concat([input.nonce, uint32(at + 1)]),
  );
  const args = ['enc', '-aes-256-ecb', '-nopad', '-K', input.key.toString('hex')];
  const stream = execFileSync('openssl', args, { input: Buffer.concat([Buffer.alloc(16), ...counters]) });

  const hashKey = BigInt(`0x${stream.subarray(0, 16).toString('hex')}`);
  const ciphertext = Buffer.from(input.plaintext.map((byte, at) => byte ^ (stream[32 + at] ?? 0)));
  const lengths = Buffer.concat([uint64(input.associatedData.length * 8), uint64(ciphertext.length * 8)]);
  const hashed = Buffer.concat([padded(input.associatedData), padded(ciphertext), lengths]);
  let hash = 0n;
  for (let at = 0; at < hashed.length; at += 16) {
    hash = multiply(hash ^ BigInt(`0x${hashed.toString('hex', at, at + 16)}`), hashKey);
  }
  const tag = hash ^ BigInt(`0x${stream.subarray(16, 32).toString('hex')}`);
  return Buffer.concat([ciphertext, Buffer.from(tag.toString(16).padStart(32, '0'), 'hex')]);
}

/** Multiplication in GF(2^128) with the bits of GCM, the first of which is the highest. */
function multiply(x: bigint, y: bigint): bigint {
  let product = 0n;
  let factor = y;
  for (let bit = 127n; bit >= 0n; bit -= 1n) {
    if ((x >> bit) & 1n) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ (0xe1n << 120n) : factor >> 1n;
  }
  return product;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}
