/** What a command found out, in both of its forms. */
import type { ExitCodeName } from './exit-codes.ts';
import type { Paint } from './terminal/paint.ts';

export interface Report {
  readonly ends: ExitCodeName;
  /** What `--json` prints. */
  readonly data: object;
  /** What a person reads, with the line break at its end; in lines of so many cells where it is meant for a terminal. */
  readonly print: (paint: Paint, columns: number | null) => string;
}
