/**
 * What a call will send, as data: its target, headers and body bytes. Pure: nothing is read, dated, signed or sent.
 *
 * The body is serialised here, once; the same bytes are signed and sent.
 */
import { headerNames } from '@hufu/protocol';

import { InputError } from './errors.ts';
import { retriesFault, timeoutFault } from './limits.ts';
import { findMark } from './marks.ts';
import type { Settings } from './options.ts';
import { expandPath, printTarget } from './path.ts';
import type { ExpandedPath, PathFault } from './path.ts';
import type { CallRequest, Method } from './perform.ts';
import { mergeHeaders } from './request-headers.ts';
import { readSensitive } from './sensitive/sensitive-call.ts';
import type { SensitivePlan } from './sensitive/sensitive-call.ts';
import type { Upload } from './upload.ts';

/** A request that lacks only its signature. */
export interface RequestDescription {
  readonly method: Method;
  /** Path and query, percent-encoded, exactly as they are signed and sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that are sent; empty when there is no body. */
  readonly body: Buffer;
  /** The bytes that are signed as the body: the same, but for an upload its `meta`. */
  readonly signedBody: Buffer;
  /** The limit for the whole call, in milliseconds. */
  readonly timeoutMs: number;
  /** How often the call may be repeated at most. */
  readonly retries: number;
  /** Whether the same request, sent again, changes nothing more. */
  readonly isRepeatable: boolean;
  /** The serial of the platform's key that parts of the body are sealed with; null when none are. */
  readonly sealedFor: string | null;
  /** Which fields are sealed, of the request and of its answer; null when none are. */
  readonly sensitive: SensitivePlan | null;
  /** What the body was printed from. */
  readonly json: unknown;
  readonly signal: AbortSignal | null;
  /** The path as the chain gave it, by which the operation is known. */
  readonly template: string;
}

/** What a call may be given beside the variables of its path. */
const optionNames: ReadonlySet<string> = new Set([
  'json',
  'upload',
  'query',
  'headers',
  'signal',
  'timeoutMs',
  'retries',
  'idempotent',
  'sensitive',
]);

/**
 * Describes the request for a call of the chain.
 *
 * @throws InputError for whatever cannot be sent, before anything is signed. Checks in this order: the options object,
 *   the path and its variables, unknown names, `query`, `json`, `upload`, `headers`, `timeoutMs`, `retries`,
 *   `idempotent`, `sensitive`, `signal`, and then the rules of `@hufu/sdk/validate`, where the client has them.
 */
export function describeRequest(
  request: CallRequest,
  settings: Pick<Settings, 'basePath' | 'headers' | 'timeoutMs' | 'retries' | 'validate'>,
): RequestDescription {
  const { method } = request;
  const options = requireOptions(request.options);
  const { path, used } = expand(request.path, options);
  refuseUnknownNames(request.path, options, used);
  const target = targetOf(path, options['query']);
  const content = readContent(method, options);
  const standing =
    content.type === null
      ? settings.headers
      : { ...settings.headers, [headerNames.contentType]: content.type };
  const description = {
    method,
    target: `${settings.basePath}${target}`,
    headers: options['headers'] === undefined ? standing : mergeHeaders(standing, options['headers']),
    body: content.body,
    signedBody: content.signed,
    timeoutMs: readTimeoutMs(options['timeoutMs'], settings.timeoutMs),
    retries: readRetries(options['retries'], settings.retries),
    isRepeatable: readIdempotent(options['idempotent']) ?? isIdempotent(method, request.path),
    sealedFor: null,
    sensitive: readSensitive(options['sensitive'], method, request.path),
    json: options['json'],
    signal: readSignal(options['signal']),
    template: request.path,
  };
  settings.validate?.({ method, target, body: content.signed });
  return description;
}

function requireOptions(options: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(options)) return options;
  throw new InputError(
    'A call takes one object with json or upload, query, headers, signal, timeoutMs, retries, idempotent and path variables.',
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

/** What goes out as the body, and what is signed of it. */
interface Content {
  /** The media type; null when there is no body. */
  readonly type: string | null;
  readonly body: Buffer;
  readonly signed: Buffer;
}

const noBody = Buffer.alloc(0);

function readContent(method: Method, { json, upload }: Readonly<Record<string, unknown>>): Content {
  if (upload !== undefined) return readUpload(method, json, upload);
  if (json !== undefined && method === 'GET') {
    throw new InputError('A GET carries no body: give query in place of json.', { option: 'json' });
  }
  const body = json === undefined ? noBody : printJson(json);
  return { type: body.length === 0 ? null : 'application/json', body, signed: body };
}

function readUpload(method: Method, json: unknown, upload: unknown): Content {
  if (method === 'GET') throw new InputError('A GET carries no body, so no upload.', { option: 'upload' });
  if (json !== undefined) {
    throw new InputError(
      'A call carries either json or upload; what stands beside a file goes into its meta.',
      {
        option: 'upload',
      },
    );
  }
  const { signed, body, contentType } = isUpload(upload) ? upload : refuseUpload();
  return { type: contentType, body, signed };
}

function isUpload(value: unknown): value is Upload {
  if (typeof value !== 'object' || value === null) return false;
  const { signed, body, contentType }: Partial<Record<keyof Upload, unknown>> = value;
  return Buffer.isBuffer(signed) && Buffer.isBuffer(body) && typeof contentType === 'string';
}

function refuseUpload(): never {
  throw new InputError('upload must be what readUpload of @hufu/sdk/files returned; mind its await.', {
    option: 'upload',
  });
}

/**
 * The bytes of a body: an object as JSON, and text or bytes as they are.
 *
 * @throws InputError for what is neither, or cannot be serialised.
 */
export function printJson(json: unknown): Buffer {
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

function readTimeoutMs(timeoutMs: unknown, otherwise: number): number {
  if (timeoutMs === undefined) return otherwise;
  const fault = timeoutFault('timeoutMs', timeoutMs);
  if (fault !== null) throw new InputError(fault, { option: 'timeoutMs' });
  // The cast holds: whatever is not a number was just refused.
  return timeoutMs as number;
}

function readRetries(retries: unknown, otherwise: number): number {
  if (retries === undefined) return otherwise;
  const fault = retriesFault(retries);
  if (fault !== null) throw new InputError(fault, { option: 'retries' });
  // The cast holds: whatever is not a number was just refused.
  return retries as number;
}

function readIdempotent(idempotent: unknown): boolean | undefined {
  if (idempotent === undefined || typeof idempotent === 'boolean') return idempotent;
  throw new InputError('idempotent must be true or false.', { option: 'idempotent' });
}

function isIdempotent(method: Method, path: string): boolean {
  return method === 'GET' || findMark(method, path)?.idempotent === true;
}

function readSignal(signal: unknown): AbortSignal | null {
  if (signal === undefined) return null;
  if (signal instanceof AbortSignal) return signal;
  throw new InputError('signal must be an AbortSignal.', { option: 'signal' });
}
