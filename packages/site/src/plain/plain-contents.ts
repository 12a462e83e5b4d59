/** The two lists of contents as plain Markdown: all operations by what they are about, and all events. */
import type { Language, Text } from '@hufu/contract';

import { prefixes } from '../pages/language.ts';
import { controlChapters, eventList, platformChapters, type Chapter } from '../pages/site-map.ts';
import { contentsWords } from '../pages/words.ts';
import { printChapterEntries, printEventEntry } from './page-entry.ts';
import { printEnd, type PlainPage } from './plain-page.ts';

export function plainOperationContents(language: Language): PlainPage {
  const chapters = (all: readonly Chapter[], level: string) =>
    all.flatMap((chapter) => [`${level} ${chapter.title[language]}`, printChapterEntries(chapter, language)]);
  return contentsPage({ address: '/openapi/', title: contentsWords.operations }, language, [
    contentsWords.operationsSay[language],
    ...chapters(platformChapters, '##'),
    `## ${contentsWords.control[language]}`,
    contentsWords.controlSays[language],
    ...chapters(controlChapters, '###'),
  ]);
}

export function plainEventContents(language: Language): PlainPage {
  return contentsPage({ address: '/webhook/', title: contentsWords.events }, language, [
    contentsWords.eventsSay[language],
    eventList.map((event) => printEventEntry(event, language)).join('\n'),
  ]);
}

interface Contents {
  readonly address: string;
  readonly title: Text;
}

function contentsPage({ address, title }: Contents, language: Language, body: readonly string[]): PlainPage {
  return {
    address: `${prefixes[language]}${address}`,
    title: title[language],
    text: [`# ${title[language]}`, ...body, printEnd(address, null, language)].join('\n\n'),
  };
}
