/** Every request of the platform, against its own description: what it takes, and each single thing it refuses. */
import { describe, expect, test } from 'vitest';
import { contract, operations, type OperationId } from './contract.ts';
import { sampleOf } from './derive/sample.ts';
import type { RuleName, TObject, TSchema } from './field.ts';
import type { InputSource } from './findings.ts';
import type { Keywords } from './keywords.ts';
import { validate } from './validate.ts';

interface Part {
  readonly id: string;
  readonly source: InputSource;
  readonly schema: TObject;
}

const parts: readonly Part[] = operations
  .filter(({ surface }) => surface === 'platform')
  .flatMap(({ id, parameters, body }): readonly Part[] => [
    { id, source: 'uri_template', schema: parameters.path },
    { id, source: 'query', schema: parameters.query },
    ...(body === null ? [] : [{ id, source: 'body', schema: body } as const]),
  ])
  .filter(({ schema }) => Object.keys(schema.properties).length > 0);

/** A change to a sample, and the rule that then breaks at its place. */
interface Fault {
  readonly rule: RuleName;
  readonly path: readonly (string | number)[];
  /** `undefined` takes the member away. */
  readonly value: unknown;
}

/** Every single fault that the description of a sample's value names. */
function faultsOf(schema: TSchema, value: unknown, path: Fault['path']): readonly Fault[] {
  const keywords: Keywords = schema;
  const own = (rule: RuleName, wrong: unknown): Fault => ({ rule, path, value: wrong });
  return [
    ...(keywords.type === 'string' ? [own('type', 1)] : [own('type', 'text')]),
    ...(keywords.minLength === undefined || keywords.minLength === 0 ? [] : [own('length-min', '')]),
    ...(keywords.maxLength === undefined ? [] : [own('length-max', '1'.repeat(keywords.maxLength + 1))]),
    ...(keywords.pattern === undefined ? [] : [own('pattern', '#')]),
    ...(keywords.minimum === undefined ? [] : [own('minimum', keywords.minimum - 1)]),
    ...(keywords.maximum === undefined ? [] : [own('maximum', keywords.maximum + 1)]),
    ...(keywords.enum === undefined ? [] : [own('choice', 'none_of_them')]),
    ...(keywords.minItems === undefined ? [] : [own('items-min', [])]),
    ...(keywords.maxItems === undefined ? [] : [own('items-max', tooMany(value, keywords.maxItems))]),
    ...memberFaults(keywords, value, path),
    ...(keywords.items === undefined ? [] : faultsOf(keywords.items, (value as unknown[])[0], [...path, 0])), // the sample of a list is a list
  ];
}

function memberFaults(keywords: Keywords, value: unknown, path: Fault['path']): readonly Fault[] {
  const members = value as Readonly<Record<string, unknown>>; // the sample of a group is a group
  return Object.entries(keywords.properties ?? {})
    .filter(([name]) => Object.hasOwn(members, name))
    .flatMap(([name, schema]) => [
      ...(keywords.required?.includes(name)
        ? [{ rule: 'required', path: [...path, name], value: undefined } as const]
        : []),
      ...faultsOf(schema, members[name], [...path, name]),
    ]);
}

function tooMany(value: unknown, max: number): readonly unknown[] {
  return Array.from({ length: max + 1 }, () => (value as unknown[])[0]); // the sample of a list is a list
}

/** The sample with one place of it changed. */
function changed(value: unknown, path: Fault['path'], to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? changed(item, rest, to) : item));
  const members = value as Readonly<Record<string, unknown>>; // the path leads through groups and lists only
  const member = changed(members[step], rest, to);
  return Object.fromEntries(
    Object.entries({ ...members, [step]: member }).filter(([, present]) => present !== undefined),
  );
}

describe.each(parts)('$id, $source', ({ source, schema }) => {
  const sample = sampleOf(schema);

  test('takes what its examples make up', () => {
    expect(validate(schema, sample, source)).toEqual({ ok: true, value: sample });
  });

  test('refuses a member it does not know', () => {
    const result = validate(schema, { ...(sample as object), surprise: 1 }, source); // the sample of a group
    expect(result.ok ? [] : result.issues.map(({ rule }) => rule)).toEqual(['unknown-field']);
  });

  test('refuses each single fault by its rule, at its place', () => {
    const faults = faultsOf(schema, sample, []).filter(({ path }) => path.length > 0);
    expect(faults.length).toBeGreaterThan(0);
    for (const { rule, path, value } of faults) {
      const result = validate(schema, changed(sample, path, value), source);
      const found = result.ok ? [] : result.issues.map((issue) => `${issue.rule} ${issue.pointer}`);
      expect(found).toContain(`${rule} ${['', source, ...path].join('/')}`);
    }
  });
});

describe('what must be given to an order is as on its page', () => {
  const money = ['post_payments', 'total_amount'];
  const table: readonly [id: OperationId, required: readonly string[], left: readonly string[]][] = [
    ['cancelUserSignPlan', ['stop_reason'], []],
    ['cancelPartnerUserSignPlan', ['sub_mchid', 'stop_reason'], []],
    [
      'createServiceOrder',
      [
        'service_id',
        'sign_plan_id',
        'plan_detail_no',
        'appid',
        'openid',
        'notify_url',
        'service_introduction',
        'time_range',
        'out_trade_no',
      ],
      ['location', 'attach'],
    ],
    [
      'createPartnerServiceOrder',
      [
        'service_id',
        'sign_plan_id',
        'plan_detail_no',
        'appid',
        'sub_mchid',
        'notify_url',
        'service_introduction',
        'time_range',
        'out_trade_no',
      ],
      ['sub_appid', 'openid', 'sub_openid', 'location', 'attach'],
    ],
    ['cancelServiceOrder', ['appid', 'service_id', 'reason'], []],
    ['cancelPartnerServiceOrder', ['sub_mchid', 'service_id', 'reason'], []],
    [
      'completeServiceOrder',
      ['appid', 'service_id', ...money],
      ['post_discounts', 'time_range', 'location', 'profit_sharing', 'goods_tag', 'device'],
    ],
    [
      'completePartnerServiceOrder',
      ['sub_mchid', 'service_id', ...money],
      ['post_discounts', 'time_range', 'location', 'profit_sharing', 'complete_time', 'goods_tag', 'device'],
    ],
    ['modifyServiceOrder', ['appid', 'service_id', ...money, 'reason'], ['post_discounts', 'device']],
    [
      'modifyPartnerServiceOrder',
      ['sub_mchid', ...money, 'reason'],
      ['service_id', 'post_discounts', 'device'],
    ],
    ['collectServiceOrder', ['appid', 'service_id'], []],
    ['collectPartnerServiceOrder', ['sub_mchid'], ['service_id']],
    ['syncServiceOrder', ['appid', 'service_id', 'type', 'detail'], []],
    ['syncPartnerServiceOrder', ['sub_mchid', 'service_id', 'type', 'detail'], []],
  ];

  test.each(table)('%s', (id, required, left) => {
    const { body } = contract[id];
    const members = Object.keys(body?.properties ?? {});
    const needed: readonly string[] = body?.required ?? [];
    expect(needed.toSorted()).toEqual(required.toSorted());
    expect(members.filter((name) => !needed.includes(name)).toSorted()).toEqual(left.toSorted());
  });

  test.each(['queryServiceOrder', 'queryPartnerServiceOrder'] as const)(
    '%s wants one of out_order_no and query_id',
    (id) => {
      const { query } = contract[id].parameters;
      const { out_order_no: _without, ...rest } = sampleOf(query) as Record<string, unknown>; // a query is a group
      const result = validate(query, rest, 'query');
      expect(result.ok ? [] : result.issues.map(({ rule }) => rule)).toEqual(['one-of']);
      expect(validate(query, { ...rest, query_id: '1' }, 'query').ok).toBe(true);
    },
  );
});

test('an order of another PayScore mode may have | in its number, one of a plan may not', () => {
  const { query } = contract.queryServiceOrder.parameters;
  const { body } = contract.createServiceOrder;
  const asks = (out_order_no: string) =>
    validate(query, { ...(sampleOf(query) as object), out_order_no }, 'query').ok; // a query is a group
  const creates = (out_trade_no: string) =>
    validate(body, { ...(sampleOf(body) as object), out_trade_no }, 'body').ok; // so is a body
  expect([asks('a|b'), asks('ab*_-'), asks('a/b')]).toEqual([true, true, false]);
  expect([creates('a|b'), creates('ab*_-'), creates('a/b')]).toEqual([false, true, false]);
});
