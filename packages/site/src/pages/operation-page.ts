/** Everything that an operation's page shows, read off the contract. */
import {
  errorFactsOf,
  factsOf,
  type ErrorCode,
  type Operation,
  type OperationId,
  type PlatformError,
} from '@hufu/contract';
import { answerSampleOf, sampleOf } from '@hufu/contract/derive';

import type { Call } from '../code/call-styles.ts';
import type { Caller } from '../code/program.ts';
import type { ShellRequest } from '../code/shell.ts';
import { assignedIdsOf, type AssignedId } from './assigned-ids.ts';
import { differencesOfOperation, type OperationDifferences } from './differences-of-operation.ts';
import { fieldRows, memberRows, type FieldRow } from './field-rows.ts';
import { movesOfOperation } from './moves-of.ts';
import { stateGraphOf, type StateGraph } from './state-graph.ts';

/** A code that the operation refuses with. */
export interface ErrorRow extends PlatformError {
  readonly code: ErrorCode;
}

export interface OperationPage {
  readonly operation: Operation;
  /** What the anchors of its tables start with: nothing, unless several operations share one path. */
  readonly anchors: { readonly request: string; readonly response: string };
  readonly request: readonly FieldRow[];
  readonly response: readonly FieldRow[];
  readonly errors: readonly ErrorRow[];
  readonly caller: Caller;
  readonly call: Call;
  /** What in the samples is an example of what the platform gives; `call` and `shell` say so. */
  readonly assigned: readonly AssignedId[];
  readonly shell: ShellRequest;
  /** A sample of the answer's body; `undefined` when it has none. */
  readonly answer?: unknown;
  readonly graphs: readonly StateGraph[];
  readonly differences: OperationDifferences;
}

/** The page of `operation`; `suffix` is put behind the anchors where it shares its address with others. */
export function operationPageOf(operation: Operation, suffix = ''): OperationPage {
  const anchors = { request: `request${suffix}`, response: `response${suffix}` };
  const { answer, parameters, body, method, path } = operation;
  const moved = movesOfOperation[operation.id as OperationId] ?? []; // operations are looked up by their own ids
  const samples = {
    path: sampleOf(parameters.path) as Readonly<Record<string, string>>, // path variables are texts
    query: sampleOf(parameters.query) as Readonly<Record<string, unknown>>, // a group's sample is an object
    body: body === null ? undefined : sampleOf(body),
  };
  const given = { ...samples.path, ...samples.query, ...(samples.body as object | undefined) }; // a group's sample
  const assigned = assignedIdsOf(operation.mode, given);
  const remarks = assigned.map(({ remark }) => remark);
  // The variables of a shell are the partner's, so it makes the calls that both may make.
  const caller: Caller = operation.mode === 'direct' ? 'direct' : 'partner';
  const hasQuery = Object.keys(samples.query).length > 0;
  const options = {
    ...samples.path,
    ...(hasQuery ? { query: samples.query } : {}),
    ...(samples.body === undefined ? {} : { json: samples.body }),
  };
  return {
    operation,
    anchors,
    request: requestRows(operation, anchors.request),
    response: answer.body === null ? [] : memberRows(answer.body, { anchor: anchors.response, indent: 0 }),
    errors: operation.errors.map((code) => ({ code, ...errorFactsOf(code, operation.surface) })),
    caller,
    call: { verb: method.toLowerCase(), path, options, remarks },
    assigned,
    shell: {
      method,
      target: targetOf(path, samples),
      body: samples.body === undefined ? null : JSON.stringify(samples.body),
      caller,
      remarks,
    },
    ...(answer.body === null ? {} : { answer: answerSampleOf(operation) }),
    graphs: moved.map(stateGraphOf),
    differences: differencesOfOperation(operation),
  };
}

/** In the form of a call's options: the path's variables, then `query`, then `json`. */
function requestRows({ parameters, body }: Operation, anchor: string): readonly FieldRow[] {
  const place = { anchor, indent: 0 };
  const { query } = parameters;
  const queryNeeded = (query.required ?? []).length > 0;
  return [
    ...memberRows(parameters.path, place),
    ...(Object.keys(query.properties).length === 0
      ? []
      : fieldRows(query, { name: 'query', required: queryNeeded }, place)),
    ...(body === null ? [] : fieldRows(body, { name: 'json', required: true }, place)),
  ];
}

interface Samples {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

function targetOf(path: string, { path: variables, query }: Samples): string {
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_braces, name: string) =>
    encodeURIComponent(String(variables[name])),
  );
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`;
}

/** The label of what the answer is, for the table's caption. */
export function answerLabelOf({ answer }: Operation) {
  return answer.body === null ? null : factsOf(answer.body).label;
}
