/** What a control operation is asked with, typed by the contract, and the request that it becomes. */
import {
  contract,
  controlPath,
  type AnswerOf,
  type BodyOf,
  type Contract,
  type Operation,
  type OperationId,
  type PathOf,
  type QueryOf,
} from '@hufu/contract';

/** The ids of Hufu's own operations. */
export type ControlOperationId = {
  [Id in OperationId]: Contract[Id]['surface'] extends 'control' ? Id : never;
}[OperationId];

/** A member for what an operation takes, and none for what it does not. */
type Part<Name extends string, Value> = Value extends null
  ? unknown
  : keyof Value extends never
    ? unknown
    : { readonly [Member in Name]: Value };

/** What an operation is asked with: `path` variables, `query` and `json` body, as far as it takes them. */
export type ControlAsking<Id extends ControlOperationId> = Part<'path', PathOf<Contract[Id]>> &
  Part<'query', QueryOf<Contract[Id]>> &
  Part<'json', BodyOf<Contract[Id]>>;

/** What it answers; `null` when that is nothing. */
export type ControlAnswer<Id extends ControlOperationId> = AnswerOf<Contract[Id]>;

/** `ControlAsking` as the last argument, which is left out where nothing is asked with. */
type AskingArgument<Id extends ControlOperationId> =
  unknown extends ControlAsking<Id>
    ? readonly [asking?: Readonly<Record<string, never>>]
    : readonly [asking: ControlAsking<Id>];

/** Any control operation, by its id in the contract: what the methods do not cover, and the answer as it came. */
export type ControlCall = <Id extends ControlOperationId>(
  id: Id,
  ...asking: AskingArgument<Id>
) => Promise<ControlAnswer<Id>>;

/** An asking whatever its operation. */
export interface AnyAsking {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly json?: unknown;
}

/** A request before it is sent. */
export interface ControlRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
}

/** Throws a TypeError when there is no such operation, or a path variable cannot stand in a path. */
export function describeRequest(
  controlUrl: string,
  id: ControlOperationId,
  { path = {}, query = {}, json }: AnyAsking,
): ControlRequest {
  const { method, path: pattern, body, surface }: Operation = operationOf(id);
  if (surface !== 'control') throw new TypeError(`${id} is no control operation.`);
  const target = pattern.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => segment(name, path[name]));
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return {
    method,
    url: `${controlUrl}${target.slice(controlPath.length)}${search.size === 0 ? '' : `?${search.toString()}`}`,
    body: body === null ? null : JSON.stringify(json ?? {}),
  };
}

function operationOf(id: string): Operation {
  if (!Object.hasOwn(contract, id)) throw new TypeError(`"${id}" is no operation.`);
  return contract[id as OperationId]; // it is one of the contract's own keys
}

/** Dots alone would be taken for a step up, and nothing for no step at all. */
function segment(name: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`${name} must be a text that can stand in a path.`);
  return encodeURIComponent(text);
}
