/** A page's TypeScript samples as programs that run on the packages' sources, as their reader would start them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { exportsOf, sampleModules, samplesOf, type Sample } from './samples.ts';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
/** What the samples leave to their reader. */
const readersOwn = [new URL('reader.ts', import.meta.url), new URL('turns.ts', import.meta.url)];
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The samples of the page at `path` in the repository. */
export function samplesOfPage(path: string): readonly Sample[] {
  return samplesOf({ path, markdown: readFileSync(join(root, path), 'utf8') });
}

/** A page's programs on disk, until they are removed. */
export interface Programs {
  /** In the page's order. */
  readonly files: readonly string[];
  remove(): void;
}

/** Writes the TypeScript samples of the page at `path` as programs, each text as `bend` has made it. */
export function writePrograms(path: string, bend: (text: string) => string = (text) => text): Programs {
  const samples = samplesOfPage(path).map((sample) => ({
    ...sample,
    text: bend(sample.text),
  }));
  const given = readersOwn.map((url) => ({
    specifier: url.href,
    names: exportsOf(readFileSync(url, 'utf8')),
  }));
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'hufu-samples-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const modules = sampleModules(samples, given);
  for (const { file, text } of modules) writeFileSync(join(folder, file), text);
  return {
    files: modules.map(({ file }) => join(folder, file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface RunningProgram {
  /** What it prints, line by line. Ends when the program does. */
  readonly lines: AsyncIterable<string>;
  /** Ends it if it still runs; resolves to its exit code, `null` when it had to be ended. */
  stop(): Promise<number | null>;
}

/** Starts a program in the directory `cwd`. What it complains of goes to this process's own stderr. */
export function startProgram(file: string, cwd: string): RunningProgram {
  const args = ['--import', typescriptLoader, '--conditions=@hufu/source', file];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'close');
  return {
    lines: createInterface({ input: child.stdout }),
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGKILL');
      await gone;
      return child.exitCode;
    },
  };
}

/** Runs a program to its end; resolves to its exit code and to all that it printed. */
export async function runProgram(file: string, cwd: string) {
  const program = startProgram(file, cwd);
  const lines: string[] = [];
  for await (const line of program.lines) lines.push(line);
  return { code: await program.stop(), lines };
}
