/**
 * The kinds of field an operation is described with. Each returns a TypeBox schema, that is JSON Schema
 * data that can be walked, with one key of our own, `hufu`: the label the platform's pages and error
 * messages use, the unit, an example, and how sure each rule is. Nothing here checks a value.
 */
import Type, {
  type Static,
  type TArray,
  type TBoolean,
  type TEnum,
  type TInteger,
  type TObject,
  type TProperties,
  type TSchema,
  type TString,
} from 'typebox';

/** A text for people, in both languages of the project. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Which of the two languages people are spoken to in. */
export type Language = keyof Text;

/**
 * How sure a rule is: `documented` stands on an official page, `observed` was seen on the live platform,
 * `assumed` is our choice where both are silent.
 */
export type Confidence = 'documented' | 'observed' | 'assumed';

/** The rules a value can break, by the name that a refusal carries. */
export type RuleName =
  | 'unknown-field'
  | 'required'
  | 'type'
  | 'length-min'
  | 'length-max'
  | 'charset'
  | 'pattern'
  | 'minimum'
  | 'maximum'
  | 'choice'
  | 'items-min'
  | 'items-max'
  | 'one-of'
  | 'needs';

/** The units a value can have. Text without one is plain text. */
export type Unit = 'fen' | 'days' | 'count' | 'rfc3339' | 'compact-time' | 'url';

/** A rule between the members of one group. */
export type GroupRule =
  /** At least one of `fields` stands. Whether more than one may is the operation's own rule. */
  | { readonly rule: 'one-of'; readonly fields: readonly string[]; readonly confidence: Confidence }
  /** When `field` stands, `other` must too. */
  | {
      readonly rule: 'needs';
      readonly field: string;
      readonly other: string;
      readonly confidence: Confidence;
    };

/** What every field says of itself. */
export interface FieldFacts {
  /** `zh` is the label of the official page, as the live platform quotes it in its messages. */
  readonly label: Text;
  readonly note?: Text;
  readonly unit?: Unit;
  readonly example?: unknown;
  /** Where the field is described, when not on its operation's page. */
  readonly link?: string;
  /** Rules that are less than `documented`. */
  readonly confidence?: { readonly [Rule in RuleName]?: Confidence };
  readonly groupRules?: readonly GroupRule[];
  /** What each value of a choice means. */
  readonly meanings?: Readonly<Record<string, Text>>;
}

/** Either every value of a choice says what it means, or none. */
interface ChoiceFacts<Value extends string> extends FieldFacts {
  readonly meanings?: Readonly<Record<Value, Text>>;
}

interface TextFacts extends FieldFacts {
  /** Most characters, each Han character, letter or symbol counting as one. */
  readonly max: number;
  /** Fewest characters. Default is 1. */
  readonly min?: number;
  /** An ECMAScript regular expression over the whole text. */
  readonly pattern?: string;
}

interface NumberFacts extends Omit<FieldFacts, 'unit'> {
  readonly min?: number;
  readonly max?: number;
}

interface ListFacts extends FieldFacts {
  readonly itemsMin?: number;
  readonly itemsMax?: number;
}

function factsOnly(facts: FieldFacts & Record<string, unknown>, unit?: Unit): FieldFacts {
  const { max: _max, min: _min, pattern: _pattern, itemsMin: _least, itemsMax: _most, ...own } = facts;
  return unit === undefined ? own : { ...own, unit };
}

/** A text of `min` to `max` characters. */
export function text(facts: TextFacts): TString {
  return Type.String({
    minLength: facts.min ?? 1,
    maxLength: facts.max,
    ...(facts.pattern === undefined ? {} : { pattern: facts.pattern }),
    hufu: factsOnly({ ...facts }),
  });
}

function integer(facts: NumberFacts, unit: Unit): TInteger {
  return Type.Integer({
    ...(facts.min === undefined ? {} : { minimum: facts.min }),
    ...(facts.max === undefined ? {} : { maximum: facts.max }),
    hufu: factsOnly({ ...facts }, unit),
  });
}

/** An amount of money, a whole number of fen (1/100 CNY). */
export function fen(facts: NumberFacts): TInteger {
  return integer(facts, 'fen');
}

/** A whole number of things, or the number of one in a row. */
export function count(facts: NumberFacts): TInteger {
  return integer(facts, 'count');
}

/** A length of time in days. */
export function days(facts: NumberFacts): TInteger {
  return integer(facts, 'days');
}

/** An instant such as `2021-05-20T13:29:35+08:00`, in Beijing time. */
export function rfc3339(facts: FieldFacts): TString {
  return Type.String({
    maxLength: 32,
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?(Z|[+-]\\d{2}:\\d{2})$',
    hufu: factsOnly({ ...facts }, 'rfc3339'),
  });
}

/** Years of four digits, then what a month, a day, and a time of day can be. Which months have 31 days it does not know. */
const compactTimePattern = '^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(([01]\\d|2[0-3])[0-5]\\d[0-5]\\d)?$';

/** An instant such as `20210520132935`, or a day such as `20210520`, in Beijing time: 14 or 8 digits. */
export function compactTime(facts: FieldFacts): TString {
  return Type.String({
    maxLength: 14,
    pattern: compactTimePattern,
    hufu: factsOnly({ ...facts }, 'compact-time'),
  });
}

/** Yes or no: a JSON boolean. */
export function flag(facts: FieldFacts): TBoolean {
  return Type.Boolean({ hufu: facts });
}

/** One of the named values. */
export function choice<const Values extends readonly [string, ...string[]]>(
  values: Values,
  facts: ChoiceFacts<Values[number]>,
): TEnum<[...Values]> {
  return Type.Enum<[...Values]>([...values], { type: 'string', hufu: facts });
}

/** A list of one kind of item. */
export function list<Item extends TSchema>(item: Item, facts: ListFacts): TArray<Item> {
  return Type.Array(item, {
    ...(facts.itemsMin === undefined ? {} : { minItems: facts.itemsMin }),
    ...(facts.itemsMax === undefined ? {} : { maxItems: facts.itemsMax }),
    hufu: factsOnly({ ...facts }),
  });
}

/** An object with these members and no others. */
export function group<Properties extends TProperties>(
  properties: Properties,
  facts: FieldFacts,
): TObject<Properties> {
  return Type.Object(properties, { additionalProperties: false, hufu: facts });
}

/** An object with these members and any others, whatever they hold: for what another standard describes. */
export function openGroup<Properties extends TProperties>(
  properties: Properties,
  facts: FieldFacts,
): TObject<Properties> {
  return Type.Object(properties, { additionalProperties: true, hufu: facts });
}

/** A member that may be left out. */
export const optional = Type.Optional;

/** A group without members: an operation that takes no path variables, or no query. */
export const nothing = group({}, { label: { zh: '无', en: 'nothing' } });

/** What a schema says of itself; throws when it was not made by a kind of this file. */
export function factsOf(schema: TSchema): FieldFacts {
  const facts = (schema as { readonly hufu?: FieldFacts }).hufu; // our own key on JSON Schema data
  if (facts === undefined)
    throw new TypeError('The schema carries no facts: make it with a kind of field.ts.');
  return facts;
}

/** How sure `rule` is on this field. */
export function confidenceOf(schema: TSchema, rule: RuleName): Confidence {
  return factsOf(schema).confidence?.[rule] ?? 'documented';
}

export type { Static, TArray, TBoolean, TEnum, TInteger, TObject, TProperties, TSchema, TString };
