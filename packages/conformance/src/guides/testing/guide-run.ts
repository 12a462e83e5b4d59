/** A guide's own programs and shell lines, run as its reader runs them, and what the guide says they print. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { runProgram, samplesOfPage, writePrograms } from '../../readme/testing/programs.ts';

const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const hufu = fileURLToPath(new URL('../../../../cli/src/main.ts', import.meta.url));

/** What a shell types for `hufu` where nothing is built. */
export const hufuFromSource = `node --import '${typescriptLoader}' --conditions=@hufu/source '${hufu}'`;

/** The guides whose samples stand in no other file, each in English and in Chinese. */
type GuideName = 'start' | 'signing' | 'notifications' | 'testing' | 'going-live' | 'differences';

/** Where a guide stands in the repository; the other language shows the same code, which the README tool compares. */
export const guidePath = (name: GuideName): string => `guides/${name}.md`;

/** The whole text of the page `file` in the guides' folder. */
export function guideText(file: string): string {
  return readFileSync(new URL(`../../../../../guides/${file}`, import.meta.url), 'utf8');
}

/** The texts of the samples of a guide that are in `language`, in its order. */
export function samplesIn(name: GuideName, language: string): readonly string[] {
  return samplesOfPage(guidePath(name))
    .filter((sample) => sample.language === language)
    .map(({ text }) => text);
}

/** The sample in `language` that holds `part`. Throws when the guide has lost it. */
export function sampleWith(name: GuideName, language: string, part: string): string {
  const found = samplesIn(name, language).find((text) => text.includes(part));
  if (found === undefined) throw new Error(`${guidePath(name)} has no sample in ${language} with: ${part}`);
  return found;
}

/**
 * Runs the last program of a guide in the directory `cwd`. It begins with those that it takes names from, so it prints
 * what they print too.
 */
export async function runLastProgram(name: GuideName, cwd: string) {
  const programs = writePrograms(guidePath(name));
  try {
    const last = programs.files.at(-1);
    if (last === undefined) throw new Error(`${guidePath(name)} shows no program.`);
    return await runProgram(last, cwd);
  } finally {
    programs.remove();
  }
}

/** Runs shell lines in the directory `cwd`; resolves to what they print. Rejects when one of them fails. */
export async function runShell(lines: string, cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-c', `set -euo pipefail\n${lines}`], { cwd });
  return stdout;
}
