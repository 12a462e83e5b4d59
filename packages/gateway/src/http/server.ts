/**
 * The gateway on a socket. Fastify hosts it: listening, limits, plugins, an ordered stop. Between the socket and the
 * pipeline nothing is decoded, parsed or renamed: raw target, raw body and header names pass as they are.
 */
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';

import { languageOf } from '../pipeline/language.ts';
import type { GatewayAnswer, GatewayRequest } from '../pipeline/message.ts';
import type { Serve } from '../pipeline/serve.ts';
import type { Log, Random, Timer } from '../ports.ts';
import { answerBadConnection } from './bad-connections.ts';
import { Connections } from './connections.ts';
import { readLimits, type Limits } from './limits.ts';
import { discardBody, readBody } from './read-body.ts';
import { writeAnswer } from './signed-answer.ts';
import { turnAway, type TurnAwayRule } from './turn-away.ts';

export interface ServerOptions {
  readonly serve: Serve;
  readonly random: Random;
  readonly log: Log;
  readonly timer: Timer;
  /** Limits other than their defaults. */
  readonly limits?: Partial<Limits>;
}

export interface GatewayServer {
  /** Begins to listen; port 0 picks a free one. Returns where. Rejects when the port is taken. */
  listen(at: { readonly host: string; readonly port: number }): Promise<AddressInfo>;
  /**
   * Stops in order: no new connection, idle ones closed, what is in flight answered. Resolves when all is done, after
   * `closeTimeoutMs` at the latest; then the connections that are left are cut. A second call waits for the first.
   */
  close(): Promise<void>;
}

/** What the parts of the adapter share. */
interface Host {
  readonly options: ServerOptions;
  readonly limits: Limits;
  readonly connections: Connections;
  /** Whole requests that are being answered. */
  inFlight: number;
}

/**
 * Builds the server; it listens when told to.
 *
 * @throws RangeError for a limit out of its range.
 */
export function createServer(options: ServerOptions): GatewayServer {
  const limits = readLimits(options.limits);
  const connections = new Connections();
  const app = createHost(limits, connections, options.random);
  const host: Host = { options, limits, connections, inFlight: 0 };
  routeEverything(app, (request, response, target) => answerRequest(host, { request, response, target }));

  let closed: Promise<void> | undefined;
  return {
    async listen({ host, port }) {
      await app.listen({ host, port });
      const address = app.server.address();
      if (address === null || typeof address === 'string')
        throw new TypeError('The server listens on no port.');
      return address;
    },
    close: () => (closed ??= closeInOrder(app, host)),
  };
}

const onlyRoute = '/';

function createHost(limits: Limits, connections: Connections, random: Random): FastifyInstance {
  return fastify({
    // Called once more for each further address of a host name, so that all of them have the same limits.
    serverFactory: (handle) => {
      const server = createNodeServer(limits, handle);
      connections.watch(server);
      server.on('clientError', (error, stream) => {
        // The cast holds: a server without TLS has no other streams.
        answerBadConnection({ error, socket: stream as Socket }, connections, random);
      });
      return server;
    },
    // Fastify's own is no JSON of the platform; ours is set above.
    clientErrorHandler: () => {},
    // What arrives while we stop is answered like any other request, by us, and not by Fastify with its own 503.
    return503OnClosing: false,
    forceCloseConnections: false,
    exposeHeadRoutes: false,
    // The pipeline matches on the raw target. Fastify's router would decode it and answer what it cannot decode.
    rewriteUrl: () => onlyRoute,
  });
}

type HandleRequest = (request: IncomingMessage, response: ServerResponse) => void;

function createNodeServer(limits: Limits, handle: HandleRequest): Server {
  const server = createHttpServer(
    {
      maxHeaderSize: limits.headerBytesMax,
      headersTimeout: Math.min(limits.headersTimeoutMs, limits.requestTimeoutMs),
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      connectionsCheckingInterval: limits.timeoutCheckMs,
      // Node would answer by itself, without JSON; `faultOfHead` checks it.
      requireHostHeader: false,
      // Otherwise Node drops the second of two headers without a word.
      joinDuplicateHeaders: true,
    },
    handle,
  );
  server.setTimeout(limits.idleTimeoutMs);
  server.maxConnections = limits.connectionsMax;
  // Node drops headers beyond this number without a word; one more is let in, so that too many can be refused.
  server.maxHeadersCount = limits.headerCountMax + 1;
  return server;
}

type AnswerRaw = (request: IncomingMessage, response: ServerResponse, target: string) => void;

function unreached(): never {
  throw new Error('The onRequest hook answers every request.');
}

/** Takes every request before Fastify looks at its method, its media type or its body. */
function routeEverything(app: FastifyInstance, answer: AnswerRaw): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.hijack();
    answer(request.raw, reply.raw, request.originalUrl);
  });
  app.get(onlyRoute, unreached);
  app.setNotFoundHandler(unreached);
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The raw request target. */
  readonly target: string;
}

function answerRequest(host: Host, exchange: Exchange): void {
  const { request, response } = exchange;
  host.connections.begin(request.socket);
  response.once('close', () => host.connections.end(request.socket));
  response.on('error', () => request.socket.destroy());
  produceAnswer(host, exchange).catch((error: unknown) => {
    // serve() never rejects, so this is a fault of the adapter itself: nothing that was written can be trusted.
    host.options.log({
      level: 'error',
      event: 'own-fault',
      message: String((error as Error).stack ?? error),
    });
    request.socket.destroy();
  });
}

async function produceAnswer(host: Host, exchange: Exchange): Promise<void> {
  const { limits } = host;
  const { request } = exchange;
  const fault = faultOfHead(request, limits);
  if (fault !== null) return refuseEarly(host, exchange, fault);

  const finding = await readBody(request, limits.bodyBytesMax);
  host.connections.received(request.socket);
  if ('fault' in finding) {
    return finding.fault === 'too-large' ? refuseEarly(host, exchange, 'body-too-large') : undefined;
  }
  // Only whole requests count, so that slow senders take no place from others.
  if (host.inFlight >= limits.inFlightMax) {
    return send(host, exchange, turnAway('too-many-in-flight', host.options.random, languageFor(request)));
  }
  host.inFlight += 1;
  try {
    send(host, exchange, await host.options.serve(toGatewayRequest(exchange, finding.body)));
  } finally {
    host.inFlight -= 1;
  }
}

function faultOfHead(request: IncomingMessage, limits: Limits): TurnAwayRule | null {
  if (request.rawHeaders.length / 2 > limits.headerCountMax) return 'headers-too-large';
  // RFC 9112 §3.2: HTTP/1.1 requires it.
  return request.httpVersion === '1.1' && request.headers.host === undefined ? 'http-malformed' : null;
}

function toGatewayRequest({ request, target }: Exchange, body: Buffer): GatewayRequest {
  return {
    method: request.method ?? '',
    target,
    // Joined by Node, which leaves a list of set-cookie alone.
    headers: { ...request.headers, 'set-cookie': request.headers['set-cookie']?.join(', ') },
    body,
    remoteAddress: request.socket.remoteAddress ?? '',
  };
}

function send(host: Host, { response }: Exchange, answer: GatewayAnswer): void {
  if (response.destroyed) return;
  if (answer.lost === true) {
    response.destroy();
    return;
  }
  writeAnswer(response, answer, { connection: host.connections.closing ? 'close' : 'keep' });
  response.end();
}

/**
 * Answers before the body was read, and closes. The rest of the body is thrown away first: a connection that is closed
 * with bytes unread is reset, and the reset may overtake the answer.
 */
function refuseEarly(host: Host, { request, response }: Exchange, rule: TurnAwayRule): void {
  const { random } = host.options;
  host.connections.received(request.socket);
  writeAnswer(response, turnAway(rule, random, languageFor(request)), { connection: 'close' });
  discardBody(request, host.limits.discardedBytesMax, () => response.end());
}

function languageFor(request: IncomingMessage) {
  return languageOf(request.headers['accept-language']);
}

async function closeInOrder(app: FastifyInstance, { connections, limits, options }: Host): Promise<void> {
  const cancel = options.timer.after(limits.closeTimeoutMs, () => connections.cutAll());
  connections.closeIdle();
  await app.close();
  cancel();
}
