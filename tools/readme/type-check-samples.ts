/** Asks the compiler whether the pages' TypeScript samples fit the packages' sources, as strictly as our own code. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { runQuietly } from '../packages/run-quietly.ts';
import { exportsOf, sampleModules, type SampleModule } from './sample-modules.ts';
import type { Sample } from './samples-of.ts';

const compiler = 'node_modules/typescript7/bin/tsc';
/** What readers bring: one module of names, and for each foreign package that a sample imports a module of its name. */
const givenFolder = 'tools/readme/given';
/** From the folder of the modules to the repository's root. */
const upToRoot = '../../..';

/**
 * What the compiler says against the TypeScript samples of the repository at `root`, as `page:line message`. Faults of
 * the sources that the samples import are not among them. Rejects when the compiler itself fails.
 */
export async function typeCheckSamples(
  root: string,
  pages: readonly (readonly Sample[])[],
): Promise<readonly string[]> {
  const names = exportsOf(readFileSync(join(root, givenFolder, 'reader.ts'), 'utf8'));
  const given = { specifier: `${upToRoot}/${givenFolder}/reader.ts`, names };
  const modules = pages.flatMap((samples) => sampleModules(samples, [given]));
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'hufu-samples-'));
  try {
    for (const { file, text } of modules) writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settingsFor(root, modules)));
    const args = [compiler, '--project', folder, '--pretty', 'false'];
    const { ok, stdout, stderr } = await runQuietly({ command: process.execPath, args, cwd: root });
    if (!ok && !stdout.includes('error TS')) throw new Error(`The compiler failed: ${stdout}${stderr}`);
    return readFaults(stdout, modules);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settingsFor(root: string, modules: readonly SampleModule[]): object {
  const files = readdirSync(join(root, givenFolder)).filter((file) => file !== 'reader.ts');
  const foreign = files.map((file) => basename(file, '.ts'));
  const paths = foreign.map((name) => [name.replace('__', '/'), [`${upToRoot}/${givenFolder}/${name}.ts`]]);
  return {
    extends: `${upToRoot}/tsconfig.json`,
    compilerOptions: { paths: Object.fromEntries(paths), experimentalDecorators: true },
    files: modules.map(({ file }) => file),
    include: [],
  };
}

const faultPattern = /^(?<place>[^(\n]+)(?:\((?<line>\d+),\d+\))?: (?<message>error TS.*(?:\n .*)*)/gmu;

function readFaults(output: string, modules: readonly SampleModule[]): readonly string[] {
  return [...output.matchAll(faultPattern)].flatMap(({ groups }) => {
    const { place = '', line = '1', message = '' } = groups ?? {};
    if (place.endsWith('tsconfig.json')) return [message];
    const found = modules.find(({ file }) => basename(place) === file);
    return found === undefined ? [] : [`${found.sample.page}:${line} ${message}`];
  });
}
