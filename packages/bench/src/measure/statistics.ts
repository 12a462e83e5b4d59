/**
 * What a run's figures come to: medians with their range. A ratio is taken within each round first, where both sides
 * met the same machine, and the median is taken of the ratios.
 */

/** The middle of several measurements, and how far they spread. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The figure of at least one measurement. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: medianOfSorted(sorted), min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** The figure of `values[i] / bases[i]`. Both have one entry for each round. */
export function ratioOf(values: readonly number[], bases: readonly number[]): Figure {
  return figureOf(values.map((value, round) => value / (bases[round] ?? Number.NaN)));
}

function medianOfSorted(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  if (!Number.isInteger(middle)) return upper;
  return ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
