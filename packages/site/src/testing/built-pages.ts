/** For tests: what the built pages refer to, read off their HTML. It reads what VitePress and Vue print, not any HTML. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** An `href`, and whether it opens a window of its own. */
export interface Link {
  readonly href: string;
  readonly isOutward: boolean;
}

export interface BuiltPage {
  /** `/openapi/v3/certificates`, as the files are named: `index` and all, without `.html`. */
  readonly name: string;
  /** Every id, also one that stands twice. */
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  /** The ids that its parts say they are named, described or drawn by. */
  readonly references: readonly string[];
}

/** Every page below `folder`, and the names of all its files: `/assets/app.js`. */
export async function readBuiltPages(
  folder: string,
): Promise<{ readonly pages: readonly BuiltPage[]; readonly files: ReadonlySet<string> }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  const pages: BuiltPage[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.push(readPage(file.slice(0, -'.html'.length), await readFile(join(folder, file), 'utf8')));
  }
  return { pages, files: new Set(files) };
}

const tags = /<[a-z][\w-]*(?<attributes>(?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gu;
const attribute = /(?<name>[^\s=]+)="(?<value>[^"]*)"/gu;
const referring = ['for', 'aria-describedby', 'aria-labelledby'];

function readPage(name: string, html: string): BuiltPage {
  const ids: string[] = [];
  const links: Link[] = [];
  const references: string[] = [];
  for (const tag of html.replaceAll(/<script[\s\S]*?<\/script>/gu, '').matchAll(tags)) {
    const pairs = Array.from((tag.groups?.['attributes'] ?? '').matchAll(attribute), ({ groups }) => [
      groups?.['name'] ?? '',
      plain(groups?.['value'] ?? ''),
    ]);
    const { id, href, target, ...rest } = Object.fromEntries(pairs) as Readonly<Record<string, string>>;
    if (id !== undefined) ids.push(id);
    if (tag[0].startsWith('<a ') && href !== undefined) links.push({ href, isOutward: target === '_blank' });
    references.push(...referring.flatMap((one) => rest[one]?.split(' ') ?? []));
    const drawn = /^url\(#(?<id>.+)\)$/u.exec(rest['marker-end'] ?? '')?.groups?.['id'];
    if (drawn !== undefined) references.push(drawn);
  }
  return { name, ids, links, references };
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
