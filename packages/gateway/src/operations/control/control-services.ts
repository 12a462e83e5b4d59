/** What the control operations work with, beside what all operations do. */
import type { MovableClock } from '../../clock.ts';
import type { Faults } from '../../faults/faults.ts';
import type { PlatformState } from '../../platform/platform-state.ts';
import type { MerchantKeys } from '../../platform/put-world.ts';
import type { Timekeeper } from '../../platform/timekeeper.ts';
import type { Dispatcher } from '../../webhooks/dispatcher.ts';
import type { Services } from '../services.ts';

export type { MerchantKeys };

export interface ControlServices extends Services {
  readonly clock: Pick<MovableClock, 'nowMs' | 'frozen'>;
  readonly state: PlatformState;
  readonly faults: Faults;
  readonly time: Timekeeper;
  /** Sends a notification again, by hand. */
  readonly deliveries: Pick<Dispatcher, 'resend'>;
  /** Makes the keys of a new merchant; takes a while. */
  readonly newMerchantKeys: (mchid: string) => Promise<MerchantKeys>;
  /** Puts back what a reset goes back to beyond the founding snapshot: the seed, where there is one. */
  readonly afterReset: () => Promise<void>;
}
