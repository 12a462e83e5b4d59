/**
 * The SDK's route types, printed: one interface per place in the tree of paths, so that an editor completes a chain
 * segment by segment and shows each operation's documentation. A pure walk over the operations.
 */
import type { Operation } from '../operation.ts';
import { both, operationComment, printComment, requestLine } from './doc-comment.ts';
import { printModels } from './models.ts';
import type { ModelNames } from './models.ts';
import { isPlaceholder, keyOf, Names, pascal, propertyOf, segmentsOf } from './names.ts';

/** An operation and the names of its models. */
interface Route {
  readonly operation: Operation;
  readonly models: ModelNames;
}

/** A place in the tree of paths. */
interface PathNode {
  /** The name of the interface. */
  readonly name: string;
  readonly children: Map<string, PathNode>;
  readonly routes: Route[];
}

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
  Reachable,
  Result,
  Strict,
  StrictBlocking,
  Walk,
} from './typed-chain.ts';
`;

const footer = `
/** A client: the contract's paths are typed, any other path can be called too. */
export type Client = Root<Open> & Open['door'];

/** A client that compiles with the contract's paths only. Every {@link Client} is one. */
export type StrictClient = Root<Strict>;

/** A client whose bare verbs block: the contract's paths are typed, any other path can be called too. */
export type SyncClient = Root<OpenBlocking> & OpenBlocking['door'];

/** A client whose bare verbs block, and that compiles with the contract's paths only. */
export type StrictSyncClient = Root<StrictBlocking>;
`;

/** The names that the file needs for itself. */
const namesOfFile = ['Root', 'Paths', ...`${header}${footer}`.matchAll(/\b[A-Z]\w*/g)].map(String);

/** Prints the route types of the platform's operations; Hufu's own are not the SDK's to call. */
export function printRoutes(operations: readonly Operation[]): string {
  const names = new Names(namesOfFile);
  const tree: PathNode = { name: 'Root', children: new Map(), routes: [] };
  const groups = new Map<string, string>();
  const models: string[] = [];
  for (const operation of operations) {
    if (operation.surface !== 'platform') continue;
    const printed = printModels(operation, { names, groups });
    models.push(printed.text);
    plant(tree, { operation, models: printed.names }, names);
  }
  return [header, ...models, printPaths(tree), ...printNodes(tree), printRoot(tree)].join('\n') + footer;
}

function plant(tree: PathNode, route: Route, names: Names): void {
  const { path, id } = route.operation;
  let node = tree;
  let prefix = '';
  for (const segment of segmentsOf(path)) {
    if (segment === '')
      throw new Error(`${id}: ${path} has an empty segment; write {empty} for a slash at the end.`);
    prefix += isPlaceholder(segment) ? `By${pascal(segment)}` : pascal(segment);
    const child = node.children.get(segment) ?? {
      name: names.take(prefix),
      children: new Map(),
      routes: [],
    };
    node.children.set(segment, child);
    node = child;
  }
  node.routes.push(route);
}

/** The interfaces below a node, parents first. */
function printNodes(parent: PathNode): readonly string[] {
  return [...parent.children.values()].flatMap((node) => [printNode(node), ...printNodes(node)]);
}

function printNode(node: PathNode): string {
  const members = printChildren(node) + node.routes.map((route) => printVerbs(route, node)).join('');
  return `export interface ${node.name}<K extends Kind> extends Chain<K> {\n${members}}\n`;
}

function printRoot(tree: PathNode): string {
  return `/** The root of a client. */
export interface Root<K extends Kind> extends Paths<K> {
${printChildren(tree)}  /**
   * The node that a path leads to, as \`client.chain('v3/payscore/sign-plan')\`. Segments are written as on the wire and
   * separated by \`/\`; this is also the way for values, which keep their case.
   */
  chain<Path extends keyof Paths<K>>(path: Path): Paths<K>[Path];
  chain<Path extends string>(path: Reachable<this, Path, K>): Walk<this, Path, K>;
}
`;
}

/** Whole paths as members of the root. */
function printPaths(tree: PathNode): string {
  return `/** The contract's operations by their whole paths. */
export interface Paths<K extends Kind> {
${printWholePaths(tree, '')}}
`;
}

function printWholePaths(parent: PathNode, prefix: string): string {
  let text = '';
  for (const [segment, node] of parent.children) {
    const path = prefix === '' ? segment : `${prefix}/${segment}`;
    if (node.routes.length > 0) text += printMember(path, node);
    text += printWholePaths(node, path);
  }
  return text;
}

function printChildren(node: PathNode): string {
  let text = '';
  for (const [segment, child] of node.children) {
    const property = nameOfMember(segment);
    text += printMember(property, child, callOf(node, property));
    if (property !== segment && !memberNames.has(segment)) text += printMember(segment, child);
  }
  return text;
}

function printMember(name: string, node: PathNode, call = ''): string {
  const comment =
    node.routes.length === 0
      ? ''
      : printComment(
          node.routes.map(({ operation }) => `${requestLine(operation)} ${both(operation.title)}`),
          '  ',
        );
  return `${comment}  readonly ${keyOf(name)}: ${call}${node.name}<K> & K['door'];\n`;
}

const verbNames = ['get', 'put', 'post', 'patch', 'delete'];

/** What a node has beside its segments; a segment of such a name is written with a capital. */
const memberNames: ReadonlySet<string> = new Set([
  'chain',
  'toJSON',
  'toString',
  'valueOf',
  'then',
  'catch',
  'finally',
  ...verbNames.map((verb) => `${verb}Async`),
]);

function nameOfMember(segment: string): string {
  const property = propertyOf(segment);
  return memberNames.has(property) ? pascal(property) : property;
}

/** The call of a verb that is also a segment below the same node, to be intersected with that segment's node. */
function callOf(node: PathNode, property: string): string {
  const route = node.routes.find(({ operation }) => operation.method.toLowerCase() === property);
  return route ? `((${printParameters(route)}) => Result<K, ${answerOf(route)}>) & ` : '';
}

function printVerbs(route: Route, node: PathNode): string {
  const verb = route.operation.method.toLowerCase();
  const comment = printComment(operationComment(route.operation), '  ');
  const parameters = printParameters(route);
  const answer = answerOf(route);
  const asynchronous = `${comment}  ${verb}Async(${parameters}): Promise<Answer<${answer}>>;\n`;
  if (node.children.has(verb)) return asynchronous;
  return `${comment}  ${verb}(${parameters}): Result<K, ${answer}>;\n${asynchronous}`;
}

function printParameters({ models }: Route): string {
  return `options${models.optionsOptional ? '?' : ''}: ${models.options}`;
}

function answerOf({ models }: Route): string {
  return models.answer ?? 'null';
}
