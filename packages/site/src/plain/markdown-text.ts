/** Text made safe to stand in plain Markdown, with no more escapes than it needs: it is read as it is, too. */

/** `text` as prose. What stands between backticks is code already, and stays. */
export function proseOf(text: string): string {
  return text
    .split(/(`[^`]*`)/u)
    .map((part, at) => (at % 2 === 1 ? part : escapeProse(part)))
    .join('');
}

/** An underscore within a word is none to Markdown, and a `<` that no letter follows opens nothing. */
function escapeProse(text: string): string {
  return text
    .replaceAll(/[\\*`]/gu, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/<(?=[A-Za-z/!?])/gu, String.raw`\<`);
}

/** `text` as code within a line, whatever backticks it holds. */
export function codeOf(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const blank = runs.length > 0 || /^ .* $/u.test(text) ? ' ' : '';
  return `${fence}${blank}${text}${blank}${fence}`;
}

/** `text` in a cell of a table. */
export function cellOf(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

/** A table, each row with as many cells as the first, which is its head. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.map((cell) => cellOf(cell)).join(' | ')} |`)
    .join('\n');
}
