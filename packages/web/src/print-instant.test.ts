import { expect, test } from 'vitest';
import { printDay, printMinute } from './print-instant.ts';

test('an instant is told in Beijing time, as it came, without leading zeros', () => {
  expect(printDay('2026-01-05T00:30:00+08:00')).toBe('2026年1月5日');
  expect(printMinute('2026-12-31T09:05:59.120+08:00')).toBe('2026年12月31日 09:05');
});
