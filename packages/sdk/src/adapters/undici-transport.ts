/**
 * The transport over a dispatcher of undici 7, which the user makes and owns. Nothing of undici is imported here.
 *
 * The dispatcher decides how connections come about: proxy, TLS, how many, how long they are kept. How long a call
 * takes, how large an answer may be and that nothing is sent twice is decided here, whatever the dispatcher is set to.
 */
import { Readable } from 'node:stream';

import type { TransportPhase } from '../errors.ts';
import { transportFailure } from '../transport.ts';
import type {
  OpenedAnswer,
  Transport,
  TransportAnswer,
  TransportFault,
  TransportRequest,
} from '../transport.ts';
import { brokenOff, frameExchange, gatherBody } from './exchange-frame.ts';
import type { BodySink, Outcome } from './exchange-frame.ts';

/** Of a dispatcher of undici 7, what is used: an `Agent`, a `Pool` or a `Client`. */
export interface UndiciDispatcher {
  dispatch(options: UndiciRequest, handler: UndiciHandler): boolean;
}

/** What undici is asked to send. */
interface UndiciRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer | null;
  readonly headersTimeout: number;
  readonly bodyTimeout: number;
  readonly idempotent: boolean;
  readonly blocking: boolean;
  readonly maxRedirections: number;
  readonly retryOptions: {
    readonly maxRetries: number;
    readonly methods: never[];
    readonly statusCodes: never[];
    readonly errorCodes: never[];
  };
}

/** What undici tells of a request, in the order in which it happens. */
interface UndiciHandler {
  onRequestStart(connection: UndiciConnection): void;
  onResponseStart(connection: UndiciConnection, status: number, headers: UndiciHeaders): void;
  onResponseData(connection: UndiciConnection, chunk: Buffer): void;
  onResponseEnd(): void;
  onResponseError(connection: UndiciConnection, error: NodeJS.ErrnoException): void;
}

/** Headers as undici gives them: a repeated one is a list. */
type UndiciHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** The connection that a request is on, for as long as it is. */
interface UndiciConnection {
  readonly paused: boolean;
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

/**
 * A transport over a dispatcher that the user made, keeps and closes.
 *
 * It keeps all promises of the port, and no time limit or default of the dispatcher ends a call earlier but that for
 * connecting. What stays the dispatcher's:
 *
 * - the largest header of an answer (`maxHeaderSize`; undici's default is Node's, 16 KiB)
 * - a `Pool` or a `Client` sends to its own origin, whatever host is asked for; for backup hosts take an `Agent`
 * - a `RetryAgent`, and interceptors of others, may repeat or change what they are given: give none of them. Of
 *   undici's own interceptors, `retry` and `redirect` are switched off for what is sent here.
 *
 * Undici does not say when the last byte has left: from the first byte on, a failure's phase is `answer`.
 */
export function createUndiciTransport(dispatcher: UndiciDispatcher): Transport {
  return Object.assign(
    (request: TransportRequest) =>
      exchange<TransportAnswer>(request, dispatcher, (incoming, outcome) =>
        gatherBody(request.bodyBytesMax, incoming, outcome),
      ),
    { open: (request: TransportRequest) => exchange(request, dispatcher, openBody(request)) },
  );
}

/** An answer whose headers are there. */
interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly connection: UndiciConnection;
}

/** Takes the answer from where its headers are there. */
type Receive<Received> = (incoming: Incoming, outcome: Outcome<Received>) => BodySink;

function exchange<Received>(
  request: TransportRequest,
  dispatcher: UndiciDispatcher,
  receive: Receive<Received>,
): Promise<Received> {
  let connection: UndiciConnection | null = null;
  let sink: BodySink | null = null;
  const phase = (): TransportPhase => (connection === null ? 'connect' : 'answer');
  const drop = (failure: Error): void => connection?.abort(failure);

  return frameExchange<Received>(request, { phase, drop }, (frame) => {
    const lost = (error: NodeJS.ErrnoException): void => {
      if (sink === null) frame.fail(networkFault(error, phase()));
      else sink.lose(error);
    };
    const handler: UndiciHandler = {
      onRequestStart: (next) => {
        // Undici is about to write. Nobody waits any more, or the same request was on a connection before, which
        // broke: undici would send it a second time.
        if (frame.isSettled() || connection !== null) next.abort(new Error('the connection was closed'));
        else connection = next;
      },
      onResponseStart: (current, status, headers) => {
        // 1xx announces an answer and is none.
        if (frame.isSettled() || status < 200) return;
        frame.answered();
        sink = receive({ status, headers: joinHeaders(headers), connection: current }, frame);
      },
      onResponseData: (_, chunk) => {
        frame.moved();
        sink?.take(chunk);
      },
      onResponseEnd: () => sink?.end(),
      onResponseError: (_, error) => lost(error),
    };

    try {
      dispatcher.dispatch(describe(request), handler);
    } catch (error) {
      lost(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function describe({ origin, target, method, headers, body }: TransportRequest): UndiciRequest {
  return {
    origin,
    path: target,
    method,
    headers: { ...headers },
    body: body.length === 0 ? null : body,
    // 0 switches them off: the limits are those of the request, and undici's clock ticks in seconds.
    headersTimeout: 0,
    bodyTimeout: 0,
    // Undici sends again what waits behind a request that broke its connection. Nothing of ours waits behind another,
    // and until its headers are there nothing waits behind ours:
    // https://github.com/nodejs/undici/pull/1889/files
    idempotent: false,
    blocking: true,
    maxRedirections: 0,
    retryOptions: { maxRetries: 0, methods: [], statusCodes: [], errorCodes: [] },
  };
}

/** Values by lower-case name. A repeated header is joined, so a doubled signature can never be taken for a good one. */
function joinHeaders(headers: UndiciHeaders): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return joined;
}

/** Hands the body on as it comes. From then on its own silence and the caller's signal are what end it early. */
function openBody(request: TransportRequest): Receive<OpenedAnswer> {
  const { signal, stepLimits } = request;
  return ({ status, headers, connection }, { done }) => {
    let bytes = 0;
    const body = new Readable({
      read: () => {
        silence.refresh();
        connection.resume();
      },
      destroy: (error, callback) => {
        clearTimeout(silence);
        signal?.removeEventListener('abort', abort);
        connection.abort(error ?? new Error('the body is not wanted'));
        callback(error);
      },
    });
    const end = (fault: TransportFault): void => {
      body.destroy(transportFailure(fault, request));
    };
    const abort = (): void => end({ kind: 'aborted', phase: 'answer', reason: signal?.reason });
    const silence = setTimeout(() => {
      // A reader that takes its time is no silence of the platform's.
      if (connection.paused) silence.refresh();
      else end({ kind: 'timeout', phase: 'answer', limit: 'body', limitMs: stepLimits.bodyMs });
    }, stepLimits.bodyMs);

    signal?.addEventListener('abort', abort, { once: true });
    done({ status, headers, body });
    return {
      take: (chunk) => {
        bytes += chunk.length;
        silence.refresh();
        if (!body.push(chunk)) connection.pause();
      },
      end: () => {
        clearTimeout(silence);
        body.push(null);
      },
      lose: (error) => end(brokenOff(error, bytes)),
    };
  };
}

function networkFault(error: NodeJS.ErrnoException, phase: TransportPhase): TransportFault {
  return { kind: 'network', phase, message: error.message, systemCode: error.code ?? null };
}
