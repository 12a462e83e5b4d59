/**
 * Beijing time, in which the platform speaks: always eight hours ahead of UTC, without summer time.
 */

const hourMs = 60 * 60 * 1000;
/** A day, in milliseconds. */
export const dayMs = 24 * hourMs;
const aheadMs = 8 * hourMs;

/** `2021-05-20T13:29:35+08:00`: whole seconds, as the platform's own notifications print them. */
export function printBeijingTime(atMs: number): string {
  return `${new Date(atMs + aheadMs).toISOString().slice(0, 19)}+08:00`;
}

/** The instant of 00:00 Beijing time, `days` days after the day that `atMs` falls on. */
export function beijingMidnight(atMs: number, days: number): number {
  const dayStart = Math.floor((atMs + aheadMs) / dayMs) * dayMs - aheadMs;
  return dayStart + days * dayMs;
}
