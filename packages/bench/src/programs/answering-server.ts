/**
 * The platform of the calls that are measured: a bare `node:http` server that gives every request the same bytes and
 * signs each answer anew, in the thread pool. It looks at the requests' signatures only when told to.
 */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Credentials } from '../credentials.ts';
import { answerQuestions } from '../measure/program.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { isSigned, readWhole, signedHeaders } from './signed-exchange.ts';

interface Setting {
  readonly credentials: Credentials;
  /** The key for forged answers. */
  readonly forgerPrivateKey: string;
  /** The answer's body. */
  readonly body: string;
}

interface Served {
  readonly body: Buffer;
  readonly platformSerial: string;
  readonly merchantKey: KeyObject;
  readonly platformKey: KeyObject;
  readonly forgerKey: KeyObject;
}

let mode: 'plain' | 'check-requests' | 'forge-answers' = 'plain';
/** Requests since the mode was last set whose signature did not hold. */
let badRequests = 0;

async function handle(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readWhole(request);
  if (mode === 'check-requests' && !isSigned(request, body, served.merchantKey)) badRequests += 1;
  const privateKey = mode === 'forge-answers' ? served.forgerKey : served.platformKey;
  const headers = await signedHeaders(served.body, { serial: served.platformSerial, privateKey });
  response.writeHead(200, headers).end(served.body);
}

const questions = {
  /** Listens and gives its origin. */
  async begin({ credentials, forgerPrivateKey, body }: Setting): Promise<string> {
    const served: Served = {
      body: Buffer.from(body),
      platformSerial: credentials.platformSerial,
      merchantKey: createPublicKey(credentials.merchant.publicKey),
      platformKey: createPrivateKey(credentials.platform.privateKey),
      forgerKey: createPrivateKey(forgerPrivateKey),
    };
    const server = createServer((request, response) => void handle(served, request, response));
    return listenOnLoopback(server);
  },

  /** Changes what it does; gives how many bad requests came in the mode before. */
  setMode(next: typeof mode): number {
    const bad = badRequests;
    mode = next;
    badRequests = 0;
    return bad;
  },
};

/** What can be asked of this program. */
export type AnsweringServerQuestions = typeof questions;

answerQuestions(questions);
