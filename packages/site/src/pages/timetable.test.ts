import { expect, test } from 'vitest';

import { timetableOf } from './timetable.ts';

test('a notification of a sign plan is sent 11 times within ten minutes, on one bar', () => {
  const { deliveries, spans } = timetableOf('plan');
  expect(deliveries).toEqual([0, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600]);
  expect(spans.map(({ seconds }) => seconds)).toEqual([600]);
});

test('the crowded beginning of a day of deliveries is enlarged until each stands apart', () => {
  const { deliveries, spans } = timetableOf('order');
  expect(deliveries).toHaveLength(16);
  expect(deliveries.at(-1)).toBe(24 * 3600 + 4 * 60);
  expect(spans.map(({ seconds }) => seconds)).toEqual([86_640, 3840, 60]);
});
