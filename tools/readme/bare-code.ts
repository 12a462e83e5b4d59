/** A sample without what is said about it, so that the same code in two languages compares as equal. */
import ts from 'typescript';

import type { Sample } from './samples-of.ts';

/** The code of `sample` without comments, blank lines and spaces at the ends of lines. */
export function bareCode({ language, text }: Sample): string {
  const bare = language === 'ts' ? withoutTypeScriptComments(text) : text.replaceAll(/(?<=^|\s)#.*$/gmu, '');
  return bare
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

function withoutTypeScriptComments(text: string): string {
  const source = ts.createSourceFile('sample.ts', text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}
