/** The pages of operations as plain Markdown: everything that the page of the site shows. */
import type { Language, Operation, Text } from '@hufu/contract';

import { callStyles, printCall } from '../code/call-styles.ts';
import { printFence } from '../code/print-fence.ts';
import { programOf } from '../code/program.ts';
import { printControlCurl, printCurl, printHufuCall } from '../code/shell.ts';
import { prefixes } from '../pages/language.ts';
import { operationFacts, platformLinkOf } from '../pages/operation-facts.ts';
import { operationPageOf, type OperationPage } from '../pages/operation-page.ts';
import { capitalised, punctuation, sentenceOf } from '../pages/punctuation.ts';
import { titleOfPage, type PathPage } from '../pages/site-map.ts';
import { typesOfOperation } from '../pages/types-of-operation.ts';
import { words } from '../pages/words.ts';
import { printDifferenceList } from './difference-list.ts';
import { printErrorList } from './error-list.ts';
import { printFieldList } from './field-list.ts';
import { codeOf, proseOf } from './markdown-text.ts';
import { printEnd, printMarks, type PlainPage } from './plain-page.ts';
import { plainWords } from './plain-words.ts';
import { printStateList } from './state-list.ts';

/** The page of a path: one operation, or several one after the other. */
export function plainPathPage(page: PathPage, language: Language): PlainPage {
  const { address, operations } = page;
  const title = titleOfPage(page)[language];
  const level = operations.length === 1 ? 1 : 2;
  const parts = operations.map((operation) => printOperation(operationPageOf(operation), level, language));
  const head = level === 1 ? [] : [`# ${proseOf(title)}`, printMarks(language)];
  const link = platformLinkOf(operations[0]);
  return {
    address: `${prefixes[language]}${address}`,
    title,
    text: [...head, ...parts, printEnd(address, link, language)].join('\n\n'),
  };
}

function printOperation(page: OperationPage, level: 1 | 2, language: Language): string {
  const { operation } = page;
  const section = (text: Text, body: string) =>
    body === '' ? [] : [`${'#'.repeat(level + 1)} ${text[language]}`, body];
  return [
    `${'#'.repeat(level)} ${proseOf(operation.title[language])}`,
    proseOf(operation.summary[language]),
    codeOf(`${operation.method} ${operation.path}`),
    [...printFacts(operation, language), ...(level === 1 ? [printMarks(language)] : [])].join('\n'),
    ...section(words.request, printRequest(page, language)),
    ...section(words.call, printCalls(page, language)),
    ...section(words.response, printAnswer(page, language)),
    ...section(words.errors, printErrorList(page.errors, language)),
    ...section(words.states, printStates(page, level, language)),
    ...section(words.differences, printDifferenceList(page.differences, language)),
  ].join('\n\n');
}

function printFacts(operation: Operation, language: Language): readonly string[] {
  const link = platformLinkOf(operation);
  return [
    ...operationFacts(operation).map((fact) => `- ${capitalised(proseOf(fact[language]))}`),
    ...(link === null ? [] : [`- [${words.official[language]}](${link})`]),
  ];
}

function printRequest({ request, operation }: OperationPage, language: Language): string {
  if (request.length === 0) return words.takesNothing[language];
  const fields = printFieldList(request, language);
  return operation.surface === 'control' ? fields : `${fields}\n\n${words.fidelity[language]}`;
}

function printCalls(page: OperationPage, language: Language): string {
  const { operation, call, caller, shell } = page;
  if (operation.surface === 'control') return block('sh', printControlCurl(shell, language));
  const [first, ...others] = callStyles.map((style) => ({
    tab: style.tab[language],
    blocking: style.blocking,
    code: printCall(call, style, language),
  }));
  if (first === undefined) throw new Error('There are no styles.');
  return [
    printTypes(operation, language),
    `**${first.tab}**${plainWords.program[language]}`,
    block('ts', programOf(first.code, { blocking: first.blocking, caller, language })),
    plainWords.otherStyles[language],
    ...others.flatMap(({ tab, code }) => [`**${tab}**`, block('ts', code)]),
    '**curl**',
    block('sh', printCurl(shell, language)),
    '**hufu**',
    block('sh', printHufuCall(shell, language)),
  ].join('\n\n');
}

function printTypes(operation: Operation, language: Language): string {
  const { options, answer } = typesOfOperation(operation);
  const { colon, comma } = punctuation[language];
  return sentenceOf(
    `${plainWords.types[language]}${colon}${[options, answer].map((name) => codeOf(name)).join(comma)}`,
    language,
  );
}

function printAnswer({ response, operation, answer }: OperationPage, language: Language): string {
  if (response.length === 0) return words.answersNothing[language];
  return [
    printFieldList(response, language),
    `**${words.answer[language]}** · ${operation.answer.status}`,
    block('json', JSON.stringify(answer, null, 2)),
  ].join('\n\n');
}

function printStates({ graphs }: OperationPage, level: 1 | 2, language: Language): string {
  return graphs
    .map(
      (graph) =>
        `${'#'.repeat(level + 2)} ${graph.title[language]}\n\n${printStateList(graph, plainWords.ownMoves, language)}`,
    )
    .join('\n\n');
}

function block(language: string, code: string): string {
  return printFence({ language, code });
}
