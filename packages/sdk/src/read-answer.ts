/**
 * Turns the platform's answer into what the caller gets: verified first, parsed after, an error for everything that is
 * not a success.
 */
import { STATUS_CODES } from 'node:http';

import { parseErrorBody } from '@hufu/protocol';
import type { ErrorBody } from '@hufu/protocol';

import type { Answer } from './answer.ts';
import type { RequestDescription } from './describe-request.ts';
import { AnswerError, ApiError } from './errors.ts';
import type { WechatPayError } from './errors.ts';
import { explainSignError, signErrorCode } from './explain-sign-error.ts';
import { excerptLengthMax } from './limits.ts';
import { answersUnsigned } from './marks.ts';
import type { Settings } from './options.ts';
import { withOpenedFields } from './sealed-fields.ts';
import { pathOf } from './transport.ts';
import type { TransportAnswer, TransportRequest } from './transport.ts';
import { carriesSignature, requestIdOf, verifyAnswer } from './verify-answer.ts';

/** What is answered: the call as it was described, and as it went out. */
export interface SentRequest {
  readonly description: RequestDescription;
  readonly sent: TransportRequest;
}

/**
 * The answer to a successful call.
 *
 * A success must be signed, unless the operation is known to answer unsigned; a refusal may be. Whatever carries a
 * signature must carry a good one.
 *
 * @throws SignatureError, ApiError, AnswerError or DecryptError.
 */
export function readAnswer(
  answer: TransportAnswer,
  request: SentRequest,
  settings: Settings,
): Answer<unknown> {
  if (!isSuccess(answer)) throw readRefusal(answer, request, settings);
  const { description } = request;
  const call = nameOf(description);
  if (carriesSignature(answer) || !answersUnsigned(description.method, description.template)) {
    verify(answer, call, settings);
  }

  const { status, headers } = answer;
  const body = bytesOf(answer);
  const data = withOpenedFields(parseJson(body, answer, call), description, settings);
  return { status, headers, requestId: requestIdOf(answer), data, body };
}

/**
 * The error for an answer that is no success.
 *
 * @throws SignatureError when it is signed, but not well.
 */
export function readRefusal(
  answer: TransportAnswer,
  { description, sent }: SentRequest,
  settings: Settings,
): WechatPayError {
  const call = nameOf(description);
  const verified = carriesSignature(answer);
  if (verified) verify(answer, call, settings);
  return answer.status < 400
    ? redirectError(answer, call)
    : apiError(answer, { call, sent, verified, nowMs: settings.clock.nowMs() });
}

/** Whether the platform says that it did what was asked. */
export function isSuccess({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

function nameOf({ method, target }: RequestDescription): string {
  return `${method} ${pathOf(target)}`;
}

function verify(answer: TransportAnswer, call: string, { platformKeys, clock }: Settings): void {
  verifyAnswer(answer, { platformKeys, nowMs: clock.nowMs(), call });
}

function parseJson(body: Buffer, answer: TransportAnswer, call: string): unknown {
  if (body.length === 0) return null;
  try {
    const data: unknown = JSON.parse(body.toString('utf8'));
    return data;
  } catch {
    // The parser's own error is left out: it quotes the body, and the excerpt does that with a limit.
    throw new AnswerError(`${call}: the answer (status ${answer.status}) is not JSON.`, {
      reason: 'not-json',
      status: answer.status,
      requestId: requestIdOf(answer),
      excerpt: excerptOf(body),
    });
  }
}

function redirectError(answer: TransportAnswer, call: string): AnswerError {
  return new AnswerError(
    `${call}: the answer (status ${answer.status}) is not the operation's but points elsewhere; redirects are never followed. Check baseUrl.`,
    {
      reason: 'redirect',
      status: answer.status,
      requestId: requestIdOf(answer),
      excerpt: answer.headers['location']?.slice(0, excerptLengthMax) ?? null,
    },
  );
}

/** What a refusal is about. */
interface Refused {
  readonly call: string;
  readonly sent: TransportRequest;
  readonly verified: boolean;
  /** Now, in milliseconds since 1970. */
  readonly nowMs: number;
}

function apiError(answer: TransportAnswer, about: Refused): ApiError {
  const { status } = answer;
  const fallback: ErrorBody = { code: `HTTP_${status}`, message: STATUS_CODES[status] ?? 'No message' };
  const body = bytesOf(answer);
  const said = parseErrorBody(body, fallback);
  const requestId = requestIdOf(answer);
  const reference = requestId === null ? '' : ` (Request-ID ${requestId})`;
  const signing = said.code === signErrorCode ? explainSignError(said.detail, answer, about.sent) : null;
  const advice = signing === null ? '' : `. ${signing.advice}`;
  return new ApiError(`${about.call}: ${status} ${said.code}: ${said.message}${reference}${advice}`, {
    apiCode: said.code,
    apiMessage: said.message,
    detail: said.detail,
    status,
    requestId,
    verified: about.verified,
    retryable: isRetryable(status, said.code),
    retryAfterMs: readRetryAfterMs(answer.headers['retry-after'], about.nowMs),
    excerpt: said.code === fallback.code && body.length > 0 ? excerptOf(body) : null,
    signing,
  });
}

/** Refusals that the same request can overcome by waiting, whatever status they come with. */
const retryableCodes: ReadonlySet<string> = new Set([
  'SYSTEM_ERROR',
  'SERVICE_UNAVAILABLE',
  'FREQUENCY_LIMITED',
  'RATELIMIT_EXCEEDED',
]);

const retryableStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

function isRetryable(status: number, apiCode: string): boolean {
  return retryableStatuses.has(status) || retryableCodes.has(apiCode);
}

/** As HTTP writes dates: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Seconds, or the date of an instant; null when it is neither. */
function readRetryAfterMs(value: string | undefined, nowMs: number): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  // The parser of dates takes almost anything for one.
  const atMs = httpDate.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
}

function excerptOf(body: Buffer): string {
  // A character has at most four bytes, so this is enough for as many characters as are kept.
  return body.toString('utf8', 0, excerptLengthMax * 4).slice(0, excerptLengthMax);
}

function bytesOf({ body }: TransportAnswer): Buffer {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}
