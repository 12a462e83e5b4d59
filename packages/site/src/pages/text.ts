import type { Text } from '@hufu/contract';

/** A text in both languages, for tables of many. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}
