/**
 * Schemas of the contract as an OpenAPI document has them: each group a component under the name of the SDK's model, each
 * keyword as it stands, and what a field says of itself under keys of our own.
 */
import {
  factsOf,
  type GroupRule,
  type Language,
  type TObject,
  type TSchema,
  type Text,
  type Unit,
} from '../field.ts';
import type { Keywords } from '../keywords.ts';
import { pascal, type Names } from './names.ts';
import type { OpenApiReference, OpenApiSchema } from './openapi-document.ts';

/** Requests with members that are not described are refused; an answer may gain members, so it stays open. */
export type Side = 'request' | 'answer';

/** Where the schemas of one document come together. */
export interface Shelf {
  readonly language: Language;
  /** The components so far, by name. */
  readonly schemas: Record<string, OpenApiSchema>;
  readonly names: Names;
  /** Names of groups by what they say, so that equal groups are one component, as they are one model of the SDK. */
  readonly groups: Map<string, string>;
}

/** A reference to a component of the document. */
export function componentOf(
  kind: 'schemas' | 'responses' | 'parameters' | 'headers',
  name: string,
): OpenApiReference {
  return { $ref: `#/components/${kind}/${name}` };
}

/** What a schema is for, and where its groups go. */
export interface Place {
  readonly shelf: Shelf;
  readonly side: Side;
}

/** Puts a whole body, answer or resource on the shelf under the name it is known by, and returns the way there. */
export function shelve(group: TObject, wanted: string, place: Place): OpenApiReference {
  const { names, schemas } = place.shelf;
  const name = shelveGroup(group, wanted, place);
  if (name !== wanted) schemas[names.take(wanted)] = componentOf('schemas', name);
  return componentOf('schemas', wanted);
}

/**
 * A schema as it stands where it is used; a group is a reference to its component, which is `name` unless an equal one
 * is there. Throws a TypeError for a keyword that no kind of `field.ts` writes.
 */
export function schemaOf(schema: TSchema, name: string, place: Place): OpenApiSchema {
  const { properties, items }: Keywords = schema;
  if (properties !== undefined) return componentOf('schemas', shelveGroup(schema, name, place));
  const own = plainKeywords(schema, place.shelf.language);
  return items === undefined ? own : { ...own, items: schemaOf(items, name, place) };
}

/** The keywords that mean in the document what they mean in the contract. */
const takenOver = [
  'type',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
] as const;

/** Those that are walked, and our own. */
const walked = ['properties', 'required', 'additionalProperties', 'items', 'hufu'];

const known: ReadonlySet<string> = new Set([...takenOver, ...walked]);

/** Returns the name of the component that the group is, which it becomes unless an equal one is there. */
function shelveGroup(group: TSchema, wanted: string, place: Place): string {
  const { shelf, side } = place;
  const content = `${side} ${JSON.stringify(group)}`;
  const shelved = shelf.groups.get(content);
  if (shelved !== undefined) return shelved;
  const name = shelf.names.take(wanted);
  shelf.groups.set(content, name);
  shelf.schemas[name] = {}; // in the order in which they are met, before the groups inside
  const { properties = {}, required = [], additionalProperties }: Keywords = group;
  const isClosed = side === 'request' || additionalProperties === true;
  shelf.schemas[name] = {
    ...plainKeywords(group, shelf.language),
    properties: Object.fromEntries(
      Object.entries(properties).map(([field, schema]) => [
        field,
        schemaOf(schema, `${name}${pascal(field)}`, place),
      ]),
    ),
    ...(required.length === 0 ? {} : { required }),
    ...(isClosed ? { additionalProperties: additionalProperties ?? false } : {}),
    ...groupKeywords(factsOf(group).groupRules ?? []),
  };
  return name;
}

/** All but what leads to other schemas. */
function plainKeywords(schema: TSchema, language: Language): OpenApiSchema {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown !== undefined) throw new TypeError(`A schema has the keyword ${unknown}, which is not known.`);
  const { label, unit, confidence, link, example, groupRules = [] } = factsOf(schema);
  const described = descriptionOf(schema, language);
  const format = formatOf(schema);
  const { pattern }: Keywords = schema;
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => isTakenOver(keyword))),
    ...(pattern === undefined ? {} : { pattern: unicodePattern(pattern) }),
    title: label[language],
    ...(described === '' ? {} : { description: described }),
    ...(format === undefined ? {} : { format }),
    ...(example === undefined ? {} : { examples: [example] }),
    'x-hufu-label': label,
    ...(unit === undefined ? {} : { 'x-hufu-unit': unit }),
    ...(confidence === undefined ? {} : { 'x-hufu-confidence': confidence }),
    ...(link === undefined ? {} : { 'x-hufu-source': link }),
    ...(groupRules.length === 0 ? {} : { 'x-hufu-group-rules': groupRules }),
  };
}

function isTakenOver(keyword: string): boolean {
  return (takenOver as readonly string[]).includes(keyword);
}

/**
 * The same pattern without escapes that mean nothing: the platform writes `\@`, which readers of JSON Schema, whose
 * patterns are Unicode ones, refuse.
 */
function unicodePattern(pattern: string): string {
  return pattern.replaceAll(/\\(.)/gsu, (escape, of: string) =>
    /[\w^$\\.*+?()[\]{}|/-]/u.test(of) ? escape : of,
  );
}

const unitTexts: { readonly [Name in Unit]?: Text } = {
  fen: { zh: '单位：分', en: 'Whole fen (1/100 CNY).' },
  days: { zh: '单位：天', en: 'Whole days.' },
  rfc3339: { zh: 'RFC 3339 格式，北京时间', en: 'RFC 3339, Beijing time.' },
  'compact-time': {
    zh: 'yyyyMMddHHmmss 或 yyyyMMdd，北京时间',
    en: '`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.',
  },
};

function descriptionOf(schema: TSchema, language: Language): string {
  const { note, unit, meanings = {} } = factsOf(schema);
  const unitText = unit === undefined ? undefined : unitTexts[unit];
  const sentences = [note?.[language], unitText?.[language]].filter((text) => text !== undefined);
  const values = Object.entries(meanings).map(([value, says]) => `- \`${value}\`: ${says[language]}`);
  return [sentences.join(language === 'zh' ? '；' : ' '), values.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Amounts may pass what 32 bits hold. An instant that may be an empty text has no format: it would be refused. */
function formatOf(schema: TSchema): string | undefined {
  const { unit } = factsOf(schema);
  const { minLength }: Keywords = schema;
  if (unit === 'fen') return 'int64';
  return unit === 'rfc3339' && minLength === undefined ? 'date-time' : undefined;
}

/** The rules between members, in keywords that a validator knows. */
function groupKeywords(rules: readonly GroupRule[]): OpenApiSchema {
  const oneOf = rules.flatMap((rule) => (rule.rule === 'one-of' ? [anyOf(rule.fields)] : []));
  const needs: Record<string, readonly string[]> = {};
  for (const rule of rules) {
    if (rule.rule === 'needs') needs[rule.field] = [...(needs[rule.field] ?? []), rule.other];
  }
  const [first, ...others] = oneOf;
  return {
    ...(others.length === 0 ? first : { allOf: oneOf }),
    ...(Object.keys(needs).length === 0 ? {} : { dependentRequired: needs }),
  };
}

function anyOf(fields: readonly string[]): OpenApiSchema {
  return { anyOf: fields.map((field) => ({ required: [field] })) };
}
