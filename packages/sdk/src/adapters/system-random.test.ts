import { expect, test } from 'vitest';

import { createSystemRandom } from './system-random.ts';

test('every draw has its length, and no two draws are the same', () => {
  const random = createSystemRandom();
  const draws = Array.from({ length: 2_000 }, () => Buffer.from(random.bytes(16)).toString('hex'));
  expect(draws.every((draw) => draw.length === 32)).toBe(true);
  expect(new Set(draws).size).toBe(draws.length);
});

test('a draw may be longer than what is drawn ahead', () => {
  expect(createSystemRandom().bytes(10_000)).toHaveLength(10_000);
});
