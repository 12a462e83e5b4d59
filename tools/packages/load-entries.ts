/**
 * Loads what a package offers in a plain Node.js process of its own, as its users do.
 */
import { join } from 'node:path';

import type { InstalledPackage } from './install-packed.ts';
import { runQuietly } from './run-quietly.ts';

/** How one entry loads. */
export interface EntryLoad {
  readonly entry: string;
  /** How long `import()` took, start of Node.js not counted. */
  readonly importMs: number;
}

/** What was found: how the good entries load, and a sentence for each bad one. */
export interface LoadFindings {
  readonly loads: readonly EntryLoad[];
  readonly faults: readonly string[];
}

/** Imports and requires every entry of the package, and starts every command with `--help`. */
export async function loadEntries(one: InstalledPackage): Promise<LoadFindings> {
  const loads: EntryLoad[] = [];
  const faults: string[] = [];
  for (const entry of one.source.entries) {
    const load = await importEntry(one, entry);
    if (typeof load === 'string') faults.push(load);
    else loads.push(load);
    faults.push(...(await requireFaults(one, entry)));
  }
  faults.push(...(await commandFaults(one)));
  return { loads, faults };
}

async function importEntry({ home }: InstalledPackage, entry: string): Promise<EntryLoad | string> {
  const script = `const startedAt = process.hrtime.bigint();
    const names = Object.keys(await import(${JSON.stringify(entry)}));
    const importMs = Number(process.hrtime.bigint() - startedAt) / 1e6;
    console.log(JSON.stringify({ importMs, count: names.length }));
    process.exit(0);`;
  const args = ['--input-type=module', '-e', script];
  const ended = await runQuietly({ command: process.execPath, args, cwd: home });
  if (!ended.ok) return `import('${entry}') fails:\n${ended.stderr}`;
  // The script above is the only one that prints.
  const { importMs, count } = JSON.parse(ended.stdout) as { importMs: number; count: number };
  return count === 0 ? `import('${entry}') gives nothing` : { entry, importMs };
}

/** `require()` loads an ES module only when nothing in it awaits at top level; that is promised, so it is tried. */
async function requireFaults({ home }: InstalledPackage, entry: string): Promise<readonly string[]> {
  const args = ['--input-type=commonjs', '-e', `require(${JSON.stringify(entry)}); process.exit(0);`];
  const ended = await runQuietly({ command: process.execPath, args, cwd: home });
  if (!ended.ok) return [`require('${entry}') fails:\n${ended.stderr}`];
  return ended.stderr === '' ? [] : [`require('${entry}') prints a warning:\n${ended.stderr}`];
}

async function commandFaults({ source, home, folder }: InstalledPackage): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, file] of Object.entries(source.manifest.bin ?? {})) {
    const args = [join(folder, file), '--help'];
    const ended = await runQuietly({ command: process.execPath, args, cwd: home });
    if (!ended.ok || ended.stdout === '') faults.push(`${name} --help fails:\n${ended.stderr}`);
  }
  return faults;
}
