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
import { explainSignError, signErrorCode } from './explain-sign-error.ts';
import { excerptLengthMax } from './limits.ts';
import { answersUnsigned } from './marks.ts';
import type { Settings } from './options.ts';
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
 * @throws SignatureError, ApiError or AnswerError.
 */
export function readAnswer(
  answer: TransportAnswer,
  { description, sent }: SentRequest,
  settings: Settings,
): Answer<unknown> {
  const call = `${description.method} ${pathOf(description.target)}`;
  const isSuccess = answer.status >= 200 && answer.status < 300;
  const mustVerify =
    carriesSignature(answer) || (isSuccess && !answersUnsigned(description.method, description.template));
  if (mustVerify) {
    verifyAnswer(answer, { platformKeys: settings.platformKeys, nowMs: settings.clock.nowMs(), call });
  }

  if (isSuccess) return readSuccess(answer, call);
  if (answer.status < 400) throw redirectError(answer, call);
  throw apiError(answer, { call, sent, verified: mustVerify });
}

function readSuccess(answer: TransportAnswer, call: string): Answer<unknown> {
  const { status, headers } = answer;
  const body = bytesOf(answer);
  return { status, headers, requestId: requestIdOf(answer), data: parseJson(body, answer, call), body };
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

function excerptOf(body: Buffer): string {
  // A character has at most four bytes, so this is enough for as many characters as are kept.
  return body.toString('utf8', 0, excerptLengthMax * 4).slice(0, excerptLengthMax);
}

function bytesOf({ body }: TransportAnswer): Buffer {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}
