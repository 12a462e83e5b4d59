/** The two lists of contents: all operations by what they are about and who calls, and all events. */
import type { Language, Operation } from '@hufu/contract';

import { prefixes } from '../pages/language.ts';
import {
  addressOfEvent,
  addressOfOperation,
  controlChapters,
  eventList,
  operationsOf,
  platformChapters,
} from '../pages/site-map.ts';
import { printFrontMatter } from './front-matter.ts';
import { contentsWords, words } from '../pages/words.ts';

/** A link in Markdown, which VitePress proves. */
function linkTo(address: string, text: string, language: Language): string {
  return `[${text}](<${prefixes[language]}${address}>)`;
}

function operationLink(operation: Operation | undefined, language: Language): string {
  if (operation === undefined) return '';
  return linkTo(addressOfOperation(operation), operation.title[language], language);
}

export function printOperationContents(language: Language): string {
  const title = contentsWords.operations[language];
  const description = contentsWords.operationsSay[language];
  const parts = platformChapters.map(({ title: about, pairs }) => {
    const rows = pairs.map(({ direct, partner, either }) =>
      either === undefined
        ? `| ${operationLink(direct, language)} | ${operationLink(partner, language)} |`
        : `| ${operationLink(either, language)} | ${operationLink(either, language)} |`,
    );
    const head = `| ${words.direct[language]} | ${words.partner[language]} |\n| --- | --- |`;
    return `## ${about[language]}\n\n${head}\n${rows.join('\n')}\n`;
  });
  const control = controlChapters.map((chapter) => {
    const links = operationsOf(chapter).map((operation) => operationLink(operation, language));
    return `| ${chapter.title[language]} | ${links.join('<br>')} |`;
  });
  const own = `## ${contentsWords.control[language]} {#control}\n\n${contentsWords.controlSays[language]}\n\n| ${contentsWords.about[language]} | ${words.description[language]} |\n| --- | --- |\n${control.join('\n')}\n`;
  return `${printFrontMatter({ title, description })}\n# ${title}\n\n${description}\n\n${parts.join('\n')}\n${own}`;
}

export function printEventContents(language: Language): string {
  const title = contentsWords.events[language];
  const description = contentsWords.eventsSay[language];
  const rows = eventList.map(
    (event) =>
      `| ${linkTo(addressOfEvent(event), event.title[language], language)}<br>\`${event.type}\` | ${event.summary[language]} |`,
  );
  const head = `| ${words.eventRequest[language]} | ${contentsWords.sent[language]} |\n| --- | --- |`;
  return `${printFrontMatter({ title, description })}\n# ${title}\n\n${description}\n\n${head}\n${rows.join('\n')}\n`;
}
