import { expect, test } from 'vitest';
import { systemRandom } from './system-random.ts';

test('bytes come in the asked length and never twice, across the end of what was drawn', () => {
  const drawn = Array.from({ length: 1000 }, () => systemRandom.bytes(16));
  expect(new Set(drawn.map((bytes) => bytes.toString('hex'))).size).toBe(1000);
  expect(drawn.every((bytes) => bytes.length === 16 && bytes.some((byte) => byte !== 0))).toBe(true);
});

test('more than is drawn at once is drawn anew', () => {
  expect(
    systemRandom
      .bytes(10_000)
      .subarray(-16)
      .some((byte) => byte !== 0),
  ).toBe(true);
});

test('what was given out stays what it was', () => {
  const first = systemRandom.bytes(16);
  const before = first.toString('hex');
  for (let draw = 0; draw < 1000; draw += 1) systemRandom.bytes(16);
  expect(first.toString('hex')).toBe(before);
});
