/**
 * How many signatures are asked per second. Asking one that no mistake explains takes about 15 ms of the one thread
 * that serves everybody; a client that loops on a wrong signature must not take it from the others.
 */
import type { Clock } from '../ports.ts';

/** Signatures that are asked in one second; beyond that only what can be seen without trial is explained. */
export const askedPerSecondMax = 20;

/** Returns whether one more may be asked now. */
export function createTeachingRate(wall: Clock): () => boolean {
  let second = -1;
  let asked = 0;
  return () => {
    const now = Math.floor(wall.nowMs() / 1000);
    if (now !== second) {
      second = now;
      asked = 0;
    }
    asked += 1;
    return asked <= askedPerSecondMax;
  };
}
