import { expect, test } from 'vitest';
import { printPrice } from './print-price.ts';

test.each([
  [0, '¥0.00'],
  [5, '¥0.05'],
  [14_000, '¥140.00'],
  [100_001, '¥1,000.01'],
  [123_456_789, '¥1,234,567.89'],
])('%i fen are %s', (fen, text) => {
  expect(printPrice(fen)).toBe(text);
});
