/**
 * The port between the chain and the call: what a verb at the end of a chain hands over.
 *
 * The chain knows paths and nothing of HTTP; whoever performs the call knows HTTP and nothing of how the path was
 * spelt. This file is all that the two share.
 */

/** The verbs that end a chain. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One call as the chain describes it: nothing is expanded, checked, signed or sent yet. */
export interface CallRequest {
  readonly method: Method;
  /**
   * The path template: segments joined with `/`, without a leading slash, a trailing one kept. Placeholders stand as
   * `{name}`; a query written into the chain text is still in it (`v3/a?x=1`).
   */
  readonly path: string;
  /**
   * What the caller gave the verb, untouched; an empty object when that was nothing. A caller without types may have
   * given anything, so whoever performs the call checks it.
   */
  readonly options: Readonly<Record<string, unknown>>;
  /** `blocking` for the bare verbs (`post`), `promise` for the others (`postAsync`). An entry may answer both alike. */
  readonly awaited: 'promise' | 'blocking';
}

/** Performs the call. What it returns is what the verb returns to the caller. */
export type Perform = (request: CallRequest) => unknown;
