/**
 * The receiver as a listener of Node's own server, and so of Express and every framework that hands on its requests.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

import { failureAnswer } from './adapter-answer.ts';
import type { AnswerDelivery, Report } from './adapter-answer.ts';
import { notificationBytesMax } from './limits.ts';
import { readLimited } from './raw-body.ts';
import type { Acknowledgement } from './receipt.ts';
import type { Delivery } from './receive.ts';

/** A listener for `http.createServer`, or a route's handler. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => void;

/** A listener that reads a request's raw bytes, wherever a framework may have left them, and answers it. */
export function createNodeListener(answer: AnswerDelivery, report: Report): NodeListener {
  return (request, response) => {
    // It never rejects, so nobody needs to wait for it.
    void respond({ request, response }, answer, report);
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function respond(
  { request, response }: Exchange,
  answer: AnswerDelivery,
  report: Report,
): Promise<void> {
  try {
    // The cast holds as far as it is used: whatever is no raw body is refused.
    const body = (await rawBodyOf(request)) as Delivery['body'];
    write(response, await answer({ headers: request.headers, body }));
  } catch (error) {
    // A sender that went away needs no answer, and sends again.
    if (request.destroyed && !request.complete) return;
    report(error, null);
    write(response, failureAnswer(error));
  }
}

/** The bytes that a parser kept (`rawBody` of Nest, `body` of express.raw), or else those of the stream. */
async function rawBodyOf(request: IncomingMessage): Promise<unknown> {
  // The cast holds: any object can be asked for a field that it may not have.
  const { rawBody, body } = request as { readonly rawBody?: unknown; readonly body?: unknown };
  const kept = [rawBody, body].find((value) => value instanceof Uint8Array || typeof value === 'string');
  if (kept !== undefined) return kept;
  if (request.readableDidRead) return body;
  // The connection must outlive the reading, or there would be none to say "too large" on.
  return readLimited(request.iterator({ destroyOnReturn: false }), notificationBytesMax);
}

function write(response: ServerResponse, { status, headers, body }: Acknowledgement): void {
  if (response.headersSent || response.destroyed) return;
  // What was not read would otherwise be taken for the next request.
  if (status === statusTooLarge) response.setHeader('Connection', 'close');
  response.writeHead(status, headers).end(body);
}

const statusTooLarge = 413;
