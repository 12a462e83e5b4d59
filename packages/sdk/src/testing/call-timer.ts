/**
 * A timer without waiting: short pauses pass at once, and everything else when the test says so.
 */
import type { CallTimer } from '../timer.ts';

/** The longest pause that passes by itself, in milliseconds: that between two attempts. */
const ownPauseMsMax = 5_000;

/** A timer and what a test sees of it. */
export interface TestTimer extends CallTimer {
  /** The pauses that passed by themselves, oldest first, in milliseconds. */
  readonly pauses: number[];
  /** Lets time go by, and whatever is due then act. */
  advance(ms: number): void;
}

/** A timer that stands at 0. */
export function makeCallTimer(): TestTimer {
  let nowMs = 0;
  const waiting = new Set<{ readonly atMs: number; readonly act: () => void }>();
  const pauses: number[] = [];
  const pass = (ms: number): void => {
    pauses.push(ms);
    nowMs += ms;
  };
  return {
    pauses,
    elapsedMs: () => nowMs,
    block: pass,
    after: (delayMs, act) => {
      const entry = { atMs: nowMs + delayMs, act };
      waiting.add(entry);
      if (delayMs <= ownPauseMsMax) {
        queueMicrotask(() => {
          if (!waiting.delete(entry)) return;
          pass(delayMs);
          act();
        });
      }
      return () => waiting.delete(entry);
    },
    advance: (ms) => {
      nowMs += ms;
      for (const entry of [...waiting].filter(({ atMs }) => atMs <= nowMs)) {
        waiting.delete(entry);
        entry.act();
      }
    },
  };
}
