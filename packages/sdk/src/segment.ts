/**
 * How what a caller writes becomes path segments.
 *
 * A segment can come in as a property (`signPlan`, `_merchant_plan_no_`) or as text (`chain('sign-plan')`,
 * `['v3/payscore']`). Properties are spelt the way JavaScript spells names, text the way the wire does. The paths of
 * the contract, planted as a tree, decide where the two meet, and where a segment is data that must keep its case.
 */

import { segmentTable } from './segment-table.ts';

/** The segments of known paths, wherever they stand, that are spelt in two ways. */
const dashedSegments: ReadonlySet<string> = new Set(segmentTable.split(' '));

/** A place in the tree of known paths: what may follow a path's beginning. */
export interface KnownPlace {
  /** What follows, by segment exactly as on the wire; placeholders as `{name}`. */
  readonly children: ReadonlyMap<string, KnownPlace>;
  /** What follows any value, when the contract has a placeholder here; several placeholders are taken together. */
  readonly data: KnownPlace | undefined;
}

/** A segment as it goes on the wire, and where it leads. */
export interface Step {
  readonly segment: string;
  /** The place reached; undefined outside the known paths. */
  readonly place: KnownPlace | undefined;
  /** True when the contract has this very segment here, so that there are only so many of them. */
  readonly known: boolean;
}

interface GrowingPlace {
  children: Map<string, GrowingPlace>;
  data: GrowingPlace | undefined;
}

/**
 * Plants paths such as `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` as a tree and returns its
 * root. A leading slash is ignored.
 */
export function plantKnownPaths(paths: Iterable<string>): KnownPlace {
  const root: GrowingPlace = { children: new Map(), data: undefined };
  for (const path of paths) grow(root, splitPath(path));
  return root;
}

function grow(place: GrowingPlace, segments: readonly string[]): void {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  const child = place.children.get(segment) ?? { children: new Map(), data: undefined };
  place.children.set(segment, child);
  grow(child, rest);
  if (!segment.startsWith('{')) return;
  place.data ??= { children: new Map(), data: undefined };
  grow(place.data, rest);
}

/**
 * The step that a property names: `signPlan` reads as `sign-plan`, `_x_` and `$x$` as `{x}`. A value that does not read
 * as a name, or that stands where the contract has a placeholder, keeps its case.
 */
export function stepByProperty(place: KnownPlace | undefined, key: string): Step {
  const normalised = normalise(key);
  if (isMarked(key)) return stepTo(place, normalised);
  if (place?.children.has(normalised)) return stepTo(place, normalised);
  if (place?.children.has(key) || place?.data) return stepTo(place, key);
  return stepTo(place, isName(key) ? normalised : key);
}

/**
 * The step that a segment of text names: the text itself, unless only its normalised form is known
 * (`merchantService` where a path has `merchant-service`). Where the contract has a placeholder, text is data.
 */
export function stepByText(place: KnownPlace | undefined, text: string): Step {
  if (place?.children.has(text)) return stepTo(place, text);
  const normalised = normalise(text);
  if (place?.children.has(normalised)) return stepTo(place, normalised);
  const isSegment = place?.data === undefined && dashedSegments.has(normalised);
  return stepTo(place, isSegment ? normalised : text);
}

/** The step to a segment that is already spelt as on the wire. */
export function stepTo(place: KnownPlace | undefined, segment: string): Step {
  const child = place?.children.get(segment);
  if (child) return { segment, place: child, known: true };
  return { segment, place: place?.data, known: false };
}

/**
 * Writes a name the way the wire does: the first letter lowered, every other capital a dash and its small letter, then
 * `_x_` or `$x$` a placeholder. `WeChatPay` is `we-chat-pay`, `_openId_` is `{open-id}`, `With_underline` is
 * `with_underline`; digits, dots, inner underscores and other alphabets stay.
 */
export function normalise(name: string): string {
  const mark = isMarked(name);
  const bare = mark ? name.slice(1, -1) : name;
  const kebab = bare
    .replace(/^[A-Z]/, (capital) => capital.toLowerCase())
    .replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return mark ? `{${kebab}}` : kebab;
}

/** The same mark, `_` or `$`, at both ends of something. */
function isMarked(name: string): boolean {
  return /^(?:_.+_|\$.+\$)$/.test(name);
}

/**
 * True for what reads as a name in JavaScript's spelling. Two capitals in a row, or one behind an underscore, belong to
 * an openid or an order number and never to a documented segment: such a value keeps its case (`ABc`,
 * `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`), as does all that begins with a digit.
 */
function isName(key: string): boolean {
  return /^[A-Za-z]\w*$/.test(key) && !/[A-Z_][A-Z]/.test(key);
}

/**
 * The segments of a path text. One leading slash is ignored and a trailing one leaves an empty last segment. Slashes
 * inside an expression (`{/x*}`) and in a query (`a?next=/b`) belong to their segment.
 */
export function splitPath(text: string): string[] {
  const start = text.startsWith('/') ? 1 : 0;
  const end = endOfPath(text);
  const path = text.slice(start, end);
  const segments = path.includes('{') ? splitOutsideBraces(path) : path.split('/');
  const last = segments.length - 1;
  return segments.map((segment, at) => (at === last ? segment + text.slice(end) : segment));
}

function splitOutsideBraces(path: string): string[] {
  // A slash is outside braces when no closing brace comes before the next opening one.
  return path.split(/\/(?![^{]*\})/);
}

/** True when the text carries a query of its own (`v3/a?x=1`, not `v3/a{?x}`). */
export function hasQuery(text: string): boolean {
  return endOfPath(text) < text.length;
}

/** Where the path ends and its query begins: at the first `?` outside braces, or at the end of the text. */
export function endOfPath(text: string): number {
  const at = text.search(/\?(?![^{]*\})/);
  return at < 0 ? text.length : at;
}
