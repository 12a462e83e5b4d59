/**
 * The receiver: checked options behind three ways in.
 */
import { createFetchHandler } from './fetch-handler.ts';
import type { FetchHandler } from './fetch-handler.ts';
import { createNodeListener } from './node-listener.ts';
import type { NodeListener } from './node-listener.ts';
import type { Receipt } from './receipt.ts';
import { receive } from './receive.ts';
import type { Delivery } from './receive.ts';
import { checkReceiverOptions } from './receiver-options.ts';
import type { ReceiverOptions } from './receiver-options.ts';

/** Receives notifications for one merchant. Its functions need no `this`. */
export interface Receiver {
  /**
   * What became of a delivery, and what to answer it with; at the latest after `ackWithinMs`.
   *
   * @throws InputError when there are no headers, or no raw bytes: a fault of this program, not of the sender.
   */
  readonly receive: (delivery: Delivery) => Promise<Receipt>;
  /** A listener for `http.createServer`, or a handler of an Express route. Reads 1.1 MB at most. */
  readonly node: () => NodeListener;
  /** From a `Request` to a `Response`, for Hono, Next.js, Bun and Deno. Never rejects. Reads 1.1 MB at most. */
  readonly fetch: FetchHandler;
}

/**
 * A receiver for one merchant. Create one and keep it: what it remembers of handled notifications is its own, unless it is
 * handed a store.
 *
 * @throws OptionsError when the options cannot work; see {@link ReceiverOptions}.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const settings = checkReceiverOptions(options);
  const noted = async (delivery: Delivery): Promise<Receipt> => {
    const receipt = await receive(delivery, settings);
    settings.note(receipt);
    return receipt;
  };
  const listener = createNodeListener(noted, settings.report);
  return Object.freeze({
    receive: noted,
    node: () => listener,
    fetch: createFetchHandler(noted, settings.report),
  });
}
