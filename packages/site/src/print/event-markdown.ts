/** The page of an event as Markdown for VitePress, in the form of an operation's. */
import type { Language, NotificationEvent, Text } from '@hufu/contract';

import { printFence } from '../code/print-fence.ts';
import { printReceiver } from '../code/receiver.ts';
import { eventPageOf } from '../pages/event-page.ts';
import { printFieldTable } from './field-table.ts';
import { printFrontMatter } from './front-matter.ts';
import { escapeHtml, outwardLink } from './html.ts';
import { printStateSection } from './state-section.ts';
import { printTabs } from './tabs.ts';
import { printTimetable } from './timetable-drawing.ts';
import { confidenceWords, words } from '../pages/words.ts';

export function printEventPage(event: NotificationEvent, language: Language): string {
  const page = eventPageOf(event);
  const { title, summary, link, type } = event;
  const section = (text: Text, id: string, body: string) => `## ${text[language]} {#${id}}\n\n${body}\n`;
  const table = (id: string, heading: Text, rows: typeof page.request) =>
    printFieldTable({ id, heading, caption: title, rows, link }, language);
  const samples = printTabs([
    { name: words.sealed[language], language: 'json', code: JSON.stringify(page.envelope, null, 2) },
    { name: words.opened[language], language: 'json', code: JSON.stringify(page.resource, null, 2) },
  ]);
  const fullTitle = `${title[language]} ${type}`;
  return [
    printFrontMatter({ title: fullTitle, description: summary[language] }),
    `# ${title[language]} {#post}\n`,
    `${escapeHtml(summary[language])}\n`,
    `${printFacts(event, language)}\n`,
    section(words.eventRequest, 'parameters', table('request', words.eventRequest, page.request)),
    section(words.envelope, 'sample', samples),
    section(
      words.receive,
      'receiver',
      printFence({ language: 'ts', code: printReceiver(type, page.shown, language) }),
    ),
    section(words.eventResponse, 'answer', table('response', words.eventResponse, page.response)),
    section(words.timetable, 'timetable', printTimetable(page.timetable, language)),
    section(
      words.states,
      'states',
      page.graphs.map((graph) => printStateSection(graph, language)).join('\n\n'),
    ),
    `${words.see[language]} ${outwardLink(link, words.official[language])}\n`,
  ].join('\n');
}

function printFacts({ type, confidence, link }: NotificationEvent, language: Language): string {
  const { mark, says } = confidenceWords[confidence];
  return (
    `<div class="endpoint" v-pre><b class="post">POST</b><code>notify_url</code></div>\n` +
    `<ul class="facts" v-pre><li><code>${escapeHtml(type)}</code></li>` +
    `<li class="${confidence}">${mark[language]} · ${says[language]}</li>` +
    `<li>${outwardLink(link, words.official[language])}</li></ul>`
  );
}
