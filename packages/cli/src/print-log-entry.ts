/** One line of the gateway's log for a terminal; longer messages keep their own lines, set in. */
import { styleText } from 'node:util';
import type { LogEntry } from '@hufu/gateway';

const looks = { info: 'dim', warn: 'yellow', error: 'red' } as const;

export function printLogEntry(entry: LogEntry, { colour }: { readonly colour: boolean }): string {
  const { level, message, facts } = entry;
  const request = facts?.['requestId'];
  const duration = facts?.['durationMs'];
  const [first = '', ...others] = message.split('\n');
  const tail = [duration === undefined ? '' : `${duration} ms`, request === undefined ? '' : String(request)];
  const line = [first, ...tail].filter((part) => part !== '').join('  ');
  const text = [line, ...others.map((other) => `    ${other}`)].join('\n');
  return colour ? styleText(looks[level], text) : text;
}
