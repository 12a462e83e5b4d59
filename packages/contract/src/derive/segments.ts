/**
 * The SDK's table of segments, printed: those of known paths that have two spellings, `merchant-service` and
 * `merchantService`.
 */
import { isPlaceholder, propertyOf, quote, segmentsOf } from './names.ts';

const header = `/**
 * The segments of known paths that hold a dash.
 *
 * Generated from the contract by \`npm run derive\`; changes made here are lost.
 */
`;

/** Prints the table as the SDK's `segment-table.ts`: one text, since a list of texts costs twice as much. */
export function printSegmentTable(paths: readonly string[]): string {
  const segments = new Set(paths.flatMap(segmentsOf).filter(hasTwoSpellings));
  return `${header}
/** In alphabetical order, separated by blanks. */
export const segmentTable =
  ${quote([...segments].toSorted().join(' '))};
`;
}

function hasTwoSpellings(segment: string): boolean {
  return !isPlaceholder(segment) && propertyOf(segment) !== segment;
}
