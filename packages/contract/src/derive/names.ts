/**
 * How paths and fields are spelt in TypeScript.
 */

/** The segments of an operation's path: `/v3/a/{b}` is `v3`, `a`, `{b}`. */
export function segmentsOf(path: string): string[] {
  return path.slice(1).split('/');
}

/** True for `{merchant_plan_no}`. */
export function isPlaceholder(segment: string): boolean {
  return segment.startsWith('{');
}

/**
 * The name a segment has as a property: `sign-plan` is `signPlan`, `{merchant_plan_no}` is `_merchant_plan_no_`. Other
 * segments are their own name.
 */
export function propertyOf(segment: string): string {
  if (isPlaceholder(segment)) return `_${segment.slice(1, -1)}_`;
  return segment.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}

/** `sign_plan_detail`, `sign-plan` and `createPlan` as the beginning or the end of an interface's name. */
export function pascal(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** A name as a key in an interface: quoted unless it is an identifier. */
export function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A text as a literal type. */
export function quote(text: string): string {
  return `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\n', String.raw`\n`)}'`;
}

/** Gives each name out once: a second `V3A` becomes `V3A2`. Those taken from the start are never given out. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  take(name: string): string {
    let free = name;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${name}${count}`;
    this.#taken.add(free);
    return free;
  }
}
