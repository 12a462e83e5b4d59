/** A signal that aborts after so many milliseconds. It keeps no process alive. */
export function deadline(afterMs: number): AbortSignal {
  return AbortSignal.timeout(afterMs);
}
