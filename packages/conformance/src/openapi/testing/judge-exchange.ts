/** Holds a request and its answer against an OpenAPI document, which knows neither the contract nor the gateway. */
import type { OpenApiDocument } from '@hufu/contract/derive';
import { operationsOf, type Placed } from './document-operations.ts';
import { checksOf, type CheckAt } from './document-schemas.ts';

/** What went over the wire. */
export interface Exchange {
  readonly query: Readonly<Record<string, string>>;
  /** Nothing when the request has no body. */
  readonly json?: unknown;
  readonly status: number;
  /** With the names as they were written. */
  readonly headers: ReadonlyMap<string, string>;
  /** `null` when the answer has no body. */
  readonly data: unknown;
}

/** Says what of an exchange is otherwise than the document has it: one sentence a fault. */
export interface Judge {
  readonly request: (operationId: string, exchange: Exchange) => readonly string[];
  readonly answer: (operationId: string, exchange: Exchange) => readonly string[];
  /** What a notification of this event opened to. */
  readonly resource: (eventType: string, resource: unknown) => readonly string[];
}

interface Bench {
  readonly document: OpenApiDocument;
  readonly checkAt: CheckAt;
}

export function judgeOf(document: OpenApiDocument): Judge {
  const bench: Bench = { document, checkAt: checksOf(document) };
  const placed = new Map(operationsOf(document).map((each) => [each.operation.operationId, each]));
  const find = (id: string): Placed => {
    const found = placed.get(id);
    if (found === undefined) throw new Error(`The document has no operation ${id}.`);
    return found;
  };
  return {
    request: (id, exchange) => requestFaults(bench, find(id), exchange),
    answer: (id, exchange) => answerFaults(bench, find(id), exchange),
    resource: (type, resource) => resourceFaults(bench, type, resource),
  };
}

function requestFaults({ checkAt }: Bench, { operation, place }: Placed, { query, json }: Exchange) {
  const { parameters = [], requestBody } = operation;
  const named = parameters.flatMap((each) => ('name' in each && each.in === 'query' ? [each] : []));
  const missing = named.filter(({ name, required }) => required && query[name] === undefined);
  const names = new Set(named.map(({ name }) => name));
  const at = [...place, 'requestBody', 'content', 'application/json', 'schema'];
  return [
    ...missing.map(({ name }) => `The query lacks ${name}.`),
    ...Object.keys(query).flatMap((name) => (names.has(name) ? [] : [`The query has ${name}.`])),
    ...(requestBody === undefined ? [] : checkAt(...at)(json)),
    ...(requestBody === undefined && json !== undefined ? ['The request has a body.'] : []),
  ];
}

function answerFaults(bench: Bench, { operation, place }: Placed, exchange: Exchange): readonly string[] {
  const { status, data } = exchange;
  const described = operation.responses[status];
  if (described === undefined) return [`The status ${status} is not described.`];
  // A reference is followed by hand: below it are places that are no schemas.
  const name = '$ref' in described ? described.$ref?.split('/').at(-1) : undefined;
  const at = name === undefined ? [...place, 'responses', String(status)] : ['components', 'responses', name];
  const response = name === undefined ? described : bench.document.components.responses[name];
  if (response === undefined || !('description' in response)) return [`${at.join(' ')} is not there.`];
  const body =
    response.content === undefined
      ? data === null
        ? []
        : ['The answer has a body.']
      : bench.checkAt(...at, 'content', 'application/json', 'schema')(data);
  return [...body, ...headerFaults(bench, response.headers ?? {}, exchange)];
}

function resourceFaults({ document, checkAt }: Bench, type: string, resource: unknown): readonly string[] {
  const webhook = operationsOf(document).find(({ operation }) => operation['x-hufu-event-type'] === type);
  if (webhook === undefined) return [`The event ${type} is not described.`];
  return checkAt(...webhook.place, 'x-hufu-opens-to')(resource);
}

/** What is the platform's or Hufu's own. Others are HTTP's, which no document need tell. */
const telling = /^(?:Wechatpay-|Hufu-|Request-ID$)/iu;

function headerFaults(
  { document, checkAt }: Bench,
  described: Readonly<Record<string, { readonly $ref: string }>>,
  { headers }: Exchange,
): readonly string[] {
  const undescribed = [...headers.keys()].filter((name) => telling.test(name) && !(name in described));
  const faults = Object.entries(described).flatMap(([name, { $ref }]) => {
    const component = $ref.split('/').at(-1) ?? '';
    const value = headers.get(name);
    if (value !== undefined) return checkAt('components', 'headers', component, 'schema')(value);
    return document.components.headers[component]?.required === true
      ? [`The header ${name} is missing.`]
      : [];
  });
  return [...undescribed.map((name) => `The header ${name} is not described.`), ...faults];
}
