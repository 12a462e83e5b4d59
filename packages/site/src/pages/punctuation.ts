/** What stands between words in either language. */
import type { Language } from '@hufu/contract';

interface Punctuation {
  readonly colon: string;
  readonly stop: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Between two sentences. */
  readonly gap: string;
}

export const punctuation: Readonly<Record<Language, Punctuation>> = {
  zh: { colon: '：', stop: '。', comma: '，', semicolon: '；', gap: '' },
  en: { colon: ': ', stop: '.', comma: ', ', semicolon: '; ', gap: ' ' },
};

/** `text` with a stop at its end, unless it ends a sentence already. */
export function sentenceOf(text: string, language: Language): string {
  return /[.。!！?？]$/u.test(text) ? text : `${text}${punctuation[language].stop}`;
}

/** `text` with a capital, where it begins with a plain English word: `yyyyMMdd` and `package-lapsed` stay. */
export function capitalised(text: string): string {
  return /^[a-z]+(?:[ :,]|$)/u.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}

/** In parentheses, with the blank that English wants before them. */
export function inParentheses(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
