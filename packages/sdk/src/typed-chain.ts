/**
 * The types that the generated routes are built of: what a verb takes and gives, and how unknown paths are typed.
 *
 * Every generated interface has one type parameter, the {@link Kind} of client it belongs to. The kind decides two
 * things: whether unknown paths are open, and whether the bare verbs block. The parameter is marked `out`: whether a
 * client fits where a stricter one is wanted then follows from their kinds, and the compiler does not walk a thousand
 * paths to find out.
 */
import type { Answer } from './answer.ts';
import type { SensitiveOption } from './sensitive/sensitive-call.ts';
import type { Upload } from './upload.ts';

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

/** Only known paths compile; all verbs return promises. */
export interface Strict extends Kind {
  readonly blocking: false;
}

/** Any path can be called; the bare verbs block. */
export interface OpenBlocking extends Kind {
  readonly door: Door<OpenBlocking>;
  readonly elsewhere: Untyped<OpenBlocking>;
  readonly blocking: true;
}

/** Only known paths compile; the bare verbs block. */
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
  /** How often the call may be repeated when it fails and can be: 0 to 10, in place of the client's. 0 never repeats it. */
  readonly retries?: number | undefined;
  /**
   * Whether the same request, sent again, changes nothing more, so that it may be repeated when its outcome is unknown.
   * Known of every GET, of the contract's operations and where a page of the platform says it; for any other call it is
   * yours to say. Default is false.
   */
  readonly idempotent?: boolean | undefined;
}

/** A query's members: null and undefined are left out, a list is repeated (`a=1&a=2`). */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;
type QueryValue = string | number | bigint | boolean | null | undefined;

/** What a call takes where the contract has no fields for it. */
export interface UntypedInput extends CallOptions {
  /** The body, sent as JSON. */
  readonly json?: unknown;
  /** A file to be sent in place of `json`, as `readUpload` of `@hufu/sdk/files` makes it. */
  readonly upload?: Upload | undefined;
  readonly query?: Query | undefined;
  /**
   * Fields that only the platform, or only the merchant, may read. Where they are known they are sealed in `json` and
   * opened in the answer without this. `'sealed'`: they are sealed already, which is checked, and the answer's stay so.
   * Or the fields themselves, in place of those that are known.
   */
  readonly sensitive?: SensitiveOption | undefined;
}

/** What a call on a known path takes whose fields are not known: each variable of the path is required by its name. */
export type PathOptions<Variable extends string = never> = UntypedInput & Readonly<Record<Variable, string>>;

/** What a call on an unknown path takes; its path variables stand beside the other members. */
export interface UntypedOptions extends UntypedInput {
  readonly [variable: string]: unknown;
}

/** A node that no type is known of: any segment leads on, any verb can be called. */
export type Untyped<K extends Kind> = UntypedMembers<K> & UntypedSegments<K>;

/** A verb of such a node, which may also be a segment of a longer path (`receivers.delete.post()`). */
export type UntypedVerb<K extends Kind> = UntypedCall<K> & SegmentsOfFunctions<K> & Untyped<K>;

/** As {@link UntypedVerb}, for the verbs that always return a promise. */
export type UntypedAsyncVerb<K extends Kind> = UntypedAsyncCall & SegmentsOfFunctions<K> & Untyped<K>;

/**
 * What leads from a known path to an unknown one. A type cannot tell here whether the name is a verb or a segment, so it
 * may be used as both; one step further it can.
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

/** What every node of a known path has. */
export interface Chain<out K extends Kind> {
  /**
   * The node that a path leads to from here, as `client.chain('v3/payscore/sign-plan')`. Segments are written as on the
   * wire and separated by `/`; this is also the way for values, which keep their case.
   */
  readonly chain: Follow<this, K>;
}

/** How a path is followed from a node. */
export interface Follow<out Node, out K extends Kind> {
  <Path extends string>(path: Reachable<Node, Path, K>): Walk<Node, Path, K>;
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
