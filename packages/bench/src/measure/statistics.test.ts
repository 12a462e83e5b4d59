import { expect, test } from 'vitest';

import { figureOf, ratioOf } from './statistics.ts';

test('the middle of an odd number of values is one of them', () => {
  expect(figureOf([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5 });
});

test('the middle of an even number of values lies between two of them', () => {
  expect(figureOf([4, 1, 2, 10])).toEqual({ median: 3, min: 1, max: 10 });
});

test('values are ordered as numbers, not as text', () => {
  expect(figureOf([9, 10, 100]).median).toBe(10);
});

test('a ratio is taken within each round, so a machine that slows down does not change it', () => {
  expect(ratioOf([110, 220, 440], [100, 200, 400])).toEqual({ median: 1.1, min: 1.1, max: 1.1 });
});
