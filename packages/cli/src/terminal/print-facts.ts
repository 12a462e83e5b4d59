/** Names and what they stand for, in two columns. */
import { cellsOf, pad } from './pad.ts';
import type { Paint } from './paint.ts';

/** A name and its value. The value may be painted, and may have several lines, which then stay in their column. */
export type NamedFact = readonly [name: string, value: string];

const gap = 2;

/** A line for each, without the line break at the end. */
export function printFacts(facts: readonly NamedFact[], paint: Paint): readonly string[] {
  const width = Math.max(0, ...facts.map(([name]) => cellsOf(name))) + gap;
  return facts.map(
    ([name, value]) => `${paint('dim', pad(name, width))}${value.replaceAll('\n', `\n${' '.repeat(width)}`)}`,
  );
}
