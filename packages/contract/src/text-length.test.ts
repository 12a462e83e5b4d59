import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from './text-length.ts';

test.each([
  ['', 0, 0],
  ['abc', 3, 3],
  ['é', 1, 2],
  ['计划', 2, 6],
  ['a\u007f\u0080\u07ff\u0800\uffff', 6, 12],
])('%j has %i characters and %i bytes', (text, characters, bytes) => {
  expect(measure(text, 'characters').length).toBe(characters);
  expect(measure(text, 'bytes').length).toBe(bytes);
});

test('the bytes are those of UTF-8 for every text without surrogates', () => {
  const text = fc.string({ unit: 'binary' }).filter((value) => !/[\ud800-\udfff]/.test(value));
  fc.assert(
    fc.property(text, (value) => {
      expect(measure(value, 'bytes').length).toBe(Buffer.byteLength(value));
    }),
  );
});
