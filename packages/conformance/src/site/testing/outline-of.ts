/** Answers compared by what they have, not by what it says. */
import type { Keywords } from '@hufu/contract';
import { expect } from 'vitest';

/** What becomes of a list whose items are outlines. */
type Listed = (items: readonly unknown[]) => unknown;

/** A described value with the type of each member in place of the member, and of a choice what was chosen. */
export function outlineOf(schema: Keywords, value: unknown): unknown {
  return outline(schema, value, (items) => items);
}

/** The outlines that a sample stands for: a list may have more than the sample shows of it. */
export function likeSample(schema: Keywords, sample: unknown): unknown {
  return outline(schema, sample, (items) => (items.length === 0 ? [] : expect.arrayContaining([...items])));
}

function outline(schema: Keywords, value: unknown, listed: Listed): unknown {
  const { items, properties } = schema;
  if (items !== undefined && Array.isArray(value))
    return listed(value.map((item) => outline(items, item, listed)));
  if (properties === undefined) return schema.enum === undefined ? typeof value : value;
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([name, member]) => {
      const described = properties[name];
      return described === undefined ? [] : [[name, outline(described, member, listed)]];
    }),
  );
}
