/**
 * The types that the generated routes are built of: what a verb takes and gives, and how unknown paths are typed.
 *
 * Every generated interface has one type parameter, the {@link Kind} of client it belongs to. The kind decides two
 * things: whether paths outside the contract are open, and whether the bare verbs block.
 */
import type { Answer } from './answer.ts';

/** What kind of client a node belongs to. */
export interface Kind {
  /** Intersected with every node: an index signature that keeps unknown paths callable, or `unknown`. */
  readonly door: unknown;
  /** What `chain()` gives for a path that no type is known of. */
  readonly elsewhere: unknown;
  /** Whether the bare verbs (`post`) return the answer itself. The others (`postAsync`) never do. */
  readonly blocking: boolean;
}

/** Any path can be called; all verbs return promises. */
export interface Open extends Kind {
  readonly door: Door<Open>;
  readonly elsewhere: Untyped<Open>;
  readonly blocking: false;
}

/** Only the contract's paths compile; all verbs return promises. */
export interface Strict extends Kind {
  readonly blocking: false;
}

/** Any path can be called; the bare verbs block. */
export interface OpenBlocking extends Kind {
  readonly door: Door<OpenBlocking>;
  readonly elsewhere: Untyped<OpenBlocking>;
  readonly blocking: true;
}

/** Only the contract's paths compile; the bare verbs block. */
export interface StrictBlocking extends Kind {
  readonly blocking: true;
}

/** What a bare verb returns: the answer where it blocks, else a promise of it. */
export type Result<K extends Kind, Data> = K['blocking'] extends true ? Answer<Data> : Promise<Answer<Data>>;

/** What every call takes besides its own input. */
export interface CallOptions {
  /** Further request headers. Those that the signature needs are set by the SDK. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of the whole call in milliseconds, in place of the client's. */
  readonly timeoutMs?: number | undefined;
}

/** A query's members: null and undefined are left out, a list is repeated (`a=1&a=2`). */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;
type QueryValue = string | number | bigint | boolean | null | undefined;

/** What a call on a path outside the contract takes; its path variables stand beside the other members. */
export interface UntypedOptions extends CallOptions {
  /** The body, sent as JSON. */
  readonly json?: unknown;
  readonly query?: Query | undefined;
  readonly [variable: string]: unknown;
}

/** A node outside the contract: any segment leads on, any verb can be called. */
export type Untyped<K extends Kind> = UntypedMembers<K> & UntypedSegments<K>;

/** A verb outside the contract, which may also be a segment of a longer path (`receivers.delete.post()`). */
export type UntypedVerb<K extends Kind> = UntypedCall<K> & SegmentsOfFunctions<K> & Untyped<K>;

/** As {@link UntypedVerb}, for the verbs that always return a promise. */
export type UntypedAsyncVerb<K extends Kind> = UntypedAsyncCall & SegmentsOfFunctions<K> & Untyped<K>;

/**
 * What leads from a known path to one outside the contract. A type cannot tell here whether the name is a verb or a
 * segment, so it may be used as both; one step further it can.
 *
 * Under the compiler option `noUncheckedIndexedAccess` every step by property is possibly undefined; `chain('any/path')`
 * is not.
 */
export interface Door<K extends Kind> {
  readonly [segment: string]: UntypedVerb<K>;
}

interface UntypedSegments<K extends Kind> {
  readonly [segment: string]: Untyped<K>;
}

interface UntypedCall<K extends Kind> {
  <Data = unknown>(options?: UntypedOptions): Result<K, Data>;
}

interface UntypedAsyncCall {
  <Data = unknown>(options?: UntypedOptions): Promise<Answer<Data>>;
}

/** Names that functions have in JavaScript and that are segments here like all others. */
interface SegmentsOfFunctions<K extends Kind> {
  readonly apply: Untyped<K>;
  readonly bind: Untyped<K>;
  readonly call: Untyped<K>;
  readonly length: Untyped<K>;
  readonly name: Untyped<K>;
}

interface UntypedMembers<K extends Kind> {
  chain(path: string): Untyped<K>;
  readonly get: UntypedVerb<K>;
  readonly put: UntypedVerb<K>;
  readonly post: UntypedVerb<K>;
  readonly patch: UntypedVerb<K>;
  readonly delete: UntypedVerb<K>;
  readonly getAsync: UntypedAsyncVerb<K>;
  readonly putAsync: UntypedAsyncVerb<K>;
  readonly postAsync: UntypedAsyncVerb<K>;
  readonly patchAsync: UntypedAsyncVerb<K>;
  readonly deleteAsync: UntypedAsyncVerb<K>;
}

/** What every node of the contract has. */
export interface Chain<K extends Kind> {
  /**
   * The node that a path leads to from here, as `client.chain('v3/payscore/sign-plan')`. Segments are written as on the
   * wire and separated by `/`; this is also the way for values, which keep their case.
   */
  chain<Path extends string>(path: Reachable<this, Path, K>): Walk<this, Path, K>;
}

/** The node that a path leads to, segment by segment. */
export type Walk<Node, Path extends string, K extends Kind> = string extends Path
  ? K['elsewhere']
  : Path extends ''
    ? Node
    : Path extends `/${infer Rest}`
      ? Walk<Node, Rest, K>
      : Path extends `${infer Segment}/${infer Rest}`
        ? Walk<Child<Node, Segment, K>, Rest, K>
        : Child<Node, Path, K>;

type Child<Node, Segment extends string, K extends Kind> = Segment extends keyof Node
  ? Node[Segment]
  : K['elsewhere'];

/** The path itself where it leads to a node, `never` where only an open client could follow it. */
export type Reachable<Node, Path extends string, K extends Kind> =
  unknown extends Walk<Node, Path, K> ? never : Path;
