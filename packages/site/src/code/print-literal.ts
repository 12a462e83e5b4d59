/** Prints JSON data as a TypeScript literal, one member a line, the way the repository's formatter would. */

const indentStep = '  ';

/** Returns the text of `value`, whose inner lines start with `indent` and more. Throws a TypeError for what JSON lacks. */
export function printLiteral(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  const inner = `${indent}${indentStep}`;
  if (Array.isArray(value)) return printList(value, indent);
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}.`);
  const members = Object.entries(value);
  if (members.length === 0) return '{}';
  const lines = members.map(([name, member]) => `${inner}${keyOf(name)}: ${printLiteral(member, inner)},\n`);
  return `{\n${lines.join('')}${indent}}`;
}

function printList(items: readonly unknown[], indent: string): string {
  const inner = `${indent}${indentStep}`;
  if (items.every((item) => typeof item !== 'object')) {
    return `[${items.map((item) => printLiteral(item)).join(', ')}]`;
  }
  return `[\n${items.map((item) => `${inner}${printLiteral(item, inner)},\n`).join('')}${indent}]`;
}

/** With single quotes, unless that would need more escapes. */
function quote(text: string): string {
  const json = JSON.stringify(text);
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll(String.raw`\"`, '"')}'`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(name) ? name : quote(name);
}
