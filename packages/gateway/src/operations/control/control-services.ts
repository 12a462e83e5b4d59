/** What the control operations work with, beside what all operations do. */
import type { MovableClock } from '../../clock.ts';
import type { Faults } from '../../faults/faults.ts';
import type { PlatformState } from '../../platform/platform-state.ts';
import type { MerchantKeys } from '../../platform/put-world.ts';
import type { Timekeeper } from '../../platform/timekeeper.ts';
import type { Dispatcher } from '../../webhooks/dispatcher.ts';
import type { Log } from '../../ports.ts';
import type { CertifiedKey } from '../../store/store.ts';
import type { Services } from '../services.ts';

export type { MerchantKeys };

export interface ControlServices extends Services {
  readonly clock: Pick<MovableClock, 'nowMs' | 'frozen'>;
  readonly state: PlatformState;
  readonly faults: Faults;
  readonly time: Timekeeper;
  /** Told as all operations tell it; and sends a notification again, by hand. */
  readonly dispatcher: Pick<Dispatcher, 'notice' | 'resend'>;
  /** Makes the keys of a new merchant; takes a while. */
  readonly newMerchantKeys: (mchid: string) => Promise<MerchantKeys>;
  /** Makes a new certificate of the platform's own; takes a while. */
  readonly newPlatformCertificate: () => Promise<CertifiedKey>;
  /** Told of every change of the platform's keys. */
  readonly log: Log;
  /** Puts back what a reset goes back to beyond the founding snapshot: the seed, where there is one. */
  readonly afterReset: () => Promise<void>;
}
