/** The plain pages as a whole: nothing is HTML, nothing leads nowhere, and the texts for language models have their form. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { operations } from '@hufu/contract';
import { lexer, type Token, type Tokens } from 'marked';
import { expect, test } from 'vitest';

import { guidePagesOf } from './guide-pages.ts';
import { openApiFiles } from './openapi-files.ts';
import { languages, prefixes } from './pages/language.ts';
import { addressOfOperation } from './pages/site-map.ts';
import { plainFiles } from './plain-files.ts';
import { plainAddressOf } from './plain/plain-address.ts';
import { siteFiles } from './site-files.ts';
import { cellCountsOf, codeBlocksOf, linksOf, tokensOf } from './testing/read-markdown.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../guides');
const guides = guidePagesOf(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);
const files = plainFiles(guides, '');
/** Without those that say the others again. */
const own = files
  .filter(({ path }) => !path.endsWith('llms-full.txt'))
  .map(({ path, text }) => ({ path, text, tokens: tokensOf(text) }));
const paths = new Set([...files, ...openApiFiles()].map(({ path }) => path));

function textAt(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

test('every page of the site but the home pages has a plain one', () => {
  const pages = [...siteFiles(), ...guides].map(({ path }) => `public/${path}`);
  const plain = own.map(({ path }) => path).filter((path) => path.endsWith('.md'));
  expect(plain.toSorted()).toEqual(pages.toSorted());
  expect(plain.length).toBeGreaterThan(150);
});

test('no plain page has HTML, says undefined, or prints an object as text', () => {
  for (const { path, text, tokens } of own) {
    expect(tokens.filter(({ type }) => type === 'html')).toEqual([]);
    // A guide's program may speak of what is undefined.
    if (!path.includes('/guide/')) expect(text, path).not.toMatch(/undefined|\[object|NaN/u);
  }
});

test('what is said within code is in the language of its page', () => {
  const remarks = own
    // Those show programs of the repository as they are.
    .filter(({ path }) => !path.includes('/migrate-from-'))
    .flatMap(({ path, tokens }) =>
      codeBlocksOf(tokens)
        .flatMap((code) => [...code.matchAll(/(?:^|\s)(?:\/\/|#) (?<said>.+)$/gmu)])
        .map(({ groups }) => ({ path, said: groups?.['said'] ?? '' })),
    );
  const english = remarks.filter(({ path }) => path.startsWith('public/en/'));
  const strangers = remarks.filter(
    ({ path, said }) => /\p{Script=Han}/u.test(said) === path.startsWith('public/en/'),
  );
  expect(strangers).toEqual([]);
  expect(english.length).toBeGreaterThan(50);
  expect(remarks).toHaveLength(2 * english.length);
});

test('no star is left over from an emphasis that Markdown does not see', () => {
  for (const { path, tokens } of own) {
    const stray = tokens.filter(
      (token) => token.type === 'text' && !('tokens' in token) && token.raw.includes('*'),
    );
    expect(stray, path).toEqual([]);
  }
});

test('every row of a table has as many cells as its head', () => {
  const tables = own.flatMap(({ path, tokens }) => cellCountsOf(tokens).map((counts) => ({ path, counts })));
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.filter(({ counts }) => new Set(counts).size !== 1)).toEqual([]);
});

test('every link leads to a plain page, to an OpenAPI document, or out by https', () => {
  for (const { path, tokens } of own) {
    const links = linksOf(tokens).filter((link) => !link.startsWith('#'));
    expect(links.length, path).toBeGreaterThan(0);
    for (const link of links.filter((one) => !one.startsWith('https://'))) {
      const [address = ''] = decodeURI(link).split('#');
      expect(paths.has(`public${address}`), `${path} links to ${link}`).toBe(true);
    }
  }
});

/** The top headings with what stands below each. */
function sectionsOf(
  markdown: string,
): readonly { readonly title: string; readonly tokens: readonly Token[] }[] {
  const sections: { title: string; tokens: Token[] }[] = [];
  for (const token of lexer(markdown).filter(({ type }) => type !== 'space')) {
    if (token.type === 'heading') sections.push({ title: String(token['text']), tokens: [] });
    else sections.at(-1)?.tokens.push(token);
  }
  return sections;
}

const eachLanguage = languages.map((language) => [language, prefixes[language]] as const);

test.each(eachLanguage)('llms.txt (%s) has the form of llmstxt.org', (_language, prefix) => {
  const text = textAt(`public${prefix}/llms.txt`);
  const [first, second, ...rest] = lexer(text).filter(({ type }) => type !== 'space');
  expect(first).toMatchObject({ type: 'heading', depth: 1 });
  expect(second).toMatchObject({ type: 'blockquote' });
  const headings = rest.filter(({ type }) => type === 'heading');
  expect(headings.every((heading) => heading.type === 'heading' && heading['depth'] === 2)).toBe(true);
  const sections = sectionsOf(text).slice(1);
  expect(sections.at(-1)?.title).toBe('Optional');
  for (const { title, tokens } of sections) {
    expect(
      tokens.map(({ type }) => type),
      title,
    ).toEqual(['list']);
    const { items } = tokens[0] as Tokens.List; // as was just seen
    for (const item of items) expect(item.raw).toMatch(/^- \[[^\]]+\]\(\/[^)\s]+\): \S/u);
  }
});

test.each(eachLanguage)(
  'llms.txt (%s) lists every operation once, those of Hufu itself as optional',
  (language, prefix) => {
    const sections = sectionsOf(textAt(`public${prefix}/llms.txt`)).slice(1);
    const optional = sections.filter(({ title }) => title === 'Optional');
    const listed = (of: typeof sections) =>
      of.map(({ tokens }) => tokens.map(({ raw }) => raw).join('')).join('\n');
    for (const operation of operations) {
      const lines = listed(sections)
        .split('\n')
        .filter((line) => line.includes(`\`${operation.method} ${operation.path}\``));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(`(${prefixes[language]}${plainAddressOf(addressOfOperation(operation))})`);
      expect(listed(optional).includes(lines[0] ?? '')).toBe(operation.surface === 'control');
    }
  },
);

test.each(eachLanguage)(
  'llms-full.txt (%s) has every page that llms.txt lists as not optional',
  (_language, prefix) => {
    const full = textAt(`public${prefix}/llms-full.txt`);
    const addresses = sectionsOf(textAt(`public${prefix}/llms.txt`))
      .slice(1)
      .filter(({ title }) => title !== 'Optional')
      .flatMap(({ tokens }) => tokens.flatMap(({ raw }) => linksOf(tokensOf(raw))))
      .filter((address) => address.endsWith('.md'));
    expect(addresses.length).toBeGreaterThan(35);
    const places = addresses.map((address) => full.indexOf(textAt(`public${decodeURI(address)}`).trimEnd()));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  },
);

test.each(eachLanguage)('llms.txt (%s) says how large the whole is', (_language, prefix) => {
  const kilobytes = Buffer.byteLength(textAt(`public${prefix}/llms-full.txt`)) / 1000;
  const said = Number(/(?<size>\d+) KB/u.exec(textAt(`public${prefix}/llms.txt`))?.groups?.['size']);
  expect(said).toBe(Math.ceil(kilobytes));
});

test('with an address of the site, the texts for language models carry it in every link', () => {
  for (const { path, text } of plainFiles(guides, 'https://hufu.example/').filter(({ path: name }) =>
    name.endsWith('.txt'),
  )) {
    const within = linksOf(tokensOf(text)).filter(
      (link) => link.startsWith('/') || link.includes('hufu.example'),
    );
    expect(within.length, path).toBeGreaterThan(40);
    expect(within.filter((link) => !/^https:\/\/hufu\.example\/\w/u.test(link))).toEqual([]);
  }
});
