/**
 * The query of a raw request target, as names and values. Never throws.
 */

/** Names and values; or `null` when the text is badly encoded, `repeated` when a name appears twice. */
export type QueryFinding =
  | { readonly values: Readonly<Record<string, string>> }
  | { readonly fault: 'encoding' | 'repeated'; readonly name: string };

/** Reads what follows the first `?`. A `+` is a blank, as in a form. */
export function readQuery(target: string): QueryFinding {
  const question = target.indexOf('?');
  if (question === -1) return { values: {} };

  const values = new Map<string, string>();
  for (const pair of target.slice(question + 1).split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    const value = decode(equals === -1 ? '' : pair.slice(equals + 1));
    if (name === null || value === null) return { fault: 'encoding', name: name ?? '' };
    if (values.has(name)) return { fault: 'repeated', name };
    values.set(name, value);
  }
  return { values: Object.fromEntries(values) };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
