/** Instants as a user reads them. They come in Beijing time and stay in it, wherever the phone is. */

const instantPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/;

/** For example `2026年1月5日`. */
export function printDay(instant: string): string {
  const [, year = '', month = '', day = ''] = instantPattern.exec(instant) ?? [];
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** For example `2026年1月5日 12:00`. */
export function printMinute(instant: string): string {
  return `${printDay(instant)} ${instantPattern.exec(instant)?.[4] ?? ''}`;
}
