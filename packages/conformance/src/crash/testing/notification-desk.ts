/** The merchants' server that is told of things: verifies and opens each notification, and remembers what it said. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConnectedMerchant } from '@hufu/gateway';
import { answerMessage, headerNames, openResource, parsePublicKey, verify } from '@hufu/protocol';
import { buffer } from 'node:stream/consumers';
import type { Chance } from './chance.ts';
import type { Arrival } from './judge.ts';

/** The first delivery is refused, and then one in so many, so that the timetable is needed as well. */
const deliveriesPerRefusal = 5;

/** Most refusals of one notification: the timetable has to bring it through. */
const refusalsMax = 2;

interface Envelope {
  readonly id: string;
  readonly event_type: string;
  readonly resource: { readonly nonce: string; readonly ciphertext: string };
}

export class NotificationDesk {
  /** All that came, each delivery by itself, in its order. */
  readonly arrivals: Arrival[] = [];
  /** What came and was no good. */
  readonly faults: string[] = [];
  /** Whom a delivery is told to before it is answered. Says whether there is still a gateway to be answered. */
  onArrival: () => boolean | Promise<boolean> = () => true;
  merchants: readonly ConnectedMerchant[] = [];
  readonly #server: Server;
  readonly #chance: Chance;
  readonly #refusals = new Map<string, number>();

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#server = createServer((request, response) => {
      // A gateway that was killed while it sent leaves half a request, which is none.
      this.#take(request).then(
        (status) => response.writeHead(status).end(),
        () => response.destroy(),
      );
    });
  }

  /** Resolves with the address to send to. */
  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo; // it listens on TCP
    return `http://127.0.0.1:${port}/notify`;
  }

  /** How many deliveries were refused on purpose. */
  get refused(): number {
    return [...this.#refusals.values()].reduce((sum, count) => sum + count, 0);
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #take(request: IncomingMessage): Promise<number> {
    const body = await buffer(request);
    const arrival = await this.#read(request, body);
    if (typeof arrival === 'string') {
      this.faults.push(arrival);
      return 401;
    }
    this.arrivals.push(arrival);
    const isHeard = await this.onArrival();
    return isHeard && this.#refuses(arrival.id) ? 503 : 204;
  }

  #refuses(id: string): boolean {
    const refused = this.#refusals.get(id) ?? 0;
    const isFirst = this.#refusals.size === 0;
    if (refused >= refusalsMax || (!isFirst && this.#chance(deliveriesPerRefusal) > 0)) return false;
    this.#refusals.set(id, refused + 1);
    return true;
  }

  /** What came; or a sentence that says what is wrong with it. */
  async #read({ headers }: IncomingMessage, body: Buffer): Promise<Arrival | string> {
    const header = (name: string): string => String(headers[name.toLowerCase()]);
    const serial = header(headerNames.serial);
    const merchant = this.merchants.find(({ platformPublicKeyId }) => platformPublicKeyId === serial);
    if (merchant === undefined) return `A notification is signed under ${serial}, which is nobody's.`;
    const key = parsePublicKey(await readFile(merchant.platformPublicKeyFile, 'utf8'));
    const [timestamp, nonce] = [header(headerNames.timestamp), header(headerNames.nonce)];
    const finding = verify(answerMessage({ timestamp, nonce, body }), header(headerNames.signature), key);
    if (finding !== 'valid') return `The signature of a notification is ${finding}.`;
    // Signed by the platform, whose envelope it is; the judge looks at what it says.
    const { id, event_type: event, resource } = JSON.parse(body.toString()) as Envelope;
    const opened = openResource(resource, merchant.apiv3Key);
    if ('reason' in opened) return `The resource of notification ${id} does not open: ${opened.reason}.`;
    return { id, event, said: opened.plaintext.toString() };
  }
}
