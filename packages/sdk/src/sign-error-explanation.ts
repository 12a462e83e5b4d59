/** What a refused signature comes down to, as data. */

/** The line of the signed text that differs; `key` when none does, `clock` when only the time is at fault. */
export type SignErrorPart = 'method' | 'target' | 'timestamp' | 'nonce' | 'body' | 'key' | 'clock';

/** What a refused signature comes down to. */
export interface SignErrorExplanation {
  readonly part: SignErrorPart;
  /**
   * The line as it was signed, at most 200 characters; of a body the 20 characters from the first that differs. Null for
   * `key` and `clock`.
   */
  readonly signed: string | null;
  /** The same of what the platform verified. */
  readonly verified: string | null;
  /** How far this machine's clock is ahead of the platform's, in seconds; null unless the part is `clock`. */
  readonly skewSeconds: number | null;
  /** What to do, in a sentence. */
  readonly advice: string;
}
