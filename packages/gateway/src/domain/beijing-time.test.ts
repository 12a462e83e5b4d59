import { expect, test } from 'vitest';
import { beijingMidnight, printBeijingTime } from './beijing-time.ts';

test('an instant is printed in Beijing time with whole seconds', () => {
  expect(printBeijingTime(Date.parse('2023-09-05T03:03:56.999Z'))).toBe('2023-09-05T11:03:56+08:00');
});

test('midnight is the start of the Beijing day, however early in UTC it is', () => {
  const lateInUtc = Date.parse('2023-09-04T16:00:00Z');
  expect(printBeijingTime(beijingMidnight(lateInUtc, 0))).toBe('2023-09-05T00:00:00+08:00');
  expect(printBeijingTime(beijingMidnight(lateInUtc - 1, 0))).toBe('2023-09-04T00:00:00+08:00');
});

test("the documentation's own sample: signed on 2023-09-05, 301 days on", () => {
  const signedAt = Date.parse('2023-09-05T11:03:56+08:00');
  expect(printBeijingTime(beijingMidnight(signedAt, 301))).toBe('2024-07-02T00:00:00+08:00');
});

test('a leap day is a day', () => {
  expect(printBeijingTime(beijingMidnight(Date.parse('2024-02-28T12:00:00+08:00'), 2))).toBe(
    '2024-03-01T00:00:00+08:00',
  );
});
