/** This machine's time. */
import type { Surroundings } from '../surroundings.ts';

export const systemTime: Pick<Surroundings, 'clock' | 'timer'> = {
  clock: { nowMs: () => Date.now() },
  timer: {
    after(delayMs, act) {
      const timeout = setTimeout(act, delayMs).unref();
      return () => clearTimeout(timeout);
    },
  },
};
