/**
 * Every limit of the merchant's side, once, with its unit and the reason for its size.
 */

/** How long a call may take in all, repetitions and pauses included, unless the client's or the call's `timeoutMs` says else. */
export const timeoutMsDefault = 30_000;

/** The least `timeoutMs` that may be asked for. */
export const timeoutMsMin = 1;

/** The most `timeoutMs` that may be asked for: ten minutes. There is no way to wait for ever. */
export const timeoutMsMax = 600_000;

/**
 * How long a connection may take to come about, name look-up and TLS included, unless `connectTimeoutMs` says else.
 * Nothing is sent before. Five seconds are enough for three attempts of TCP, and leave time for the backup domain.
 */
export const connectTimeoutMsDefault = 5_000;

/**
 * How long one attempt may wait for the answer's headers, unless `headersTimeoutMs` says else. The platform's own SDK
 * waits as long; a call that may be repeated then has time for a second attempt.
 */
export const headersTimeoutMsDefault = 10_000;

/** How long an answer may fall silent in the middle, unless `bodyTimeoutMs` says else. */
export const bodyTimeoutMsDefault = 10_000;

/** How often a call is repeated that may be repeated, unless `retries` says else: three attempts in all. */
export const retriesDefault = 2;

/** The most repetitions that may be asked for. More would only make an outage longer. */
export const retriesMax = 10;

/** The pause before the first repetition is at most this long, and at most doubles with each further one. */
export const backoffMsFirst = 250;

/** No pause before a repetition is longer, unless the platform asks for it by Retry-After. */
export const backoffMsMax = 4_000;

/** How long a host that could not be reached is left alone while there is another one. */
export const hostRestMs = 60_000;

/** How old downloaded certificates become before they are asked for again; the platform wants it within 12 hours. */
export const certificatesAgeMsMax = 10 * 60 * 60 * 1000;

/** At most one download of certificates starts within this time, however many unknown serials come in. */
export const certificatesPauseMs = 60_000;

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
export function timeoutFault(option: string, value: unknown): string | null {
  if (isWhole(value, timeoutMsMin, timeoutMsMax)) return null;
  return `${option} must be a whole number of milliseconds from ${timeoutMsMin} to ${timeoutMsMax}; a call never waits for ever.`;
}

/**
 * How often a call may be repeated.
 *
 * @returns the rule it breaks, or null when it breaks none.
 */
export function retriesFault(value: unknown): string | null {
  if (isWhole(value, 0, retriesMax)) return null;
  return `retries must be a whole number from 0 (never repeat) to ${retriesMax}.`;
}

function isWhole(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}
