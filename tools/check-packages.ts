/**
 * Packs every public package, installs it as its users would, and fails when it does not load, its types do not
 * resolve, or a promise made about it is broken: `tsx tools/check-packages.ts`, after a build. Uses no network.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { installPacked, type InstalledPackage } from './packages/install-packed.ts';
import { lintPacked } from './packages/lint-packed.ts';
import { loadEntries, type EntryLoad, type LoadFindings } from './packages/load-entries.ts';
import { publicPackages } from './packages/public-packages.ts';
import { sdkBudgetGzipBytes, sdkFindings, sdkName } from './packages/sdk-promises.ts';

interface Report {
  readonly line: string;
  readonly faults: readonly string[];
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Node.js resolves links, and so must every path that is compared with one of its own.
const staging = realpathSync(mkdtempSync(join(tmpdir(), 'hufu-packages-')));

try {
  const installed = await installPacked(publicPackages(root), staging);
  // One after the other, so that what is timed has the machine to itself; the linters then share it.
  const loaded = [];
  for (const one of installed) loaded.push({ one, findings: await loadEntries(one) });
  const reports = await Promise.all(loaded.map(({ one, findings }) => report(one, findings)));
  for (const { line } of reports) console.log(line);
  const faults = reports.flatMap((one) => one.faults);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  rmSync(staging, { recursive: true, force: true });
}

async function report(one: InstalledPackage, { loads, faults }: LoadFindings): Promise<Report> {
  const { name } = one.source.manifest;
  const lint = await lintPacked(one);
  const sdk = name === sdkName ? sdkFindings(one) : null;
  const promise =
    sdk === null ? '' : `; ${sdk.gzipBytes} bytes gzipped of ${sdkBudgetGzipBytes}, no dependency`;
  return {
    line: `${name}: ${one.files.length} files, ${one.packedBytes} bytes packed${loads.map(printLoad).join('')}${promise}`,
    faults: [...faults, ...lint, ...(sdk?.faults ?? [])].map((fault) => `${name}: ${fault}`),
  };
}

function printLoad({ entry, importMs }: EntryLoad): string {
  return `; ${entry} imports in ${importMs.toFixed(1)} ms`;
}
