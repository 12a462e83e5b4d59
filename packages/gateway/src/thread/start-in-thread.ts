/** Starts the gateway in a worker thread, where it answers while this one waits. */
import { Worker } from 'node:worker_threads';
import type { Config } from '../config.ts';
import type { Connection } from '../connection.ts';
import { closeOrder, parseFailure, type Report } from './messages.ts';

/** A gateway that listens in another thread. */
export interface ThreadedGateway extends Connection {
  close(): Promise<void>;
}

/** Resolves when the gateway listens; rejects with its own sentence when it does not. */
export async function startInThread(config: Config): Promise<ThreadedGateway> {
  // Without the flags of this process: some of them, such as --input-type, let no file run.
  const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: config, execArgv: [] });
  const first = await nextReport(worker);
  if (first.kind !== 'listening') {
    await worker.terminate();
    throw first.kind === 'failed'
      ? parseFailure(first.failure)
      : new Error('The gateway thread did not begin with its address.');
  }
  const last = nextReport(worker);
  // A thread that ends before it is told to is noticed by who closes it, or asks it over the wire.
  last.catch(() => {});
  worker.unref(); // last, because listening to it holds the process
  let closed: Promise<void> | undefined;
  return { ...first.connection, close: () => (closed ??= closeThread(worker, last)) };
}

/** What the thread says next; rejects when it ends without a word. */
function nextReport(worker: Worker): Promise<Report> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve); // the thread sends nothing but reports
    worker.once('error', (error) => reject(new Error(`The gateway thread failed: ${error.message}`)));
    worker.once('exit', () => reject(new Error('The gateway thread has ended.')));
  });
}

async function closeThread(worker: Worker, last: Promise<Report>): Promise<void> {
  worker.ref(); // while an answer is owed the process stays
  worker.postMessage(closeOrder);
  try {
    const report = await last;
    if (report.kind === 'failed') throw parseFailure(report.failure);
  } finally {
    await worker.terminate();
  }
}
