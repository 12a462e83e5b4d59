/** What whoever started a gateway holds in hand, in this thread or for one beside it. */
import type { ConnectedMerchant } from './connection.ts';

/** The platform's time, as seen from outside. Only business time moves; signatures go by the real one. */
export interface ClockControl {
  now(): Promise<Date>;
  /** Stops the time where it is. */
  freeze(): Promise<void>;
  /** Lets it run on from where it is. */
  resume(): Promise<void>;
  /** Puts it to an instant. */
  set(at: Date): Promise<void>;
  /** Moves it on by an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as `P30D` or `PT2H`. */
  advance(duration: string): Promise<void>;
}

/** A gateway that listens. */
export interface StartedGateway {
  /** Without a trailing slash: `http://127.0.0.1:41234`. */
  readonly baseUrl: string;
  readonly controlUrl: string;
  /** As in `connection.json`; without a data directory their key files live in a temporary one until `close()`. */
  readonly merchants: readonly ConnectedMerchant[];
  readonly clock: ClockControl;
  /** Answers what is in flight, then ends. */
  close(): Promise<void>;
}
