/** The page of an event as plain Markdown. */
import type { Language, NotificationEvent, Text } from '@hufu/contract';

import { printFence } from '../code/print-fence.ts';
import { printReceiver } from '../code/receiver.ts';
import { eventPageOf } from '../pages/event-page.ts';
import { prefixes } from '../pages/language.ts';
import { capitalised, punctuation } from '../pages/punctuation.ts';
import { addressOfEvent } from '../pages/site-map.ts';
import { confidenceWords, words } from '../pages/words.ts';
import { printFieldList } from './field-list.ts';
import { codeOf, proseOf } from './markdown-text.ts';
import { printEnd, printMarks, type PlainPage } from './plain-page.ts';
import { plainWords } from './plain-words.ts';
import { printStateList } from './state-list.ts';
import { printTimetableTable } from './timetable-table.ts';

export function plainEventPage(event: NotificationEvent, language: Language): PlainPage {
  const page = eventPageOf(event);
  const address = addressOfEvent(event);
  const section = (text: Text, ...body: readonly string[]) => [`## ${text[language]}`, ...body];
  const sample = (name: Text, value: unknown) => [
    `**${capitalised(name[language])}**`,
    printFence({ language: 'json', code: JSON.stringify(value, null, 2) }),
  ];
  const states = page.graphs.flatMap((graph) => [
    `### ${graph.title[language]}`,
    printStateList(graph, plainWords.toldMoves, language),
  ]);
  const text = [
    `# ${proseOf(event.title[language])} ${codeOf(event.type)}`,
    proseOf(event.summary[language]),
    printFacts(event, language),
    ...section(words.eventRequest, printFieldList(page.request, language)),
    ...section(
      words.envelope,
      ...sample(words.sealed, page.envelope),
      ...sample(words.opened, page.resource),
    ),
    ...section(
      words.receive,
      printFence({ language: 'ts', code: printReceiver(event.type, page.shown, language) }),
    ),
    ...section(words.eventResponse, printFieldList(page.response, language)),
    ...section(words.timetable, printTimetableTable(page.timetable, language)),
    ...section(words.states, ...states),
    printEnd(address, event.link, language),
  ];
  return {
    address: `${prefixes[language]}${address}`,
    title: `${event.title[language]} ${event.type}`,
    text: text.join('\n\n'),
  };
}

function printFacts({ confidence, link }: NotificationEvent, language: Language): string {
  const { mark, says } = confidenceWords[confidence];
  return [
    `- ${codeOf('POST notify_url')}`,
    `- ${capitalised(mark[language])}${punctuation[language].colon}${says[language]}`,
    `- [${words.official[language]}](${link})`,
    printMarks(language),
  ].join('\n');
}
