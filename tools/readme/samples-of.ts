/** The code of a page written in Markdown: its fenced blocks, and the code that stands within its sentences. */
import type { Page } from './read-pages.ts';

/** One piece of code on a page. */
export interface Sample {
  readonly page: string;
  /** As the fence names it; empty when it names none. */
  readonly language: string;
  /** The line of the page on which `text` begins, counted from 1. */
  readonly line: number;
  /** Without its fences; every line ends with a line feed. */
  readonly text: string;
}

const fencePattern = /^(?<fence>`{3,}|~{3,})(?<language>\S*)/u;

/** The fenced blocks of `page` in their order. Throws when one is never closed. */
export function samplesOf({ path, markdown }: Page): readonly Sample[] {
  const lines = markdown.split('\n');
  const samples: Sample[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opened = fencePattern.exec(lines[at] ?? '')?.groups;
    if (opened === undefined) continue;
    const { fence = '', language = '' } = opened;
    const end = lines.indexOf(fence, at + 1);
    if (end === -1) throw new Error(`${path}:${at + 1} opens a block that is never closed.`);
    const text = lines
      .slice(at + 1, end)
      .map((line) => `${line}\n`)
      .join('');
    samples.push({ page: path, language, line: at + 2, text });
    at = end;
  }
  return samples;
}

/** Each `code span` in the sentences of `page`, in a sample of its own without a language. */
export function codeSpansOf({ path, markdown }: Page): readonly Sample[] {
  let fence: string | undefined;
  return markdown.split('\n').flatMap((line, at) => {
    const marked = fencePattern.exec(line)?.groups?.['fence'];
    if (fence !== undefined || marked !== undefined) {
      if (fence === undefined) fence = marked;
      else if (line === fence) fence = undefined;
      return [];
    }
    const spans = [...line.matchAll(/(?<ticks>`+)(?<text>.+?)\k<ticks>(?!`)/gu)];
    return spans.map(({ groups }) => ({
      page: path,
      language: '',
      line: at + 1,
      text: `${groups?.['text'] ?? ''}\n`,
    }));
  });
}
