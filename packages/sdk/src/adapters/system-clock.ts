/**
 * The real clock.
 */

/** An instant in milliseconds since 1970-01-01T00:00:00Z. */
export interface Clock {
  nowMs(): number;
}

/** The time of this machine, which signatures are dated with and answers are measured against. */
export const systemClock: Clock = Object.freeze({ nowMs: () => Date.now() });

/** Milliseconds since some moment in the past; it never goes back. For measuring how long something took. */
export function monotonicMs(): number {
  return performance.now();
}
