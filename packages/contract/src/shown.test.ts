import { expect, test } from 'vitest';
import { shownPointer, shownPointerMax, shownText, shownTextMax } from './shown.ts';

test.each([
  [shownPointer, shownPointerMax],
  [shownText, shownTextMax],
])('%o shows what is as long as its limit whole, and the beginning of what is longer', (shown, max) => {
  expect(shown('a'.repeat(max))).toBe('a'.repeat(max));
  expect(shown('a'.repeat(max + 1))).toBe(`${'a'.repeat(max)}…`);
});

test('a character is not cut in two', () => {
  expect(shownPointer(`${'a'.repeat(shownPointerMax - 1)}😀`)).toBe(`${'a'.repeat(shownPointerMax - 1)}…`);
});
