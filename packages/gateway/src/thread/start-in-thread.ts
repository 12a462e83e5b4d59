/** Starts the gateway in a worker thread and speaks to it as if it were here. */
import { Worker } from 'node:worker_threads';
import type { Config } from '../config.ts';
import type { StartedGateway } from '../started-gateway.ts';
import { parseFailure, type Order, type Report } from './messages.ts';

/** Resolves when the gateway listens; rejects with its own sentence when it does not. */
export async function startInThread(config: Config): Promise<StartedGateway> {
  // Without the flags of this process: some of them, such as --input-type, let no file run.
  const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: config, execArgv: [] });
  const first = await firstReport(worker);
  if (first.kind !== 'listening') {
    await worker.terminate();
    throw first.kind === 'failed'
      ? parseFailure(first.failure)
      : new Error('The gateway thread did not begin with its address.');
  }
  worker.unref();
  const orders = new Orders(worker);
  let closed: Promise<void> | undefined;
  return {
    ...first.connection,
    close: () => (closed ??= closeThread(worker, orders)),
    clock: {
      now: async () => new Date(await orders.give({ act: 'now' })),
      freeze: async () => void (await orders.give({ act: 'freeze' })),
      resume: async () => void (await orders.give({ act: 'resume' })),
      set: async (at) => void (await orders.give({ act: 'set', atMs: at.getTime() })),
      advance: async (duration) => void (await orders.give({ act: 'advance', duration })),
    },
  };
}

/** What the thread says first; rejects when it ends without a word. */
function firstReport(worker: Worker): Promise<Report> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve); // the thread sends nothing but reports
    worker.once('error', reject);
    worker.once('exit', () => reject(ended()));
  });
}

async function closeThread(worker: Worker, orders: Orders): Promise<void> {
  try {
    await orders.give({ act: 'close' });
  } finally {
    await worker.terminate();
  }
}

function ended(): Error {
  return new Error('The gateway thread has ended.');
}

type WithoutId<Member> = Member extends unknown ? Omit<Member, 'id'> : never;

interface Waiting {
  resolve(nowMs: number): void;
  reject(error: Error): void;
}

/** Orders under way, by their ids. When the thread ends, none of them is left waiting, and none is taken after. */
class Orders {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #end: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (report: Report) => this.#settle(report));
    worker.on('error', (error) => this.#abandon(new Error(`The gateway thread failed: ${error.message}`)));
    worker.on('exit', () => this.#abandon(ended()));
  }

  give(order: WithoutId<Order>): Promise<number> {
    if (this.#end !== null) return Promise.reject(this.#end);
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref(); // while an answer is owed the process stays
      this.#worker.postMessage({ ...order, id });
    });
  }

  #settle(report: Report): void {
    if (report.kind !== 'done' && report.kind !== 'refused') return;
    const waiting = this.#waiting.get(report.id);
    this.#waiting.delete(report.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (report.kind === 'done') waiting?.resolve(report.nowMs);
    else waiting?.reject(parseFailure(report.failure));
  }

  #abandon(error: Error): void {
    this.#end ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
