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
import { PassThrough } from 'node:stream';
import { urlToHttpOptions } from 'node:url';

import type { TransportPhase } from '../errors.ts';
import { answerHeaderBytesMax, connectionsMax, idleConnectionMs } from '../limits.ts';
import { transportFailure } from '../transport.ts';
import type {
  OpenedAnswer,
  Transport,
  TransportAnswer,
  TransportFault,
  TransportRequest,
} from '../transport.ts';
import { brokenOff, frameExchange, gatherBody } from './exchange-frame.ts';
import type { Outcome } from './exchange-frame.ts';

/** Where requests go, prepared once. */
interface Host {
  /** The value of the Host header. */
  readonly name: string;
  readonly open: (options: RequestOptions) => ClientRequest;
  readonly options: RequestOptions;
}

/** A transport with connections of its own, to each host that is asked. They open with the first request. */
export function createNodeTransport(): Transport {
  const hosts = new Map<string, Host>();
  const hostOf = ({ origin }: TransportRequest): Host => {
    const host = hosts.get(origin) ?? prepareHost(origin);
    hosts.set(origin, host);
    return host;
  };
  return Object.assign(
    (request: TransportRequest) => exchange(request, hostOf(request), readBody(request.bodyBytesMax)),
    { open: (request: TransportRequest) => exchange(request, hostOf(request), openBody(request)) },
  );
}

function prepareHost(origin: string): Host {
  const url = new URL(origin);
  const secure = url.protocol === 'https:';
  const Agent = secure ? HttpsAgent : HttpAgent;
  const { protocol, hostname, port } = urlToHttpOptions(url);
  return {
    name: url.host,
    open: secure ? httpsRequest : httpRequest,
    options: {
      protocol,
      hostname,
      port,
      maxHeaderSize: answerHeaderBytesMax,
      // The agent's timeout only closes idle connections; a busy one is bounded by the call's own limits.
      agent: new Agent({ keepAlive: true, timeout: idleConnectionMs, maxSockets: connectionsMax }),
    },
  };
}

/** Takes the answer from where its headers are there. */
type Receive<Received> = (incoming: IncomingMessage, outcome: Outcome<Received>) => void;

function exchange<Received>(
  request: TransportRequest,
  host: Host,
  receive: Receive<Received>,
): Promise<Received> {
  let outgoing: ClientRequest | null = null;
  const phase = (): TransportPhase => (outgoing === null ? 'connect' : phaseOf(outgoing));
  const drop = (): void => {
    outgoing?.destroy();
  };

  return frameExchange<Received>(request, { phase, drop }, (frame) => {
    const { method, target: path, body } = request;
    const sent = host.open({ ...host.options, method, path, headers: listHeaders(request, host) });
    outgoing = sent;

    sent.on('error', (error) => frame.fail(networkFault(error, sent)));
    let isAnswered = false;
    sent.on('close', () => {
      // Once there is an answer, it tells itself how it ended, and more exactly.
      if (!isAnswered) frame.fail(networkFault(new Error('the connection was closed'), sent));
    });
    sent.on('response', (incoming) => {
      isAnswered = true;
      frame.answered();
      incoming.on('data', frame.moved);
      receive(incoming, frame);
    });
    sent.end(body.length === 0 ? undefined : body);
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

/** Reads the whole body into memory, up to a limit. */
function readBody(bytesMax: number): Receive<TransportAnswer> {
  return (incoming, outcome) => {
    const head = { status: incoming.statusCode ?? 0, headers: readHeaders(incoming) };
    const { take, end, lose } = gatherBody(bytesMax, head, outcome);
    incoming.on('data', take);
    incoming.on('end', end);
    incoming.on('error', lose);
  };
}

/** Hands the body on as it comes. From then on its own silence and the caller's signal are what end it early. */
function openBody(request: TransportRequest): Receive<OpenedAnswer> {
  const { signal, stepLimits } = request;
  return (incoming, { done }) => {
    const body = new PassThrough();
    let bytes = 0;
    const end = (fault: TransportFault): void => {
      body.destroy(transportFailure(fault, request));
    };
    const abort = (): void => end({ kind: 'aborted', phase: 'answer', reason: signal?.reason });
    const silence = setTimeout(() => {
      // A reader that takes its time is no silence of the platform's.
      if (body.writableNeedDrain) silence.refresh();
      else end({ kind: 'timeout', phase: 'answer', limit: 'body', limitMs: stepLimits.bodyMs });
    }, stepLimits.bodyMs);

    signal?.addEventListener('abort', abort, { once: true });
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      silence.refresh();
    });
    incoming.on('error', (error) => end(brokenOff(error, bytes)));
    body.on('close', () => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', abort);
      incoming.destroy();
    });
    incoming.pipe(body);
    done({ status: incoming.statusCode ?? 0, headers: readHeaders(incoming), body });
  };
}
