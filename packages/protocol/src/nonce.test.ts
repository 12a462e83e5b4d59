import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nonceByteLength, printNonce } from './nonce.ts';

describe('printNonce', () => {
  it('writes 16 bytes as 32 upper-case hex characters', () => {
    const bytes = Uint8Array.of(
      0x59,
      0x3b,
      0xec,
      0x0c,
      0x93,
      0x0b,
      0xf1,
      0xaf,
      0xeb,
      0x40,
      0xb4,
      0xa0,
      0,
      1,
      0xb2,
      0x42,
    );
    expect(printNonce(bytes)).toBe('593BEC0C930BF1AFEB40B4A00001B242');
  });

  it('reads no byte beside a view into a larger buffer', () => {
    const larger = Buffer.alloc(40, 0xaa);
    expect(printNonce(larger.fill(0x0b, 8, 24).subarray(8, 24))).toBe('0B'.repeat(16));
  });

  it('keeps all of the chance that it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: nonceByteLength, maxLength: nonceByteLength }), (bytes) => {
        expect([...Buffer.from(printNonce(bytes), 'hex')]).toEqual([...bytes]);
      }),
    );
  });

  it.each([0, 8, 15, 17, 32])('refuses %i bytes', (length) => {
    expect(() => printNonce(new Uint8Array(length))).toThrow(RangeError);
  });
});
