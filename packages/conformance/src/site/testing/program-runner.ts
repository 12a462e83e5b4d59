/** Runs a page's programs in one process beside the test, which is started once and loads the SDK once. */
import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = fileURLToPath(new URL('run-programs.ts', import.meta.url));

/** Which program is run next. */
export interface ProgramStart {
  readonly url: string;
}

/** Values that a program printed at once, or that it came to its end; `failure` is null when that was a good one. */
export type ProgramMessage = { readonly printed: readonly unknown[] } | { readonly failure: string | null };

export interface ProgramRunner {
  /**
   * Runs a TypeScript program as it stands, one at a time, and resolves to what each of its lines printed. `name` is what
   * its file is called. Rejects with what it failed with, and shows the program.
   */
  run(name: string, text: string): Promise<readonly (readonly unknown[])[]>;
  /** What a program that is still there prints next. */
  nextPrinted(): Promise<readonly unknown[]>;
  stop(): Promise<void>;
}

/** Starts the process in the directory `cwd`. What it complains of goes to this process's own stderr. */
export function startProgramRunner(cwd: string): ProgramRunner {
  const folder = makeFolder();
  const child = fork(program, {
    cwd,
    execArgv: ['--import', typescriptLoader, '--conditions=@hufu/source'],
    // The threads of a program are ended with it. One of the compiler's own would be among them, and waited for after.
    env: { ...process.env, ESBUILD_WORKER_THREADS: '0' },
    serialization: 'advanced', // JSON would make a null of what is undefined
  });
  const messages = on(child, 'message', { close: ['close'] });
  let count = 0;

  const nextMessage = async (): Promise<ProgramMessage> => {
    const { value, done } = await messages.next();
    if (done === true) throw new Error('The process that runs the programs has ended.');
    return value[0] as ProgramMessage; // it sends nothing else
  };

  return {
    async run(name, text) {
      // A module is run once, however often its file is asked for.
      count += 1;
      const file = join(folder, `${name}-${count}.ts`);
      writeFileSync(file, text);
      child.send({ url: pathToFileURL(file).href } satisfies ProgramStart);
      const lines: (readonly unknown[])[] = [];
      for (;;) {
        const message = await nextMessage();
        if ('printed' in message) lines.push(message.printed);
        else if (message.failure === null) return lines;
        else throw new Error(`${name} failed: ${message.failure}\n\n${text}`);
      }
    },
    async nextPrinted() {
      const message = await nextMessage();
      if ('printed' in message) return message.printed;
      throw new Error('A program ended where it was to print something.');
    },
    async stop() {
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Inside the repository, so that its programs find the packages. */
function makeFolder(): string {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'hufu-site-programs-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}
