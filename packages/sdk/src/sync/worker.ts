/**
 * The other thread's program, as text: it exchanges requests for answers while the calling thread stands still.
 *
 * It is text, and uses built-in modules only, so that a bundler that puts everything into one file keeps it. It holds no
 * key and knows nothing of signatures. Its exchange does what `adapters/node-transport.ts` does, and both pass the same
 * suite, `testing/transport.suite.ts`.
 */

/** Where the two threads leave each other word, as places in one shared `Int32Array`. */
export const slots = {
  /** Counts up with every word the worker leaves; the calling thread sleeps on it. */
  turns: 0,
  /** 1 when the worker has ended. */
  ended: 1,
  /** The id of the request on offer. Whoever sets it to 0 first has it: the worker to send it, the caller to withdraw. */
  offer: 2,
} as const;

/** How many places the shared array has. */
export const slotCount = 3;

/** The limits that the worker keeps. */
export interface WorkerLimits {
  readonly idleConnectionMs: number;
  readonly connectionsMax: number;
  readonly answerHeaderBytesMax: number;
  /** How long the worker waits for its next request before it ends by itself. */
  readonly idleWorkerMs: number;
}

/** The program. Its `workerData` is `{ port, signal, slots, limits }`. */
export const workerSource = `'use strict';
const http = require('node:http');
const https = require('node:https');
const { urlToHttpOptions } = require('node:url');
const { workerData } = require('node:worker_threads');

const { port, signal, slots, limits } = workerData;
const hosts = new Map();
let idleTimer;

process.on('exit', () => {
  Atomics.store(signal, slots.ended, 1);
  wake();
});

port.on('message', ({ id, request }) => {
  if (Atomics.compareExchange(signal, slots.offer, id, 0) !== id) return;
  clearTimeout(idleTimer);
  if (!hosts.has(request.origin)) hosts.set(request.origin, prepareHost(request.origin));
  exchange(request, hosts.get(request.origin), (reply) => {
    port.postMessage({ id, reply }, reply.answer ? [reply.answer.body.buffer] : []);
    wake();
    idleTimer = setTimeout(() => port.close(), limits.idleWorkerMs);
  });
});

function wake() {
  Atomics.add(signal, slots.turns, 1);
  Atomics.notify(signal, slots.turns);
}

function prepareHost(origin) {
  const url = new URL(origin);
  const { Agent, request } = url.protocol === 'https:' ? https : http;
  const { protocol, hostname, port } = urlToHttpOptions(url);
  const agent = new Agent({
    keepAlive: true,
    timeout: limits.idleConnectionMs,
    maxSockets: limits.connectionsMax,
  });
  const maxHeaderSize = limits.answerHeaderBytesMax;
  return { open: request, options: { protocol, hostname, port, agent, maxHeaderSize } };
}

function exchange(request, host, reply) {
  let outgoing;
  let total;
  let step;
  let isSettled = false;
  const settle = (what) => {
    if (isSettled) return;
    isSettled = true;
    clearTimeout(total);
    clearTimeout(step);
    if (what.fault && outgoing) outgoing.destroy();
    reply(what);
  };
  const fail = (fault) => settle({ fault });

  try {
    const { method, target: path, headers } = request;
    outgoing = host.open({ ...host.options, method, path, headers });
  } catch (error) {
    fail({ kind: 'network', phase: 'connect', message: error.message, systemCode: error.code || null });
    return;
  }

  const { connectMs, headersMs, bodyMs } = request.stepLimits;
  const late = (limit, limitMs) => () => fail({ kind: 'timeout', phase: phaseOf(outgoing), limit, limitMs });
  const headersLate = late('headers', headersMs);
  total = setTimeout(late('total', request.timeoutMs), request.timeoutMs);
  step = setTimeout(() => {
    if (phaseOf(outgoing) === 'connect') late('connect', connectMs)();
    else if (headersMs <= connectMs) headersLate();
    else step = setTimeout(headersLate, headersMs - connectMs);
  }, Math.min(connectMs, headersMs));

  outgoing.on('error', (error) => fail(networkFault(error, outgoing)));
  let isAnswered = false;
  outgoing.on('close', () => {
    if (!isAnswered) fail(networkFault(new Error('the connection was closed'), outgoing));
  });
  outgoing.on('response', (incoming) => {
    isAnswered = true;
    clearTimeout(step);
    step = setTimeout(late('body', bodyMs), bodyMs);
    incoming.on('data', () => step.refresh());
    readAnswer(incoming, request.bodyBytesMax, { fail, done: (answer) => settle({ answer }) });
  });
  outgoing.end(request.body.length === 0 ? undefined : request.body);
}

function phaseOf(outgoing) {
  const { socket } = outgoing;
  if (!socket || socket.connecting || socket.secureConnecting === true) return 'connect';
  return outgoing.writableFinished ? 'answer' : 'send';
}

function networkFault(error, outgoing) {
  const isConnecting = error.syscall === 'connect' || error.syscall === 'getaddrinfo';
  const wasKept = outgoing.reusedSocket && error.code === 'ECONNRESET';
  return {
    kind: 'network',
    phase: isConnecting ? 'connect' : phaseOf(outgoing),
    message: wasKept ? 'a kept connection was closed by the other side (' + error.message + ')' : error.message,
    systemCode: error.code || null,
  };
}

function readHeaders({ rawHeaders }) {
  const headers = {};
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at].toLowerCase();
    const value = rawHeaders[at + 1];
    headers[name] = Object.hasOwn(headers, name) ? headers[name] + ', ' + value : value;
  }
  return headers;
}

function readAnswer(incoming, bytesMax, outcome) {
  const status = incoming.statusCode;
  const headers = readHeaders(incoming);
  const chunks = [];
  let bytes = 0;
  const refuse = () => {
    outcome.fail({ kind: 'too-large', status, requestId: headers['request-id'] || null });
  };
  if (Number(headers['content-length'] || 0) > bytesMax) {
    refuse();
    return;
  }
  incoming.on('data', (chunk) => {
    bytes += chunk.length;
    if (bytes > bytesMax) refuse();
    else chunks.push(chunk);
  });
  incoming.on('end', () => {
    const body = new Uint8Array(bytes);
    let at = 0;
    for (const chunk of chunks) {
      body.set(chunk, at);
      at += chunk.length;
    }
    outcome.done({ status, headers, body });
  });
  incoming.on('error', (error) => {
    const message = 'the answer broke off after ' + bytes + ' bytes (' + error.message + ')';
    outcome.fail({ kind: 'network', phase: 'answer', message, systemCode: error.code || null });
  });
}
`;
