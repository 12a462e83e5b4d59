/**
 * The default transport: `node:http` and `node:https` with connections that are kept alive.
 *
 * Idle connections do not keep the process alive and are let go before the platform closes them. A redirect is an
 * answer like any other; nothing is sent twice.
 */
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { RequestOptions } from 'node:https';
import { urlToHttpOptions } from 'node:url';

import type { TransportPhase } from '../errors.ts';
import { answerHeaderBytesMax, connectTimeoutMs, connectionsMax, idleConnectionMs } from '../limits.ts';
import { transportFailure } from '../transport.ts';
import type { Transport, TransportAnswer, TransportFault, TransportRequest } from '../transport.ts';

/** Where requests go, prepared once. */
interface Host {
  readonly origin: string;
  /** The value of the Host header. */
  readonly name: string;
  readonly open: (options: RequestOptions) => ClientRequest;
  readonly options: RequestOptions;
}

/** A transport with connections of its own. They open with the first request. */
export function createNodeTransport(): Transport {
  let host: Host | null = null;
  return (request) => {
    host = host?.origin === request.origin ? host : prepareHost(request.origin);
    return exchange(request, host);
  };
}

function prepareHost(origin: string): Host {
  const url = new URL(origin);
  const secure = url.protocol === 'https:';
  const Agent = secure ? HttpsAgent : HttpAgent;
  const { protocol, hostname, port } = urlToHttpOptions(url);
  return {
    origin,
    name: url.host,
    open: secure ? httpsRequest : httpRequest,
    options: {
      protocol,
      hostname,
      port,
      maxHeaderSize: answerHeaderBytesMax,
      // The agent's timeout only closes idle connections; a busy one is bounded by the call's own limit.
      agent: new Agent({ keepAlive: true, timeout: idleConnectionMs, maxSockets: connectionsMax }),
    },
  };
}

function exchange(request: TransportRequest, host: Host): Promise<TransportAnswer> {
  const { signal } = request;
  if (signal?.aborted) {
    return Promise.reject(
      transportFailure({ kind: 'aborted', phase: 'connect', reason: signal.reason }, request),
    );
  }

  return new Promise((resolve, reject) => {
    const { method, target: path } = request;
    const headers = listHeaders(request, host);
    const outgoing = host.open({ ...host.options, method, path, headers });

    let isSettled = false;
    const settle = (): boolean => {
      if (isSettled) return false;
      isSettled = true;
      stopTimer();
      signal?.removeEventListener('abort', abort);
      return true;
    };
    const fail = (fault: TransportFault): void => {
      if (!settle()) return;
      outgoing.destroy();
      reject(transportFailure(fault, request));
    };
    const abort = (): void => fail({ kind: 'aborted', phase: phaseOf(outgoing), reason: signal?.reason });
    const stopTimer = limitTime(request.timeoutMs, outgoing, fail);
    signal?.addEventListener('abort', abort, { once: true });

    outgoing.on('error', (error) => fail(networkFault(error, outgoing)));
    let isAnswered = false;
    outgoing.on('close', () => {
      // Once there is an answer, it tells itself how it ended, and more exactly.
      if (!isAnswered) fail(networkFault(new Error('the connection was closed'), outgoing));
    });
    outgoing.on('response', (incoming) => {
      isAnswered = true;
      readAnswer(incoming, request.bodyBytesMax, {
        fail,
        done: (answer) => {
          if (settle()) resolve(answer);
        },
      });
    });
    outgoing.end(request.body.length === 0 ? undefined : request.body);
  });
}

/** Methods whose requests say the length of their body even when there is none. */
const methodsWithBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/**
 * Names and values in turn. As a list they go to the wire as they are, which saves Node the table it builds of an
 * object, and leaves Host and Content-Length to be given here.
 */
function listHeaders({ headers, body, method }: TransportRequest, host: Host): string[] {
  const list = ['Host', host.name];
  for (const [name, value] of Object.entries(headers)) list.push(name, value);
  if (body.length > 0 || methodsWithBody.has(method)) list.push('Content-Length', String(body.length));
  return list;
}

/** Watches the limits for connecting and for the whole exchange with one timer. Returns what stops it. */
function limitTime(
  timeoutMs: number,
  outgoing: ClientRequest,
  fail: (fault: TransportFault) => void,
): () => void {
  const connectMs = Math.min(connectTimeoutMs, timeoutMs);
  let timer = setTimeout(() => {
    const phase = phaseOf(outgoing);
    if (phase === 'connect' || connectMs === timeoutMs) {
      fail({ kind: 'timeout', phase, limitMs: connectMs });
      return;
    }
    timer = setTimeout(() => {
      fail({ kind: 'timeout', phase: phaseOf(outgoing), limitMs: timeoutMs });
    }, timeoutMs - connectMs);
  }, connectMs);
  return () => clearTimeout(timer);
}

/** How far a request has come. Asked before it is destroyed. */
function phaseOf(outgoing: ClientRequest): TransportPhase {
  // A TLS socket has the second field until its handshake is through; a plain one never has it.
  const socket: { connecting: boolean; secureConnecting?: boolean } | null = outgoing.socket;
  if (socket === null || socket.connecting || socket.secureConnecting === true) return 'connect';
  return outgoing.writableFinished ? 'answer' : 'send';
}

function networkFault(error: NodeJS.ErrnoException, outgoing: ClientRequest): TransportFault {
  const isConnecting = error.syscall === 'connect' || error.syscall === 'getaddrinfo';
  const wasKept = outgoing.reusedSocket && error.code === 'ECONNRESET';
  return {
    kind: 'network',
    phase: isConnecting ? 'connect' : phaseOf(outgoing),
    message: wasKept ? `a kept connection was closed by the other side (${error.message})` : error.message,
    systemCode: error.code ?? null,
  };
}

/** Values by lower-case name. A repeated header is joined, so a doubled signature can never be taken for a good one. */
function readHeaders(incoming: IncomingMessage): Record<string, string> {
  const { rawHeaders } = incoming;
  const headers: Record<string, string> = {};
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    // The casts hold: `rawHeaders` alternates names and values, and `at + 1` is inside it.
    const name = (rawHeaders[at] as string).toLowerCase();
    const value = rawHeaders[at + 1] as string;
    const earlier = Object.hasOwn(headers, name) ? headers[name] : undefined;
    headers[name] = earlier === undefined ? value : `${earlier}, ${value}`;
  }
  return headers;
}

/** Where an answer ends up. */
interface AnswerOutcome {
  readonly done: (answer: TransportAnswer) => void;
  readonly fail: (fault: TransportFault) => void;
}

function readAnswer(incoming: IncomingMessage, bytesMax: number, outcome: AnswerOutcome): void {
  const status = incoming.statusCode ?? 0;
  const headers = readHeaders(incoming);
  const chunks: Buffer[] = [];
  let bytes = 0;
  const refuse = (): void =>
    outcome.fail({ kind: 'too-large', status, requestId: headers['request-id'] ?? null });
  const cut = (message: string, systemCode: string | null): void =>
    outcome.fail({ kind: 'network', phase: 'answer', message, systemCode });

  if (Number(headers['content-length'] ?? 0) > bytesMax) {
    refuse();
    return;
  }
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > bytesMax) refuse();
    else chunks.push(chunk);
  });
  // A copy, also of a single chunk: a chunk is a slice of a larger read buffer and would keep all of it alive.
  incoming.on('end', () => outcome.done({ status, headers, body: Buffer.concat(chunks, bytes) }));
  incoming.on('error', (error: NodeJS.ErrnoException) =>
    cut(`the answer broke off after ${bytes} bytes (${error.message})`, error.code ?? null),
  );
}
