/**
 * The port to the network: one request out, one answer back, both as bytes. A transport knows nothing of signatures.
 *
 * It never follows a redirect, never repeats a request, and keeps the time limit, the size limit and the signal that
 * come with the request.
 */
import type { Readable } from 'node:stream';

import { AbortError, AnswerError, TimeoutError, TransportError } from './errors.ts';
import type { TimeLimit, TransportPhase, WechatPayError } from './errors.ts';

/** How long each step of one exchange may take, in milliseconds. */
export interface StepLimits {
  /** Until the connection stands, name look-up and TLS included. */
  readonly connectMs: number;
  /** From the beginning until the answer's headers are there. */
  readonly headersMs: number;
  /** The longest silence in the answer's body. */
  readonly bodyMs: number;
}

/** One signed request, ready to go out as it is. */
export interface TransportRequest {
  readonly method: string;
  /** Scheme, host and port, for example `https://api.mch.weixin.qq.com`. */
  readonly origin: string;
  /** Path and query exactly as they were signed; they must reach the wire unchanged. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly the bytes that were signed; empty when there is no body. */
  readonly body: Buffer;
  /** The limit for the whole exchange, in milliseconds. It counts also where a limit of a step is longer. */
  readonly timeoutMs: number;
  readonly stepLimits: StepLimits;
  /** The most bytes that the answer's body may have. */
  readonly bodyBytesMax: number;
  readonly signal: AbortSignal | null;
}

/** The answer as it came, not verified. */
export interface TransportAnswer {
  readonly status: number;
  /** Values by lower-case name; repeated headers are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body after transfer decoding, complete. */
  readonly body: Uint8Array;
}

/** An answer whose body is still under way. */
export interface OpenedAnswer {
  readonly status: number;
  /** Values by lower-case name; repeated headers are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's bytes as they were sent. It fails with an error of this SDK; destroying it frees the connection. */
  readonly body: Readable;
}

/** Carries requests. */
export interface Transport {
  /**
   * Sends one request and gives its answer. Rejects when there is none: with an error of this SDK, which is passed on
   * as it is, or with any other, which becomes the cause of a `TransportError` with the phase `unknown`.
   */
  (request: TransportRequest): Promise<TransportAnswer>;
  /**
   * The same, but it gives the answer as soon as its headers are there, for downloads larger than memory. `timeoutMs`
   * then counts until the headers, and `bodyBytesMax` does not count. A transport without it reads downloads whole.
   */
  readonly open?: (request: TransportRequest) => Promise<OpenedAnswer>;
}

/** What went wrong on the way, as data: it can cross from one thread to another. */
export type TransportFault =
  | {
      readonly kind: 'timeout';
      readonly phase: TransportPhase;
      readonly limit: TimeLimit;
      readonly limitMs: number;
      readonly advice?: string;
    }
  | { readonly kind: 'aborted'; readonly phase: TransportPhase; readonly reason: unknown }
  | {
      readonly kind: 'network';
      readonly phase: TransportPhase;
      readonly message: string;
      readonly systemCode: string | null;
    }
  | { readonly kind: 'too-large'; readonly status: number; readonly requestId: string | null };

/** The error that a caller sees for a fault. Names the method and the path, never a header or a body. */
export function transportFailure(fault: TransportFault, request: TransportRequest): WechatPayError {
  const call = `${request.method} ${pathOf(request.target)}`;
  switch (fault.kind) {
    case 'timeout': {
      const advice = fault.advice === undefined ? '' : ` ${fault.advice}`;
      return new TimeoutError(
        `${call}: ${missedWords(fault)} ${request.origin} within ${fault.limitMs} ms. ${outcomeSentence(fault.phase)}${advice}`,
        { phase: fault.phase, limit: fault.limit },
      );
    }
    case 'aborted':
      return new AbortError(`${call}: the caller's signal ended the call. ${outcomeSentence(fault.phase)}`, {
        phase: fault.phase,
        cause: fault.reason,
      });
    case 'network':
      return new TransportError(
        `${call}: no answer from ${request.origin}: ${fault.message}. ${outcomeSentence(fault.phase)}`,
        { phase: fault.phase, systemCode: fault.systemCode },
      );
    default:
      return new AnswerError(`${call}: the answer's body is longer than ${request.bodyBytesMax} bytes.`, {
        reason: 'too-large',
        status: fault.status,
        requestId: fault.requestId,
      });
  }
}

/** The path of a request target, without its query. */
export function pathOf(target: string): string {
  const queryAt = target.indexOf('?');
  return queryAt < 0 ? target : target.slice(0, queryAt);
}

function missedWords({
  phase,
  limit,
}: {
  readonly phase: TransportPhase;
  readonly limit: TimeLimit;
}): string {
  if (phase === 'connect') return 'no connection to';
  if (limit === 'headers') return 'no answer from';
  return limit === 'body' ? 'no further byte of the answer from' : 'no complete answer from';
}

function outcomeSentence(phase: TransportPhase): string {
  return phase === 'connect' ? 'Nothing was sent.' : 'The outcome is unknown: query before you repeat.';
}
