/** The pages that show code to whoever uses or changes Hufu. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const guidesFolder = 'guides/';

const chineseEnding = '.zh-CN.md';

/** One page, as it stands in the repository. */
export interface Page {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly markdown: string;
}

/**
 * Whether a page shows its TypeScript in pieces of files, as the migration guides do. The conformance tests run those
 * files and compare; the pieces are no modules.
 */
export function isShownFromFiles({ path }: Pick<Page, 'path'>): boolean {
  return path.startsWith(`${guidesFolder}migrate-`);
}

/** The READMEs in both languages, how to contribute, each package's own README, and the guides in both languages. */
export function readPages(root: string): readonly Page[] {
  const packages = readdirSync(join(root, 'packages')).toSorted();
  const readmes = packages.map((name) => `packages/${name}/README.md`);
  const guides = readdirSync(join(root, guidesFolder)).toSorted();
  const bilingual = ['README', 'examples/README'].flatMap((name) => [`${name}.md`, name + chineseEnding]);
  return [...bilingual, 'CONTRIBUTING.md', ...readmes, ...guides.map((name) => guidesFolder + name)]
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, markdown: readFileSync(join(root, path), 'utf8') }));
}

/** The pages that are there in two languages, each with the page that must show the same. */
export function bilingualPages(
  pages: readonly Page[],
): readonly (readonly [english: string, chinese: string])[] {
  return pages
    .filter(({ path }) => path.endsWith(chineseEnding))
    .map(({ path }) => [path.replace(chineseEnding, '.md'), path]);
}
