/** Instants as RFC 3339 writes them, within the years that the platform's time can be in. */

/** The first instant that the clock can be put to: ids are made of its milliseconds since 1970. */
export const earliestInstantMs = 0;

/** The last one, 9999-12-31T23:59:59.999+08:00: years have four digits, in Beijing time too. */
export const latestInstantMs = Date.UTC(9999, 11, 31, 15, 59, 59, 999);

const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?)(?:Z|([+-])(\d{2}):(\d{2}))$/;

const minuteMs = 60 * 1000;
const hourMs = 60 * minuteMs;

/** Milliseconds since 1970; `undefined` when the calendar has no such day or time, or it lies outside those years. */
export function readInstant(text: string): number | undefined {
  const [, written = '', sign = '+', hours = '00', minutes = '00'] = parts.exec(text) ?? [];
  const localMs = Date.parse(`${written}Z`);
  // An overflow such as 30 February comes back as another day.
  if (Number.isNaN(localMs) || !new Date(localMs).toISOString().startsWith(written)) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const aheadMs = Number(hours) * hourMs + Number(minutes) * minuteMs;
  const atMs = sign === '+' ? localMs - aheadMs : localMs + aheadMs;
  return isWithin(atMs) ? atMs : undefined;
}

/** Whether the clock can be there. */
export function isWithin(atMs: number): boolean {
  return atMs >= earliestInstantMs && atMs <= latestInstantMs;
}
