/** What sets an answer's sample apart from the examples of its fields: what has happened by then, and what has not. */
import type { OperationId } from '../../contract.ts';

/** How an answer differs then from the examples of its fields. Names are separated by dots; those of lists' items too. */
export interface Moment {
  /** What has not happened yet, and is not answered. */
  readonly without?: readonly string[];
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The same one group further in. */
export function within(outer: string, moment: Moment): Moment {
  const inside = (name: string) => `${outer}.${name}`;
  return {
    without: (moment.without ?? []).map(inside),
    with: Object.fromEntries(Object.entries(moment.with ?? {}).map(([name, value]) => [inside(name), value])),
  };
}

/** The same before those have happened too. */
export function without(moment: Moment, ...names: readonly string[]): Moment {
  return { ...moment, without: [...(moment.without ?? []), ...names] };
}

/** By operation; an answer of no moment is the sample of its fields. */
export type Moments = { readonly [Id in OperationId]?: Moment };
