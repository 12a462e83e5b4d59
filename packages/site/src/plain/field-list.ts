/** The rows of a request or an answer as a nested list: a line says all of a field, and members stand below what holds them. */
import type { Language } from '@hufu/contract';

import type { FieldRow } from '../pages/field-rows.ts';
import { capitalised, inParentheses, punctuation, sentenceOf } from '../pages/punctuation.ts';
import { confidenceWords, words } from '../pages/words.ts';
import { codeOf, proseOf } from './markdown-text.ts';
import { plainWords } from './plain-words.ts';

/** Prints the list; what a sealed text opens to is a list of its own. */
export function printFieldList(rows: readonly FieldRow[], language: Language): string {
  const opens = rows.findIndex((row) => row.opens !== undefined);
  if (opens === -1) return printRows(rows, language);
  const heading = `**${capitalised(words.opens[language])}**`;
  return [printRows(rows.slice(0, opens), language), heading, printRows(rows.slice(opens), language)].join(
    '\n\n',
  );
}

function printRows(rows: readonly FieldRow[], language: Language): string {
  const outermost = Math.min(...rows.map(({ indent }) => indent));
  return rows.map((row) => `${'  '.repeat(row.indent - outermost)}- ${printRow(row, language)}`).join('\n');
}

function printRow(row: FieldRow, language: Language): string {
  const { comma, colon, gap } = punctuation[language];
  const needed = (row.required ? words.required : plainWords.optional)[language];
  const kind = inParentheses(`${row.type}${comma}${needed}`, language);
  const said = saidOf(row, language).map((text) => sentenceOf(text, language));
  return `${codeOf(row.name)}${kind}${colon}${said.join(gap)}`;
}

/** Everything that is said of a field behind its name and type, each a sentence or a phrase. */
function saidOf(row: FieldRow, language: Language): readonly string[] {
  const { comma, colon } = punctuation[language];
  const { label, note, limits, choices, pattern, example, rules, marks, link } = row;
  const values = choices.map(({ value, says }) =>
    says === undefined
      ? codeOf(value)
      : `${codeOf(value)}${inParentheses(proseOf(says[language]), language)}`,
  );
  return [
    proseOf(label[language]),
    ...(note === undefined ? [] : [proseOf(note[language])]),
    ...(limits.length === 0
      ? []
      : [capitalised(limits.map((limit) => proseOf(limit[language])).join(comma))]),
    ...(choices.length === 0 ? [] : [`${plainWords.choices[language]}${colon}${values.join(' | ')}`]),
    ...(pattern === undefined ? [] : [`${words.pattern[language]}${colon}${codeOf(pattern)}`]),
    ...(example === undefined ? [] : [`${words.example[language]}${colon}${codeOf(example)}`]),
    ...rules.map((rule) => proseOf(rule[language])),
    ...marks.map(
      ({ confidence, says }) =>
        `*${confidenceWords[confidence].mark[language]}*${colon}${proseOf(says[language])}`,
    ),
    ...(link === undefined ? [] : [`[${words.official[language]}](${link})`]),
  ];
}
