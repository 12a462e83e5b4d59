/** A guide as plain Markdown: as it is written, with links to the plain text of other pages. */
import type { Language } from '@hufu/contract';

import { prefixes } from '../pages/language.ts';
import { withSiteLinks } from './link-targets.ts';
import { plainAddressOf } from './plain-address.ts';
import { printEnd, type PlainPage } from './plain-page.ts';

/** A guide as a page of the site. */
export interface WrittenPage {
  readonly language: Language;
  /** Without its language's prefix: `/guide/start`. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

export function plainGuide({ language, address, title, text }: WrittenPage): PlainPage {
  return {
    address: `${prefixes[language]}${address}`,
    title,
    text: `${withSiteLinks(text, plainAddressOf).trimEnd()}\n\n${printEnd(address, null, language)}`,
  };
}

/** The first two sentences of the first paragraph on one line, as what the page is about; its links as their words. */
export function beginningOf(text: string): string {
  const paragraph = /^# .+\n\n(?<first>(?:.+\n?)+)/mu.exec(text)?.groups?.['first'] ?? '';
  const prose = paragraph
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replaceAll('\n', ' ')
    .trim();
  const sentences = prose.split(/(?<=\.) +|(?<=。)/u);
  return sentences.slice(0, 2).join(prose.includes('。') ? '' : ' ');
}
