/**
 * The time window of a signed message, one rule for both ends. Business time is no concern of it: the clock handed
 * in is real time.
 */

/**
 * How far a timestamp may lie from now, in seconds, both ways and inclusive.
 *
 * The platform's pages say "5 minutes". The official clients differ at exactly 300 seconds: PHP still takes it
 * (it refuses above 300), Go and Java do not (they refuse from 300 on). The wider reading is the safe one for a
 * party that receives.
 */
export const freshnessWindowSeconds = 300;

/** The most digits a timestamp may have. Today's have 10; one in milliseconds by mistake has 13 and is `future`. */
export const timestampLengthMax = 15;

/**
 * Whether a timestamp lies in the window. `skewSeconds` is the timestamp minus now, in whole seconds: positive when
 * the sender's clock is ahead; null when there was no time to read.
 */
export type FreshnessFinding =
  | { fresh: true }
  | { fresh: false; reason: 'malformed' | 'stale' | 'future'; skewSeconds: number | null };

/**
 * Compares `timestamp` (seconds since 1970, plain decimal digits) with `nowMs` (milliseconds since 1970) in whole
 * seconds. Never throws.
 */
export function freshness(timestamp: string, nowMs: number): FreshnessFinding {
  if (timestamp.length > timestampLengthMax || !/^[0-9]+$/.test(timestamp)) {
    return { fresh: false, reason: 'malformed', skewSeconds: null };
  }
  const skewSeconds = Number(timestamp) - Math.floor(nowMs / 1000);
  if (Math.abs(skewSeconds) <= freshnessWindowSeconds) return { fresh: true };
  return { fresh: false, reason: skewSeconds > 0 ? 'future' : 'stale', skewSeconds };
}
