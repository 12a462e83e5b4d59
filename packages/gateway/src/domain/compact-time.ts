/**
 * The times of service orders: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time, no zone.
 */
import { dayMs, printBeijingTime } from './beijing-time.ts';

const secondMs = 1000;
const parts = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;

/** The first and the last second that a time covers: a second, or a whole day. */
export interface CompactTime {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The instants of a time; `undefined` when the calendar has no such day or second. */
export function readCompactTime(text: string): CompactTime | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = parts.exec(text) ?? [];
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`;
  const fromMs = Date.parse(written);
  // An overflow such as 30 February comes back as another day.
  if (Number.isNaN(fromMs) || printBeijingTime(fromMs) !== written) return undefined;
  return { fromMs, toMs: text.length === 8 ? fromMs + dayMs - secondMs : fromMs };
}

/** `20260304130607`: an instant in fourteen digits. */
export function printCompactTime(atMs: number): string {
  return printBeijingTime(atMs).slice(0, 19).replaceAll(/\D/g, '');
}
