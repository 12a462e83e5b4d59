/** For tests: a request before it is signed, in parts that can be spoilt one by one. */
import { contract, type Operation, type OperationId } from '@hufu/contract';
import type { Asking } from '../merchant.ts';
import { nodeOf, printNode, type JsonNode } from './json-node.ts';

export interface Draft {
  readonly method: string;
  /** The segments of the path as they stand on the request line. */
  readonly path: readonly string[];
  /** Which of them are variables. */
  readonly variables: readonly number[];
  /** The pairs of the query as they stand on the request line. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** `null`: no body. */
  readonly json: JsonNode | null;
}

/** One way in which requests go wrong. */
export interface Spoiling {
  /** What it does, for who reads a failure. */
  readonly says: string;
  readonly spoil: (draft: Draft) => Draft;
}

/** The same for a body's bytes, once it is printed. */
export interface ByteSpoiling {
  readonly says: string;
  readonly spoil: (body: Buffer) => Buffer;
}

/** A request that is as the contract describes it. */
export function draftOf(id: OperationId, { path = {}, query = {}, json }: Asking): Draft {
  const { method, path: template }: Operation = contract[id];
  const segments = template.slice(1).split('/');
  return {
    method,
    path: segments.map((segment) =>
      segment.startsWith('{') ? encodeURIComponent(path[segment.slice(1, -1)] ?? '') : segment,
    ),
    variables: [...segments.keys()].filter((at) => segments[at]?.startsWith('{')),
    query: Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
    headers: {
      accept: 'application/json',
      'user-agent': 'hufu-test',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    json: json === undefined ? null : nodeOf(json),
  };
}

/** What goes on the request line. */
export function targetOfDraft({ path, query }: Draft): string {
  return `/${path.join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** The body's bytes; empty when there is none. */
export function bodyOfDraft({ json }: Draft): Buffer {
  return Buffer.from(json === null ? '' : printNode(json));
}
