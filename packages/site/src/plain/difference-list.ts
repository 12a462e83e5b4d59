/** Where the gateway may differ from the real platform, for one operation: open questions first, then rules. */
import type { Language } from '@hufu/contract';

import type { Difference, OpenQuestion, OperationDifferences } from '../pages/differences-of-operation.ts';
import { inParentheses, punctuation, sentenceOf } from '../pages/punctuation.ts';
import { confidenceWords, words } from '../pages/words.ts';
import { codeOf, proseOf } from './markdown-text.ts';

/** Prints both as one list; an empty text when there is neither. */
export function printDifferenceList({ rules, questions }: OperationDifferences, language: Language): string {
  return [
    ...questions.map((question) => printQuestion(question, language)),
    ...rules.map((rule) => printRule(rule, language)),
  ].join('\n');
}

function printQuestion({ name, question, chosen, others, why }: OpenQuestion, language: Language): string {
  const { colon, gap, semicolon } = punctuation[language];
  const other = others.map((text) => proseOf(text[language])).join(semicolon);
  const said = [
    proseOf(question[language]),
    `${words.gatewayReads[language]}${colon}${proseOf(chosen[language])}`,
    proseOf(why[language]),
    `${words.otherReading[language]}${colon}${other}${inParentheses(codeOf(name), language)}`,
  ];
  return `- ${said.map((text) => sentenceOf(text, language)).join(gap)}`;
}

function printRule({ name, says, confidence, link }: Difference, language: Language): string {
  const mark = confidenceWords[confidence].mark[language];
  const basis = link === undefined ? `*${mark}*` : `[${mark}](${link})`;
  return `- ${basis}${punctuation[language].colon}${sentenceOf(proseOf(says[language]), language)} ${codeOf(name)}`;
}
