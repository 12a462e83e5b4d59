/** Turns the tables of routes into routes, and says what is wrong with them. */
import type { Method, Operation } from '../operation.ts';
import type { RequestLine, Route, RouteFact, RouteGroup } from './route.ts';

/** The tables: the groups of all products, and what pages say of single routes. */
export interface RouteTables {
  readonly groups: readonly RouteGroup[];
  readonly unsigned: readonly RouteFact[];
  readonly idempotent: readonly RouteFact[];
}

/** The routes of all groups, by path and then by method. */
export function readRoutes({ groups, unsigned, idempotent }: RouteTables): readonly Route[] {
  const unsignedLines = linesOf(unsigned);
  const idempotentLines = linesOf(idempotent);
  const routes = groups.flatMap(({ product, routes: current, deprecated = [] }) =>
    [...current, ...deprecated].map((line): Route => {
      const { method, path } = parseLine(line);
      return {
        method,
        path,
        product,
        deprecated: deprecated.includes(line),
        idempotent: method === 'GET' || idempotentLines.has(line),
        signedAnswer: !unsignedLines.has(line),
      };
    }),
  );
  return routes.toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method));
}

/** Every contradiction in the tables and with the contract, as sentences; empty when there is none. */
export function routeFaultsOf(tables: RouteTables, operations: readonly Operation[]): readonly string[] {
  const described = new Set(operations.map(({ method, path }) => `${method} ${path}`));
  const lines = tables.groups.flatMap(({ routes, deprecated = [] }) => [...routes, ...deprecated]);
  const known = new Set(lines);
  return [
    ...twiceListed(lines).map((line) => `${line} is listed twice.`),
    ...lines.filter((line) => !isWellFormed(line)).map((line) => `${line} is not written as a route is.`),
    ...lines.filter((line) => described.has(line)).map((line) => `${line} is an operation of the contract.`),
    ...[...linesOf([...tables.unsigned, ...tables.idempotent])]
      .filter((line) => !known.has(line))
      .map((line) => `${line} has a fact and is not listed.`),
    ...tables.groups
      .filter(({ product }) => product.zh === '' || product.en === '')
      .map(({ routes }) => `The product of ${routes[0] ?? 'a group'} lacks a name.`),
  ];
}

function twiceListed(lines: readonly RequestLine[]): readonly RequestLine[] {
  const seen = new Set<RequestLine>();
  return lines.filter((line) => seen.size === seen.add(line).size);
}

function linesOf(facts: readonly RouteFact[]): ReadonlySet<RequestLine> {
  return new Set(facts.map(({ route }) => route));
}

function parseLine(line: RequestLine): { readonly method: Method; readonly path: string } {
  const at = line.indexOf(' ');
  // The cast holds: a line begins with a method and a space, by its type.
  return { method: line.slice(0, at) as Method, path: line.slice(at + 1) };
}

/** Small letters and digits between slashes, parted by dashes or underscores; or a variable in braces. */
const segmentPattern = /^(?:[a-z0-9]+(?:[-_][a-z0-9]+)*|\{[a-z][a-z0-9_]*\})$/;

function isWellFormed(line: RequestLine): boolean {
  const segments = parseLine(line).path.slice(1).split('/');
  const variables = segments.filter((segment) => segment.startsWith('{'));
  return (
    segments.every((segment) => segmentPattern.test(segment)) &&
    new Set(variables).size === variables.length &&
    !segments.slice(0, -1).includes('{empty}')
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
