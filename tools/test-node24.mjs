/**
 * Runs the tests on Node.js 24, whatever runs this: `node tools/test-node24.mjs`, and what follows goes to vitest. The
 * other runtime comes as an npm package that carries the binary, and is kept below node_modules/.cache.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { npmCommand } from './ready/npm-command.mjs';
import { StepError, runStep } from './ready/run-step.mjs';

const wantedMajor = '24';

/** Tests of what no user's Node.js runs: a browser's pages, the documentation, what checks this repository. */
const notOfTheRuntime = [
  '**/*.browser.test.ts',
  'packages/site/**',
  'packages/conformance/src/{readme,site}/**',
  'tools/**',
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const node = isWanted(process.versions.node) ? process.execPath : await fetchedNode();
  const version = versionOf(node);
  if (!isWanted(version)) throw new StepError(`${node} is Node.js ${version}, not ${wantedMajor}`);
  console.log(
    `Testing on Node.js ${version}${node === process.execPath ? ', which is what runs already' : ''}.`,
  );
  process.exitCode = runTests(node);
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The path of a Node.js of the wanted line, fetched unless an earlier run did. */
async function fetchedNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const home = join(root, 'node_modules/.cache/hufu', `node${wantedMajor}`);
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const node = join(home, 'node_modules', name, binary);
  if (existsSync(node)) return node;

  mkdirSync(home, { recursive: true });
  const { command, args } = npmCommand();
  const quietly = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  await runStep(`Fetching Node.js ${wantedMajor} (${name})`, {
    command,
    args: [...args, 'install', '--prefix', home, ...quietly, `${name}@${wantedMajor}`],
    cwd: home,
  });
  return node;
}

function runTests(node) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const env = {
    ...process.env,
    // What plays at random was played to its end on Node.js 20; here a sample shows that nothing differs.
    HUFU_FUZZ_RUNS: process.env.HUFU_FUZZ_RUNS ?? '500',
    HUFU_MODEL_SEQUENCES: process.env.HUFU_MODEL_SEQUENCES ?? '300',
    HUFU_KILL_ROUNDS: process.env.HUFU_KILL_ROUNDS ?? '5',
    HUFU_VALIDATE_RUNS: process.env.HUFU_VALIDATE_RUNS ?? '40',
    PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  };
  const asked = process.argv.slice(2);
  const which = asked.length > 0 ? asked : notOfTheRuntime.flatMap((glob) => ['--exclude', glob]);
  const ended = spawnSync(node, [vitest, 'run', ...which], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return ended.status ?? 1;
}

function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().replace(/^v/u, '');
  } catch (cause) {
    throw new StepError(`${node} does not run here: ${cause.message}`);
  }
}

function isWanted(version) {
  return version.split('.')[0] === wantedMajor;
}
