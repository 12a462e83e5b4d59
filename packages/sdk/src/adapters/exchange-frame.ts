/**
 * What every transport over this machine's network has in common: an exchange that ends once, within its time limits, or
 * with the caller's signal.
 */
import type { TimeLimit, TransportPhase } from '../errors.ts';
import { transportFailure } from '../transport.ts';
import type { TransportAnswer, TransportFault, TransportRequest } from '../transport.ts';

/** Where an exchange ends up. The first word counts. */
export interface Outcome<Received> {
  readonly done: (received: Received) => void;
  readonly fail: (fault: TransportFault) => void;
}

/** An exchange under way. */
export interface ExchangeFrame<Received> extends Outcome<Received> {
  /** The answer's headers are there: from here on, silence is what counts. */
  readonly answered: () => void;
  /** Bytes of the answer came. */
  readonly moved: () => void;
  readonly isSettled: () => boolean;
}

/** What the frame has to know of the connection. */
export interface FramedConnection {
  /** How far the request has come. */
  readonly phase: () => TransportPhase;
  /** Gives the connection up, after a failure. */
  readonly drop: (failure: Error) => void;
}

/** The result of an exchange that `begin` starts; what it throws is what the exchange fails with. */
export function frameExchange<Received>(
  request: TransportRequest,
  { phase, drop }: FramedConnection,
  begin: (frame: ExchangeFrame<Received>) => void,
): Promise<Received> {
  const { signal } = request;
  if (signal?.aborted) {
    return Promise.reject(
      transportFailure({ kind: 'aborted', phase: 'connect', reason: signal.reason }, request),
    );
  }

  return new Promise((resolve, reject) => {
    let isSettled = false;
    const settle = (): boolean => {
      if (isSettled) return false;
      isSettled = true;
      limits.stop();
      signal?.removeEventListener('abort', abort);
      return true;
    };
    const fail = (fault: TransportFault): void => {
      if (!settle()) return;
      const failure = transportFailure(fault, request);
      reject(failure);
      drop(failure);
    };
    const done = (received: Received): void => {
      if (settle()) resolve(received);
    };
    const abort = (): void => fail({ kind: 'aborted', phase: phase(), reason: signal?.reason });
    const limits = limitTime(request, phase, fail);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      begin({ done, fail, answered: limits.answered, moved: limits.moved, isSettled: () => isSettled });
    } catch (error) {
      if (settle()) reject(error);
    }
  });
}

/** The limits of one exchange while they are watched. */
interface WatchedLimits extends Pick<ExchangeFrame<never>, 'answered' | 'moved'> {
  readonly stop: () => void;
}

/** Watches the limit for the whole exchange with one timer, and those of its steps, in turn, with another. */
function limitTime(
  { timeoutMs, stepLimits }: TransportRequest,
  phase: () => TransportPhase,
  fail: (fault: TransportFault) => void,
): WatchedLimits {
  const { connectMs, headersMs, bodyMs } = stepLimits;
  const late = (limit: TimeLimit, limitMs: number) => (): void =>
    fail({ kind: 'timeout', phase: phase(), limit, limitMs });
  const headersLate = late('headers', headersMs);

  const total = setTimeout(late('total', timeoutMs), timeoutMs);
  let step = setTimeout(
    () => {
      if (phase() === 'connect') late('connect', connectMs)();
      else if (headersMs <= connectMs) headersLate();
      else step = setTimeout(headersLate, headersMs - connectMs);
    },
    Math.min(connectMs, headersMs),
  );

  return {
    answered: () => {
      clearTimeout(step);
      step = setTimeout(late('body', bodyMs), bodyMs);
    },
    moved: () => step.refresh(),
    stop: () => {
      clearTimeout(total);
      clearTimeout(step);
    },
  };
}

/** The fault of an answer that ended before its end. */
export function brokenOff(error: NodeJS.ErrnoException, bytes: number): TransportFault {
  const message = `the answer broke off after ${bytes} bytes (${error.message})`;
  return { kind: 'network', phase: 'answer', message, systemCode: error.code ?? null };
}

/** Takes an answer's body, chunk by chunk. */
export interface BodySink {
  readonly take: (chunk: Buffer) => void;
  readonly end: () => void;
  readonly lose: (error: NodeJS.ErrnoException) => void;
}

/** Gathers a whole body in memory, up to a limit, behind the head that it belongs to. */
export function gatherBody(
  bytesMax: number,
  { status, headers }: Pick<TransportAnswer, 'status' | 'headers'>,
  { done, fail }: Outcome<TransportAnswer>,
): BodySink {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const refuse = (): void => fail({ kind: 'too-large', status, requestId: headers['request-id'] ?? null });

  if (Number(headers['content-length'] ?? 0) > bytesMax) refuse();
  return {
    take: (chunk) => {
      bytes += chunk.length;
      if (bytes > bytesMax) refuse();
      else chunks.push(chunk);
    },
    // A copy, also of a single chunk: a chunk is a slice of a larger read buffer and would keep all of it alive.
    end: () => done({ status, headers, body: Buffer.concat(chunks, bytes) }),
    lose: (error) => fail(brokenOff(error, bytes)),
  };
}
