/**
 * A program for tests: runs the programs that it is told of one after the other, each as the module that it is, and
 * tells what each prints. It stands in its working directory as the reader of a page does.
 */
import { syncBuiltinESMExports } from 'node:module';
import { inspect } from 'node:util';
import workerThreads, { Worker } from 'node:worker_threads';

import type { ProgramMessage, ProgramStart } from './program-runner.ts';

const tell = (message: ProgramMessage) => void process.send?.(message);

// The test gets the values that were printed, not what a terminal would show of them.
console.log = (...printed: readonly unknown[]) => tell({ printed });

/** Those that programs have begun; what compiles TypeScript is a thread as well, and none of theirs. */
let threads: Worker[] = [];

workerThreads.Worker = class extends Worker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given);
    threads.push(this);
  }
};
syncBuiltinESMExports();

// A receiver listens until the test is over.
process.once('disconnect', () => process.kill(process.pid));

process.on('message', (message) => {
  void run(message as ProgramStart); // only the runner sends messages, and these alone
});

async function run({ url }: ProgramStart): Promise<void> {
  const failure = await import(url).then(
    () => null,
    (thrown: unknown) => inspect(thrown),
  );
  await endThreads();
  tell({ failure });
}

/** A client that blocks has a thread for another minute; a program of its own would take it along as it ends. */
async function endThreads(): Promise<void> {
  const ending = threads;
  threads = [];
  await Promise.all(ending.map((thread) => thread.terminate()));
}
