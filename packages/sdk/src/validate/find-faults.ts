/**
 * Holds a part of a request to its rule and says every way in which it breaks it, in the gateway's words. No value makes
 * it throw.
 */
import type { InputFault } from '../errors.ts';
import type { Reading } from './reading.ts';
import type { BetweenRule, GroupRule, IntegerRule, Limits, ListRule, Rule, TextRule } from './rule.ts';
import { ruleTable } from './rule-table.ts';

/** A part of a request as the platform reads it: decoded text from path and query, parsed JSON from the body. */
export interface RequestPart {
  /** As the gateway names it. */
  readonly source: 'uri_template' | 'query' | 'body';
  readonly value: unknown;
  /** The place of its rule in the table. */
  readonly rule: number;
}

/** Most faults that are told of one part: what follows is not looked at. */
export const faultsMax = 100;

interface Walk {
  readonly source: RequestPart['source'];
  readonly reading: Reading;
  readonly faults: InputFault[];
  /** Faults of members that the contract does not have. */
  readonly unknown: InputFault[];
}

interface Place {
  readonly rule: Rule;
  readonly value: unknown;
  /** With its source: `/body/sign_plan_detail/0/plan_detail_no`. */
  readonly pointer: string;
}

/** All faults of the part: members that the contract does not have first, the others in the order of the description. */
export function findFaults({ source, value, rule }: RequestPart, reading: Reading): readonly InputFault[] {
  const walk: Walk = { source, reading, faults: [], unknown: [] };
  checkValue(walk, { rule: ruleAt(rule), value, pointer: `/${source}` });
  return [...walk.unknown, ...walk.faults].slice(0, faultsMax);
}

/** The rule at a place of the table, or at the complement of one. */
function ruleAt(place: number): Rule {
  const rule = ruleTable.rules[place < 0 ? ~place : place];
  if (rule === undefined) throw new RangeError(`The table of input rules has no place ${place}.`);
  return rule;
}

function checkValue(walk: Walk, place: Place): void {
  if (walk.faults.length >= faultsMax) return;
  const { rule } = place;
  if ('group' in rule) checkGroup(walk, place, rule);
  else if ('list' in rule) checkList(walk, place, rule);
  else if ('integer' in rule) checkInteger(walk, place, rule);
  else if ('text' in rule) checkText(walk, place, rule);
  else if ('choice' in rule) checkChoice(walk, place, rule.choice);
  else if (typeof place.value !== 'boolean') report(walk, place, offType('a JSON boolean'));
}

type Members = Readonly<Record<string, unknown>>;

function checkGroup(walk: Walk, place: Place, rule: GroupRule): void {
  const members = membersOf(walk, place.value);
  if (members === null) return report(walk, place, offType('a JSON object'));
  for (const name of Object.keys(members)) {
    if (!Object.hasOwn(rule.group, name)) noteUnknown(walk, stepInto(place, name));
  }
  for (const [name, at] of Object.entries(rule.group)) {
    const member = { rule: ruleAt(at), value: members[name], pointer: stepInto(place, name) };
    if (Object.hasOwn(members, name)) checkValue(walk, member);
    else if (at >= 0) report(walk, member, { rule: 'required', says: 'is required.' });
  }
  for (const between of rule.between ?? []) checkBetween(walk, between, { place, rule, members });
}

function membersOf({ reading }: Walk, value: unknown): Members | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  // The cast holds: the value comes from JSON.
  if (reading.nullMember === 'refused') return value as Members;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

/** The pointer to a member. RFC 6901 escapes `~` and `/`, in its section 3. */
function stepInto({ pointer }: Place, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function noteUnknown(walk: Walk, pointer: string): void {
  if (walk.reading.unknownMember === 'allowed' || walk.unknown.length >= faultsMax) return;
  const message = `The request has parameters that the API does not: ${pointer}`;
  walk.unknown.push({ field: fieldOf(walk, pointer), rule: 'unknown-field', message });
}

interface Group {
  readonly place: Place;
  readonly rule: GroupRule;
  readonly members: Members;
}

function checkBetween(walk: Walk, between: BetweenRule, { place, rule, members }: Group): void {
  const stands = (name: string): boolean => Object.hasOwn(members, name);
  if (between[0] === 'one-of') {
    const [, first, ...others] = between;
    if ([first, ...others].some(stands)) return;
    const message = `One of ${[first, ...others].join(', ')} is required.`;
    walk.faults.push({ field: fieldOf(walk, stepInto(place, first)), rule: 'one-of', message });
    return;
  }
  const [, field, other] = between;
  const at = rule.group[other];
  if (at === undefined || !stands(field) || stands(other)) return;
  const missing = { rule: ruleAt(at), value: undefined, pointer: stepInto(place, other) };
  report(walk, missing, { rule: 'needs', says: `is required when ${field} is given.` });
}

function checkList(walk: Walk, place: Place, { list, length }: ListRule): void {
  const { value, pointer } = place;
  if (!Array.isArray(value)) return report(walk, place, offType('a JSON array'));
  const end = brokenEnd(value.length, length);
  if (end !== null) {
    const says = offLength(`${value.length} items`, length, end);
    return report(walk, place, { rule: `items-${end}`, says });
  }
  for (const [index, item] of value.entries()) {
    checkValue(walk, { rule: ruleAt(list), value: item, pointer: `${pointer}/${index}` });
  }
}

function checkInteger(walk: Walk, place: Place, { integer }: IntegerRule): void {
  const { value } = place;
  // JSON can write -0, which is no form of a whole number that a database keeps.
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Object.is(value, -0)) {
    return report(walk, place, offType('a signed 64-bit integer'));
  }
  const end = brokenEnd(value, integer);
  if (end === 'min') report(walk, place, { rule: 'minimum', says: `is below the minimum of ${integer[0]}.` });
  if (end === 'max') report(walk, place, { rule: 'maximum', says: `is above the maximum of ${integer[1]}.` });
}

/** Four-byte characters, halves of them, and NUL: the platform's texts have none. */
// oxlint-disable-next-line no-control-regex -- NUL is what it looks for
const unsupportedCharacters = /[\0\ud800-\udfff]/;

const offCharset = 'may hold UTF-8 characters of one to three bytes only, and no NUL.';

function checkText(walk: Walk, place: Place, { text, pattern }: TextRule): void {
  const { value } = place;
  if (typeof value !== 'string') return report(walk, place, offType('a JSON string'));
  if (unsupportedCharacters.test(value)) return report(walk, place, { rule: 'charset', says: offCharset });
  const unit = walk.reading.textLength;
  // Without four-byte characters, each unit of the text is a character.
  const length = unit === 'bytes' ? Buffer.byteLength(value) : value.length;
  const end = brokenEnd(length, text);
  if (end !== null) {
    return report(walk, place, { rule: `length-${end}`, says: offLength(`${length} ${unit}`, text, end) });
  }
  if (pattern === undefined || new RegExp(pattern).test(value)) return;
  report(walk, place, { rule: 'pattern', says: `must match the regular expression ${pattern}` });
}

function checkChoice(walk: Walk, place: Place, choices: readonly string[]): void {
  const { value } = place;
  if (typeof value !== 'string') return report(walk, place, offType('a JSON string'));
  if (choices.includes(value)) return;
  report(walk, place, { rule: 'choice', says: `must be one of ${choices.join(', ')}.` });
}

/** Which of the limits a number does not keep; null when it keeps both. */
function brokenEnd(number: number, [min, max]: Limits): 'min' | 'max' | null {
  if (min !== null && number < min) return 'min';
  return max !== null && number > max ? 'max' : null;
}

function offLength(counted: string, [min, max]: Limits, end: 'min' | 'max'): string {
  const missed = end === 'min' ? `fewer than the minimum of ${min}` : `more than the maximum of ${max}`;
  return `has ${counted}, ${missed}.`;
}

interface Broken {
  readonly rule: string;
  /** What follows the name of the field. */
  readonly says: string;
}

function offType(wanted: string): Broken {
  return { rule: 'type', says: `must be ${wanted}.` };
}

function report(walk: Walk, { rule: { label }, pointer }: Place, { rule, says }: Broken): void {
  walk.faults.push({ field: fieldOf(walk, pointer), rule, message: `"${pointer}" (${label}) ${says}` });
}

/** As the platform writes it: a JSON pointer within the body, or the plain name of a query or path variable. */
function fieldOf({ source }: Walk, pointer: string): string {
  return pointer.slice(source === 'body' ? '/body'.length : `/${source}/`.length);
}
