import { describe, expect, test } from 'vitest';
import { MovableClock, parseDurationMs } from './clock.ts';

function clockAt(startMs: number) {
  const real = { atMs: startMs };
  return { real, clock: new MovableClock({ nowMs: () => real.atMs }) };
}

describe('a duration', () => {
  test.each([
    ['PT2H', 7_200_000],
    ['P30D', 2_592_000_000],
    ['P1DT12H', 129_600_000],
    ['P1W', 604_800_000],
    ['PT0.5S', 500],
    ['PT1M1S', 61_000],
  ])('%s is %i ms', (duration, ms) => {
    expect(parseDurationMs(duration)).toBe(ms);
  });

  test.each(['', 'P', 'PT', '2h', 'P1M', 'P1Y', '-PT1S', 'PT1.2345S', 'PT1S '])(
    '"%s" is none',
    (duration) => {
      expect(() => parseDurationMs(duration)).toThrow(RangeError);
    },
  );
});

test('a clock that nobody touched is the real one', () => {
  const { real, clock } = clockAt(1000);
  real.atMs = 5000;
  expect(clock.nowMs()).toBe(5000);
});

test('a frozen clock stands still, can be moved, and runs on from where it is', () => {
  const { real, clock } = clockAt(1000);
  clock.freeze();
  real.atMs = 9000;
  expect(clock.nowMs()).toBe(1000);
  clock.advance('PT1S');
  expect(clock.nowMs()).toBe(2000);
  clock.resume();
  real.atMs = 9500;
  expect(clock.nowMs()).toBe(2500);
});

test('a moved clock keeps running', () => {
  const { real, clock } = clockAt(1000);
  clock.set(100_000);
  real.atMs = 1010;
  expect(clock.nowMs()).toBe(100_010);
  expect(() => clock.set(Number.NaN)).toThrow(RangeError);
});
