/** What the built pages promise each other: that a link leads somewhere, and that an id is there, once. */
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as contract from '@hufu/contract';
import { beforeAll, expect, test } from 'vitest';

import { readBuiltPages, type BuiltPage } from './testing/built-pages.ts';
import type { SiteStage } from './testing/site-stage.ts';

const guides = join(dirname(fileURLToPath(import.meta.url)), '../../../guides');

/** Pages, in both languages; fewer, and something was not built. */
const pagesMin = 160;

export function linksSuite(stage: () => SiteStage): void {
  let pages: readonly BuiltPage[] = [];
  let files: ReadonlySet<string> = new Set();
  let idsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  beforeAll(async () => {
    ({ pages, files } = await readBuiltPages(stage().folder));
    idsOf = new Map(pages.map(({ name, ids }) => [name, new Set(ids)]));
  });

  test('every page was built', () => {
    expect(pages.length).toBeGreaterThan(pagesMin);
  });

  test('an id stands once on its page, and what is referred to is there', () => {
    const faults = pages.flatMap(({ name, ids, references }) => {
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`);
      const missing = references.filter((id) => !ids.includes(id)).map((id) => `missing: ${id}`);
      return [...twice, ...missing].map((fault) => `${name} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('every link within the site leads to a page or a file, and to a place on it', () => {
    const faults = pages.flatMap(({ name, links }) =>
      links
        .filter(({ href }) => !isElsewhere(href) && !leadsSomewhere(href, name))
        .map(({ href }) => `${name} → ${href}`),
    );
    expect(faults).toEqual([]);
  });

  /** Whether `href` on the page `from` has its page, or file, and its place there. */
  function leadsSomewhere(href: string, from: string): boolean {
    const { pathname, hash } = new URL(href, `http://site.test${from}`);
    const path = decodeURIComponent(pathname);
    const ids = idsOf.get(path.endsWith('/') ? `${path}index` : path);
    if (ids === undefined) return files.has(path);
    return hash === '' || ids.has(decodeURIComponent(hash.slice(1)));
  }

  test('every link to another site is encrypted, opens by itself, and is one that the contract or a guide gives', async () => {
    const given = new Set([...linksIn(contract), ...(await linksInGuides())]);
    const faults = pages.flatMap(({ name, links }) =>
      links
        .filter(({ href, isOutward }) => isElsewhere(href) !== isOutward || (isOutward && !given.has(href)))
        .map(({ href }) => `${name} → ${href}`),
    );
    expect(faults).toEqual([]);
    expect([...given].filter((link) => !link.startsWith('https://'))).toEqual([]);
  });
}

function isElsewhere(href: string): boolean {
  return /^[a-z][\w+.-]*:/u.test(href);
}

/** The addresses of pages that are anywhere in `value`. */
function linksIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string') return /^https:\/\/\S+$/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Reflect.ownKeys(value).flatMap((key) => linksIn(Reflect.get(value, key), seen));
}

async function linksInGuides(): Promise<readonly string[]> {
  const names = (await readdir(guides)).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(names.map((name) => readFile(join(guides, name), 'utf8')));
  return texts.flatMap((text) =>
    Array.from(text.matchAll(/\]\((?<link>https:\/\/[^)\s]+)\)/gu), ({ groups }) => groups?.['link'] ?? ''),
  );
}
