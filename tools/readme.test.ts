/** What the pages show is true: their code fits the sources, their commands exist, both languages show the same. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { bareCode } from './readme/bare-code.ts';
import { commandsOf } from './readme/commands-of.ts';
import { faultOf, readKnownCommands } from './readme/known-commands.ts';
import { linksOf } from './readme/links-of.ts';
import { bilingualPages, isShownFromFiles, readPages } from './readme/read-pages.ts';
import { codeSpansOf, samplesOf } from './readme/samples-of.ts';
import { typeCheckSamples } from './readme/type-check-samples.ts';

/** Longer than a compiler and four programs need on a slow machine that does other work as well. */
const slowLimitMs = 120_000;

/** Languages that a sample may be in; each is checked below or, where it needs a gateway, in the conformance tests. */
const languages = new Set(['ts', 'sh', 'yaml', 'json', 'http', 'text']);
/** Those of other people's SDKs. Their samples cannot be run here; of them the conformance tests check what they read. */
const foreignLanguages = new Set(['php', 'java', 'go', 'python']);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = readPages(root);
const samples = pages.map((page) => samplesOf(page));

test('there are samples, each in a language that is checked', () => {
  expect(samples.flat().length).toBeGreaterThan(20);
  const known = new Set([...languages, ...foreignLanguages]);
  const others = samples.flat().filter(({ language }) => !known.has(language));
  expect(others.map(({ page, line, language }) => `${page}:${line} ${language}`)).toEqual([]);
});

test(
  'every TypeScript sample fits the sources, and one that does not is named',
  async () => {
    const text = "import { createClient } from '@hufu/sdk';\ncreateClient({ mchid: 1900000100 });\n";
    const wrong = { page: 'wrong.md', language: 'ts', line: 7, text };
    const written = pages.filter((page) => !isShownFromFiles(page)).map((page) => samplesOf(page));
    const faults = await typeCheckSamples(root, [...written, [wrong]]);
    expect(faults).toEqual([expect.stringMatching(/^wrong\.md:8 error TS2\d{3}: .*number/su)]);
  },
  slowLimitMs,
);

test(
  'every command exists, with every flag that it is shown with',
  async () => {
    const shown = [
      ...samples.flat().filter(({ language }) => language === 'sh'),
      ...pages.flatMap(codeSpansOf),
    ];
    const typed = shown.flatMap((sample) => commandsOf(sample).map((command) => ({ sample, command })));
    const ofHufu = typed.flatMap(({ command }) => (command.program === 'hufu' ? [command.command] : []));
    const known = await readKnownCommands(root, new Set(ofHufu));
    expect(typed.length).toBeGreaterThan(20);
    const faults = typed.flatMap(({ sample: { page, line }, command }) => {
      const fault = faultOf(command, known);
      return fault === null ? [] : [`${page}:${line} ${fault}`];
    });
    expect(faults).toEqual([]);
  },
  slowLimitMs,
);

test('every link to a file of the repository leads to one', () => {
  const links = pages.flatMap(linksOf);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ to }) => !existsSync(join(root, to)))).toEqual([]);
});

test.each(bilingualPages(pages))('%s shows the same code as %s', (...pair) => {
  const [english = [], chinese = []] = pair.map((path) => samples.flat().filter(({ page }) => page === path));
  expect(english).not.toEqual([]);
  const bare = (all: typeof english) => all.map((sample) => `${sample.language}\n${bareCode(sample)}`);
  expect(bare(chinese)).toEqual(bare(english));
});
