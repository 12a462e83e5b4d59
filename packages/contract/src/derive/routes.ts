/**
 * The SDK's route types, printed: one interface per place in the tree of paths, so that an editor completes a chain
 * segment by segment and shows what it leads to. A pure walk over the operations and the routes.
 *
 * There are two files. One holds what the contract describes, with all that leads there; the other holds the rest, of
 * which only paths are known, and needs nothing of the first.
 */
import type { Operation } from '../operation.ts';
import type { Route } from '../paths/route.ts';
import { plantPaths } from './path-tree.ts';
import type { PathNode, PathTree } from './path-tree.ts';
import { printChildren, printNodes, printWholePaths } from './print-nodes.ts';

const header = `/**
 * The typed paths of the contract, and what each operation takes and gives.
 *
 * Generated from the contract by \`npm run derive\`; changes made here are lost. Types only.
 */
import type { Answer } from './answer.ts';
import type {
  CallOptions,
  Chain,
  Kind,
  Open,
  OpenBlocking,
  PathOptions,
  Reachable,
  Result,
  Strict,
  StrictBlocking,
  Walk,
} from './typed-chain.ts';
`;

const footer = `
/** A client: all known paths are typed, any other path can be called too. */
export type Client = Root<Open> & Open['door'];

/** A client that compiles with known paths only. Every {@link Client} is one. */
export type StrictClient = Root<Strict>;

/** A client whose bare verbs block: all known paths are typed, any other path can be called too. */
export type SyncClient = Root<OpenBlocking> & OpenBlocking['door'];

/** A client whose bare verbs block, and that compiles with known paths only. */
export type StrictSyncClient = Root<StrictBlocking>;
`;

const pathHeader = `/**
 * The typed paths of the platform that the contract has no fields for: their variables are required by name, what goes in
 * and what comes out is the caller's to know.
 *
 * Generated from the tables of routes by \`npm run derive\`; changes made here are lost. Types only.
 */
import type { Answer } from './answer.ts';
import type { Chain, Kind, PathOptions, Result } from './typed-chain.ts';
`;

/** The names that the files need for themselves. */
const namesOfFiles = [
  'Root',
  'Paths',
  'FurtherPaths',
  'Data',
  ...`${header}${footer}${pathHeader}`.matchAll(/\b[A-Z]\w*/g),
].map(String);

/** Prints the route types of the operations and of all that leads to them, as the SDK's \`routes.ts\`. */
export function printRoutes(operations: readonly Operation[], routes: readonly Route[]): string {
  const { root, models } = plant(operations, routes);
  const parts = [
    header + printImport(root),
    ...models,
    printPaths(root),
    ...printNodes(root, 'described'),
    printRoot(root),
  ];
  return parts.join('\n') + footer;
}

/** Prints the route types of all other places, as the SDK's \`path-routes.ts\`. */
export function printPathRoutes(operations: readonly Operation[], routes: readonly Route[]): string {
  const { root } = plant(operations, routes);
  return [pathHeader, printFurtherPaths(root), ...printNodes(root, 'others')].join('\n');
}

function plant(operations: readonly Operation[], routes: readonly Route[]): PathTree {
  return plantPaths(operations, routes, namesOfFiles);
}

/** The names of the other file that this one leads to. */
function printImport(root: PathNode): string {
  const names = ['FurtherPaths', ...namesAbroad(root)].toSorted();
  return `import type { ${names.join(', ')} } from './path-routes.ts';\n\nexport type * from './path-routes.ts';\n`;
}

function namesAbroad(parent: PathNode): readonly string[] {
  return [...parent.children.values()].flatMap((node) => (node.described ? namesAbroad(node) : [node.name]));
}

function printRoot(root: PathNode): string {
  return `/** The root of a client. */
export interface Root<out K extends Kind> extends Paths<K> {
${printChildren(root)}  /**
   * The node that a path leads to, as \`client.chain('v3/payscore/sign-plan')\`. Segments are written as on the wire and
   * separated by \`/\`; this is also the way for values, which keep their case.
   */
  chain<Path extends keyof Paths<K>>(path: Path): Paths<K>[Path];
  chain<Path extends string>(path: Reachable<this, Path, K>): Walk<this, Path, K>;
}
`;
}

function printPaths(root: PathNode): string {
  return `/** All known paths, whole. */
export interface Paths<out K extends Kind> extends FurtherPaths<K> {
${printWholePaths(root, 'described')}}
`;
}

function printFurtherPaths(root: PathNode): string {
  return `/** The paths of this file, whole. */
export interface FurtherPaths<out K extends Kind> {
${printWholePaths(root, 'others')}}
`;
}
