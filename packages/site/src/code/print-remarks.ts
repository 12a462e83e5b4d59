/** What a program's reader must know of it, as comments. */
import type { Language, Text } from '@hufu/contract';

/** What a line that is a comment begins with: in TypeScript, in a shell. */
export type CommentSign = '//' | '#';

/** One line for each remark, with its line feed. */
export function printRemarks(sign: CommentSign, remarks: readonly Text[], language: Language): string {
  return remarks.map((remark) => `${sign} ${remark[language]}\n`).join('');
}
