/** Reads a JSON member that is null as one that was left out. */
import type { TSchema } from './field.ts';
import type { Keywords } from './keywords.ts';

/**
 * The value without the members that are null, in every group that the schema describes. Returns the value that
 * came when there are none; it is never changed. A null in a list is no member and stays. Only what the schema
 * describes is walked, so the depth is the schema's.
 */
export function withoutNulls(schema: TSchema, value: unknown): unknown {
  const { properties, items }: Keywords = schema;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return items === undefined ? value : listWithoutNulls(items, value);
  return properties === undefined ? value : groupWithoutNulls(properties, value);
}

function listWithoutNulls(items: TSchema, value: readonly unknown[]): readonly unknown[] {
  const read = value.map((item) => withoutNulls(items, item));
  return read.every((item, index) => Object.is(item, value[index])) ? value : read;
}

function groupWithoutNulls(properties: Readonly<Record<string, TSchema>>, value: object): object {
  const members: readonly (readonly [string, unknown])[] = Object.entries(value);
  const read = members
    .filter(([, member]) => member !== null)
    .map(([name, member]) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [name, schema === undefined ? member : withoutNulls(schema, member)] as const;
    });
  const same =
    read.length === members.length &&
    read.every(([, member], index) => Object.is(member, members[index]?.[1]));
  return same ? value : Object.fromEntries(read);
}
