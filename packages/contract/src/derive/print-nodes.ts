/** The tree of paths as interfaces: one per place, with the segments that follow and the verbs that can be called. */
import { printComment } from './doc-comment.ts';
import type { Endpoint } from './endpoints.ts';
import { keyOf, pascal, propertyOf } from './names.ts';
import type { PathNode } from './path-tree.ts';

/** Which places are printed: those that the contract describes, or the others. */
export type Part = 'described' | 'others';

/** The interfaces below a node that belong to a part, parents first. */
export function printNodes(parent: PathNode, part: Part): readonly string[] {
  return [...parent.children.values()].flatMap((node) => [
    ...(isOf(node, part) ? [printNode(node)] : []),
    ...printNodes(node, part),
  ]);
}

/** Whole paths as members, of those places of a part where something can be called. */
export function printWholePaths(parent: PathNode, part: Part, prefix = ''): string {
  let text = '';
  for (const [segment, node] of parent.children) {
    const path = prefix === '' ? segment : `${prefix}/${segment}`;
    if (isOf(node, part) && node.endpoints.length > 0) text += printMember(path, node);
    text += printWholePaths(node, part, path);
  }
  return text;
}

/** What follows a node as its members, each in the spelling of JavaScript and in that of the wire. */
export function printChildren(node: PathNode): string {
  let text = '';
  for (const [segment, child] of node.children) {
    const property = nameOfMember(segment);
    text += printMember(property, child, callOf(node, property));
    if (property !== segment && !memberNames.has(segment)) text += printMember(segment, child);
  }
  return text;
}

function isOf(node: PathNode, part: Part): boolean {
  return node.described === (part === 'described');
}

function printNode(node: PathNode): string {
  const members = printChildren(node) + node.endpoints.map((endpoint) => printVerbs(endpoint, node)).join('');
  return `export interface ${node.name}<out K extends Kind> extends Chain<K> {\n${members}}\n`;
}

function printMember(name: string, node: PathNode, call = ''): string {
  const hints = node.endpoints.flatMap((endpoint) => endpoint.hints);
  const comment = hints.length === 0 ? '' : printComment(hints, '  ');
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
  const endpoint = node.endpoints.find(({ method }) => method.toLowerCase() === property);
  if (!endpoint) return '';
  const { generics, parameters, answer } = endpoint;
  return `(${generics}(${parameters}) => Result<K, ${answer}>) & `;
}

function printVerbs(endpoint: Endpoint, node: PathNode): string {
  const { generics, parameters, answer } = endpoint;
  const verb = endpoint.method.toLowerCase();
  const comment = printComment(endpoint.comment, '  ');
  const asynchronous = `${comment}  ${verb}Async${generics}(${parameters}): Promise<Answer<${answer}>>;\n`;
  if (node.children.has(verb)) return asynchronous;
  return `${comment}  ${verb}${generics}(${parameters}): Result<K, ${answer}>;\n${asynchronous}`;
}
