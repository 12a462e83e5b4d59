/**
 * Builds the packages in dependency order, in one process: `node tools/build.mjs` builds all of them,
 * `node tools/build.mjs sdk cli` only those. What every library's build has in common is said here; what is its own
 * (entries, what is bundled) is in its tsdown.config.ts. A package with a vite.config.ts is a page.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'tsdown';
import { build as buildPage } from 'vite';

import { buildablePackages, recordBuilt } from './ready/build-record.mjs';

/** Plain `.js`, which is what the `exports` name, for the oldest Node.js that the packages run on. */
const shared = {
  format: 'esm',
  fixedExtension: false,
  target: 'node20.19',
  logLevel: 'warn',
  // How long a plugin took says nothing about what it made.
  checks: { pluginTimings: false },
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = process.argv.slice(2);
const names = buildablePackages(root).filter((name) => wanted.length === 0 || wanted.includes(name));

try {
  for (const name of names) {
    const folder = join(root, 'packages', name);
    if (existsSync(join(folder, 'vite.config.ts'))) await buildPage({ root: folder, logLevel: 'warn' });
    else await build({ ...shared, cwd: folder, config: 'tsdown.config.ts' });
    recordBuilt(root, name);
    console.log(`built ${name}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
