/** The links of a Markdown text, and what is code in it and has none. */

/** Applies `change` to what is no block of code. */
export function outsideOfCode(markdown: string, change: (prose: string) => string): string {
  return markdown
    .split(/^(```[\s\S]*?^```$)/mu)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}

/** The text with the target of each link within the site changed. */
export function withSiteLinks(markdown: string, change: (address: string) => string): string {
  return outsideOfCode(markdown, (prose) =>
    prose.replaceAll(/\]\((?<address>\/[^)\s]*)\)/gu, (_link, address: string) => `](${change(address)})`),
  );
}
