/** The head of a page: what VitePress reads before the text. */

export interface FrontMatter {
  readonly title: string;
  readonly description: string;
  /** Which headings the page's own contents list. */
  readonly outline?: readonly [number, number];
}

/** Prints it; JSON is YAML. */
export function printFrontMatter({ title, description, outline = [2, 2] }: FrontMatter): string {
  const lines = Object.entries({ title, description, outline }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\neditLink: false\n---\n`;
}
