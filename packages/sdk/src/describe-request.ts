/**
 * What a call will send, as data: its target, headers and body bytes. Pure: nothing is read, dated, signed or sent.
 *
 * The body is serialised here, once; the same bytes are signed and sent.
 */
import { headerNames } from '@hufu/protocol';

import { InputError } from './errors.ts';
import { timeoutFault } from './limits.ts';
import type { Settings } from './options.ts';
import { expandPath, printTarget } from './path.ts';
import type { ExpandedPath, PathFault } from './path.ts';
import type { CallRequest, Method } from './perform.ts';
import { mergeHeaders } from './request-headers.ts';

/** A request that lacks only its signature. */
export interface RequestDescription {
  readonly method: Method;
  /** Path and query, percent-encoded, exactly as they are signed and sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that are signed and sent; empty when there is no body. */
  readonly body: Buffer;
  /** The limit for the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | null;
  /** The path as the chain gave it, by which the operation is known. */
  readonly template: string;
}

/** What a call may be given beside the variables of its path. */
const optionNames: ReadonlySet<string> = new Set(['json', 'query', 'headers', 'signal', 'timeoutMs']);

/**
 * Describes the request for a call of the chain.
 *
 * @throws InputError for whatever cannot be sent, before anything is signed. Checks in this order: the options object,
 *   the path and its variables, unknown names, `query`, `json`, `headers`, `timeoutMs`, `signal`.
 */
export function describeRequest(
  request: CallRequest,
  settings: Pick<Settings, 'basePath' | 'headers' | 'timeoutMs'>,
): RequestDescription {
  const { method } = request;
  const options = requireOptions(request.options);
  const { path, used } = expand(request.path, options);
  refuseUnknownNames(request.path, options, used);
  const target = `${settings.basePath}${targetOf(path, options['query'])}`;
  const body = readBody(method, options['json']);
  const standing = body.length === 0 ? settings.headers : withJson(settings.headers);
  return {
    method,
    target,
    headers: options['headers'] === undefined ? standing : mergeHeaders(standing, options['headers']),
    body,
    timeoutMs: readTimeoutMs(options['timeoutMs'], settings.timeoutMs),
    signal: readSignal(options['signal']),
    template: request.path,
  };
}

function requireOptions(options: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(options)) return options;
  throw new InputError(
    'A call takes one object with json, query, headers, signal, timeoutMs and path variables.',
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function expand(template: string, options: Readonly<Record<string, unknown>>): ExpandedPath {
  const expanded = expandPath(template, options);
  if ('fault' in expanded) {
    const facts = 'name' in expanded ? { option: expanded.name } : {};
    throw new InputError(pathSentence(template, expanded), facts);
  }
  if (expanded.path === '') throw new InputError('The chain has no path: nothing stands before the verb.');
  if (/^v2(?:[/?]|$)/i.test(expanded.path)) {
    throw new InputError(`${template} is a path of APIv2, which speaks XML; this SDK speaks APIv3 only.`);
  }
  return expanded;
}

function pathSentence(template: string, fault: PathFault): string {
  switch (fault.fault) {
    case 'missing':
      return `The path ${template} needs the variable "${fault.name}"; give it beside json and query.`;
    case 'value':
      return `The path variable "${fault.name}" must be a text, a number or a boolean.`;
    case 'malformed':
      return `The path ${template} holds "${fault.expression}", which is no placeholder.`;
    case 'dot-segment':
      return `The path ${template} comes out with a segment "." or "..", which would lead elsewhere.`;
    case 'fragment':
      return `The path ${template} comes out with a "#", which no request can carry.`;
    default:
      return `${template} is a whole address; give the path alone, the host is the client's baseUrl.`;
  }
}

function refuseUnknownNames(
  template: string,
  options: Readonly<Record<string, unknown>>,
  used: readonly string[],
): void {
  const isUnknown = (name: string): boolean =>
    !optionNames.has(name) && !used.includes(name) && options[name] !== undefined;
  const unknown = Object.keys(options).find(isUnknown);
  if (unknown === undefined) return;
  const variables = used.length === 0 ? 'it has none' : `it has ${used.join(', ')}`;
  throw new InputError(
    `"${unknown}" is no option of a call (${[...optionNames].join(', ')}) and no variable of the path ${template} (${variables}). The body's fields go into json.`,
    { option: unknown },
  );
}

function targetOf(path: string, query: unknown): string {
  const target = printTarget(path, query === undefined ? {} : readQuery(query));
  if (typeof target === 'string') return target;
  throw new InputError(`query: "${target.name}" must be a text, a number, a boolean or a list of these.`, {
    option: 'query',
  });
}

function readQuery(query: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(query)) return query;
  if (typeof query !== 'string' && !(query instanceof URLSearchParams)) {
    throw new InputError('query must be an object of names and values, or a string.', { option: 'query' });
  }
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
}

const noBody = Buffer.alloc(0);

function readBody(method: Method, json: unknown): Buffer {
  if (json === undefined) return noBody;
  if (method === 'GET') {
    throw new InputError('A GET carries no body: give query in place of json.', { option: 'json' });
  }
  // Bytes are copied, so that nobody changes them between signing and sending.
  if (json instanceof Uint8Array) return Buffer.from(json);
  if (typeof json === 'string') return Buffer.from(json, 'utf8');
  if (typeof json !== 'object' || json === null) {
    throw new InputError('json must be an object, or JSON as a string or bytes.', { option: 'json' });
  }
  return Buffer.from(serialise(json), 'utf8');
}

function serialise(json: object): string {
  let text: string | undefined;
  try {
    // The cast holds: a value whose `toJSON` gives nothing serialises to undefined.
    text = JSON.stringify(json) as string | undefined;
  } catch (cause) {
    throw new InputError('json cannot be serialised: it holds itself, or a bigint.', {
      option: 'json',
      cause,
    });
  }
  if (text === undefined) throw new InputError('json serialises to nothing.', { option: 'json' });
  return text;
}

function withJson(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...headers, [headerNames.contentType]: 'application/json' };
}

function readTimeoutMs(timeoutMs: unknown, otherwise: number): number {
  if (timeoutMs === undefined) return otherwise;
  const fault = timeoutFault(timeoutMs);
  if (fault !== null) throw new InputError(fault, { option: 'timeoutMs' });
  // The cast holds: whatever is not a number was just refused.
  return timeoutMs as number;
}

function readSignal(signal: unknown): AbortSignal | null {
  if (signal === undefined) return null;
  if (signal instanceof AbortSignal) return signal;
  throw new InputError('signal must be an AbortSignal.', { option: 'signal' });
}
