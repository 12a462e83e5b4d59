/**
 * Every limit of the merchant's side, once, with its unit and the reason for its size.
 */

/** How long a call may take from the first byte to the last, unless the client's or the call's `timeoutMs` says else. */
export const timeoutMsDefault = 30_000;

/** The least `timeoutMs` that may be asked for. */
export const timeoutMsMin = 1;

/** The most `timeoutMs` that may be asked for: ten minutes. There is no way to wait for ever. */
export const timeoutMsMax = 600_000;

/** How long a connection may take to come about, name look-up and TLS included. Nothing is sent before. */
export const connectTimeoutMs = 10_000;

/** How long an idle connection is kept. The platform closes it after 8 s; the side that asks must let go first. */
export const idleConnectionMs = 7_000;

/** How many connections one client opens at once; further calls wait for a free one, within their time limit. */
export const connectionsMax = 256;

/** The largest answer body that is read into memory, in bytes: 16 MiB. */
export const answerBodyBytesMax = 16 * 1024 * 1024;

/** The most bytes that an answer's status line and headers may have. */
export const answerHeaderBytesMax = 16 * 1024;

/** How many characters of an unreadable body an error keeps. */
export const excerptLengthMax = 200;

/**
 * A time limit in milliseconds, of the client or of one call.
 *
 * @returns the rule it breaks, or null when it breaks none.
 */
export function timeoutFault(timeoutMs: unknown): string | null {
  const isInRange =
    typeof timeoutMs === 'number' &&
    Number.isInteger(timeoutMs) &&
    timeoutMs >= timeoutMsMin &&
    timeoutMs <= timeoutMsMax;
  if (isInRange) return null;
  return `timeoutMs must be a whole number of milliseconds from ${timeoutMsMin} to ${timeoutMsMax}; a call never waits for ever.`;
}
