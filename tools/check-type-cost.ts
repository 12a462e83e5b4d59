/**
 * Fails when the SDK's types cost their users more than they may, in checks and in the editor: `npm run
 * check:type-cost`. Both figures are the best of several runs, so that a busy machine does not fail them.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { operations } from '@hufu/contract';
import { routes } from '@hufu/contract/paths';

import { measureCheck } from './type-cost/measure-check.ts';
import { measureCompletions } from './type-cost/measure-completions.ts';
import { cursors } from './type-cost/probe.ts';

/** What the whole tree of paths may add to a check by TypeScript 7 when every path is called, in milliseconds. */
const checkBudgetMs = 500;
/** What an editor may wait for the names at one place, in milliseconds. */
const completionBudgetMs = 100;
/** How often a check is run, and how often each completion is asked for. */
const checkRuns = 7;
const completionRuns = 12;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const described = operations.filter(({ surface }) => surface === 'platform');
const paths = [...described, ...routes];
const { withMs, withoutMs } = await measureCheck({ root, paths, runs: checkRuns });
const addedMs = withMs - withoutMs;
const completions = measureCompletions(root, cursors, completionRuns);
const slowest = completions.reduce((worst, one) => (one.ms > worst.ms ? one : worst));

console.log(
  `${print(addedMs)} of ${print(checkBudgetMs)}: a check of ${paths.length} calls, ${print(withMs)} with the SDK's types and ${print(withoutMs)} without`,
);
for (const { cursor, names, ms } of completions) {
  console.log(`${print(ms)} of ${print(completionBudgetMs)}: ${names} names at ${cursor}`);
}
if (addedMs > checkBudgetMs) {
  console.error(`A check costs ${print(addedMs - checkBudgetMs)} too much.`);
  process.exitCode = 1;
}
if (slowest.ms > completionBudgetMs) {
  console.error(`The names at ${slowest.cursor} come ${print(slowest.ms - completionBudgetMs)} too late.`);
  process.exitCode = 1;
}

function print(ms: number): string {
  return `${ms.toFixed(0)} ms`;
}
