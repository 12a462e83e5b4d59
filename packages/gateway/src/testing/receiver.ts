/** For tests: a merchant's server that is told of things, on a real socket. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  answerMessage,
  headerNames,
  openResource,
  parsePublicKey,
  signatureScheme,
  verify,
} from '@hufu/protocol';
import { expect, onTestFinished } from 'vitest';
import type { MerchantRecord } from '../store/store.ts';

/** One notification as it came in. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The envelope, parsed. Nothing is verified yet. */
  readonly envelope: Envelope;
}

interface Envelope {
  readonly id: string;
  readonly create_time: string;
  readonly event_type: string;
  readonly summary: string;
  readonly resource: { readonly nonce: string; readonly ciphertext: string };
}

export interface Receiver {
  readonly url: string;
  /** In the order in which they came. */
  readonly received: readonly Received[];
}

/** Answers each notification with the status that `answer` gives it; 204 unless told otherwise. */
export async function openReceiver(
  answer: (received: Received, count: number) => number | Promise<number> = () => 204,
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const envelope = JSON.parse(body.toString()) as Envelope; // `openedBy` looks at it
      const one = { headers: request.headers, body, envelope };
      received.push(one);
      void acknowledge(response, answer(one, received.length));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return { url: `http://127.0.0.1:${port}/notify`, received };
}

async function acknowledge(response: ServerResponse, answer: number | Promise<number>): Promise<void> {
  const status = await answer;
  response.writeHead(status).end(status >= 400 ? '{"code":"FAIL","message":"busy"}' : undefined);
}

/** What the notification says, once its signature holds and its resource opens with the merchant's key. */
export function openedBy(merchant: MerchantRecord, { headers, body, envelope }: Received): unknown {
  const header = (name: string): string => String(headers[name.toLowerCase()]);
  const { id, publicKeyPem } = merchant.platformPublicKey;
  expect(header(headerNames.serial)).toBe(id);
  expect(header(headerNames.signatureType)).toBe(signatureScheme);
  const message = answerMessage({
    timestamp: header(headerNames.timestamp),
    nonce: header(headerNames.nonce),
    body,
  });
  expect(verify(message, header(headerNames.signature), parsePublicKey(publicKeyPem))).toBe('valid');
  const opened = openResource(envelope.resource, merchant.apiv3Key);
  if ('reason' in opened) throw new Error(`The resource does not open: ${opened.reason}.`);
  return JSON.parse(opened.plaintext.toString());
}
