/** What the operations work with, handed in once. */
import type { Clock, Random } from '../ports.ts';
import type { Store } from '../store/store.ts';
import type { World } from '../world.ts';

export interface Services {
  readonly store: Store;
  readonly world: World;
  /** The platform's time, which a test may move. */
  readonly clock: Clock;
  readonly random: Random;
  /** Refuse what the platform's pages forbid, also where their own examples do it. */
  readonly strict: boolean;
}

/** How often an operation decides anew after somebody else's save came first. */
export const saveAttemptsMax = 5;
