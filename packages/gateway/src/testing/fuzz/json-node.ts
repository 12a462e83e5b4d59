/**
 * For tests: JSON as it is written, so that it can say what no JavaScript value can: a name twice, a number with 400
 * digits, half a character.
 */

/** Names and scalars are texts as they stand in a body, quotation marks included. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'raw'; readonly text: string };

export type Member = readonly [name: string, value: JsonNode];

/** The text as a node of its own; it need not be JSON. */
export function rawNode(text: string): JsonNode {
  return { kind: 'raw', text };
}

/** A JSON value as a node. */
export function nodeOf(value: unknown): JsonNode {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf) };
  if (typeof value !== 'object' || value === null) return rawNode(JSON.stringify(value));
  const members = Object.entries(value).map(([name, member]): Member => [
    JSON.stringify(name),
    nodeOf(member),
  ]);
  return { kind: 'object', members };
}

export function printNode(node: JsonNode): string {
  if (node.kind === 'raw') return node.text;
  if (node.kind === 'list') return `[${node.items.map(printNode).join(',')}]`;
  return `{${node.members.map(([name, value]) => `${name}:${printNode(value)}`).join(',')}}`;
}

/** How many nodes there are, the node itself included. */
export function countNodes(node: JsonNode): number {
  return 1 + childrenOf(node).reduce((count, child) => count + countNodes(child), 0);
}

/** The node with the `index`-th of its nodes, itself first, put through `change`. */
export function changeNode(node: JsonNode, index: number, change: (node: JsonNode) => JsonNode): JsonNode {
  if (index === 0) return change(node);
  let before = 1;
  const turn = (child: JsonNode): JsonNode => {
    const at = index - before;
    const size = countNodes(child);
    before += size;
    return at >= 0 && at < size ? changeNode(child, at, change) : child;
  };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map(turn) };
  if (node.kind === 'raw') return node;
  return { kind: 'object', members: node.members.map(([name, value]): Member => [name, turn(value)]) };
}

function childrenOf(node: JsonNode): readonly JsonNode[] {
  if (node.kind === 'list') return node.items;
  return node.kind === 'object' ? node.members.map(([, value]) => value) : [];
}
