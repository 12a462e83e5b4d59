/** All paths as one tree: a place for each beginning of a path, with what can be called there. */
import type { Operation } from '../operation.ts';
import type { Route } from '../paths/route.ts';
import { describedEndpoint, routeEndpoint } from './endpoints.ts';
import type { Endpoint } from './endpoints.ts';
import { printModels } from './models.ts';
import { isPlaceholder, Names, pascal, segmentsOf } from './names.ts';

/** A place in the tree. */
export interface PathNode {
  /** The name of its interface. */
  readonly name: string;
  /** Whether the contract describes what stands here or below. */
  readonly described: boolean;
  readonly children: Map<string, PathNode>;
  readonly endpoints: Endpoint[];
}

/** The tree, and the printed models of the operations in it. */
export interface PathTree {
  readonly root: PathNode;
  readonly models: readonly string[];
}

/**
 * Plants the platform's operations and the routes; Hufu's own operations are not the SDK's to call.
 *
 * @param taken - names that no interface can have.
 * @throws for a path with an empty segment.
 */
export function plantPaths(
  operations: readonly Operation[],
  routes: readonly Route[],
  taken: Iterable<string>,
): PathTree {
  const names = new Names(taken);
  const root: PathNode = { name: 'Root', described: true, children: new Map(), endpoints: [] };
  const groups = new Map<string, string>();
  const models: string[] = [];
  // Operations come first: the places that they make are described, and so is all above them.
  for (const operation of operations) {
    if (operation.surface !== 'platform') continue;
    const printed = printModels(operation, { names, groups });
    models.push(printed.text);
    plant(root, describedEndpoint(operation, printed.names), names);
  }
  for (const route of routes) plant(root, routeEndpoint(route), names);
  return { root, models };
}

function plant(root: PathNode, endpoint: Endpoint, names: Names): void {
  const { path, method, described } = endpoint;
  let node = root;
  let prefix = '';
  for (const segment of segmentsOf(path)) {
    if (segment === '')
      throw new Error(`${method} ${path} has an empty segment; write {empty} for a slash at the end.`);
    prefix += isPlaceholder(segment) ? `By${pascal(segment)}` : pascal(segment);
    const child = node.children.get(segment) ?? {
      name: names.take(prefix),
      described,
      children: new Map(),
      endpoints: [],
    };
    node.children.set(segment, child);
    node = child;
  }
  node.endpoints.push(endpoint);
}
