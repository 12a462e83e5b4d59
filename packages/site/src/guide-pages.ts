/**
 * The guides of the repository as pages of the site. They are written for the repository, where they can be read as they
 * are: here links between them become addresses, and links to files that the site does not have become their paths.
 */
import type { Language } from '@hufu/contract';

import { prefixes } from './pages/language.ts';
import { outsideOfCode } from './plain/link-targets.ts';

/** A guide as it lies in the repository. */
export interface GuideFile {
  /** `start.md`, or `start.zh-CN.md`. */
  readonly name: string;
  readonly text: string;
}

/** A guide as a page. */
export interface GuidePage {
  readonly language: Language;
  /** `start`; the list of all is `index`. */
  readonly id: string;
  readonly title: string;
  /** Below the folder of pages, without a slash at the start. */
  readonly path: string;
  readonly text: string;
}

/** The pages, in the order in which they are read: as the list of all names them, then those that it does not name. */
export function guidePagesOf(files: readonly GuideFile[]): readonly GuidePage[] {
  const pages = files.map(pageOf);
  const list = files.find(({ name }) => name === 'README.md')?.text ?? '';
  const place = ({ id }: GuidePage): number => {
    const at = list.indexOf(`(${id}.md)`);
    return id === 'index' ? -1 : at === -1 ? list.length : at;
  };
  return pages.toSorted((one, other) => place(one) - place(other));
}

/** The address of a guide, without a slash at the start of the language's own prefix. */
export function addressOfGuide({ id, language }: Pick<GuidePage, 'id' | 'language'>): string {
  return `${prefixes[language]}/guide/${id === 'index' ? '' : id}`;
}

function pageOf({ name, text }: GuideFile): GuidePage {
  const { id, language } = readName(name);
  const title = /^# (?<title>.+)$/mu.exec(text)?.groups?.['title'];
  if (title === undefined) throw new Error(`guides/${name} has no title.`);
  return {
    language,
    id,
    title: title.replaceAll('`', ''),
    path: `${prefixes[language]}/guide/${id}.md`.slice(1),
    text: outsideOfCode(withoutLanguageLink(text), (prose) => withAddresses(prose, name)),
  };
}

function readName(name: string): { readonly id: string; readonly language: Language } {
  const [id = '', suffix] = name.replace(/\.md$/u, '').split('.', 2);
  return { id: id === 'README' ? 'index' : id, language: suffix === 'zh-CN' ? 'zh' : 'en' };
}

/** The site has a menu for it. */
function withoutLanguageLink(text: string): string {
  return text.replace(/^\[(?:English|中文)\]\([^)]*\)\n\n/mu, '');
}

const link = /\[(?<words>[^\]]+)\]\((?<target>[^)\s]+)\)/gu;

function withAddresses(prose: string, name: string): string {
  return prose.replace(link, (whole, words: string, target: string) => {
    if (/^(?:https?:|#)/u.test(target)) return whole;
    const [path = '', hash] = target.split('#', 2);
    if (path.startsWith('../')) return `${words} (\`${path.slice('../'.length)}\`)`;
    if (!/^[\w.-]+\.md$/u.test(path))
      throw new Error(`guides/${name} links to ${target}, which is no guide.`);
    return `[${words}](${addressOfGuide(readName(path))}${hash === undefined ? '' : `#${hash}`})`;
  });
}
