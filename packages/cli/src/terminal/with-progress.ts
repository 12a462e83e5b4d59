/** A line that says what is waited for, once that takes more than a second, on a terminal and nowhere else. */
import type { Surroundings } from '../surroundings.ts';

/** When the line first shows, and how often it is written anew, in milliseconds. */
export const progressEveryMs = 1_000;

const clearLine = '\r\u001b[2K';

/** Waits for `work`. The line is gone before anything else is written. */
export async function withProgress<Result>(
  waitingFor: string,
  { err, timer, clock }: Pick<Surroundings, 'err' | 'timer' | 'clock'>,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!err.isTerminal) return work();
  const beganMs = clock.nowMs();
  let isShown = false;
  let callOff = (): void => {};
  const show = (): void => {
    isShown = true;
    const seconds = Math.round((clock.nowMs() - beganMs) / 1000);
    err.write(`${clearLine}… ${waitingFor} (${seconds} s)`);
    callOff = timer.after(progressEveryMs, show);
  };
  callOff = timer.after(progressEveryMs, show);
  try {
    return await work();
  } finally {
    callOff();
    if (isShown) err.write(clearLine);
  }
}
