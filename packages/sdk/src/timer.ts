/**
 * The port to time that goes by: what acts later, and how long something took.
 */

/** Something that acts once, later. */
export interface Timer {
  /** Calls `act` once, `delayMs` milliseconds from now at the earliest. What it returns calls that off. */
  after(delayMs: number, act: () => void): () => void;
}

/** A timer that also says how much time has gone by, and that can hold up its thread. */
export interface CallTimer extends Timer {
  /** Milliseconds since some moment in the past; it never goes back. */
  elapsedMs(): number;
  /** Holds up the calling thread for `delayMs` milliseconds; the blocking verbs wait by it. */
  block(delayMs: number): void;
}
