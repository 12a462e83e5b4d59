/**
 * The receiver as a function from the Fetch API's `Request` to its `Response`: for Hono, Next.js, Bun and Deno.
 */
import { InputError } from '../errors.ts';
import { failureAnswer } from './adapter-answer.ts';
import type { AnswerDelivery, Report } from './adapter-answer.ts';
import { notificationBytesMax } from './limits.ts';
import { readLimited, requireRawBody } from './raw-body.ts';
import type { Acknowledgement } from './receipt.ts';

/** Answers a request. Never rejects. */
export type FetchHandler = (request: Request) => Promise<Response>;

/** A handler that reads a request's raw bytes and answers it. */
export function createFetchHandler(answer: AnswerDelivery, report: Report): FetchHandler {
  return async (request) => {
    try {
      const body = await rawBodyOf(request);
      return responseOf(await answer({ headers: request.headers, body }));
    } catch (error) {
      report(error, null);
      return responseOf(failureAnswer(error));
    }
  };
}

async function rawBodyOf(request: Request): Promise<Buffer> {
  // Asked by its shape, since a runtime may have more than one Request.
  if (typeof request !== 'object' || request === null || !('bodyUsed' in request)) {
    throw new InputError('fetch needs the Fetch API’s Request; in Hono that is c.req.raw.', {
      option: 'body',
    });
  }
  if (request.bodyUsed) return requireRawBody(undefined);
  return request.body === null ? Buffer.alloc(0) : readLimited(request.body, notificationBytesMax);
}

/** A response of 204 must have no body, not even an empty one. */
function responseOf({ status, headers, body }: Acknowledgement): Response {
  return new Response(body === '' ? null : body, { status, headers });
}
