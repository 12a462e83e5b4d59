/** What the operations work with, handed in once. */
import type { Clock, Random } from '../ports.ts';
import type { SaveOwed } from '../faults/time-owed.ts';
import type { PlatformState } from '../platform/platform-state.ts';
import type { Timekeeper } from '../platform/timekeeper.ts';
import type { Store } from '../store/store.ts';
import type { Dispatcher } from '../webhooks/dispatcher.ts';
import type { World } from '../world.ts';

export interface Services {
  readonly store: Store;
  /** Saves as the store does, with the faults of what is then owed. */
  readonly save: SaveOwed;
  readonly world: World;
  /** The platform's time, which a test may move. */
  readonly clock: Clock;
  readonly random: Random;
  /** How the platform's conflicting texts are read. */
  readonly readings: PlatformState['readings'];
  /** Told of everything that is saved and will be due. */
  readonly time: Pick<Timekeeper, 'notice'>;
  /** Told of every notification that is owed. */
  readonly dispatcher: Pick<Dispatcher, 'notice'>;
  /** Refuse what the platform's pages forbid, also where their own examples do it. */
  readonly strict: boolean;
}

/**
 * How often an operation decides anew after somebody else's save came first. Each time somebody got on, so as many as
 * ask for the same thing at once are answered.
 */
export const saveAttemptsMax = 64;
