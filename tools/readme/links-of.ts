/** Where a page's links lead within the repository. */
import { posix } from 'node:path';

import type { Page } from './read-pages.ts';

/** One link from a page to a file or a folder of the repository. */
export interface Link {
  readonly page: string;
  /** From the repository's root. */
  readonly to: string;
}

/** The links of `page` to the repository's own files; those to other places, and within the page, are left out. */
export function linksOf(page: Page): readonly Link[] {
  return [...page.markdown.matchAll(/\]\((?<to>[^()\s#:]+)(?:#[^()\s]*)?\)/gu)].map(({ groups }) => ({
    page: page.path,
    to: posix.join(posix.dirname(page.path), groups?.['to'] ?? ''),
  }));
}
