/**
 * Blocks the calling thread on an exchange that another thread performs.
 *
 * The worker starts with the first call, ends by itself when it has long had nothing to do, and is replaced when it has
 * ended. It does not keep the process alive. Whatever happens to it, a call returns or throws within its time limit
 * plus the named allowances below.
 */
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

import { monotonicMs } from '../adapters/system-clock.ts';
import { answerHeaderBytesMax, connectionsMax, idleConnectionMs } from '../limits.ts';
import { transportFailure } from '../transport.ts';
import type { TransportAnswer, TransportFault, TransportRequest } from '../transport.ts';
import { slotCount, slots, workerSource } from './worker.ts';
import type { WorkerLimits } from './worker.ts';

/** Sends one request and returns its answer; throws the errors that a `Transport` rejects with. */
export type BlockingTransport = (request: TransportRequest) => TransportAnswer;

/** How long a new worker may take to start, in milliseconds, before the request's own time limit begins. */
const startAllowanceMs = 10_000;

/** How much longer than the worker the calling thread waits, so that the worker's own, better informed, error wins. */
const replyAllowanceMs = 1_000;

/** How often a request is offered to a worker: to the present one, and to a new one when that had just ended. */
const offersMax = 2;

/** How long a worker waits for its next request before it ends by itself. */
const idleWorkerMs = 60_000;

/** What a bridge is made of; other parts than the standing ones are for tests. */
export interface BridgeParts {
  /** The worker's program. */
  readonly source: string;
  readonly startAllowanceMs: number;
  readonly replyAllowanceMs: number;
  readonly idleWorkerMs: number;
}

const standingParts: BridgeParts = {
  source: workerSource,
  startAllowanceMs,
  replyAllowanceMs,
  idleWorkerMs,
};

/** A bridge with a worker of its own. */
export function createBridge(changed: Partial<BridgeParts> = {}): BlockingTransport {
  const parts = { ...standingParts, ...changed };
  let line: Line | null = null;

  return (request) => {
    refuseAborted(request);
    for (let offer = 1; offer <= offersMax; offer += 1) {
      line ??= openLine(request, parts);
      const reply = line.ask(request);
      if (reply === 'ended') {
        line = null;
        continue;
      }
      if ('answer' in reply) return reply.answer;
      if (!line.isUsable()) line = null;
      throw transportFailure(advised(reply.fault, request), request);
    }
    throw transportFailure(networkFault('connect', 'the worker thread ends as soon as it starts'), request);
  };
}

/** A blocked thread hears no signal, so only one that is aborted before the call can end it. */
function refuseAborted(request: TransportRequest): void {
  const { signal } = request;
  if (!signal?.aborted) return;
  throw transportFailure({ kind: 'aborted', phase: 'connect', reason: signal.reason }, request);
}

function openLine(request: TransportRequest, parts: BridgeParts): Line {
  try {
    return new Line(parts);
  } catch (error) {
    const message = `no worker thread can be started (${error instanceof Error ? error.message : 'unknown'})`;
    throw transportFailure(networkFault('connect', message), request);
  }
}

function networkFault(phase: 'connect' | 'unknown', message: string): TransportFault {
  return { kind: 'network', phase, message, systemCode: null };
}

/** What the worker says about a request. */
type Reply = { readonly answer: TransportAnswer } | { readonly fault: TransportFault };

/** A worker and what connects this thread with it. One request is under way at a time, since its caller waits. */
class Line {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #signal = new Int32Array(new SharedArrayBuffer(slotCount * Int32Array.BYTES_PER_ELEMENT));
  readonly #replyAllowanceMs: number;
  #allowanceMs: number;
  #lastId = 0;
  #isUsable = true;

  constructor(parts: BridgeParts) {
    this.#replyAllowanceMs = parts.replyAllowanceMs;
    this.#allowanceMs = parts.startAllowanceMs + parts.replyAllowanceMs;
    const limits: WorkerLimits = {
      idleConnectionMs,
      connectionsMax,
      answerHeaderBytesMax,
      idleWorkerMs: parts.idleWorkerMs,
    };
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(parts.source, {
      eval: true,
      name: 'hufu-sdk-sync',
      // What the process was started with, loaders above all, is for the caller's program and not for this one.
      execArgv: [],
      workerData: { port: port2, signal: this.#signal, slots, limits },
      transferList: [port2],
    });
    // Without a listener, an error in the worker would end the process once the event loop turns.
    this.#worker.on('error', () => this.#drop());
    this.#worker.on('exit', () => this.#drop());
    this.#worker.unref();
    port1.unref();
  }

  /** False once the worker was given up. */
  isUsable(): boolean {
    return this.#isUsable;
  }

  /** Waits for the reply to one request; `ended` when the worker was gone before it took it, so it was not sent. */
  ask(request: TransportRequest): Reply | 'ended' {
    if (!this.#isUsable) return 'ended';
    this.#lastId += 1;
    const id = this.#lastId;
    Atomics.store(this.#signal, slots.offer, id);
    const message = { id, request: portable(request) };
    this.#port.postMessage(message, [message.request.body.buffer]);

    const deadlineMs = monotonicMs() + request.timeoutMs + this.#allowanceMs;
    for (;;) {
      const turns = Atomics.load(this.#signal, slots.turns);
      const isEnded = Atomics.load(this.#signal, slots.ended) === 1;
      const reply = this.#take(id);
      if (reply !== null) {
        this.#allowanceMs = this.#replyAllowanceMs;
        return reply;
      }
      if (isEnded) {
        return this.#giveUp<'ended'>(id, networkFault('unknown', 'the worker thread ended'), 'ended');
      }

      const leftMs = deadlineMs - monotonicMs();
      if (leftMs <= 0) {
        const fault = { kind: 'timeout', limit: 'total', limitMs: request.timeoutMs } as const;
        const unsent: Reply = { fault: { ...fault, phase: 'connect' } };
        return this.#giveUp(id, { ...fault, phase: 'unknown' }, unsent);
      }
      Atomics.wait(this.#signal, slots.turns, turns, leftMs);
    }
  }

  /** The reply to this request, if it is there. Replies to others, which were given up, are dropped. */
  #take(id: number): Reply | null {
    for (;;) {
      const received = receiveMessageOnPort(this.#port);
      if (received === undefined) return null;
      // The cast holds: only the worker's program writes to this port, and it writes nothing else.
      const message = received.message as { readonly id: number; readonly reply: Reply };
      if (message.id === id) return message.reply;
    }
  }

  /** Ends the worker. When the request can still be withdrawn, it was not sent, and `withdrawn` says what that means. */
  #giveUp<Withdrawn>(id: number, fault: TransportFault, withdrawn: Withdrawn): Reply | Withdrawn {
    const isWithdrawn = Atomics.compareExchange(this.#signal, slots.offer, id, 0) === id;
    this.#drop();
    void this.#worker.terminate();
    return isWithdrawn ? withdrawn : { fault };
  }

  #drop(): void {
    this.#isUsable = false;
    this.#port.close();
  }
}

interface PortableRequest extends Omit<TransportRequest, 'signal' | 'body'> {
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * What crosses to the worker: no signal, and the body in memory of its own. A Buffer is often a view of a pool that
 * holds other data of the process as well, and sending it would send the pool.
 */
function portable(request: TransportRequest): PortableRequest {
  const { signal: _, ...rest } = request;
  return { ...rest, body: new Uint8Array(request.body) };
}

/** Adds the likely cause to a time-out against this machine: a server that waits for the thread that waits for it. */
function advised(fault: TransportFault, request: TransportRequest): TransportFault {
  if (fault.kind !== 'timeout' || fault.phase === 'connect' || !isLoopback(request.origin)) return fault;
  return {
    ...fault,
    advice:
      'If the server runs in this same thread, it can never answer while the call blocks: run it in a worker or ' +
      'another process, for example with startGateway({ thread: true }), or use @hufu/sdk, whose calls do not block.',
  };
}

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    hostname.startsWith('127.')
  );
}
