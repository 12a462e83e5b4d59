/**
 * The measure for the gateway: a bare `node:http` server that verifies each request and signs each answer, and does
 * nothing else. Reads and writes get the bytes that the gateway itself answered before.
 */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { answerQuestions } from '../measure/program.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { isSigned, readWhole, signedHeaders } from './signed-exchange.ts';
import type { Signer } from './signed-exchange.ts';

interface Setting {
  /** Of the merchant, PEM. */
  readonly merchantPublicKey: string;
  readonly platformSerial: string;
  readonly platformPrivateKey: string;
  /** The body for every GET. */
  readonly readAnswer: string;
  /** The body for every POST. */
  readonly writeAnswer: string;
}

interface Served {
  readonly merchantKey: KeyObject;
  readonly signer: Signer;
  readonly readAnswer: Buffer;
  readonly writeAnswer: Buffer;
}

async function handle(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readWhole(request);
  if (!isSigned(request, body, served.merchantKey)) {
    response.writeHead(401).end();
    return;
  }
  const answer = request.method === 'GET' ? served.readAnswer : served.writeAnswer;
  response.writeHead(200, await signedHeaders(answer, served.signer)).end(answer);
}

const questions = {
  /** Listens and gives its origin. */
  async begin(setting: Setting): Promise<string> {
    const served: Served = {
      merchantKey: createPublicKey(setting.merchantPublicKey),
      signer: {
        serial: setting.platformSerial,
        privateKey: createPrivateKey(setting.platformPrivateKey),
      },
      readAnswer: Buffer.from(setting.readAnswer),
      writeAnswer: Buffer.from(setting.writeAnswer),
    };
    return listenOnLoopback(createServer((request, response) => void handle(served, request, response)));
  },
};

/** What can be asked of this program. */
export type BareGatewayQuestions = typeof questions;

answerQuestions(questions);
