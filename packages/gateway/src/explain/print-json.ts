/**
 * Prints a JSON value as the libraries of other languages do, to find out which of them printed what was signed.
 */

/** How a library prints. */
export interface JsonStyle {
  /** `compact` has no blanks, `spaced` one after each comma and colon; otherwise the indent of one level. */
  readonly layout: 'compact' | 'spaced' | { readonly indent: string };
  /** Characters outside ASCII as `\uXXXX`. */
  readonly unicode?: 'escaped';
  /** A slash as `\/`. */
  readonly slash?: 'escaped';
  /** The characters that the library escapes because they mean something in HTML. */
  readonly html?: RegExp;
  /** Members in the order of their names. */
  readonly order?: 'sorted';
}

/** The value's text. It came from a parser that bounds its depth, so it nests only so deep. */
export function printJson(value: unknown, style: JsonStyle): string {
  return printValue(value, style, '\n');
}

function printValue(value: unknown, style: JsonStyle, line: string): string {
  if (Array.isArray(value)) {
    return wrap(
      '[]',
      value.map((item) => printValue(item, style, inner(style, line))),
      { style, line },
    );
  }
  if (typeof value === 'object' && value !== null) return printMembers(value, style, line);
  return typeof value === 'string' ? printText(value, style) : JSON.stringify(value);
}

function printMembers(value: object, style: JsonStyle, line: string): string {
  const entries: [string, unknown][] = Object.entries(value);
  if (style.order === 'sorted') entries.sort(([one], [other]) => (one < other ? -1 : 1));
  const colon = style.layout === 'compact' ? ':' : ': ';
  const members = entries.map(
    ([name, member]) => printText(name, style) + colon + printValue(member, style, inner(style, line)),
  );
  return wrap('{}', members, { style, line });
}

function wrap(brackets: string, items: readonly string[], at: { style: JsonStyle; line: string }): string {
  const [open = '', close = ''] = brackets;
  if (items.length === 0) return brackets;
  const { layout } = at.style;
  if (typeof layout === 'string') return open + items.join(layout === 'spaced' ? ', ' : ',') + close;
  const within = inner(at.style, at.line);
  return open + within + items.join(`,${within}`) + at.line + close;
}

function inner({ layout }: JsonStyle, line: string): string {
  return typeof layout === 'string' ? line : line + layout.indent;
}

function printText(text: string, style: JsonStyle): string {
  let printed = JSON.stringify(text);
  if (style.html !== undefined) printed = printed.replaceAll(style.html, escapeUnit);
  if (style.slash === 'escaped') printed = printed.replaceAll('/', String.raw`\/`);
  if (style.unicode === 'escaped') printed = printed.replaceAll(/[^\0-\u007E]/g, escapeUnit);
  return printed;
}

/** One UTF-16 unit, so that a character outside the BMP becomes two, as every library writes it. */
function escapeUnit(unit: string): string {
  return String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0');
}
