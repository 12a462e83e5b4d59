import type { Timer } from '../ports.ts';

/** The machine's timers. None of them keeps the process alive. */
export const systemTimer: Timer = {
  after: (delayMs, act) => {
    const timer = setTimeout(act, delayMs).unref();
    return () => clearTimeout(timer);
  },
};
