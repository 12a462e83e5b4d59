/**
 * Measures what the SDK's types add to a check by TypeScript 7: a program that calls every path, against the same program
 * without the types. The types are declarations, as users have them.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runQuietly } from '../packages/run-quietly.ts';
import { printCalls, printHead } from './probe.ts';
import type { Callable } from './probe.ts';

const compiler = 'node_modules/typescript7/bin/tsc';
const sources = 'packages/sdk/src';
/** From the folder of a program to the repository's root. */
const upToRoot = '../../..';

/** What is measured: the repository at `root`, the paths that are called, and how often each program is checked. */
export interface CheckPlan {
  readonly root: string;
  readonly paths: readonly Callable[];
  readonly runs: number;
}

/** The shortest of all runs, in milliseconds: what else the machine does can only lengthen one. */
export interface CheckCost {
  readonly withMs: number;
  readonly withoutMs: number;
}

/** Checks both programs in turn. Rejects when one does not compile, as the figure would mean nothing. */
export async function measureCheck({ root, paths, runs }: CheckPlan): Promise<CheckCost> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'hufu-type-cost-'));
  try {
    writeSettings(folder, 'declare', {
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rewriteRelativeImportExtensions: true,
        rootDir: `${upToRoot}/${sources}`,
        outDir: 'declared',
      },
      files: [`${upToRoot}/${sources}/routes.ts`],
    });
    await compile(root, join(folder, 'declare.json'));
    writeProgram(folder, 'with', printHead('./declared/routes.js') + printCalls(paths));
    writeProgram(folder, 'without', printHead() + printCalls(paths));
    let [withMs, withoutMs] = [Infinity, Infinity];
    for (let run = 0; run < runs; run += 1) {
      withMs = Math.min(withMs, await timeCheck(root, join(folder, 'with.json')));
      withoutMs = Math.min(withoutMs, await timeCheck(root, join(folder, 'without.json')));
    }
    return { withMs, withoutMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeProgram(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, `${name}.ts`), text);
  // The paths without the types are members of an index signature.
  writeSettings(folder, name, {
    compilerOptions: { noUncheckedIndexedAccess: false },
    files: [`${name}.ts`],
  });
}

function writeSettings(folder: string, name: string, settings: object): void {
  const whole = { extends: `${upToRoot}/tsconfig.json`, include: [], ...settings };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(whole));
}

async function timeCheck(root: string, project: string): Promise<number> {
  const startedMs = performance.now();
  await compile(root, project);
  return performance.now() - startedMs;
}

async function compile(root: string, project: string): Promise<void> {
  const args = [compiler, '--project', project, '--pretty', 'false'];
  const { ok, stdout, stderr } = await runQuietly({ command: process.execPath, args, cwd: root });
  if (!ok) throw new Error(`${project} does not compile:\n${stdout}${stderr}`);
}
