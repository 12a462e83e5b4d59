/** Code in a page. */

/** One tab of a group. */
export interface Tab {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

/** Prints a block of code; a `name` becomes the tab that it has in a group. */
export function printFence({ language, code, name }: Omit<Tab, 'name'> & { readonly name?: string }): string {
  return `\`\`\`${language}${name === undefined ? '' : ` [${name}]`}\n${code.trimEnd()}\n\`\`\``;
}

/** Prints blocks of which one is seen at a time. */
export function printTabs(tabs: readonly Tab[]): string {
  return `::: code-group\n\n${tabs.map((tab) => printFence(tab)).join('\n\n')}\n\n:::`;
}
