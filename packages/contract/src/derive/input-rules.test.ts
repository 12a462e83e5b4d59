import { expect, test } from 'vitest';

import { contract, operations } from '../contract.ts';
import { choice, count, flag, group, list, nothing, optional, text } from '../field.ts';
import type { TObject, TSchema } from '../field.ts';
import { printInputRules } from './input-rules.ts';

const en = (name: string) => ({ zh: '值', en: name });

/** The lines of the rules that a body comes to, as data. */
function rulesOf(body: TObject): readonly unknown[] {
  const printed = printInputRules([
    { ...contract.createPlan, parameters: { path: body, query: body }, body },
  ]);
  return [...printed.matchAll(/^ {4}(\{.*\}),$/gm)].map(([, line = '']) => JSON.parse(line) as unknown);
}

const bodyOf = (member: TSchema): TObject => group({ x: member }, { label: en('body') });

test.each<[string, TSchema, object]>([
  ['a text', text({ label: en('a'), max: 8 }), { label: 'a', text: [1, 8] }],
  [
    'a text with a pattern',
    text({ label: en('a'), min: 2, max: 8, pattern: '^\\d+$' }),
    { label: 'a', text: [2, 8], pattern: '^\\d+$' },
  ],
  ['a number', count({ label: en('a') }), { label: 'a', integer: [null, null] }],
  ['a number with limits', count({ label: en('a'), min: 0, max: 9 }), { label: 'a', integer: [0, 9] }],
  ['a flag', flag({ label: en('a') }), { label: 'a', flag: true }],
  ['a choice', choice(['A', 'B'], { label: en('a') }), { label: 'a', choice: ['A', 'B'] }],
])('%s says its limits', (_, schema, rule) => {
  expect(rulesOf(bodyOf(schema))).toEqual([rule, { label: 'body', group: { x: 0 } }]);
});

test('a list says the place of its items', () => {
  const schema = list(count({ label: en('a') }), { label: en('b'), itemsMin: 1, itemsMax: 3 });
  expect(rulesOf(bodyOf(schema))).toEqual([
    { label: 'a', integer: [null, null] },
    { label: 'b', list: 0, length: [1, 3] },
    { label: 'body', group: { x: 1 } },
  ]);
});

test('a member that may be left out is the complement of its place', () => {
  const rules = rulesOf(
    group(
      { a: optional(count({ label: en('a') })), b: optional(flag({ label: en('b') })) },
      { label: en('body') },
    ),
  );
  expect(rules.at(-1)).toEqual({ label: 'body', group: { a: ~0, b: ~1 } });
});

test('rules between members are told by their names', () => {
  const [, rule] = rulesOf(
    group(
      { a: optional(flag({ label: en('a') })), b: optional(flag({ label: en('a') })) },
      {
        label: en('body'),
        groupRules: [
          { rule: 'one-of', fields: ['a', 'b'], confidence: 'assumed' },
          { rule: 'needs', field: 'a', other: 'b', confidence: 'assumed' },
        ],
      },
    ),
  );
  expect(rule).toMatchObject({
    between: [
      ['one-of', 'a', 'b'],
      ['needs', 'a', 'b'],
    ],
  });
});

test('equal rules stand once, and an operation names its parts by their places', () => {
  const body = group({ x: count({ label: en('a') }), y: count({ label: en('a') }) }, { label: en('body') });
  const printed = printInputRules([
    { ...contract.createPlan, parameters: { path: nothing, query: nothing }, body },
    { ...contract.queryPlan, parameters: { path: nothing, query: nothing } },
  ]);
  expect(printed.match(/"integer"/g)).toHaveLength(1);
  expect(printed).toContain('    "POST v3/payscore/plan/payscore-plans": {"path":0,"query":0,"body":2},\n');
  expect(printed).toContain('{merchant_plan_no}": {"path":0,"query":0,"body":null},\n');
});

test('a keyword that no rule can say is an error', () => {
  const strange = { ...count({ label: en('a') }), multipleOf: 2 } as TSchema;
  expect(() => rulesOf(bodyOf(strange))).toThrow(
    'a has the keyword multipleOf, which no input rule can say.',
  );
});

test('each operation of the platform has its row, and Hufu’s own have none', () => {
  const printed = printInputRules(operations);
  const platform = operations.filter(({ surface }) => surface === 'platform');
  expect(
    printed.match(/^ {4}"(?:GET|POST) v3\/.*": \{"path":\d+,"query":\d+,"body":(?:\d+|null)\},$/gm),
  ).toHaveLength(platform.length);
  expect(printed).not.toContain('_hufu');
});
