/** Time as the platform writes it: always Beijing's, eight hours ahead of UTC. */

export const secondMs = 1000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** How far Beijing is ahead of UTC. */
export const aheadMs = 8 * hourMs;

/** `2026-01-05T10:00:00+08:00`. */
export function printInstant(atMs: number): string {
  return `${new Date(atMs + aheadMs).toISOString().slice(0, 19)}+08:00`;
}

/** `20260105100000`. */
export function printCompact(atMs: number): string {
  return printInstant(atMs).slice(0, 19).replaceAll(/\D/gu, '');
}

/** The first and the last second of a time of 14 digits, or of a day of 8; `undefined` when there is none such. */
export function readCompact(text: string): { readonly first: number; readonly last: number } | undefined {
  const whole = text.padEnd(14, '0');
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(whole)?.slice(1) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const first = Date.UTC(year, month - 1, day, hour, minute, second) - aheadMs;
  if (printCompact(first) !== whole) return undefined;
  return { first, last: text.length === 8 ? first + dayMs - secondMs : first };
}
