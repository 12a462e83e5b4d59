/**
 * An unsigned request as the platform will read it: its operation, the values of its path variables, its query, and its
 * body. Nothing here throws.
 */
import type { InputFault } from '../errors.ts';
import { findMark } from '../marks.ts';
import { endOfPath } from '../segment.ts';
import type { UnsignedRequest } from '../validate-request.ts';
import type { RequestPart } from './find-faults.ts';
import { ruleTable } from './rule-table.ts';

/** A part whose bytes are not what they should be, so that there is no value to hold to a rule. */
export interface UnreadablePart {
  readonly source: RequestPart['source'];
  readonly fault: InputFault;
}

/** A request of the contract, read. */
export interface ReadRequest {
  /** Method and path, variables in braces: `POST /v3/payscore/plan/payscore-plans`. */
  readonly operation: string;
  /** Path, query, and the body where the operation takes one. */
  readonly parts: readonly (RequestPart | UnreadablePart)[];
}

/** The request, read; null when it is none of the contract. */
export function readRequest({ method, target, body }: UnsignedRequest): ReadRequest | null {
  const end = endOfPath(target);
  const path = target.slice(1, end);
  const template = findMark(method, path)?.path;
  if (template === undefined) return null;
  const rules = ruleTable.operations[`${method} ${template}`];
  const variables = readVariables(template, path);
  if (rules === undefined || variables === null) return null;
  return {
    operation: `${method} /${template}`,
    parts: [
      { source: 'uri_template', value: variables, rule: rules.path },
      readQuery(target.slice(end + 1), rules.query),
      // What the platform does with a body that it does not ask for is not known, so nothing is said of one.
      ...(rules.body === null ? [] : [readBody(body, rules.body)]),
    ],
  };
}

/** The values by their names; null when one is badly encoded, which is then no path of the platform's. */
function readVariables(template: string, path: string): Readonly<Record<string, string>> | null {
  const segments = path.split('/');
  const values: Record<string, string> = {};
  for (const [at, name] of template.split('/').entries()) {
    if (!name.startsWith('{')) continue;
    const value = decode(segments[at] ?? '');
    if (value === null) return null;
    values[name.slice(1, -1)] = value;
  }
  return values;
}

/** A `+` is a blank, as in a form, and a name stands once. */
function readQuery(query: string, rule: number): RequestPart | UnreadablePart {
  const source = 'query';
  if (decode(query) === null) {
    const message = 'The query is badly percent-encoded.';
    return { source, fault: { field: '', rule: 'query-encoding', message } };
  }
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (values.has(name)) {
      const message = `"/query/${name}" appears twice.`;
      return { source, fault: { field: name, rule: 'query-repeated', message } };
    }
    values.set(name, value);
  }
  return { source, value: Object.fromEntries(values), rule };
}

function readBody(body: Uint8Array, rule: number): RequestPart | UnreadablePart {
  const source = 'body';
  const unreadable = (kind: string, message: string): UnreadablePart => ({
    source,
    fault: { field: '', rule: kind, message },
  });
  if (body.length === 0) return unreadable('body-json', 'The body is missing: the operation takes JSON.');
  const text = textOf(body);
  if (text === null) return unreadable('body-utf8', 'The body is not UTF-8.');
  const parsed = parse(text);
  return parsed === null ? unreadable('body-json', 'The body is not JSON.') : { source, rule, ...parsed };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    // A byte order mark stays in the text, where it is no JSON.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
