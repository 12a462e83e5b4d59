/**
 * Step 1: which operation a request line means. Works on the raw target; nothing is decoded but the values of path
 * variables, and those only after the path was split, so that an encoded slash stays inside its value.
 */
import { controlPath, type Operation } from '@hufu/contract';

/** What a request line means. */
export type Match =
  | { readonly kind: 'found'; readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: 'unknown-path' }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] };

/** Finds the operation for a method and a raw request target. Never throws. */
export type MatchTarget = (method: string, target: string) => Match;

interface Branch {
  readonly fixed: Map<string, Branch>;
  variable: Branch | null;
  readonly operations: Map<string, Operation>;
}

const noMatch: Match = { kind: 'unknown-path' };

/** Compiles the operations' paths into a tree, once. */
export function createMatch(operations: readonly Operation[]): MatchTarget {
  const root = newBranch();
  for (const operation of operations) grow(root, operation);

  return (method, target) => {
    const question = target.indexOf('?');
    const path = question === -1 ? target : target.slice(0, question);
    if (!path.startsWith('/')) return noMatch;

    const segments = segmentsOf(path);
    const ends = reach(root, segments, 0);
    const end = ends.find((branch) => branch.operations.has(method)) ?? ends[0];
    if (end === undefined) return noMatch;

    const operation = end.operations.get(method);
    if (operation === undefined) return { kind: 'wrong-method', allowed: [...end.operations.keys()] };

    const variables = readVariables(operation, segments);
    return variables === null ? noMatch : { kind: 'found', operation, path: variables };
  };
}

/** A slash at the end makes another path on the platform. Under our own, people type it as they please. */
function segmentsOf(path: string): readonly string[] {
  const meant = path.startsWith(`${controlPath}/`) && path.endsWith('/') ? path.slice(0, -1) : path;
  return meant.slice(1).split('/');
}

function newBranch(): Branch {
  return { fixed: new Map(), variable: null, operations: new Map() };
}

function grow(root: Branch, operation: Operation): void {
  let branch = root;
  for (const segment of operation.path.slice(1).split('/')) branch = step(branch, segment);
  if (branch.operations.has(operation.method)) {
    throw new TypeError(`Two operations answer ${operation.method} ${operation.path}.`);
  }
  branch.operations.set(operation.method, operation);
}

function step(branch: Branch, segment: string): Branch {
  if (isVariable(segment)) return (branch.variable ??= newBranch());
  const next = branch.fixed.get(segment) ?? newBranch();
  branch.fixed.set(segment, next);
  return next;
}

function isVariable(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}

/** Every branch that the segments lead to, the more fixed one first. As deep as the tree at most. */
function reach(branch: Branch, segments: readonly string[], depth: number): readonly Branch[] {
  const segment = segments[depth];
  if (segment === undefined) return branch.operations.size > 0 ? [branch] : [];

  const fixed = branch.fixed.get(segment);
  const variable = segment === '' ? null : branch.variable;
  return [
    ...(fixed === undefined ? [] : reach(fixed, segments, depth + 1)),
    ...(variable === null ? [] : reach(variable, segments, depth + 1)),
  ];
}

/** The values of the operation's path variables, or `null` when one is badly encoded. */
function readVariables(operation: Operation, segments: readonly string[]): Record<string, string> | null {
  const values: Record<string, string> = {};
  for (const [at, name] of operation.path.slice(1).split('/').entries()) {
    if (!isVariable(name)) continue;
    const value = decode(segments[at] ?? '');
    if (value === null) return null;
    values[name.slice(1, -1)] = value;
  }
  return values;
}

function decode(segment: string): string | null {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
