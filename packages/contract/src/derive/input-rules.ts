/**
 * The SDK's table of input rules, printed: what `validate.ts` checks of a request, without TypeBox and in one language.
 * Equal rules stand in it once; a rule is named by its place.
 */
import { factsOf } from '../field.ts';
import type { GroupRule, TSchema } from '../field.ts';
import type { Keywords } from '../keywords.ts';
import type { Operation } from '../operation.ts';

const header = `/**
 * What the contract asks of each field of a request.
 *
 * Generated from the contract by \`npm run derive\`; changes made here are lost.
 */
import type { RuleTable } from './rule.ts';
`;

/** All keywords that a rule can be made of; any other one would be lost on the way. */
const knownKeywords: ReadonlySet<string> = new Set<keyof Keywords | 'hufu'>([
  'type',
  'properties',
  'required',
  'items',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'enum',
  'additionalProperties',
  'hufu',
]);

/** The printed rules by what they say, each with its place. */
type Places = Map<string, number>;

/**
 * Prints the table of the platform's operations, as the SDK's `validate/rule-table.ts`. Throws a TypeError for a schema
 * with a keyword that the table has no word for.
 */
export function printInputRules(operations: readonly Operation[]): string {
  const places: Places = new Map();
  const rows = operations.filter(({ surface }) => surface === 'platform').map((one) => printRow(places, one));
  const rules = [...places.keys()].map((rule) => `    ${rule},\n`);
  return `${header}
/** Every rule once, and what of a request each operation holds to which. */
export const ruleTable: RuleTable = {
  rules: [
${rules.join('')}  ],
  operations: {
${rows.join('')}  },
};
`;
}

function printRow(places: Places, { method, path, parameters, body }: Operation): string {
  const parts = {
    path: place(places, parameters.path),
    query: place(places, parameters.query),
    body: body === null ? null : place(places, body),
  };
  return `    ${JSON.stringify(`${method} ${path.slice(1)}`)}: ${JSON.stringify(parts)},\n`;
}

/** Where the rule of the schema stands; its members' rules stand before it. */
function place(places: Places, schema: TSchema): number {
  const rule = printRule(places, schema);
  const known = places.get(rule);
  if (known !== undefined) return known;
  places.set(rule, places.size);
  return places.size - 1;
}

function printRule(places: Places, schema: TSchema): string {
  const keywords = keywordsOf(schema);
  return JSON.stringify({ label: factsOf(schema).label.en, ...kindOf(places, schema, keywords) });
}

function keywordsOf(schema: TSchema): Keywords {
  const strange = Object.keys(schema).find((keyword) => !knownKeywords.has(keyword));
  if (strange === undefined) return schema; // JSON Schema data: each keyword is absent or of its own type
  throw new TypeError(`${factsOf(schema).label.en} has the keyword ${strange}, which no input rule can say.`);
}

function kindOf(places: Places, schema: TSchema, keywords: Keywords): object {
  if (keywords.enum !== undefined) return { choice: keywords.enum };
  switch (keywords.type) {
    case 'object':
      return groupOf(places, schema, keywords);
    case 'array':
      return listOf(places, schema, keywords);
    case 'integer':
      return { integer: limits(keywords.minimum, keywords.maximum) };
    case 'boolean':
      return { flag: true };
    case 'string':
      return { text: limits(keywords.minLength, keywords.maxLength), pattern: keywords.pattern };
    default:
      throw new TypeError(`There is no input rule for ${factsOf(schema).label.en}.`);
  }
}

/** A member that may be left out is told by the complement of its place, which is negative. */
function groupOf(places: Places, schema: TSchema, { properties = {}, required = [] }: Keywords): object {
  const members = Object.entries(properties).map(([name, member]) => {
    const at = place(places, member);
    return [name, required.includes(name) ? at : ~at] as const;
  });
  return { group: Object.fromEntries(members), between: factsOf(schema).groupRules?.map(betweenOf) };
}

function betweenOf(rule: GroupRule): readonly string[] {
  return rule.rule === 'one-of' ? ['one-of', ...rule.fields] : ['needs', rule.field, rule.other];
}

function listOf(places: Places, schema: TSchema, { items, minItems, maxItems }: Keywords): object {
  if (items === undefined)
    throw new TypeError(`${factsOf(schema).label.en} does not say what its items are.`);
  return { list: place(places, items), length: limits(minItems, maxItems) };
}

/** What is undefined is printed as null, which stands for no limit. */
function limits(min: number | undefined, max: number | undefined): readonly unknown[] {
  return [min, max];
}
