import { expect, test } from 'vitest';
import { delayAfter, deliverySchedules, type ScheduleName } from './schedules.ts';

const total = (schedule: ScheduleName) =>
  deliverySchedules[schedule].delaysSeconds.reduce((sum, seconds) => sum + seconds, 0);

test('a sign plan’s events are delivered 11 times over 600 seconds', () => {
  expect(deliverySchedules.plan.delaysSeconds).toHaveLength(10);
  expect(total('plan')).toBe(600);
});

test('a service order’s events are delivered 16 times over 86,640 seconds', () => {
  expect(deliverySchedules.order.delaysSeconds).toHaveLength(15);
  expect(total('order')).toBe(86_640);
});

test('the first delivery is at once', () => {
  expect(delayAfter(deliverySchedules.plan, 0)).toBe(0);
  expect(delayAfter(deliverySchedules.order, 0)).toBe(0);
});

test.each<[ScheduleName, number, number | null]>([
  ['plan', 1, 60_000],
  ['plan', 10, 60_000],
  ['plan', 11, null],
  ['order', 1, 15_000],
  ['order', 3, 30_000],
  ['order', 15, 21_600_000],
  ['order', 16, null],
])('by the schedule %s, after %i deliveries it is %s milliseconds to the next', (schedule, made, delay) => {
  expect(delayAfter(deliverySchedules[schedule], made)).toBe(delay);
});
