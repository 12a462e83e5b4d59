/** The pages of operations as Markdown for VitePress. */
import type { Language, Operation, Text } from '@hufu/contract';

import { callStyles, printCall } from '../code/call-styles.ts';
import { printFence } from '../code/print-fence.ts';
import { printControlCurl, printCurl, printHufuCall } from '../code/shell.ts';
import { operationFacts, platformLinkOf } from '../pages/operation-facts.ts';
import {
  answerLabelOf,
  operationPageOf,
  type ErrorRow,
  type OperationPage,
} from '../pages/operation-page.ts';
import { punctuation } from '../pages/punctuation.ts';
import { titleOfPage, type PathPage } from '../pages/site-map.ts';
import { typesOfOperation } from '../pages/types-of-operation.ts';
import { printDifferences } from './differences-section.ts';
import { printFieldTable } from './field-table.ts';
import { printFrontMatter } from './front-matter.ts';
import { escapeHtml, outwardLink, proseHtml } from './html.ts';
import { printStateSection } from './state-section.ts';
import { printTabs } from './tabs.ts';
import { confidenceWords, words } from '../pages/words.ts';

/** Prints the page of a path: one operation by its verb, several one after the other under `#mix`. */
export function printPathPage(page: PathPage, language: Language): string {
  const { operations } = page;
  const [first, ...others] = operations;
  const title = titleOfPage(page)[language];
  if (others.length === 0) {
    const head = printFrontMatter({ title, description: first.summary[language] });
    return `${head}\n${printOperation(operationPageOf(first), { level: 1, suffix: '' }, language)}`;
  }
  const description = operations
    .map((operation) => operation.summary[language])
    .join(punctuation[language].gap);
  const parts = operations.map((operation) => {
    const suffix = `-${operation.method.toLowerCase()}`;
    return printOperation(operationPageOf(operation, suffix), { level: 2, suffix }, language);
  });
  return `${printFrontMatter({ title, description })}\n# ${title} {#mix}\n\n${parts.join('\n')}`;
}

/** How deep an operation's own heading is, and what its other headings' ids end in. */
interface Placed {
  readonly level: 1 | 2;
  readonly suffix: string;
}

function printOperation(page: OperationPage, { level, suffix }: Placed, language: Language): string {
  const { operation } = page;
  const heading = (text: Text, id: string) => `${'#'.repeat(level + 1)} ${text[language]} {#${id}${suffix}}`;
  const section = (text: Text, id: string, body: string) =>
    body === '' ? '' : `${heading(text, id)}\n\n${body}\n`;
  const own = `${'#'.repeat(level)} ${operation.title[language]} {#${operation.method.toLowerCase()}}`;
  return [
    `${own}\n`,
    `${escapeHtml(operation.summary[language])}\n`,
    `${printFacts(operation, language)}\n`,
    section(words.request, 'parameters', printRequest(page, language)),
    section(words.call, 'call', printCalls(page, language)),
    section(words.response, 'answer', printAnswer(page, language)),
    section(words.errors, 'errors', printErrors(page.errors, platformLinkOf(operation), language)),
    section(
      words.states,
      'states',
      page.graphs.map((graph) => printStateSection(graph, language)).join('\n\n'),
    ),
    section(words.differences, 'differences', printDifferences(page.differences, language)),
    printSource(operation, language),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function printSource(operation: Operation, language: Language): string {
  const link = platformLinkOf(operation);
  return link === null ? '' : `${words.see[language]} ${outwardLink(link, words.official[language])}\n`;
}

function printFacts(operation: Operation, language: Language): string {
  const { method, path } = operation;
  const link = platformLinkOf(operation);
  const source = link === null ? [] : [outwardLink(link, words.official[language])];
  const items = [...operationFacts(operation).map((fact) => escapeHtml(fact[language])), ...source]
    .map((item) => `<li>${item}</li>`)
    .join('');
  return (
    `<div class="endpoint" v-pre><b class="${method.toLowerCase()}">${method}</b><code>${breakable(path)}</code></div>\n` +
    `<ul class="facts" v-pre>${items}</ul>`
  );
}

/** A path that may break before each slash, where a phone needs it. */
function breakable(path: string): string {
  return escapeHtml(path).replaceAll('/', '<wbr>/');
}

function printRequest({ request, anchors, operation }: OperationPage, language: Language): string {
  if (request.length === 0) return words.takesNothing[language];
  const table = printFieldTable(
    {
      id: anchors.request,
      heading: words.request,
      caption: operation.title,
      rows: request,
      link: platformLinkOf(operation),
    },
    language,
  );
  if (operation.surface === 'control') return table;
  return `${table}\n\n<p class="fidelity">${words.fidelity[language]}</p>`;
}

function printCalls({ operation, call, shell, caller, anchors }: OperationPage, language: Language): string {
  if (operation.surface === 'control') {
    return printFence({ language: 'sh', code: printControlCurl(shell, language) });
  }
  const styles = callStyles.map((style) => ({
    name: style.tab[language],
    language: 'ts',
    code: printCall(call, style, language),
  }));
  const shells = [
    { name: 'curl', language: 'sh', code: printCurl(shell, language) },
    { name: 'hufu', language: 'sh', code: printHufuCall(shell, language) },
  ];
  const { options, answer } = typesOfOperation(operation);
  const types = `options="${options}" answer="${answer}"`;
  const tools = `<CallTools caller="${caller}" ${types} request="${anchors.request}" />`;
  return `${printTabs(styles)}\n\n${tools}\n\n${printTabs(shells)}`;
}

function printAnswer({ response, anchors, operation, answer }: OperationPage, language: Language): string {
  const caption = answerLabelOf(operation);
  if (caption === null || response.length === 0) return words.answersNothing[language];
  const table = printFieldTable(
    {
      id: anchors.response,
      heading: words.response,
      caption,
      rows: response,
      link: platformLinkOf(operation),
    },
    language,
  );
  const sample = printFence({ language: 'json', code: JSON.stringify(answer, null, 2) });
  return `${table}\n\n**${words.answer[language]}** · ${operation.answer.status}\n\n${sample}`;
}

function printErrors(rows: readonly ErrorRow[], link: string | null, language: Language): string {
  const columns = [words.code, words.status, words.meaning, words.remedy, words.basis];
  const head = columns.map((column) => `<th scope="col">${column[language]}</th>`).join('');
  const body = rows.map((row) => printError(row, link, language)).join('\n');
  return (
    `<table class="errors" v-pre>\n<caption class="visually-hidden">${words.errors[language]}</caption>\n` +
    `<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`
  );
}

function printError(row: ErrorRow, link: string | null, language: Language): string {
  const { code, status, message, remedy, retryable, confidence } = row;
  const again = retryable ? ` <span class="again">${words.retryable[language]}</span>` : '';
  const { mark } = confidenceWords[confidence];
  const cell = (text: string, name: string) => `<td class="${name}">${text}</td>`;
  return (
    `<tr><th scope="row"><code>${code}</code></th>${cell(String(status), 'status')}` +
    cell(proseHtml(message[language]), 'meaning') +
    cell(`${proseHtml(remedy[language])}${again}`, 'remedy') +
    `${cell(`<span class="${confidence}">${link === null ? mark[language] : outwardLink(link, mark[language])}</span>`, 'basis')}</tr>`
  );
}
