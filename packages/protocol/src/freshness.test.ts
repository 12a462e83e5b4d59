import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { freshness, freshnessWindowSeconds, timestampLengthMax } from './freshness.ts';

const nowSeconds = 1_554_208_460;
const nowMs = nowSeconds * 1000 + 999;

describe('freshness', () => {
  it.each([0, 1, 299, 300, -1, -299, -300])('takes a clock that is off by %i seconds', (skewSeconds) => {
    expect(freshness(String(nowSeconds + skewSeconds), nowMs)).toEqual({ fresh: true });
  });

  it('refuses the first second beyond the window, on either side', () => {
    expect(freshness(String(nowSeconds + 301), nowMs)).toEqual({
      fresh: false,
      reason: 'future',
      skewSeconds: 301,
    });
    expect(freshness(String(nowSeconds - 301), nowMs)).toEqual({
      fresh: false,
      reason: 'stale',
      skewSeconds: -301,
    });
  });

  it('compares whole seconds, so the millisecond of the clock does not matter', () => {
    const timestamp = String(nowSeconds - freshnessWindowSeconds);
    for (const ms of [0, 1, 500, 999]) {
      expect(freshness(timestamp, nowSeconds * 1000 + ms)).toEqual({ fresh: true });
    }
    expect(freshness(timestamp, (nowSeconds + 1) * 1000)).toMatchObject({ fresh: false });
  });

  it('finds milliseconds written for seconds far in the future', () => {
    expect(freshness(String(nowMs), nowMs)).toEqual({
      fresh: false,
      reason: 'future',
      skewSeconds: nowMs - nowSeconds,
    });
  });

  it.each([
    '',
    ' ',
    '1554208460 ',
    ' 1554208460',
    '1554208460\n',
    '+1554208460',
    '-1554208460',
    '1554208460.0',
    '1.5e9',
    '0x5CA35B8C',
    '1_554_208_460',
    '１５５４２０８４６０',
    'NaN',
    'Infinity',
    '2019-04-02T12:34:20Z',
    '1'.repeat(timestampLengthMax + 1),
  ])('finds %j malformed', (timestamp) => {
    expect(freshness(timestamp, nowMs)).toEqual({ fresh: false, reason: 'malformed', skewSeconds: null });
  });

  it('is never fresh by a clock that shows no time', () => {
    expect(freshness(String(nowSeconds), Number.NaN)).toMatchObject({ fresh: false });
    expect(freshness(String(nowSeconds), Number.POSITIVE_INFINITY)).toMatchObject({ fresh: false });
  });

  it('never throws, and finds only digits well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double(), (timestamp, nowMs) => {
        const finding = freshness(timestamp, nowMs);
        const isMalformed = !finding.fresh && finding.reason === 'malformed';
        expect(isMalformed).toBe(!/^[0-9]{1,15}$/.test(timestamp));
      }),
    );
  });
});
