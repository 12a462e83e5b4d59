/**
 * Makes a checkout ready to run: installs what is missing, then builds what is missing or out of date. Says nothing
 * when there is nothing to do. Needs no package, so that it runs in a fresh clone.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { stalePackages } from './ready/build-record.mjs';
import { install } from './ready/install.mjs';
import { nodeVersionFault } from './ready/node-version.mjs';
import { StepError, runStep } from './ready/run-step.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const fault = nodeVersionFault(process.versions.node);
if (fault === null) await makeReady();
else giveUp(fault);

async function makeReady() {
  try {
    await install(root);
    await buildStale();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    giveUp(error.message);
  }
}

async function buildStale() {
  const stale = stalePackages(root);
  if (stale.length === 0) return;
  await runStep(`Building ${stale.join(', ')}`, {
    command: process.execPath,
    args: [join(root, 'tools/build.mjs'), ...stale],
    cwd: root,
  });
}

function giveUp(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
