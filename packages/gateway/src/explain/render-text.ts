/**
 * An explanation as plain text. All of it that came from the request is printed with its control characters named, so
 * that it cannot write on a terminal.
 */
import type { Language } from '@hufu/contract';

import { compareTexts } from './compare-texts.ts';
import { explanationWords, type ExplanationWords } from './explanation-words.ts';
import type { Explanation } from './explanation.ts';
import { newlineMark, printSafely, readText } from './readable-text.ts';

/** A readable block, without a newline at its end. */
export function renderExplanationText(explanation: Explanation, language: Language): string {
  const words = explanationWords[language];
  const { causes, verified, signature } = explanation;
  const found = causes.length === 0 ? [words.noCause] : causes.map(({ text }) => text[language]);
  return [
    `${explanation.refusal[language]} · ${printSafely(`${explanation.method} ${explanation.target}`)}`,
    `${words.causes}:`,
    ...found.map((sentence) => `  * ${printSafely(sentence)}`),
    ...(verified === null ? [] : [heading(words.verified, words, verified), ...linesOf(verified)]),
    ...(signature.kind === 'found'
      ? [heading(words.signed, words, signature.signed), ...linesOf(signature.signed)]
      : []),
    ...(verified !== null && signature.kind === 'found'
      ? [difference(verified, signature.signed, words)]
      : []),
  ].join('\n');
}

function heading(title: string, words: ExplanationWords, bytes: Buffer): string {
  return `${title} (${words.size(bytes.length)}):`;
}

function linesOf(bytes: Buffer): readonly string[] {
  return readText(bytes)
    .split(/(?<=\n)/u)
    .map((line) => `  | ${printSafely(line)}`)
    .map((line) => line.replace(newlineMark, ` ${newlineMark}`));
}

function difference(verified: Buffer, signed: Buffer, words: ExplanationWords): string {
  return words.difference(compareTexts(readText(verified), readText(signed)).first);
}
