/** What every plain page has: a title, what it is about in a sentence, facts, and at its end where else to go. */
import type { Language } from '@hufu/contract';

import { prefixes } from '../pages/language.ts';
import { punctuation, sentenceOf } from '../pages/punctuation.ts';
import { confidenceWords, words } from '../pages/words.ts';
import { plainAddressOf } from './plain-address.ts';
import { plainWords } from './plain-words.ts';

/** A page as plain Markdown. */
export interface PlainPage {
  /** Of the page that it is the text of, with its language's prefix: `/en/guide/start`. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** What the marks on the page mean, as one item of a list. */
export function printMarks(language: Language): string {
  const { colon, gap } = punctuation[language];
  const meanings = Object.values(confidenceWords).map(({ mark, says }) =>
    sentenceOf(`*${mark[language]}*${colon}${says[language]}`, language),
  );
  return `- ${plainWords.marks[language]}${colon}${meanings.join(gap)}`;
}

/** The last line of a page. `address` is without a language's prefix; `link` is the platform's own page. */
export function printEnd(address: string, link: string | null, language: Language): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const links = [
    ...(link === null ? [] : [`[${words.official[language]}](${link})`]),
    `[${plainWords.otherLanguage[language]}](${prefixes[other]}${plainAddressOf(address)})`,
    `[${plainWords.allPages[language]}](${prefixes[language]}/llms.txt)`,
  ];
  return `---\n\n${links.join(' · ')}\n`;
}
