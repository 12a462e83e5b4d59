/** The codes that an operation refuses with: status, meaning, what to do, and how sure that is. */
import type { Language } from '@hufu/contract';

import type { ErrorRow } from '../pages/operation-page.ts';
import { inParentheses, punctuation, sentenceOf } from '../pages/punctuation.ts';
import { confidenceWords, words } from '../pages/words.ts';
import { codeOf, proseOf } from './markdown-text.ts';

export function printErrorList(rows: readonly ErrorRow[], language: Language): string {
  return rows.map((row) => printError(row, language)).join('\n');
}

function printError(row: ErrorRow, language: Language): string {
  const { code, status, message, remedy, retryable, confidence } = row;
  const { colon, comma, gap } = punctuation[language];
  const facts = retryable ? `${status}${comma}${words.retryable[language]}` : String(status);
  const said = [
    proseOf(message[language]),
    `${words.remedy[language]}${colon}${proseOf(remedy[language])}`,
    `${words.basis[language]}${colon}${confidenceWords[confidence].mark[language]}`,
  ].map((text) => sentenceOf(text, language));
  return `- ${codeOf(code)}${inParentheses(facts, language)}${colon}${said.join(gap)}`;
}
