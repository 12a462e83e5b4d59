/** The plain page of every operation says what the page of the site says, in a form that Markdown reads as it is meant. */
import { errorFactsOf, operations, type Language } from '@hufu/contract';
import { expect, test } from 'vitest';

import { callStyles, printCall } from '../code/call-styles.ts';
import { programOf } from '../code/program.ts';
import { languages } from '../pages/language.ts';
import { operationPageOf } from '../pages/operation-page.ts';
import { addressOfOperation, pathPages, type PathPage } from '../pages/site-map.ts';
import { words } from '../pages/words.ts';
import { printPathPage } from '../print/operation-markdown.ts';
import { membersOf, schemasOf } from '../testing/members-of.ts';
import { codeBlocksOf, listsBelow, tokensOf } from '../testing/read-markdown.ts';
import { proseOf } from './markdown-text.ts';
import { plainPathPage } from './plain-operation.ts';

const cases = pathPages.map((page) => [page.address, page] as const);
const texts = new Map(
  languages.map((language) => [
    language,
    new Map(pathPages.map((page) => [page, plainPathPage(page, language).text])),
  ]),
);

function textOf(page: PathPage, language: Language): string {
  return texts.get(language)?.get(page) ?? '';
}

test.each(cases)('%s names every field with its label and the values that it may have', (_address, page) => {
  for (const language of languages) {
    const lines = textOf(page, language).split('\n');
    for (const { name, label, choices, meanings } of page.operations.flatMap(schemasOf).flatMap(membersOf)) {
      const said = lines.filter((line) => line.trimStart().startsWith(`- \`${name}\``));
      const full = said.find(
        (line) =>
          line.includes(label[language]) &&
          choices.every((choice) => line.includes(`\`${choice}\``)) &&
          meanings.every((says) => line.includes(proseOf(says[language]))),
      );
      expect(full, `${name} in ${language}`).toBeDefined();
    }
  }
});

test.each(cases)('%s nests its fields as the operation does', (_address, page) => {
  for (const language of languages) {
    const text = textOf(page, language);
    for (const [title, side] of [
      [words.request, 'request'],
      [words.response, 'response'],
    ] as const) {
      const rows = page.operations.flatMap((operation) => operationPageOf(operation)[side]);
      const expected = rows.map(({ name, indent }) => ({ depth: indent, name }));
      expect(listsBelow(text, title[language])).toEqual(expected);
    }
  }
});

test.each(cases)('%s says of every code its status, its meaning and what to do', (_address, page) => {
  for (const language of languages) {
    const lines = textOf(page, language).split('\n');
    const refusals = page.operations.flatMap(({ errors: codes, surface }) =>
      codes.map((code) => ({ code, ...errorFactsOf(code, surface) })),
    );
    for (const { code, status, message, remedy } of refusals) {
      const line = lines.find((one) => one.startsWith(`- \`${code}\``)) ?? '';
      expect(line).toContain(String(status));
      expect(line).toContain(message[language]);
      expect(line).toContain(remedy[language]);
    }
  }
});

test.each(cases)(
  '%s has the very code of the page of the site, the first style as a program',
  (_address, page) => {
    for (const language of languages) {
      const expected = codeBlocksOf(tokensOf(printPathPage(page, language))).map(
        (code) => programs(page, language).get(code) ?? code,
      );
      expect(codeBlocksOf(tokensOf(textOf(page, language)))).toEqual(expected);
      expect(expected.length).toBeGreaterThanOrEqual(page.operations.length);
    }
  },
);

/** What stands in place of each call in the first style. */
function programs({ operations: own }: PathPage, language: Language): ReadonlyMap<string, string> {
  const [first] = callStyles;
  if (first === undefined) throw new Error('There are no styles.');
  return new Map(
    own
      .map((operation) => operationPageOf(operation))
      .map(({ call, caller }) => {
        const code = printCall(call, first, language);
        return [code.trimEnd(), programOf(code, { blocking: first.blocking, caller, language }).trimEnd()];
      }),
  );
}

test('every operation stands on the plain page of its path, with its method and its state machine', () => {
  for (const operation of operations) {
    const page = pathPages.find(({ address }) => address === addressOfOperation(operation));
    const text = page === undefined ? '' : textOf(page, 'en');
    expect(text).toContain(`\`${operation.method} ${operation.path}\``);
    expect(text).toContain(operation.summary.en);
    for (const graph of operationPageOf(operation).graphs) {
      for (const { says, to } of graph.moves) {
        expect(text).toMatch(new RegExp(`^- .* -> \`${to}\`.*: ${says.en}\\.`, 'mu'));
      }
    }
  }
});

test('an operation whose answer has no body says so', () => {
  const silent = pathPages.filter((page) => page.operations.some(({ answer }) => answer.body === null));
  for (const page of silent) expect(textOf(page, 'en')).toContain(words.answersNothing.en);
  expect(silent.length).toBeGreaterThan(0);
});

test('what an operation itself moves is listed apart from what else may move', () => {
  const page = pathPages.find(({ address }) => address.endsWith('/{out_order_no}/complete'));
  if (page === undefined) throw new Error('There is no operation that completes an order.');
  const text = textOf(page, 'en');
  expect(text).toMatch(/^Made by this operation:\n\n- `SERVING` -> `PAYING`/mu);
  expect(text).toContain('The other moves:\n\n- created -> `SERVING`');
});
