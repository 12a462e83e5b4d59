/**
 * The real timer.
 */

/** Something that acts once, later. */
export interface Timer {
  /** Calls `act` once, `delayMs` milliseconds from now at the earliest. What it returns calls that off. */
  after(delayMs: number, act: () => void): () => void;
}

/** This machine's timer. A timer that is set keeps the process alive until it acts or is called off. */
export const systemTimer: Timer = Object.freeze({
  after: (delayMs: number, act: () => void) => {
    const timeout = setTimeout(act, delayMs);
    return () => clearTimeout(timeout);
  },
});
