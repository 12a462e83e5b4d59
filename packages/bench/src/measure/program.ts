/**
 * Processes of the benchmark: a parent starts them and asks, they answer. None outlives the parent: a program ends
 * when its parent is gone.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a program can be asked, by name: what it is given and what it answers. Both cross as JSON. */
export type Questions = Readonly<Record<string, (input: never) => unknown>>;

type Input<Ask> = Ask extends (input: infer Given) => unknown ? Given : never;
type Output<Ask> = Ask extends (input: never) => infer Given ? Awaited<Given> : never;

interface Message {
  readonly ask: string;
  readonly input: unknown;
}

interface Reply {
  readonly output?: unknown;
  readonly fault?: string;
}

/** A program that runs. It is asked one thing at a time. */
export interface Program<Asked extends Questions> {
  readonly pid: number;
  /** Rejects with the program's own words when it cannot, and when it has ended. */
  ask<Name extends keyof Asked & string>(name: Name, input: Input<Asked[Name]>): Promise<Output<Asked[Name]>>;
  end(): Promise<void>;
}

/** Starts a program: a built file of this package that calls {@link answerQuestions}. */
export function startProgram<Asked extends Questions>(file: URL): Program<Asked> {
  // Without the parent's own flags, so that a profile of the parent is not one of its children too.
  const child = fork(file, { execArgv: profileFlags() });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file.pathname} did not start.`);
  return {
    pid,
    ask: async (name, input) => {
      const reply = await exchange(child, { ask: name, input });
      if (reply.fault !== undefined) throw new Error(`${file.pathname.split('/').at(-1)}: ${reply.fault}`);
      // The cast holds: parent and program are typed by the same questions.
      return reply.output as never;
    },
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** In a program: answers the parent's questions until the parent is gone. */
export function answerQuestions(questions: Questions): void {
  process.on('message', (message: Message) => {
    void answer(questions, message).then((reply) => process.send?.(reply));
  });
  process.once('disconnect', () => process.exit());
}

async function answer(questions: Questions, { ask, input }: Message): Promise<Reply> {
  try {
    // The cast holds: parent and program are typed by the same questions.
    return { output: await questions[ask]?.(input as never) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function exchange(child: ChildProcess, message: Message): Promise<Reply> {
  const reply = new Promise<Reply>((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`The program ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (said: Reply) => {
      child.off('exit', ended);
      resolve(said);
    });
  });
  child.send(message);
  return reply;
}

/** `BENCH_PROFILE=directory` has every program write a processor profile there when it ends. */
function profileFlags(): string[] {
  const directory = process.env['BENCH_PROFILE'];
  return directory === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${directory}`];
}
