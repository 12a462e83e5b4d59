/** The pages that show code to whoever uses or changes Hufu. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One page, as it stands in the repository. */
export interface Page {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly markdown: string;
}

/** The README in both languages, how to contribute, and each package's own README. */
export function readPages(root: string): readonly Page[] {
  const packages = readdirSync(join(root, 'packages')).toSorted();
  const readmes = packages.map((name) => `packages/${name}/README.md`);
  return ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', ...readmes]
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, markdown: readFileSync(join(root, path), 'utf8') }));
}
