/**
 * A schema as the rows of a table, in the form that the reference page made habit: one row for each field, members one
 * step further in than what holds them. Rows say what to show and nothing of how.
 */
import {
  confidenceOf,
  factsOf,
  type Confidence,
  type FieldFacts,
  type GroupRule,
  type RuleName,
  type Text,
} from '@hufu/contract';

import { limitsOf, markOf, ruleText } from './field-texts.ts';
import type { FieldSchema } from './field-schema.ts';

/** Less than documented. */
export type Unsure = Exclude<Confidence, 'documented'>;

/** A value that a field may have. */
export interface Choice {
  readonly value: string;
  readonly says?: Text;
}

/** One rule of a field that no official page states. */
export interface Mark {
  readonly confidence: Unsure;
  readonly says: Text;
}

/** One field of a request, an answer, or an opened resource. */
export interface FieldRow {
  /** As on the wire; the option of a call (`json`, `query`, `headers`) where the row opens one. */
  readonly name: string;
  /** Of the row in its page: `request-json-openid`. */
  readonly anchor: string;
  /** Steps in from the left, 0 to 7. */
  readonly indent: number;
  readonly required: boolean;
  /** `string`, `integer`, `boolean`, `object`, `object[]`, `string[]`. */
  readonly type: string;
  readonly label: Text;
  readonly note?: Text;
  /** Unit, lengths and bounds, each a phrase. */
  readonly limits: readonly Text[];
  /** The values that it may have; empty when it is not one of some. */
  readonly choices: readonly Choice[];
  /** An ECMAScript regular expression over the whole text. */
  readonly pattern?: string;
  /** As JSON. */
  readonly example?: string;
  /** Either-or rules between its members. */
  readonly rules: readonly Text[];
  readonly marks: readonly Mark[];
  /** Where the field is described, when not on its operation's page. */
  readonly link?: string;
  /** Set where what follows is inside a sealed or encoded text: a line is drawn above. */
  readonly opens?: true;
}

/** Where rows stand: what their anchors start with, and how far in they begin. */
export interface Place {
  readonly anchor: string;
  readonly indent: number;
}

/** The rows of a group's members, in their order. */
export function memberRows(schema: FieldSchema, place: Place): readonly FieldRow[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    fieldRows(member, { name, required: required.has(name) }, place),
  );
}

/** The row of one field, and of all that is in it. */
export function fieldRows(
  schema: FieldSchema,
  { name, required }: { readonly name: string; readonly required: boolean },
  { anchor, indent }: Place,
): readonly FieldRow[] {
  const own = `${anchor}-${name}`;
  const inner: FieldSchema = schema.items ?? schema;
  const { label, note, example, link } = factsOf(schema);
  const shownExample = example ?? (schema.items === undefined ? undefined : factsOf(schema.items).example);
  const row: FieldRow = {
    name,
    anchor: own,
    indent,
    required,
    type: typeOf(schema),
    label,
    ...(note === undefined ? {} : { note }),
    limits: inner.properties === undefined ? ownAndItemLimits(schema) : limitsOf(schema),
    choices: choicesOf(inner),
    ...patternOf(inner),
    ...(shownExample === undefined || inner.properties !== undefined
      ? {}
      : { example: JSON.stringify(shownExample) }),
    rules: groupRulesOf(inner).map(ruleText),
    marks: marksOf(schema),
    ...(link === undefined ? {} : { link }),
  };
  return [row, ...memberRows(inner, { anchor: own, indent: indent + 1 })];
}

function choicesOf(schema: FieldSchema): readonly Choice[] {
  const { meanings = {} } = factsOf(schema);
  return (schema.enum ?? []).map((value) => {
    const says = meanings[value];
    return says === undefined ? { value } : { value, says };
  });
}

function ownAndItemLimits(schema: FieldSchema): readonly Text[] {
  return schema.items === undefined ? limitsOf(schema) : [...limitsOf(schema), ...limitsOf(schema.items)];
}

function typeOf(schema: FieldSchema): string {
  if (schema.items !== undefined) return `${typeOf(schema.items)}[]`;
  return schema.type ?? 'object';
}

/** The form of an instant says all that its pattern would. */
function patternOf(schema: FieldSchema): { readonly pattern?: string } {
  const { unit } = factsOf(schema);
  if (schema.pattern === undefined || unit === 'rfc3339' || unit === 'compact-time') return {};
  return { pattern: schema.pattern };
}

function groupRulesOf(schema: FieldSchema): readonly GroupRule[] {
  return schema.properties === undefined ? [] : (factsOf(schema).groupRules ?? []);
}

/** What is less than documented of a field, of its items when they are no groups, and of the rules between its members. */
function marksOf(schema: FieldSchema): readonly Mark[] {
  const inner: FieldSchema = schema.items ?? schema;
  const own = unsureRules(schema).map((rule) => markOf(rule, confidenceOf(schema, rule), schema));
  const ofItems =
    schema.items === undefined
      ? []
      : unsureRules(schema.items).map((rule) => markOf(rule, confidenceOf(inner, rule), inner));
  const between = groupRulesOf(inner).map((rule) => ({ confidence: rule.confidence, says: ruleText(rule) }));
  return joinMarks([...own, ...ofItems, ...between]);
}

/** One mark for each grade, which says all that has it. */
function joinMarks(
  marks: readonly { readonly confidence: Confidence; readonly says: Text }[],
): readonly Mark[] {
  return (['observed', 'assumed'] as const).flatMap((confidence) => {
    const says = marks.filter((mark) => mark.confidence === confidence).map((mark) => mark.says);
    if (says.length === 0) return [];
    const zh = says.map((text) => text.zh).join('、');
    return [{ confidence, says: { zh, en: says.map((text) => text.en).join('; ') } }];
  });
}

function unsureRules(schema: FieldSchema): readonly RuleName[] {
  const { confidence = {} }: FieldFacts = factsOf(schema);
  return Object.keys(confidence) as RuleName[]; // the keys are rule names
}
