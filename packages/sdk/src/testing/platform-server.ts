/**
 * A small platform on a real socket in this thread: it answers what a test tells it to, and keeps what came in.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { ClientOptions } from '../options.ts';
import type { TransportAnswer } from '../transport.ts';
import { makeParties } from './keys.ts';
import type { Parties } from './keys.ts';
import { makeAnswer, testSeconds } from './signed-answer.ts';
import type { AnswerDraft } from './signed-answer.ts';

/** A request as it came off the wire. */
export interface ReceivedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Decides one answer, or that the connection is cut in place of one. */
export type Respond = (request: ReceivedRequest) => TransportAnswer | 'cut';

/** The platform and what a test needs to talk to it. */
export interface PlatformServer {
  readonly parties: Parties;
  readonly baseUrl: string;
  /** What came in, oldest first. */
  readonly received: ReceivedRequest[];
  /** Good options for a client whose clock stands at `testSeconds`. */
  clientOptions(): ClientOptions;
  /** Sets what the next answers are. */
  respond(respond: Respond): void;
  /** Sets the next answers to signed ones. */
  answer(draft?: AnswerDraft): void;
  close(): Promise<void>;
}

/** Starts on a free port of the loopback interface. */
export async function startPlatformServer(): Promise<PlatformServer> {
  const parties = makeParties();
  const received: ReceivedRequest[] = [];
  let respond: Respond = () => makeAnswer(parties);

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: target = '', headers } = request;
      const whole = { method, target, headers, body: Buffer.concat(chunks) };
      received.push(whole);
      const answer = respond(whole);
      if (answer === 'cut') request.socket.destroy();
      else response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // The cast holds: a server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;

  return {
    parties,
    baseUrl,
    received,
    clientOptions: () => optionsFor(parties, baseUrl),
    respond: (next) => {
      respond = next;
    },
    answer: (draft) => {
      respond = () => makeAnswer(parties, draft);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Good options for a client of these parties, with its clock at `testSeconds`. */
export function optionsFor(parties: Parties, baseUrl: string): ClientOptions {
  return {
    mchid: parties.mchid,
    serial: parties.serial,
    privateKey: parties.merchant.privateKey,
    certs: { [parties.platformSerial]: parties.platform.publicKey },
    baseUrl,
    clock: { nowMs: () => testSeconds * 1000 },
  };
}
