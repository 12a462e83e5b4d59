/**
 * Time whose pauses pass at once. What an attempt took counts as well, for it is real.
 */
import type { CallTimer, Clock } from '@hufu/sdk';

import { systemClock } from '../../testing/gateway-rooms.ts';

/** The longest pause that passes by itself, in milliseconds: that between two attempts. */
const ownPauseMsMax = 5_000;

/** A second of the clock, so that every attempt has another timestamp, however short the pause before it. */
const clockStepMs = 1_000;

/** A clock and a timer that belong together, and what was paused. */
export interface QuickTime {
  readonly clock: Clock;
  readonly timer: CallTimer;
  /** The pauses so far, oldest first, in milliseconds. */
  readonly pauses: number[];
}

/** Time from the first moment of 2026 on. */
export function createQuickTime(): QuickTime {
  const pauses: number[] = [];
  let nowMs = Date.UTC(2026, 0, 1);
  let pausedMs = 0;
  const pass = (ms: number): void => {
    pauses.push(ms);
    pausedMs += ms;
    nowMs += clockStepMs;
  };
  return {
    pauses,
    clock: { nowMs: () => nowMs },
    timer: {
      elapsedMs: () => systemClock.nowMs() + pausedMs,
      block: pass,
      after: (delayMs, act) => {
        let isOff = delayMs > ownPauseMsMax;
        queueMicrotask(() => {
          if (isOff) return;
          pass(delayMs);
          act();
        });
        return () => {
          isOff = true;
        };
      },
    },
  };
}
