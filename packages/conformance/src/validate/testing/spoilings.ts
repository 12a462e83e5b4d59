/**
 * For tests: requests that are right, and the ways to spoil them: values at each limit of the contract and past it, and
 * values that have broken programs before.
 */
import type { Keywords, Operation } from '@hufu/contract';
import { sampleOf } from '@hufu/contract/derive';

/** What a request says, by the part it is said in. */
export interface Input {
  readonly uri_template: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** One thing done to an input, with the sentence that tells a failed test what it was. */
export interface Spoiling {
  readonly says: string;
  readonly spoil: (input: Input) => Input;
}

/** A description, as JSON Schema data. */
type Schema = Parameters<typeof sampleOf>[0];

type Path = readonly [keyof Input, ...(string | number)[]];

/** The input that the contract gives as an example; the body is undefined when the operation takes none. */
export function rightInput({ parameters, body }: Operation): Input {
  return {
    uri_template: sampleOf(parameters.path),
    query: sampleOf(parameters.query),
    body: body === null ? undefined : sampleOf(body),
  };
}

/** Every way to spoil the right input of an operation at one place. */
export function spoilingsOf(operation: Operation): readonly Spoiling[] {
  const { parameters, body } = operation;
  const input = rightInput(operation);
  return [
    ...spoilMembers(parameters.path, input.uri_template, { path: ['uri_template'], values: segmentsFor }),
    ...spoilMembers(parameters.query, input.query, { path: ['query'], values: textsFor }),
    ...spoilNames(['query']),
    ...(body === null ? [] : spoilPlace(body, input.body, { path: ['body'], values: jsonFor })),
  ];
}

interface At {
  readonly path: Path;
  /** The values that are tried in this part of a request. */
  readonly values: (schema: Schema, value: unknown) => readonly unknown[];
}

/** The place itself, and all that lies in it. */
function spoilPlace(schema: Schema, value: unknown, at: At): readonly Spoiling[] {
  return [
    ...at.values(schema, value).map((other) => setting(at.path, other)),
    ...(isGroup(value) ? spoilNames(at.path) : []),
    ...spoilMembers(schema, value, at),
  ];
}

function spoilMembers(schema: Schema, value: unknown, at: At): readonly Spoiling[] {
  const { properties = {}, items }: Keywords = schema;
  const below = (step: string | number): At => ({ ...at, path: [...at.path, step] });
  if (Array.isArray(value) && items !== undefined) return spoilPlace(items, value[0], below(0));
  if (!isGroup(value)) return [];
  return Object.entries(properties).flatMap(([name, member]) => {
    const own = Object.hasOwn(value, name) ? value[name] : sampleOf(member);
    // A path variable that is left out makes another path.
    const left = at.path[0] === 'uri_template' ? [] : [leaving([...at.path, name])];
    return [...left, setting([...at.path, name], own), ...spoilPlace(member, own, below(name))];
  });
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const oddNames = ['x', '', ' ', '__proto__', 'constructor', 'toString', 'a/b~c', '0', '课', 'SUB_MCHID'];
const longName = 'n'.repeat(500);

function spoilNames(path: Path): readonly Spoiling[] {
  const many = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`x${at}`, '1']));
  return [
    ...[...oddNames, longName].map((name) => setting([...path, name], '1')),
    changing(`130 members more at ${path.join('/')}`, path, (value) =>
      isGroup(value) ? { ...value, ...many } : value,
    ),
  ];
}

const oddTexts = [
  ' ',
  'a',
  '1',
  '-1',
  'a b',
  'a|b',
  'a*b-c_d',
  '课',
  '🎹',
  '𠮷',
  'a\0b',
  'é',
  'null',
  '.',
  '%00',
];
const oddTimes = ['20210520', '20211320', '20210520132935', '2021052013', '2021-05-20T13:29:35+08:00'];
const oddAddresses = ['http://a', 'https://a.example/?a=1', 'https://a.example/b#c', 'ftp://a', 'HTTPS://a'];

/** Texts for a path variable: an empty one makes another path. */
function segmentsFor(schema: Schema): readonly string[] {
  return textsFor(schema).filter((text) => text !== '');
}

function textsFor(schema: Schema): readonly string[] {
  const { minLength = 0, maxLength = 1, enum: choices = [] }: Keywords = schema;
  const lengths = [minLength - 1, minLength, maxLength, maxLength + 1].filter((length) => length >= 0);
  return [
    ...lengths.flatMap((length) => ['a'.repeat(length), '1'.repeat(length), '课'.repeat(length)]),
    '课'.repeat(Math.floor(maxLength / 3)),
    ...oddTexts,
    ...oddTimes,
    ...oddAddresses,
    ...choices.flatMap((choice) => [choice, choice.toLowerCase(), `${choice} `]),
  ];
}

const oddNumbers = [0, -0, 1, -1, 1.5, 100, 2 ** 31, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), Infinity, 1e-7];
const oddJson: readonly unknown[] = [
  null,
  true,
  false,
  '',
  '\ud83c',
  [],
  {},
  [null],
  [[]],
  { a: 1 },
  { toString: null },
];

/** JSON for a member of a body. */
function jsonFor(schema: Schema, value: unknown): readonly unknown[] {
  const { minimum = 0, maximum = 0 }: Keywords = schema;
  const numbers = [minimum - 1, minimum, maximum, maximum + 1];
  return [...textsFor(schema), ...oddNumbers, ...numbers, ...oddJson, ...listsFor(schema, value)];
}

/** Lists that are too short, too long, just right, and full of what is wrong. */
function listsFor(schema: Schema, value: unknown): readonly unknown[] {
  const { minItems = 0, maxItems = 0 }: Keywords = schema;
  if (!Array.isArray(value)) return [];
  const item: unknown = value[0];
  const lengths = [minItems - 1, minItems, maxItems, maxItems + 1].filter((length) => length >= 0);
  return [
    ...lengths.map((length) => Array.from({ length }, () => item)),
    ...[null, {}, { ...(isGroup(item) ? item : {}), x: 1 }].map((wrong) =>
      Array.from({ length: maxItems }, () => wrong),
    ),
  ];
}

function setting(path: Path, value: unknown): Spoiling {
  const shown = printJson(value)?.slice(0, 40) ?? 'undefined';
  return changing(`${path.join('/')} is ${shown}`, path, () => value);
}

function leaving(path: Path): Spoiling {
  return changing(`no ${path.join('/')}`, path, () => undefined);
}

function changing(says: string, path: Path, change: (value: unknown) => unknown): Spoiling {
  // The cast holds: the first step is a part, and a part of an input may be anything.
  return { says, spoil: (input) => changeAt(input, path, change) as Input };
}

/** A copy with what is at the path changed, and taken out when that makes it undefined. Where no path leads, nothing is. */
function changeAt(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  change: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === step ? changeAt(item, rest, change) : item));
  }
  if (!isGroup(value)) return value;
  const own = Object.hasOwn(value, step) ? value[step] : undefined;
  const changed = changeAt(own, rest, change);
  const others = Object.entries(value).filter(([name]) => name !== step);
  return Object.fromEntries(changed === undefined ? others : [...others, [step, changed]]);
}

/** JSON that can also say `-0`, and a number that is too large for JavaScript; undefined for undefined. */
export function printJson(value: unknown): string | undefined {
  if (Object.is(value, -0)) return '-0';
  if (value === Infinity) return '1e400';
  if (Array.isArray(value)) return `[${value.map(printJson).join()}]`;
  if (!isGroup(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}:${printJson(member)}`)
    .join()}}`;
}
