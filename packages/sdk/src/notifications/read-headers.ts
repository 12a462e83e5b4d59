/**
 * The headers of a request in whatever form a framework has them.
 */
import { InputError } from '../errors.ts';

/** Node's headers, a plain object with names in any case, or the Fetch API's `Headers`. */
export type NotificationHeaders =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [name: string, value: string]>;

/**
 * The values by lower-case name; repeated ones are joined with `, `, as HTTP joins them.
 *
 * @throws InputError when there are no headers to read.
 */
export function readHeaders(headers: unknown): Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null) {
    throw new InputError(
      'headers must be the headers of the request: an object, or the Fetch API’s Headers.',
      {
        option: 'headers',
      },
    );
  }
  const read: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of entriesOf(headers)) {
    const text = Array.isArray(value) ? value.join(', ') : value;
    if (typeof text !== 'string') continue;
    const key = name.toLowerCase();
    read[key] = read[key] === undefined ? text : `${read[key]}, ${text}`;
  }
  return read;
}

function entriesOf(headers: object): Iterable<readonly [string, unknown]> {
  // The cast holds for all that the type admits; anything else with an iterator ends as missing headers.
  if (Symbol.iterator in headers) return headers as Iterable<readonly [string, unknown]>;
  return Object.entries(headers);
}
