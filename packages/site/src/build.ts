/**
 * Builds the site: derives its pages into `dist/pages`, puts the written ones (`content/`) beside them, and has VitePress
 * make `dist/site` of both. Fails on a link that leads nowhere.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vitepress';

import { languages } from './pages/language.ts';
import { sidebarsOf, siteFiles } from './site-files.ts';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = join(home, 'dist/pages');

await rm(pages, { recursive: true, force: true });
await cp(join(home, 'content'), pages, { recursive: true });
for (const { path, text } of siteFiles()) {
  const file = join(pages, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
const sidebars = Object.fromEntries(languages.map((language) => [language, sidebarsOf(language)]));
await writeFile(join(home, 'dist/sidebars.json'), JSON.stringify(sidebars));
await build(home);
