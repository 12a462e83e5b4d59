/**
 * What is promised of the SDK alone: it depends on nothing, and it stays small.
 */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

import { importsOf } from '../layers/imports-of.ts';
import type { InstalledPackage } from './install-packed.ts';

/** The package that these promises are about. */
export const sdkName = '@hufu/sdk';

/** What whoever only calls the platform loads: `.` and `./sync`. 46,600 were measured when it was set, and a tenth more is allowed. Raise it only with a reason in the commit. */
export const sdkBudgetGzipBytes = 51_000;

/** What was measured, and a sentence for each promise that is broken. */
export interface SdkFindings {
  /** All JavaScript that the client's two entries load, each file gzipped by itself. */
  readonly gzipBytes: number;
  readonly faults: readonly string[];
}

/** Measures the packed SDK. */
export function sdkFindings(sdk: InstalledPackage): SdkFindings {
  const scripts = loadedBy(sdk, ['dist/index.js', 'dist/sync/index.js']);
  const gzipBytes = scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(sdk.folder, file))).length,
    0,
  );
  const faults = [...dependencyFaults(sdk), ...importFaults(sdk)];
  if (gzipBytes > sdkBudgetGzipBytes) {
    faults.push(`its JavaScript is ${gzipBytes} bytes gzipped, over its budget of ${sdkBudgetGzipBytes}`);
  }
  return { gzipBytes, faults };
}

/** The entries and every file of the package that they import, directly or not. */
function loadedBy({ folder }: InstalledPackage, entries: readonly string[]): readonly string[] {
  const loaded = new Set(entries);
  for (const file of loaded) {
    for (const { specifier } of importsOf(file, readFileSync(join(folder, file), 'utf8'))) {
      if (specifier?.startsWith('.')) loaded.add(posix.join(posix.dirname(file), specifier));
    }
  }
  return [...loaded];
}

function dependencyFaults({ source }: InstalledPackage): string[] {
  const { dependencies, peerDependencies, optionalDependencies } = source.manifest;
  const names = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
  return names.map((name) => `it depends on ${name}; it must depend on nothing`);
}

/** Types are looked at too: a type imported from a package that is not there is `any` to whoever uses it. */
function importFaults({ folder, files }: InstalledPackage): readonly string[] {
  return files
    .filter((file) => /\.(?:js|d\.ts)$/u.test(file))
    .flatMap((file) =>
      importsOf(file, readFileSync(join(folder, file), 'utf8'))
        .filter(({ specifier }) => specifier === null || !isAlwaysThere(specifier))
        .map(
          ({ specifier, line }) =>
            `${file}:${line} imports ${specifier ?? 'a computed name'}, which its user lacks`,
        ),
    );
}

function isAlwaysThere(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('node:') || builtinModules.includes(specifier);
}
