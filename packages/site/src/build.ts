/**
 * Builds the site: derives its pages into `dist/pages`, puts the written ones (`content/`, and the guides of the
 * repository), the OpenAPI documents and every page's plain Markdown beside them, and has VitePress make `dist/site` of
 * all. Fails on a link that leads nowhere.
 */
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vitepress';

import { guidePagesOf, type GuideFile } from './guide-pages.ts';
import { openApiFiles } from './openapi-files.ts';
import { languages } from './pages/language.ts';
import { plainFiles } from './plain-files.ts';
import { siteUrl } from './site-address.ts';
import { sidebarsOf, siteFiles } from './site-files.ts';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = join(home, 'dist/pages');

await rm(pages, { recursive: true, force: true });
await cp(join(home, 'content'), pages, { recursive: true });
const guides = guidePagesOf(await readGuides(join(home, '../../guides')));
const plain = plainFiles(guides, siteUrl);
for (const { path, text } of [...siteFiles(), ...guides, ...openApiFiles(), ...plain]) {
  const file = join(pages, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
const sidebars = Object.fromEntries(languages.map((language) => [language, sidebarsOf(language, guides)]));
await writeFile(join(home, 'dist/sidebars.json'), JSON.stringify(sidebars));
await build(home);

async function readGuides(folder: string): Promise<readonly GuideFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}
