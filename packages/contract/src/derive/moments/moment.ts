/** What sets an answer's sample apart from the examples of its fields: what has happened by then, and what has not. */
import type { OperationId } from '../../contract.ts';
import type { TSchema } from '../../field.ts';
import { sampleOf } from '../sample.ts';

/** How an answer differs then from the examples of its fields. Names are separated by dots; those of lists' items too. */
export interface Moment {
  /** What has not happened yet, and is not answered. */
  readonly without?: readonly string[];
  readonly with?: Readonly<Record<string, unknown>>;
}

/** By operation; an answer of no moment is the sample of its fields. */
export type Moments = { readonly [Id in OperationId]?: Moment };

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

/** A sample of what the schema describes, as it is then. Throws a TypeError where the moment names what it does not have. */
export function sampleOfMoment(schema: TSchema, moment: Moment = {}): unknown {
  const sample = sampleOf(schema);
  for (const name of moment.without ?? []) holdersOf(sample, name).forEach(remove);
  for (const [name, value] of Object.entries(moment.with ?? {})) {
    for (const { group, member } of holdersOf(sample, name)) group[member] = value;
  }
  return sample;
}

/** A member, and the group that it stands in. */
interface Held {
  readonly group: Record<string, unknown>;
  readonly member: string;
}

function remove({ group, member }: Held): void {
  delete group[member];
}

function holdersOf(sample: unknown, name: string): readonly Held[] {
  const [member = '', ...inner] = name.split('.');
  if (Array.isArray(sample)) return sample.flatMap((item) => holdersOf(item, name));
  const group = sample as Record<string, unknown>; // the sample of what has members
  if (!Object.hasOwn(group, member)) throw new TypeError(`The sample has no ${member} of ${name}.`);
  return inner.length === 0 ? [{ group, member }] : holdersOf(group[member], inner.join('.'));
}
