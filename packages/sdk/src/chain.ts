/**
 * The chain: any path of the platform as nodes, from a client's root to a verb.
 *
 *     const root = createChain(perform, marks);
 *     root.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json })
 *       // perform({ method: 'POST', path: 'v3/payscore/sign-plan/partner/user-sign-plans', options: { json }, awaited: 'promise' })
 *
 * A node is a path and nothing else: it cannot be changed, and by itself it does nothing. Property, index, `chain()`
 * and a whole path in one key lead to the same node. Only the ten verb names are functions, and they are nodes too
 * (`receivers.delete.post()`). `segment.ts` says how names become segments; what a verb does is handed in as `perform`.
 *
 * Not segments: `chain`, `toJSON`, `toString`, `valueOf`, and `then`, `catch`, `finally`, which are undefined so that a
 * node can be awaited. A path that has such a segment is reached by `chain('then')` or `Then`.
 */
import { inspect } from 'node:util';
import type { CallRequest, Method, Perform } from './perform.ts';
import type { KnownPlace, Step } from './segment.ts';
import { hasQuery, plantKnownPaths, splitPath, stepByProperty, stepByText, stepTo } from './segment.ts';

/**
 * How many nodes outside the known paths one client remembers at most; beyond that the ones not used for longest are
 * forgotten, so that an order number in each path does not fill the memory. A forgotten node keeps working, only
 * `client.chain(path) === node` no longer holds for it.
 */
export const passingNodesMax = 1_024;

/**
 * Builds the root node of a client.
 *
 * @param perform - what a verb does with its path and options; its return value is the verb's.
 * @param known - the operations whose paths decide how names are read (see `segment.ts`); their nodes are kept for as
 *   long as the root is.
 * @returns the root. Its type depends on who asks, so the caller gives it one.
 */
export function createChain(perform: Perform, known: Iterable<{ readonly path: string }>): object {
  const nodes = new Nodes(perform);
  const place = plantKnownPaths(Array.from(known, (mark) => mark.path));
  return nodes.at({ path: '', stem: '', place, known: true, call: undefined });
}

/** Where a node stands. */
interface Station {
  /** What a verb performs on, and the node's identity: segments joined by `/`. */
  readonly path: string;
  /** What the next segment follows: the path without the slash at its end. */
  readonly stem: string;
  /** Its place among the known paths. */
  readonly place: KnownPlace | undefined;
  /** True when the path is one of the known ones, or a verb behind one. */
  readonly known: boolean;
  /** What the node does when it is called. */
  readonly call: Call | undefined;
}

/** A verb and the path it stands behind. */
interface Call {
  readonly verb: Verb;
  readonly path: string;
}

/** A verb: what it asks for, and the segment it is when it stands inside a path. */
interface Verb {
  readonly method: Method;
  readonly awaited: CallRequest['awaited'];
  readonly segment: string;
}

const verbs: ReadonlyMap<string, Verb> = new Map(
  (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).flatMap((method): [string, Verb][] => {
    const name = method.toLowerCase();
    return [
      [name, { method, awaited: 'blocking', segment: name }],
      [`${name}Async`, { method, awaited: 'promise', segment: `${name}-async` }],
    ];
  }),
);

const verbsBySegment: ReadonlyMap<string, Verb> = new Map(
  Array.from(verbs.values(), (verb) => [verb.segment, verb]),
);

/** Names that are no segments: what a node offers itself, and the three that would make a thenable of it. */
const namesOfMembers: ReadonlySet<string> = new Set([
  'chain',
  'toJSON',
  'toString',
  'valueOf',
  'then',
  'catch',
  'finally',
]);

/** All nodes of one client, each made once. */
class Nodes {
  readonly #perform: Perform;
  readonly #kept = new Map<string, object>();
  // Two generations instead of an order of use: when the recent one is full it becomes the former one.
  #recent = new Map<string, object>();
  #former = new Map<string, object>();

  constructor(perform: Perform) {
    this.#perform = perform;
  }

  /** The node at a station: the one made before, or a new one. */
  at(station: Station): object {
    const { path, known } = station;
    const found = known ? this.#kept.get(path) : this.#recent.get(path);
    if (found) return found;
    const node = this.#former.get(path) ?? this.#create(station);
    if (known) this.#kept.set(path, node);
    else this.#pass(path, node);
    return node;
  }

  perform(request: CallRequest): unknown {
    return this.#perform(request);
  }

  #pass(path: string, node: object): void {
    if (this.#recent.size >= passingNodesMax / 2) {
      this.#former = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(path, node);
  }

  #create(station: Station): object {
    return new Proxy(station.call ? bareFunction : bareObject, new Node(this, station));
  }
}

/** What one node answers; the node itself is a proxy before this. */
class Node implements ProxyHandler<object> {
  readonly #nodes: Nodes;
  readonly #station: Station;
  /** What was read from this node before: its own members, and children among the known paths. */
  readonly #read = new Map<string | symbol, unknown>();

  constructor(nodes: Nodes, station: Station) {
    this.#nodes = nodes;
    this.#station = station;
  }

  get(_target: object, key: string | symbol): unknown {
    const before = this.#read.get(key);
    if (before !== undefined) return before;
    if (typeof key === 'symbol' || namesOfMembers.has(key)) return this.#member(key);
    if (key === '' || key.includes('/') || key.includes('?')) return this.#walk(key);
    return this.#child(key);
  }

  apply(_target: object, _this: unknown, [options]: unknown[]): unknown {
    // The cast holds: only the node of a verb stands before a callable target.
    const { verb, path } = this.#station.call as Call;
    // A caller without types may give anything; the port says that it arrives unchecked.
    const given = (options ?? {}) as CallRequest['options'];
    return this.#nodes.perform({ method: verb.method, path, options: given, awaited: verb.awaited });
  }

  set(_target: object, key: string | symbol): never {
    throw this.#immutable(`set ${String(key)}`);
  }

  defineProperty(_target: object, key: string | symbol): never {
    throw this.#immutable(`define ${String(key)}`);
  }

  deleteProperty(_target: object, key: string | symbol): never {
    throw this.#immutable(`delete ${String(key)}`);
  }

  setPrototypeOf(): never {
    throw this.#immutable('set the prototype');
  }

  #child(key: string): object {
    const station = follow(this.#station, key, stepByProperty);
    const node = this.#nodes.at(station);
    // Few spellings lead to a known path, so this cannot grow with what callers write.
    if (station.known) this.#read.set(key, node);
    return node;
  }

  #member(key: string | symbol): unknown {
    const member = this.#createMember(key);
    if (member !== undefined) this.#read.set(key, member);
    return member;
  }

  #createMember(key: string | symbol): unknown {
    switch (key) {
      case 'chain':
        return (path: unknown): object => this.#walk(path);
      case 'valueOf':
        return (): object => this.#nodes.at(this.#station);
      case 'toJSON':
      case 'toString':
      case Symbol.toPrimitive:
      case inspect.custom:
        return (): string => this.#station.path || '/';
      default:
        return undefined;
    }
  }

  #walk(text: unknown): object {
    if (typeof text !== 'string') throw new TypeError(`chain() takes a path as text, not ${typeof text}.`);
    const before = text.includes('/') ? this.#read.get(text) : undefined;
    // The cast holds: a key with a slash is no member's name, so a node was remembered for it.
    if (before !== undefined) return before as object;
    let station = this.#station;
    if (text === '') return this.#nodes.at(station);
    for (const segment of splitPath(text)) station = follow(station, segment, stepByText);
    const node = this.#nodes.at(station);
    // Only the one spelling that is the path itself; there is no end of others.
    if (station.known && text === station.path && text.includes('/')) this.#read.set(text, node);
    return node;
  }

  #immutable(attempt: string): TypeError {
    return new TypeError(
      `A node of the chain cannot be changed: ${attempt} on ${this.#station.path || '/'}.`,
    );
  }
}

/** The station one key further. */
function follow(
  from: Station,
  key: string,
  read: (place: KnownPlace | undefined, key: string) => Step,
): Station {
  if (key === '') return { ...from, path: join(from.stem, ''), call: undefined };
  const name = verbs.get(key);
  const { segment, place, known } = name ? stepTo(from.place, name.segment) : read(from.place, key);
  const stem = join(from.stem, segment);
  const verb = verbsBySegment.get(segment);
  // A verb belongs to the path as it stands, with the slash or the query at its end.
  if (verb) {
    const call = { verb, path: from.path };
    // Ten verbs behind each known path are few; verbs behind verbs would have no end.
    const few = known || from.call === undefined;
    return { path: join(from.path, segment), stem, place, known: from.known && few, call };
  }
  if (hasQuery(from.path)) throw new TypeError(`Nothing can follow the query of ${from.path}.`);
  return { path: stem, stem, place, known: from.known && known, call: undefined };
}

function join(path: string, segment: string): string {
  return path === '' ? segment : `${path}/${segment}`;
}

/**
 * What the targets of all nodes inherit. `util.inspect` looks past a proxy at its target, so the target must be able to
 * print the node, which it is handed as `this`. Asked to show proxies, it hands in the target itself.
 */
const nodePrototype: object = Object.freeze({
  __proto__: null,
  toString: (): string => '<path>',
  [inspect.custom](this: { toString(): string }): string {
    return this.toString();
  },
});

/** The target of all nodes that cannot be called: frozen, without members of its own. */
const bareObject: object = Object.freeze(Object.create(nodePrototype) as object);

/** The target of all verbs: callable, and as bare as the other: no `name`, no `length`, no `apply`. */
const bareFunction: object = strip(() => undefined);

function strip(target: () => undefined): object {
  for (const own of Reflect.ownKeys(target)) Reflect.deleteProperty(target, own);
  return Object.freeze(Object.setPrototypeOf(target, nodePrototype) as object);
}
