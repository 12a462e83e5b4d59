/** What a page has to name, read straight off the contract's schemas: the pages' own models are what is tested. */
import { factsOf, type Operation, type Text } from '@hufu/contract';

import type { FieldSchema } from '../pages/field-schema.ts';

/** A member of a group. */
export interface Member {
  readonly name: string;
  readonly label: Text;
  /** The values that it, or each of its items, may have; empty when it is not one of some. */
  readonly choices: readonly string[];
  /** What those mean, where it is said. */
  readonly meanings: readonly Text[];
}

/** Each member of `schema`, however deep. */
export function membersOf(schema: FieldSchema): readonly Member[] {
  const inner: FieldSchema = schema.items ?? schema;
  return Object.entries(inner.properties ?? {}).flatMap(([name, member]) => [
    memberOf(name, member),
    ...membersOf(member),
  ]);
}

function memberOf(name: string, schema: FieldSchema): Member {
  const { label, meanings = {} } = factsOf(schema);
  const inner: FieldSchema = schema.items ?? schema;
  return {
    name,
    label,
    choices: inner.enum ?? [],
    meanings: Object.values(meanings),
  };
}

/** What an operation takes and gives. */
export function schemasOf({ parameters, body, answer }: Operation): readonly FieldSchema[] {
  return [parameters.path, parameters.query, body, answer.body].filter((schema) => schema !== null);
}
