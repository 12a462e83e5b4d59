/** What whoever started a gateway holds in hand, in this thread or for one beside it. */
import type { ConnectedMerchant } from './connection.ts';
import type { ClockControl } from './control/clock-control.ts';
import type { Control } from './control/create-control.ts';

/** A gateway that listens. */
export interface StartedGateway {
  /** Without a trailing slash: `http://127.0.0.1:41234`. */
  readonly baseUrl: string;
  readonly controlUrl: string;
  /**
   * As in `connection.json`; without a data directory their key files live in a temporary one until `close()`. Always
   * the present ones; of a gateway in a thread of its own, those that were there when it started. Merchants created
   * later are there in `control.merchants`.
   */
  readonly merchants: readonly ConnectedMerchant[];
  /** What the user does, the world, the readings, snapshots and the clock: the platform's side of a test. */
  readonly control: Control;
  /** The platform's time: `control.clock`. */
  readonly clock: ClockControl;
  /** Answers what is in flight, then ends. */
  close(): Promise<void>;
}
