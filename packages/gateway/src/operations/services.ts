/** What the operations work with, handed in once. */
import type { Clock, Random } from '../ports.ts';
import type { SaveOwed } from '../faults/time-owed.ts';
import type { PlatformState } from '../platform/platform-state.ts';
import type { Timekeeper } from '../platform/timekeeper.ts';
import type { Store } from '../store/store.ts';
import type { Dispatcher } from '../webhooks/dispatcher.ts';
import type { World } from '../world.ts';
import type { SignPlanTurns } from './sign-plan-turns.ts';

export interface Services {
  readonly store: Store;
  /** Saves as the store does, with the faults of what is then owed. */
  readonly save: SaveOwed;
  /** Who may change a sign plan or its orders now; one for all that the gateway answers. */
  readonly turns: SignPlanTurns;
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
 * How often an operation decides anew after somebody else's save came first. What one gateway does to a sign plan and its
 * orders goes in turn, however many ask at once, so it is another gateway on the same database that was first.
 */
export const saveAttemptsMax = 64;
