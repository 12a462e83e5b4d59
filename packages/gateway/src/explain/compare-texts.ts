/**
 * Where two texts differ, finely enough to light the very blank or slash that was added.
 */

/** A stretch of one text that the other has too, or has not. */
export interface Span {
  readonly text: string;
  readonly differs: boolean;
}

export interface Comparison {
  readonly ours: readonly Span[];
  readonly theirs: readonly Span[];
  /** Of the first difference, in our text: bytes from 0, lines and characters from 1. */
  readonly first: { readonly byte: number; readonly line: number; readonly column: number };
}

/** How many pairs of words are compared; beyond that, all between the first and the last difference is lit. */
export const comparedPairsMax = 1_000_000;

/** Compares what was verified with what was signed. */
export function compareTexts(ours: string, theirs: string): Comparison {
  const one = wordsOf(ours);
  const other = wordsOf(theirs);
  const head = commonLength(one, other);
  const tail = commonLength(one.slice(head).toReversed(), other.slice(head).toReversed());
  const middle = { one: one.slice(head, one.length - tail), other: other.slice(head, other.length - tail) };
  const before = one.slice(0, head).join('');
  const after = tail === 0 ? '' : one.slice(-tail).join('');

  const inOne = matchesIn(middle.one, middle.other);
  const around = (spans: readonly Span[]): readonly Span[] =>
    merge([{ text: before, differs: false }, ...spans, { text: after, differs: false }]);
  return {
    ours: around(middle.one.map((text, at) => ({ text, differs: !inOne.one.has(at) }))),
    theirs: around(middle.other.map((text, at) => ({ text, differs: !inOne.other.has(at) }))),
    first: placeAfter(before),
  };
}

/** Words, and every other character by itself. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\w+|[^]/gu) ?? [];
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function placeAfter(text: string): Comparison['first'] {
  const lineStart = text.lastIndexOf('\n') + 1;
  return {
    byte: Buffer.byteLength(text),
    line: text.split('\n').length,
    column: (text.slice(lineStart).match(/[^]/gu)?.length ?? 0) + 1,
  };
}

/** Which words of each are part of the longest common subsequence. */
function matchesIn(
  one: readonly string[],
  other: readonly string[],
): { one: Set<number>; other: Set<number> } {
  const found = { one: new Set<number>(), other: new Set<number>() };
  if (one.length * other.length > comparedPairsMax) return found;

  const lengths = commonLengths(one, other);
  const width = other.length + 1;
  const at = { one: 0, other: 0 };
  while (at.one < one.length && at.other < other.length) {
    const here = at.one * width + at.other;
    if (one[at.one] === other[at.other]) {
      found.one.add(at.one++);
      found.other.add(at.other++);
    } else if ((lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0)) at.one += 1;
    else at.other += 1;
  }
  return found;
}

/** For each pair of positions, how long the longest common subsequence from there to the end is. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint32Array {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      lengths[here] =
        one[row] === other[column]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (span.text === '') continue;
    if (last?.differs === span.differs) merged[merged.length - 1] = { ...last, text: last.text + span.text };
    else merged.push(span);
  }
  return merged;
}
