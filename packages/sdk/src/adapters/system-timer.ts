/**
 * The real timer.
 */

import type { CallTimer } from '../timer.ts';

const nobodyWakes = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** This machine's timer. A timer that is set keeps the process alive until it acts or is called off. */
export const systemTimer: CallTimer = Object.freeze({
  after: (delayMs: number, act: () => void) => {
    const timeout = setTimeout(act, delayMs);
    return () => clearTimeout(timeout);
  },
  elapsedMs: () => performance.now(),
  block: (delayMs: number) => {
    Atomics.wait(nobodyWakes, 0, 0, delayMs);
  },
});
