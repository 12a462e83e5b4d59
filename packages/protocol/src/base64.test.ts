import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeBase64 } from './base64.ts';

/** Characters of both alphabets and some of neither. */
const alphabet = ['A', 'B', 'a', '0', '+', '/', '-', '_', '=', ' ', '\n'];

describe('decodeBase64', () => {
  it('reads back what the runtime writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect([...(decodeBase64(Buffer.from(bytes).toString('base64')) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it('takes one text only for each value', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 }), (text) => {
        const bytes = decodeBase64(text);
        expect(bytes === null || bytes.toString('base64') === text).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['no padding', 'aGk'],
    ['stray bits under one padding character', 'aGl='],
    ['stray bits under two padding characters', 'aH=='],
    ['the URL alphabet', 'a-_='],
    ['a newline', 'aGk=\n'],
    ['a newline that keeps the length', 'aGk\n'],
    ['a blank before', ' aGk'],
    ['padding in the middle', 'aG==aGk='],
    ['too much padding', 'a==='],
    ['padding alone', '===='],
    ['a character beyond ASCII', 'aGk\u4e2d'],
    ['a character that is A in its low byte', 'aG\u0141='],
  ])('refuses %s', (_what, text) => {
    expect(decodeBase64(text)).toBeNull();
  });

  it('reads an empty text as no bytes', () => {
    expect(decodeBase64('')).toHaveLength(0);
  });
});
