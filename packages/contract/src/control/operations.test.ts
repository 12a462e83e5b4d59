import { describe, expect, test } from 'vitest';
import { contract } from '../contract.ts';
import { sampleOf } from '../derive/sample.ts';
import { factsOf, type TObject, type TSchema } from '../field.ts';
import type { Operation } from '../operation.ts';
import { readingNames, readings } from '../readings.ts';
import { validate } from '../validate.ts';
import { advanceClock } from './advance-clock.ts';
import { chooseReadings } from './choose-readings.ts';
import { controlOperations } from './operations.ts';
import { putMerchant } from './put-merchant.ts';
import { putUser } from './put-user.ts';
import { takeSnapshot } from './take-snapshot.ts';

const operations: readonly Operation[] = Object.values(controlOperations);
const accepts = (schema: TObject, value: unknown) => validate(schema, value, 'body').ok;
const rulesOf = (schema: TObject, value: unknown) => {
  const result = validate(schema, value, 'body');
  return result.ok ? [] : result.issues.map(({ rule, field }) => `${rule} ${field}`);
};

/** A field that is no group and no list, with the names that lead to it. */
function leavesOf(schema: TSchema, name: string): readonly (readonly [string, TSchema])[] {
  const { properties, items } = schema as Partial<TObject> & { readonly items?: TSchema }; // JSON Schema data
  if (items !== undefined) return leavesOf(items, `${name}[]`);
  if (properties === undefined) return [[name, schema]];
  return Object.entries(properties).flatMap(([key, member]) => leavesOf(member, `${name}.${key}`));
}

describe('the control operations', () => {
  test('are all of the contract that lie under the control path', () => {
    const all: readonly Operation[] = Object.values(contract);
    expect(operations).toEqual(all.filter(({ surface }) => surface === 'control'));
  });

  test('are open to everybody and sign nothing', () => {
    expect(operations.filter(({ mode, signedAnswer }) => mode !== 'any' || signedAnswer)).toEqual([]);
  });

  test('refuse only with the codes of an unsigned operation', () => {
    const codes = new Set(operations.flatMap(({ errors }) => errors));
    expect([...codes].toSorted()).toEqual([
      'INVALID_ORDER_STATE',
      'INVALID_REQUEST',
      'NO_AUTH',
      'ORDER_CANCELED',
      'ORDER_DONE',
      'PARAM_ERROR',
      'RESOURCE_NOT_EXISTS',
      'SYSTEM_ERROR',
    ]);
  });

  test.each(
    operations.filter(({ body }) => body !== null).map((operation) => [operation.id, operation] as const),
  )('%s may be refused as an invalid request, since its body may be of another type', (_id, { errors }) => {
    expect(errors).toContain('INVALID_REQUEST');
  });

  const described = operations.flatMap(({ id, parameters, body, answer }) =>
    Object.entries({ path: parameters.path, query: parameters.query, body, answer: answer.body }).flatMap(
      ([part, schema]) => (schema === null ? [] : [[`${id} ${part}`, schema] as const]),
    ),
  );

  test.each(described)('the examples of %s make a whole that is accepted', (name, schema) => {
    const lacking = leavesOf(schema, name).filter(([, field]) => factsOf(field).example === undefined);
    expect(lacking.map(([field]) => field)).toEqual([]);
    expect(rulesOf(schema, sampleOf(schema))).toEqual([]);
  });
});

describe('a merchant', () => {
  const body = { role: 'direct', appids: ['wxd678efh567hg6787'] };

  test.each([
    ['1234567', false],
    ['12345678', true],
    ['1'.repeat(32), true],
    ['1'.repeat(33), false],
    ['1234567x', false],
  ])('is named by 8 to 32 digits: %s', (mchid, accepted) => {
    expect(accepts(putMerchant.parameters.path, { mchid })).toBe(accepted);
  });

  test('needs no sub-merchants', () => {
    expect(rulesOf(putMerchant.body, body)).toEqual([]);
  });

  test.each([0, 21])('does not have %i AppIDs', (length) => {
    expect(accepts(putMerchant.body, { ...body, appids: Array.from({ length }, () => 'wx1') })).toBe(false);
  });

  test('does not have 201 sub-merchants', () => {
    const subMerchant = { sub_mchid: '1900000109', sub_appids: ['wx1'] };
    const withSubMerchants = (length: number) => ({
      ...body,
      sub_merchants: Array.from({ length }, () => subMerchant),
    });
    expect(accepts(putMerchant.body, withSubMerchants(200))).toBe(true);
    expect(accepts(putMerchant.body, withSubMerchants(201))).toBe(false);
  });
});

test('a user goes by at least one openid', () => {
  expect(rulesOf(putUser.body, { openids: [] })).toEqual(['items-min /openids']);
});

test.each(['founding', 'a_b-C9', 'x'.repeat(64)])('a snapshot can be named %s', (name) => {
  expect(accepts(takeSnapshot.parameters.path, { name })).toBe(true);
});

test.each(['', 'a b', '../x', 'x'.repeat(65)])('a snapshot cannot be named "%s"', (name) => {
  expect(accepts(takeSnapshot.parameters.path, { name })).toBe(false);
});

test.each(['P30D', 'P2W', 'PT2H', 'PT15M', 'PT0.5S', 'P1DT12H', 'P1W2DT3H4M5.678S'])(
  'the clock advances by %s',
  (duration) => {
    expect(rulesOf(advanceClock.body, { duration })).toEqual([]);
  },
);

test.each(['P', 'PT', 'P1DT', 'P1Y', 'P1M', '1D', 'PT1.2345S', 'PT1S1M', '-P1D', ' P1D'])(
  'the clock does not advance by "%s"',
  (duration) => {
    expect(rulesOf(advanceClock.body, { duration })).toEqual(['pattern /duration']);
  },
);

describe('choosing readings', () => {
  test.each(readingNames)('%s takes each of its readings and no other', (name) => {
    const taken = Object.keys(readings[name].readings).map((value) =>
      accepts(chooseReadings.body, { [name]: value }),
    );
    expect(taken).toEqual(taken.map(() => true));
    expect(rulesOf(chooseReadings.body, { [name]: 'otherwise' })).toEqual([`choice /${name}`]);
  });

  test('has every question of the table', () => {
    expect(Object.keys(chooseReadings.body.properties)).toEqual(readingNames);
  });
});
