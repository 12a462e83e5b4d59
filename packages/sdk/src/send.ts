/**
 * Sends one signed request through the client's transport, once, and turns whatever stops it into an error of this
 * SDK.
 */
import { Readable } from 'node:stream';

import { TransportError, isWechatPayError } from './errors.ts';
import { pathOf } from './transport.ts';
import type { OpenedAnswer, Transport, TransportAnswer, TransportRequest } from './transport.ts';

/**
 * The platform's answer, not verified.
 *
 * @throws TransportError, TimeoutError or AbortError when there is none; AnswerError when it is too large.
 */
export async function send(request: TransportRequest, transport: Transport): Promise<TransportAnswer> {
  try {
    return await transport(request);
  } catch (error) {
    if (isWechatPayError(error)) throw error;
    throw foreignFailure(error, request);
  }
}

/** The same as {@link send}, with the body still under way. A transport that cannot open an answer reads it whole. */
export async function sendOpen(request: TransportRequest, transport: Transport): Promise<OpenedAnswer> {
  try {
    if (transport.open !== undefined) return await transport.open(request);
    const { status, headers, body } = await transport(request);
    return { status, headers, body: Readable.from([Buffer.from(body)]) };
  } catch (error) {
    if (isWechatPayError(error)) throw error;
    throw foreignFailure(error, request);
  }
}

/** What a transport of the caller's own threw. It may have got far or not at all, so the outcome is unknown. */
function foreignFailure(error: unknown, request: TransportRequest): TransportError {
  const cause = plainCause(error);
  return new TransportError(
    `${request.method} ${pathOf(request.target)}: the transport failed: ${cause.message}. The outcome is unknown: query before you repeat.`,
    { phase: 'unknown', systemCode: typeof cause.code === 'string' ? cause.code : null, cause },
  );
}

/**
 * The text of what was thrown without its fields: HTTP clients hang the whole request on their errors, Authorization
 * header included.
 */
function plainCause(error: unknown): Error & { code?: unknown } {
  if (!(error instanceof Error)) return new Error('it threw something that is no error');
  const plain: Error & { code?: unknown } = new Error(error.message);
  if (error.stack !== undefined) plain.stack = error.stack;
  if ('code' in error) plain.code = error.code;
  return plain;
}
