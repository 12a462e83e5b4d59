/** A sample of what a schema describes, put together from the examples of its fields. */
import { factsOf, type TSchema } from '../field.ts';
import type { Keywords } from '../keywords.ts';

/**
 * Returns a value that the schema accepts. A group has all its members, but of those that are one of several the
 * first alone; a list has as few items as it may, and at least one; a choice without an example has its first value.
 * Throws a TypeError for a field without an example.
 */
export function sampleOf(schema: TSchema): unknown {
  const facts = factsOf(schema);
  if (facts.example !== undefined) return structuredClone(facts.example);
  const { properties, items, minItems = 1, enum: choices }: Keywords = schema;
  if (choices !== undefined) return choices[0];
  if (items !== undefined) return Array.from({ length: Math.max(1, minItems) }, () => sampleOf(items));
  if (properties === undefined) throw new TypeError(`${facts.label.en} has no example.`);
  const others = othersOf(schema);
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !others.has(name))
      .map(([name, member]) => [name, sampleOf(member)]),
  );
}

/** The members that a sample leaves out because another one of their kind stands. */
function othersOf(schema: TSchema): ReadonlySet<string> {
  const { groupRules = [] } = factsOf(schema);
  return new Set(groupRules.flatMap((rule) => (rule.rule === 'one-of' ? rule.fields.slice(1) : [])));
}
