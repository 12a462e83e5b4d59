/**
 * How a path template and its variables become the text of a request target.
 *
 * Templates are RFC 6570, levels 1 to 4, over text that may be written by hand. Nothing here throws: what cannot be
 * written is returned as a fault that names the variable.
 */
import { endOfPath } from './segment.ts';

/** Why a template could not be expanded. */
export type PathFault =
  /** The template needs a variable that is not given, or is given empty. `{empty}` alone may be empty. */
  | { readonly fault: 'missing'; readonly name: string }
  /** The variable's value has no text: a function, NaN, a nested object, a lone surrogate, a prefix of a list. */
  | { readonly fault: 'value'; readonly name: string }
  /** The template has a brace without its other half, or an expression that RFC 6570 does not know. */
  | { readonly fault: 'malformed'; readonly expression: string }
  /** A segment came out as `.` or `..`, which servers and proxies read as a step to another path. */
  | { readonly fault: 'dot-segment'; readonly path: string }
  /** The path came out with a `#`, which no request can carry. */
  | { readonly fault: 'fragment'; readonly path: string }
  /** The text is a whole URL (`https://…`), not a path on the client's host. */
  | { readonly fault: 'url'; readonly path: string };

/** A path ready to be sent. */
export interface ExpandedPath {
  /** Percent-encoded, without a leading slash, and with the query that the template itself had. */
  readonly path: string;
  /** The variables that the template names, each once, in its order. */
  readonly used: readonly string[];
}

/** Why a query could not be printed: a member's value is no text, number, boolean or list of these. */
export interface QueryFault {
  readonly fault: 'query-value';
  readonly name: string;
}

/** How an expression of RFC 6570 writes its values (its appendix A). */
interface Operator {
  readonly first: string;
  readonly separator: string;
  readonly named: boolean;
  /** What stands between a name and an empty value. */
  readonly ifEmpty: string;
  readonly encode: (text: string) => string;
  /** Whether a variable may be left out. The query forms are made for that. */
  readonly optional: boolean;
}

const simple: Operator = {
  first: '',
  separator: ',',
  named: false,
  ifEmpty: '',
  encode: encodeValue,
  optional: false,
};

const operators: Readonly<Record<string, Operator>> = {
  '+': { ...simple, encode: encodeReserved },
  '#': { ...simple, first: '#', encode: encodeReserved },
  '.': { ...simple, first: '.', separator: '.' },
  '/': { ...simple, first: '/', separator: '/' },
  ';': { ...simple, first: ';', separator: ';', named: true },
  '?': { ...simple, first: '?', separator: '&', named: true, ifEmpty: '=', optional: true },
  '&': { ...simple, first: '&', separator: '&', named: true, ifEmpty: '=', optional: true },
};

/** A variable as an expression names it: `name`, `name:3`, `name*`. */
interface Variable {
  readonly name: string;
  readonly prefixLength: number | undefined;
  readonly explode: boolean;
}

/**
 * Expands a path template with the caller's variables.
 *
 * `{x}` encodes all but letters, digits and `-._~`; `{+x}` lets reserved characters and percent triplets through;
 * numbers and booleans are written as words, lists and objects as RFC 6570 has them. Text outside of braces keeps its
 * triplets, and what a path cannot carry is encoded.
 *
 * @returns the path and the variables it named, or the first fault.
 */
export function expandPath(
  template: string,
  variables: Readonly<Record<string, unknown>>,
): ExpandedPath | PathFault {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\//.test(template)) return { fault: 'url', path: template };
  const used = new Set<string>();
  let path = '';
  for (const part of template.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []) {
    const text = part.startsWith('{') ? expandExpression(part, variables, used) : expandLiteral(part);
    if (typeof text !== 'string') return text;
    path += text;
  }
  return refusedPath(path) ?? { path, used: [...used] };
}

/** True when an expansion or a print did not succeed. */
export function isFault<Fault extends PathFault | QueryFault>(
  result: ExpandedPath | string | Fault,
): result is Fault {
  return typeof result === 'object' && 'fault' in result;
}

/**
 * Prints a query as RFC 3986 has it: booleans as `true` and `false`, null and undefined left out, lists repeated
 * (`a=1&a=2`), spaces as `%20`. Without a leading `?`; empty when nothing is left.
 */
export function printQuery(query: Readonly<Record<string, unknown>>): string | QueryFault {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === null || item === undefined) continue;
      const text = wordOf(item);
      if (text === undefined) return { fault: 'query-value', name };
      pairs.push(`${encodeValue(name)}=${encodeValue(text)}`);
    }
  }
  return pairs.join('&');
}

/**
 * Puts an expanded path and a query together to a request target, with its leading slash. A query that the path already
 * has is kept in front, less the members that `query` gives anew.
 */
export function printTarget(path: string, query: Readonly<Record<string, unknown>>): string | QueryFault {
  const printed = printQuery(query);
  if (typeof printed !== 'string') return printed;
  const end = endOfPath(path);
  const own = path.slice(end + 1).split('&');
  const kept = own.filter((pair) => pair !== '' && !isGiven(query, nameOf(pair)));
  const whole = [...kept, printed].filter((text) => text !== '').join('&');
  return `/${path.slice(0, end)}${whole === '' ? '' : `?${whole}`}`;
}

function expandExpression(
  expression: string,
  variables: Readonly<Record<string, unknown>>,
  used: Set<string>,
): string | PathFault {
  const parsed = parseExpression(expression);
  if (!parsed) return { fault: 'malformed', expression };
  const { operator } = parsed;
  const texts: string[] = [];
  for (const variable of parsed.variables) {
    used.add(variable.name);
    const value = valueOf(variables, variable.name);
    if (value === undefined && (operator.optional || variable.name === 'empty')) continue;
    const text = value === undefined ? '' : expandValue(operator, variable, value);
    if (text === undefined) return { fault: 'value', name: variable.name };
    if (text === '' && variable.name !== 'empty') return { fault: 'missing', name: variable.name };
    texts.push(text);
  }
  return texts.length === 0 ? '' : operator.first + texts.join(operator.separator);
}

function parseExpression(
  expression: string,
): { operator: Operator; variables: readonly Variable[] } | undefined {
  const [, sign = '', list = ''] = /^\{([+#./;?&]?)(.+)\}$/.exec(expression) ?? [];
  const variables: Variable[] = [];
  for (const text of list.split(',')) {
    const found = /^([\w.%-]+)(?::([1-9]\d{0,3})|(\*))?$/.exec(text);
    if (!found?.[1]) return undefined;
    const prefixLength = found[2] === undefined ? undefined : Number(found[2]);
    variables.push({ name: found[1], prefixLength, explode: found[3] !== undefined });
  }
  return { operator: operators[sign] ?? simple, variables };
}

/** A variable's value, or undefined when RFC 6570 holds it to be undefined: null, and lists and objects left empty. */
function valueOf(variables: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return value;
  const members: unknown[] = Array.isArray(value) ? value : Object.values(value);
  const isEmpty = members.every((member) => member === null || member === undefined);
  return isEmpty && (Array.isArray(value) || isPlain(value)) ? undefined : value;
}

function expandValue(operator: Operator, variable: Variable, value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return expandMembers(operator, variable, value);
  const word = wordOf(value);
  if (word === undefined) return undefined;
  const { prefixLength } = variable;
  const cut = prefixLength === undefined ? word : Array.from(word).slice(0, prefixLength).join('');
  return named(operator, variable.name, operator.encode(cut));
}

function expandMembers(operator: Operator, variable: Variable, value: object): string | undefined {
  const isList = Array.isArray(value);
  if (variable.prefixLength !== undefined || !(isList || isPlain(value))) return undefined;
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  const texts: string[] = [];
  for (const [key, item] of entries) {
    const word = wordOf(item);
    if (word === undefined) return undefined;
    const text = operator.encode(word);
    if (!variable.explode) texts.push(...(isList ? [text] : [operator.encode(key), text]));
    else if (isList) texts.push(named(operator, variable.name, text));
    else texts.push(operator.named ? named(operator, key, text) : `${operator.encode(key)}=${text}`);
  }
  return variable.explode ? texts.join(operator.separator) : named(operator, variable.name, texts.join(','));
}

function named(operator: Operator, name: string, text: string): string {
  if (!operator.named) return text;
  const label = encodeReserved(name);
  return text === '' ? `${label}${operator.ifEmpty}` : `${label}=${text}`;
}

/** The text of a single value; undefined for what has none. */
function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return hasLoneSurrogate(value) ? undefined : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : undefined;
}

// encodeURIComponent throws on half a character; only whole ones have a UTF-8 form.
function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Percent-encodes all but RFC 3986's unreserved characters. */
function encodeValue(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, percentEncode);
}

/** Percent-encodes all but reserved and unreserved characters and triplets that stand already. */
function encodeReserved(text: string): string {
  return encodeKeepingTriplets(text, /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+/g);
}

function expandLiteral(text: string): string | PathFault {
  if (text === '{' || text === '}') return { fault: 'malformed', expression: text };
  return encodeKeepingTriplets(text, /[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]+/g);
}

function encodeKeepingTriplets(text: string, outside: RegExp): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(outside, encodeURIComponentOf);
}

// `replace` hands further arguments to its function; encodeURIComponent must not see them.
function encodeURIComponentOf(text: string): string {
  return encodeURIComponent(text);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function refusedPath(path: string): PathFault | undefined {
  if (path.includes('#')) return { fault: 'fragment', path };
  const segments = path.slice(0, endOfPath(path)).split('/');
  const isDots = segments.some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
  return isDots ? { fault: 'dot-segment', path } : undefined;
}

function isGiven(query: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(query, name) && query[name] !== null && query[name] !== undefined;
}

/** The name in a `name=value` pair of a query, decoded when it can be. */
function nameOf(pair: string): string {
  const [name = ''] = pair.split('=', 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
