import { expect, test } from 'vitest';
import { earliestInstantMs, latestInstantMs, readInstant } from './read-instant.ts';

test.each([
  ['2026-03-01T10:00:00+08:00', '2026-03-01T02:00:00.000Z'],
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T10:00:00.250-03:30', '2026-03-01T13:30:00.250Z'],
  ['2028-02-29T23:59:59+08:00', '2028-02-29T15:59:59.000Z'],
  ['2026-01-01T00:00:00-00:00', '2026-01-01T00:00:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(readInstant(text)).toBe(Date.parse(instant));
});

test.each([
  '2026-02-29T10:00:00+08:00',
  '2026-04-31T10:00:00+08:00',
  '2026-13-01T10:00:00+08:00',
  '2026-00-01T10:00:00+08:00',
  '2026-03-01T24:00:00+08:00',
  '2026-03-01T10:60:00+08:00',
  '2026-03-01T23:59:60Z',
  '2026-03-01T10:00:00+24:00',
  '2026-03-01T10:00:00+08:60',
  '2026-03-01 10:00:00+08:00',
  '2026-03-01T10:00:00',
  '',
])('"%s" is no instant', (text) => {
  expect(readInstant(text)).toBeUndefined();
});

test('the clock goes from the first second of 1970 to the last of 9999 in Beijing', () => {
  expect(readInstant('1970-01-01T00:00:00Z')).toBe(earliestInstantMs);
  expect(readInstant('1969-12-31T23:59:59Z')).toBeUndefined();
  expect(readInstant('9999-12-31T23:59:59.999+08:00')).toBe(latestInstantMs);
  expect(readInstant('9999-12-31T16:00:00Z')).toBeUndefined();
});
