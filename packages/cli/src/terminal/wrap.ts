/** Breaks a long text into lines of a terminal: at blanks, and between Chinese characters, which have none. */
import { cellsOf } from './pad.ts';

/** What stays together: a word with the blanks behind it, or one wide character with the marks behind it. */
const piecePattern = /[\u2e80-\u9fff][\u3000-\u303f\uff00-\uff60 ]*|[^\s\u2e80-\u9fff]+\s*|\s+/gu;

/** The lines, each at most `cells` wide unless a single word is wider. At least one. */
export function wrap(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(piecePattern) ?? []) {
    if (line !== '' && cellsOf((line + piece).trimEnd()) > cells) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
