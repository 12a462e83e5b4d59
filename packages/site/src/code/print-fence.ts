/** Code in a page. */

/** A block of code. */
export interface Fence {
  /** `ts`, `sh`, `json` */
  readonly language: string;
  readonly code: string;
  /** The tab that it has in a group. */
  readonly name?: string;
}

/** Prints a block of code. */
export function printFence({ language, code, name }: Fence): string {
  return `\`\`\`${language}${name === undefined ? '' : ` [${name}]`}\n${code.trimEnd()}\n\`\`\``;
}
