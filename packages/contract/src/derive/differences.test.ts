import { describe, expect, test } from 'vitest';
import { contract } from '../contract.ts';
import { differenceAreas } from '../control/difference-fields.ts';
import { readDifferences } from '../control/read-differences.ts';
import { group, nothing, optional, text } from '../field.ts';
import type { Operation } from '../operation.ts';
import { defaultReadings, readingNames } from '../readings.ts';
import { rules, type Rule } from '../rules.ts';
import {
  orderTransitions,
  planDetailTransitions,
  planTransitions,
  signPlanTransitions,
  type Transition,
} from '../states.ts';
import { validate } from '../validate.ts';
import { differencesOf } from './differences.ts';

const differences = differencesOf(contract, defaultReadings);
const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

test('the differences are what readDifferences answers', () => {
  const result = validate(readDifferences.answer.body, structuredClone(differences), 'body');
  expect(result.ok ? [] : result.issues).toEqual([]);
});

test('they are the same each time, in the same order', () => {
  expect(JSON.stringify(differencesOf(contract, defaultReadings))).toBe(JSON.stringify(differences));
});

describe('rules', () => {
  const table: readonly (readonly [string, Rule])[] = Object.entries(rules);

  test('each that is not documented is listed once, and no other', () => {
    const unsure = table.filter(([, { confidence }]) => confidence !== 'documented').map(([name]) => name);
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.length).toBeLessThan(table.length);
    expect(differences.rules.map(({ name }) => name)).toEqual(unsure);
  });

  test('say what they say, in both languages', () => {
    const { zh, en } = rules['plan-exists'].says;
    expect(differences.rules.find(({ name }) => name === 'plan-exists')).toEqual({
      name: 'plan-exists',
      area: 'plan',
      confidence: 'assumed',
      zh,
      en,
    });
  });

  test('lie in areas that the answer knows', () => {
    const areas = new Set(table.map(([, { area }]) => area));
    expect([...areas].filter((area) => !differenceAreas.includes(area))).toEqual([]);
  });
});

describe('rules of fields', () => {
  const shared = text({
    label: { zh: '编号', en: 'number' },
    max: 8,
    pattern: '^[0-9]+$',
    confidence: { pattern: 'observed', 'length-max': 'documented' },
  });
  const grouped = (fields: Parameters<typeof group>[0]) => group(fields, { label: { zh: '体', en: 'body' } });
  const like = (id: string, body: Operation['body']): Operation => ({
    ...contract.createPlan,
    id,
    parameters: { path: nothing, query: nothing },
    body,
  });
  const fieldsOf = (...operations: readonly Operation[]) =>
    differencesOf(Object.fromEntries(operations.map((each) => [each.id, each])), defaultReadings).fields;

  test('a field of several operations is listed once, with each of them and each of its places', () => {
    const fields = fieldsOf(
      like('one', grouped({ a: shared })),
      like('other', grouped({ a: optional(shared), b: shared })),
    );
    expect(fields).toEqual([
      {
        operations: ['one', 'other'],
        pointers: ['/body/a', '/body/b'],
        rule: 'pattern',
        confidence: 'observed',
        zh: '编号：须匹配 ^[0-9]+$',
        en: 'number: matches ^[0-9]+$',
      },
    ]);
  });

  test('a rule between members is listed when it is not documented', () => {
    const between = (confidence: 'documented' | 'assumed') =>
      group(
        { a: shared, b: shared },
        {
          label: { zh: '体', en: 'body' },
          groupRules: [{ rule: 'needs', field: 'a', other: 'b', confidence }],
        },
      );
    const needs = (body: Operation['body']) =>
      fieldsOf(like('one', body)).filter(({ rule }) => rule === 'needs');
    expect(needs(between('documented'))).toEqual([]);
    expect(needs(between('assumed')).map(({ en }) => en)).toEqual(['body: a needs b.']);
  });

  test('control operations and answers are left out', () => {
    const control = { ...like('own', grouped({ a: shared })), surface: 'control' as const };
    const answering = {
      ...like('answering', null),
      answer: { status: 200 as const, body: grouped({ a: shared }) },
    };
    expect(fieldsOf(control, answering)).toEqual([]);
  });

  test('are found in the contract, in lists too, and none is listed twice', () => {
    const minimum = differences.fields.find(
      ({ pointers, rule }) =>
        rule === 'minimum' && pointers.includes('/body/plan_detail_list/*/actual_price'),
    );
    expect(minimum).toMatchObject({ confidence: 'assumed', en: 'price of the plan detail: not below 0.' });
    expect(minimum?.operations).toEqual(['createPlan', 'createPartnerPlan']);
    const names = differences.fields.flatMap(({ operations, pointers, en }) =>
      operations.flatMap((operation) => pointers.map((pointer) => `${operation} ${pointer} ${en}`)),
    );
    expect(repeated(names)).toEqual([]);
  });
});

test('each transition that is not documented is listed once, and no other', () => {
  const table: Readonly<Record<string, Readonly<Record<string, Transition<string>>>>> = {
    plan: planTransitions,
    'sign-plan': signPlanTransitions,
    'plan-detail': planDetailTransitions,
    'service-order': orderTransitions,
  };
  const unsure = Object.entries(table).flatMap(([thing, transitions]) =>
    Object.entries(transitions)
      .filter(([, { confidence }]) => confidence !== 'documented')
      .map(([action]) => `${thing} ${action}`),
  );
  expect(unsure.length).toBeGreaterThan(0);
  expect(differences.transitions.map(({ thing, action }) => `${thing} ${action}`)).toEqual(unsure);
});

test('every reading is listed with the one that counts', () => {
  const { readings } = differencesOf(contract, { ...defaultReadings, null_member: 'left_out' });
  expect(readings.map(({ name }) => name)).toEqual(readingNames);
  expect(readings.find(({ name }) => name === 'null_member')).toMatchObject({
    chosen: 'left_out',
    default: 'refused',
    source: 'conflict',
    options: [{ value: 'refused' }, { value: 'left_out' }],
  });
});

test('notes have both languages and names of their own', () => {
  expect(differences.notes.length).toBeGreaterThan(0);
  expect(differences.notes.filter(({ zh, en }) => !/[\u4e00-\u9fff]/.test(zh) || !en.endsWith('.'))).toEqual(
    [],
  );
  expect(repeated(differences.notes.map(({ name }) => name))).toEqual([]);
});
