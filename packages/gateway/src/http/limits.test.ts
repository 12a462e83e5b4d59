import { expect, test } from 'vitest';

import { limitTable, readLimits } from './limits.ts';

test('every limit has its default, inside its own range', () => {
  const limits = readLimits();
  for (const [name, { default: otherwise, min, max }] of Object.entries(limitTable)) {
    expect(limits).toHaveProperty(name, otherwise);
    expect(otherwise >= min && otherwise <= max).toBe(true);
  }
});

test('an unknown name, a fraction and a value out of range are refused by name', () => {
  // A caller without types can pass anything.
  expect(() => readLimits({ bodyMax: 1 } as object)).toThrow('bodyMax is no limit');
  expect(() => readLimits({ bodyBytesMax: 1 })).toThrow(
    'bodyBytesMax must be a whole number from 1024 to 16777216 (bytes), not 1.',
  );
  expect(() => readLimits({ inFlightMax: 1.5 })).toThrow(RangeError);
  expect(() => readLimits({ inFlightMax: Number.NaN })).toThrow(RangeError);
});

test('the result cannot be changed', () => {
  expect(Object.isFrozen(readLimits({ inFlightMax: 3 }))).toBe(true);
});
