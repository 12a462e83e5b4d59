/** What of a page the local search looks at: fields and prose, not the samples that every page repeats. */

/** A block of code, and the drawings and lists that say the same on many pages. */
const repeated = [
  /^```[\s\S]*?^```$/gmu,
  /<figure[\s\S]*?<\/figure>/gu,
  /<table class="errors"[\s\S]*?<\/table>/gu,
  /<ul class="unsure"[\s\S]*?<\/ul>/gu,
];

/** The page's Markdown without what is repeated. */
export function searchText(markdown: string): string {
  return repeated.reduce((text, pattern) => text.replaceAll(pattern, ''), markdown);
}
