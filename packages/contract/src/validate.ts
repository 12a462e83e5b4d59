/**
 * Checks a value against a description and says what is wrong in the live platform's own words. A value
 * comes in from anywhere; nothing here throws. The wordings are in `findings.ts`.
 */
import type { Confidence, FieldFacts, RuleName, Static, Text, TObject, TSchema } from './field.ts';
import { confidenceOf, factsOf } from './field.ts';
import type { Keywords } from './keywords.ts';
import { defaultReadings, type Readings } from './readings.ts';
import {
  aboveMaximum,
  belowMinimum,
  jsonTypeNumber,
  missing,
  needs,
  notAChoice,
  offCharset,
  offPattern,
  oneOf,
  tooFewItems,
  tooLong,
  tooManyItems,
  tooShort,
  wrongType,
  type Finding,
  type InputSource,
  type Where,
} from './findings.ts';
import { fieldOf, pointerOf } from './pointer.ts';
import { shownPointer, shownText } from './shown.ts';
import { measure } from './text-length.ts';
import { withoutNulls } from './without-nulls.ts';

/** One broken rule. */
export interface Issue {
  readonly rule: RuleName;
  /** With its source: `/body/sign_plan_detail/0/plan_detail_no`. */
  readonly pointer: string;
  /** A JSON pointer within the body, or the plain name of a query or path variable. */
  readonly field: string;
  readonly message: Text;
  /** As the live platform's `detail.location`: `null` for unknown fields. */
  readonly location: InputSource | null;
  /** As the live platform's `detail.value`: the measured length, the number, the text, or the pointers. */
  readonly value: unknown;
  readonly confidence: Confidence;
}

export type Validation<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** Most issues that are collected from one value: what follows is not looked at. */
export const issuesMax = 100;

/** How a value is read where the platform's texts leave it open; what is not given is read as `defaultReadings` say. */
export interface ValidateOptions {
  readonly textLength?: Readings['text_length'];
  /** With `left_out` the value that is returned lacks the members that are null, at every depth. */
  readonly nullMember?: Readings['null_member'];
}

/**
 * Returns the value with its type, or at least one issue. Unknown fields come first and as one issue, as
 * on the platform; the rest follow in the order of the description. The value is the one that came; it is
 * copied only where null members are left out of it.
 */
export function validate<Schema extends TObject>(
  schema: Schema,
  value: unknown,
  source: InputSource,
  options: ValidateOptions = {},
): Validation<Static<Schema>> {
  const { textLength = defaultReadings.text_length, nullMember = defaultReadings.null_member } = options;
  const read = nullMember === 'left_out' ? withoutNulls(schema, value) : value;
  const walk: Walk = { source, textLength, issues: [], unknown: [] };
  checkValue(walk, { schema, value: read, path: [] });
  const issues = [...unknownIssue(walk), ...walk.issues];
  if (isNonEmpty(issues)) return { ok: false, issues };
  return { ok: true, value: read as Static<Schema> }; // every keyword of the schema was checked above
}

interface Walk {
  readonly source: InputSource;
  readonly textLength: Readings['text_length'];
  readonly issues: Issue[];
  /** Pointers of members that the description does not have, `issuesMax` at most. */
  readonly unknown: string[];
}

interface Place {
  readonly schema: TSchema;
  readonly value: unknown;
  readonly path: readonly string[];
}

function checkValue(walk: Walk, place: Place): void {
  if (walk.issues.length >= issuesMax) return;
  const keywords: Keywords = place.schema;
  if (keywords.type === 'object') return checkGroup(walk, place, keywords);
  if (keywords.type === 'array') return checkList(walk, place, keywords);
  if (keywords.type === 'integer') return checkInteger(walk, place, keywords);
  if (keywords.type === 'boolean') return checkFlag(walk, place);
  checkText(walk, place, keywords);
}

function checkGroup(walk: Walk, place: Place, keywords: Keywords): void {
  const { value } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return report(
      walk,
      place,
      offType(walk, place, { zh: '一个 object 类型的 Json 值', en: 'a JSON object' }),
    );
  }
  const members = value as Readonly<Record<string, unknown>>; // a JSON object
  const properties = keywords.properties ?? {};
  const others = keywords.additionalProperties === true ? [] : Object.keys(members);
  for (const name of others) {
    if (!Object.hasOwn(properties, name)) noteUnknown(walk, place, name);
  }
  for (const [name, schema] of Object.entries(properties)) {
    const path = [...place.path, name];
    if (Object.hasOwn(members, name)) checkValue(walk, { schema, value: members[name], path });
    else if (keywords.required?.includes(name)) report(walk, { schema, value: undefined, path }, missing);
  }
  checkGroupRules(walk, place, members);
}

function noteUnknown(walk: Walk, place: Place, name: string): void {
  if (walk.unknown.length >= issuesMax) return;
  walk.unknown.push(shownPointer(pointerOf(walk.source, [...place.path, name])));
}

function checkGroupRules(walk: Walk, place: Place, members: Readonly<Record<string, unknown>>): void {
  for (const rule of factsOf(place.schema).groupRules ?? []) {
    if (rule.rule === 'one-of') {
      if (rule.fields.some((name) => Object.hasOwn(members, name))) continue;
      reportRule(walk, place, {
        rule,
        name: rule.fields[0] ?? '',
        says: (where) => oneOf(where, rule.fields),
      });
    } else if (Object.hasOwn(members, rule.field) && !Object.hasOwn(members, rule.other)) {
      reportRule(walk, place, { rule, name: rule.other, says: (where) => needs(where, rule.field) });
    }
  }
}

function checkList(walk: Walk, place: Place, keywords: Keywords): void {
  const { value } = place;
  if (!Array.isArray(value)) {
    return report(walk, place, offType(walk, place, { zh: '一个 array 类型的 Json 值', en: 'a JSON array' }));
  }
  if (keywords.minItems !== undefined && value.length < keywords.minItems) {
    return report(walk, place, tooFewItems(value.length, keywords.minItems));
  }
  if (keywords.maxItems !== undefined && value.length > keywords.maxItems) {
    return report(walk, place, tooManyItems(value.length, keywords.maxItems));
  }
  const { items } = keywords;
  if (items === undefined) return;
  for (const [index, item] of value.entries()) {
    checkValue(walk, { schema: items, value: item, path: [...place.path, String(index)] });
  }
}

function checkInteger(walk: Walk, place: Place, keywords: Keywords): void {
  const { value } = place;
  // JSON can write -0 and a database may keep it as a fraction, so that one number would have two forms.
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Object.is(value, -0)) {
    return report(walk, place, offInteger(walk, place));
  }
  if (keywords.minimum !== undefined && value < keywords.minimum) {
    return report(walk, place, belowMinimum(value, keywords.minimum));
  }
  if (keywords.maximum !== undefined && value > keywords.maximum) {
    report(walk, place, aboveMaximum(value, keywords.maximum));
  }
}

function checkFlag(walk: Walk, place: Place): void {
  if (typeof place.value === 'boolean') return;
  report(walk, place, offType(walk, place, { zh: '一个 boolean 类型的 Json 值', en: 'a JSON boolean' }));
}

function checkText(walk: Walk, place: Place, keywords: Keywords): void {
  const { value } = place;
  if (typeof value !== 'string') {
    return report(
      walk,
      place,
      offType(walk, place, { zh: '一个 string 类型的 Json 值', en: 'a JSON string' }),
    );
  }
  if (keywords.enum !== undefined) {
    if (!keywords.enum.includes(value)) report(walk, place, notAChoice(value, keywords.enum));
    return;
  }
  if (unsupportedCharacters.test(value)) return report(walk, place, offCharset(value));
  const measured = measure(value, walk.textLength);
  if (keywords.minLength !== undefined && measured.length < keywords.minLength) {
    return report(walk, place, tooShort(measured, keywords.minLength));
  }
  if (keywords.maxLength !== undefined && measured.length > keywords.maxLength) {
    return report(walk, place, tooLong(measured, keywords.maxLength));
  }
  if (keywords.pattern !== undefined && !matches(keywords.pattern, value)) {
    report(walk, place, offPattern(value, keywords.pattern));
  }
}

/** Four-byte characters, halves of them, and NUL: the platform's texts have none, and no database keeps them all. */
// oxlint-disable-next-line no-control-regex -- NUL is what it looks for
const unsupportedCharacters = /[\0\ud800-\udfff]/;

/** On live calls a wrong number is shown as it came, everything else in the body as the number of its type. */
function offType(walk: Walk, { value }: Place, wanted: Text): Finding {
  const shown = walk.source === 'body' ? jsonTypeNumber(value) : value;
  return wrongType(wanted, walk.source, typeof shown === 'string' ? shownText(shown) : shown);
}

function offInteger(walk: Walk, place: Place): Finding {
  const wanted = { zh: '一个合法的 64 位有符号整数', en: 'a signed 64-bit integer' };
  const { value } = place;
  if (typeof value !== 'number') return offType(walk, place, wanted);
  if (Object.is(value, -0)) return wrongType(wanted, walk.source, '-0');
  // JSON can write 1e400, and what it is read as it cannot.
  return wrongType(wanted, walk.source, Number.isFinite(value) ? value : String(value));
}

const patterns = new Map<string, RegExp>();

/** Patterns are the contract's own, so there are as many as it has and each is compiled once. */
function matches(pattern: string, value: string): boolean {
  const compiled = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, compiled);
  return compiled.test(value);
}

function report(walk: Walk, place: Place, finding: Finding): void {
  const pointer = pointerOf(walk.source, place.path);
  const facts: FieldFacts = factsOf(place.schema);
  walk.issues.push({
    rule: finding.rule,
    pointer,
    field: fieldOf(walk.source, place.path),
    message: finding.says({ pointer, label: facts.label }),
    location: walk.source,
    value: finding.value,
    confidence: finding.confidence ?? confidenceOf(place.schema, finding.rule),
  });
}

interface RuleFinding {
  readonly rule: { readonly rule: RuleName; readonly confidence: Confidence };
  /** The member that the message points at. */
  readonly name: string;
  readonly says: (where: Where) => Text;
}

function reportRule(walk: Walk, place: Place, { rule, name, says }: RuleFinding): void {
  const schema = (place.schema as Keywords).properties?.[name]; // JSON Schema data
  if (schema === undefined) return;
  const finding: Finding = { rule: rule.rule, value: null, says, confidence: rule.confidence };
  report(walk, { schema, value: undefined, path: [...place.path, name] }, finding);
}

function unknownIssue(walk: Walk): readonly Issue[] {
  if (walk.unknown.length === 0) return [];
  const named = walk.unknown;
  return [
    {
      rule: 'unknown-field',
      pointer: named[0] ?? '',
      field: named[0]?.slice(walk.source === 'body' ? '/body'.length : `/${walk.source}/`.length) ?? '',
      message: {
        zh: '请求中含有未在API文档中定义的参数',
        en: `The request has parameters that the API does not: ${named.join(', ')}`,
      },
      location: null,
      value: named,
      confidence: 'observed',
    },
  ];
}

function isNonEmpty(issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] {
  return issues.length > 0;
}
