/**
 * Counts the calls under way, so that closing waits for what was accepted and refuses what comes later.
 */
import { StoreError } from './store-error.ts';

/** The way into a store. */
export interface Door {
  /** Runs the work, or rejects with `STORE_CLOSED` once the door is closed. */
  through<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Closes the door, waits for the work inside, runs `last` once. A second call waits for the first. */
  close(last: () => Promise<void>): Promise<void>;
}

/** A door that is open. */
export function createDoor(): Door {
  const inside = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const finish = async (last: () => Promise<void>): Promise<void> => {
    await Promise.allSettled(inside);
    await last();
  };
  return {
    async through(work) {
      if (closing !== undefined) throw new StoreError('STORE_CLOSED', 'The store is closed.');
      const running = work();
      inside.add(running);
      try {
        return await running;
      } finally {
        inside.delete(running);
      }
    },
    close(last) {
      closing ??= finish(last);
      return closing;
    },
  };
}
