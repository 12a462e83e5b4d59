/** A signal that aborts after so many milliseconds. It keeps no process alive. */
export function systemDeadline(timeoutMs: number): AbortSignal {
  return AbortSignal.timeout(timeoutMs);
}
