/**
 * What publint, "are the types wrong" and a look at the file list have to say about a packed package.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import type { InstalledPackage } from './install-packed.ts';
import { runQuietly } from './run-quietly.ts';

/** What is for this repository alone, and would only be dead weight in a package. */
const notForUsers = /\.(?:test|test-d|suite)\.[cm]?[jt]s$|(?:^|\/)testing\/|\.tsbuildinfo$/u;

/** A sentence for each fault. */
export async function lintPacked(one: InstalledPackage): Promise<readonly string[]> {
  return [...contentFaults(one), ...(await publintFaults(one)), ...(await typeFaults(one))];
}

function contentFaults({ files }: InstalledPackage): readonly string[] {
  const unwanted = files
    .filter((file) => notForUsers.test(file))
    .map((file) => `ships ${file}, which is for tests`);
  const built = files.some((file) => file.startsWith('dist/'));
  return built ? unwanted : [...unwanted, 'ships no dist: run npm run build first'];
}

async function publintFaults({ source, tarball }: InstalledPackage): Promise<readonly string[]> {
  const bytes = readFileSync(tarball);
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages } = await publint({ pack: { tarball: data }, strict: true });
  return messages.map(
    (message) => `publint: ${formatMessage(message, { ...source.manifest }) ?? message.code}`,
  );
}

/**
 * The packages are ES modules only: `require()` loads them on every Node.js they run on, but the types of a CommonJS
 * resolution are not offered, which the profile says.
 */
async function typeFaults({ source, tarball, home }: InstalledPackage): Promise<readonly string[]> {
  if (source.entries.length === 0) return [];
  const manifest = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'));
  const command = join(dirname(manifest), 'dist/index.js');
  const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-color'];
  const args = [command, tarball, ...options];
  const ended = await runQuietly({ command: process.execPath, args, cwd: home });
  return ended.ok ? [] : [`attw:\n${ended.stdout}${ended.stderr}`];
}
