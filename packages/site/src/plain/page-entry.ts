/** A page as one line of a list: where it is and what it is about. */
import type { Language, NotificationEvent, Operation, Text } from '@hufu/contract';

import { prefixes } from '../pages/language.ts';
import { operationFacts } from '../pages/operation-facts.ts';
import { punctuation } from '../pages/punctuation.ts';
import { addressOfEvent, addressOfOperation, operationsOf, type Chapter } from '../pages/site-map.ts';
import { codeOf, proseOf } from './markdown-text.ts';
import { plainAddressOf } from './plain-address.ts';

/** What an entry leads to. `address` is of the page, with its language's prefix. */
export interface Entry {
  readonly address: string;
  readonly title: string;
  readonly says: string;
}

/** The colon is that of https://llmstxt.org in both languages. */
export function printEntry({ address, title, says }: Entry): string {
  return `- [${proseOf(title)}](${plainAddressOf(address)}): ${says}`;
}

/** A chapter's operations, each with its method and path. */
export function printChapterEntries(chapter: Chapter, language: Language): string {
  return operationsOf(chapter)
    .map((operation) => printEntry(operationEntry(operation, language)))
    .join('\n');
}

export function printEventEntry(event: NotificationEvent, language: Language): string {
  return printEntry({
    address: `${prefixes[language]}${addressOfEvent(event)}`,
    title: event.title[language],
    says: saysOf(codeOf(event.type), event.summary, language),
  });
}

function operationEntry(operation: Operation, language: Language): Entry {
  const { method, path, surface, summary, title } = operation;
  const [whose] = operationFacts(operation);
  const mode =
    surface === 'control' || whose === undefined ? '' : `${punctuation[language].comma}${whose[language]}`;
  return {
    address: `${prefixes[language]}${addressOfOperation(operation)}`,
    title: title[language],
    says: saysOf(`${codeOf(`${method} ${path}`)}${mode}`, summary, language),
  };
}

function saysOf(first: string, summary: Text, language: Language): string {
  const { stop, gap } = punctuation[language];
  return `${first}${stop}${gap}${proseOf(summary[language])}`;
}
