/**
 * What a successful call gives back.
 */

/** A successful answer, verified before anyone sees it. */
export interface Answer<Data> {
  /** HTTP status, 200 to 299. */
  readonly status: number;
  /** Header values by lower-case name; repeated headers are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The platform's `Request-ID`, which its support asks for; null when the answer carries none. */
  readonly requestId: string | null;
  /** The parsed JSON body; null when the body is empty. */
  readonly data: Data;
  /** The body's bytes exactly as they were signed and sent. */
  readonly body: Buffer;
}
