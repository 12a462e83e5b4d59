import { expect, test } from 'vitest';
import { cellsOf, pad } from './pad.ts';

test('a Chinese character takes two cells', () => {
  expect(cellsOf('APIv3 密钥')).toBe(10);
  expect(pad('密钥', 6)).toBe('密钥  ');
  expect(pad('key', 6)).toBe('key   ');
});

test('what is too long stays whole', () => {
  expect(pad('certificate', 4)).toBe('certificate');
});
