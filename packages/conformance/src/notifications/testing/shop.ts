/**
 * A merchant's own server, on a real socket, with the SDK's receiver behind one of its adapters. It goes down and comes
 * up again at the same address, each time with a new receiver, as a program does that is started again.
 */
import { EventEmitter, once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import {
  createReceiver,
  type Notification,
  type Receipt,
  type Receiver,
  type ReceiverOptions,
} from '@hufu/sdk/notifications';
import type { StageMerchant } from '../../testing/stage.ts';
import type { ServerIdentity } from './certificates.ts';

/** Which of the receiver's adapters the server is made with. */
export type Door = 'node' | 'fetch';

export interface ShopOptions extends Pick<ReceiverOptions, 'mode' | 'store'> {
  /** Whose notifications it takes, with the merchant's own keys. */
  readonly merchant: StageMerchant;
  /** Default is `node`. */
  readonly door?: Door;
  /** The merchant's work. Default is none. */
  readonly work?: (notification: Notification) => unknown;
  /** Default is a free one. */
  readonly port?: number;
  /** Serves `https://localhost` with it. Default is `http://127.0.0.1`. */
  readonly identity?: ServerIdentity;
}

export class Shop {
  /** What became of each delivery, in their order. */
  readonly receipts: Receipt[] = [];
  /** What was handled to the end, in its order. */
  readonly told: Notification[] = [];
  /** What the work failed with. */
  readonly failures: unknown[] = [];
  readonly #handled = new EventEmitter();
  readonly #options: ShopOptions;
  #server: Server | null = null;
  #port: number;

  constructor(options: ShopOptions) {
    this.#options = options;
    this.#port = options.port ?? 0;
  }

  /** Where notifications are to be sent, once it was up. */
  get url(): string {
    const origin = this.#options.identity === undefined ? 'http://127.0.0.1' : 'https://localhost';
    return `${origin}:${this.#port}/notify`;
  }

  get port(): number {
    return this.#port;
  }

  /** What became of the deliveries, in a word each. */
  get outcomes(): readonly string[] {
    return this.receipts.map(({ outcome }) => outcome);
  }

  /** Waits until so many were handled to the end: one that is acknowledged first is handled after its delivery. */
  async hasHandled(count: number): Promise<void> {
    while (this.told.length < count) await once(this.#handled, 'told');
  }

  async comeUp(): Promise<this> {
    const { door = 'node', identity } = this.#options;
    const receiver = this.#createReceiver();
    const listener = door === 'node' ? receiver.node() : overFetch(receiver);
    const server =
      identity === undefined ? createHttpServer(listener) : createHttpsServer(identity, listener);
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    ({ port: this.#port } = server.address() as AddressInfo); // it listens on TCP
    this.#server = server;
    return this;
  }

  /** Refuses connections from now on. One that is down stays so. */
  async goDown(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }

  #createReceiver(): Receiver {
    const { merchant, mode, store, work = () => {} } = this.#options;
    return createReceiver({
      certs: merchant.clientOptions('public-key').certs,
      apiv3Key: merchant.apiv3Key,
      mode,
      store,
      on: {
        otherwise: async (notification) => {
          await work(notification);
          this.told.push(notification);
          this.#handled.emit('told');
        },
      },
      onError: (error) => void this.failures.push(error),
      onReceipt: (receipt) => void this.receipts.push(receipt),
    });
  }
}

/** Node's server in front of a program that speaks the Fetch API, as adapters of such frameworks are. */
function overFetch(receiver: Receiver): RequestListener {
  return (request, response) => {
    const answer = async (): Promise<void> => {
      const asked = new Request(`http://127.0.0.1${request.url}`, {
        method: request.method ?? '',
        headers: new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        body: await buffer(request),
      });
      const { status, headers, body } = await receiver.fetch(asked);
      response.writeHead(status, Object.fromEntries(headers));
      response.end(body === null ? undefined : Buffer.from(await new Response(body).arrayBuffer()));
    };
    answer().catch(() => response.destroy());
  };
}
