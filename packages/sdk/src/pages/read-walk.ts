/**
 * What a walk through a list is given, checked before anything is sent.
 */
import { InputError } from '../errors.ts';
import { expandPath, isFault } from '../path.ts';
import type { Query } from '../typed-chain.ts';

/** A walk that may begin. */
export interface Walk {
  /** The path of the list as it is asked for, with a slash in front and without a query. */
  readonly pathname: string;
  /** What the caller gave the verb, without its query. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The query of the first page. */
  readonly query: Query;
  /** The member of the answer that is the list. */
  readonly list: string;
  readonly offsetUnit: 'item' | 'page';
}

/** What is checked here. */
export interface WalkDraft {
  readonly node: unknown;
  readonly options: unknown;
  readonly paging: unknown;
}

/**
 * The walk that a caller asks for.
 *
 * @throws InputError for what cannot be walked: a node without a GET, a query that is no object or is written into the
 *   path, an offset that is no number, an unknown member of `paging`.
 */
export function readWalk({ node, options = {}, paging = {} }: WalkDraft): Walk {
  const template = readTemplate(node);
  const { query = {}, ...others } = requireRecord(options, 'options');
  const first = requireRecord(query, 'query');
  refuseOffset(first['offset']);
  // The cast holds: whoever performs the call checks the query's values.
  return {
    pathname: pathnameOf(template, others),
    options: others,
    query: first as Query,
    ...readPaging(requireRecord(paging, 'paging')),
  };
}

function readTemplate(node: unknown): string {
  const isNode = (typeof node === 'object' && node !== null) || typeof node === 'function';
  if (!isNode || typeof Reflect.get(node, 'getAsync') !== 'function') {
    throw new InputError(
      'A list is read from the node before its verb, for example client.v3.certificates.',
      {
        option: 'node',
      },
    );
  }
  // The cast holds: a node prints its path.
  const template = (node as { toString(): string }).toString();
  if (template.endsWith('/get-async')) {
    throw new InputError(`A list is read from the node itself: hand over ${template} without its verb.`, {
      option: 'node',
    });
  }
  if (!template.includes('?')) return template;
  throw new InputError(`The query of a list goes into the option query, not into the path ${template}.`, {
    option: 'query',
  });
}

function pathnameOf(template: string, variables: Readonly<Record<string, unknown>>): string {
  const expanded = expandPath(template, variables);
  // What cannot be expanded is refused with a better sentence by the call itself.
  return isFault(expanded) ? `/${template}` : `/${expanded.path}`;
}

function refuseOffset(offset: unknown): void {
  if (offset === undefined || (Number.isInteger(Number(offset)) && Number(offset) >= 0)) return;
  throw new InputError('offset must be a whole number from 0.', { option: 'query' });
}

function readPaging(paging: Readonly<Record<string, unknown>>): Pick<Walk, 'list' | 'offsetUnit'> {
  const { list = 'data', offsetUnit = 'item', ...others } = paging;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new InputError(`"${unknown}" says nothing of a list; list and offsetUnit do.`, { option: unknown });
  }
  if (typeof list !== 'string' || list === '') {
    throw new InputError('list must be the name of the member that is the list.', { option: 'list' });
  }
  if (offsetUnit !== 'item' && offsetUnit !== 'page') {
    throw new InputError("offsetUnit must be 'item' or 'page'.", { option: 'offsetUnit' });
  }
  return { list, offsetUnit };
}

function requireRecord(value: unknown, option: string): Readonly<Record<string, unknown>> {
  // The cast holds: an object's members can be read by name.
  if (isPlain(value)) return value as Readonly<Record<string, unknown>>;
  throw new InputError(`${option} of a list must be an object.`, { option });
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
