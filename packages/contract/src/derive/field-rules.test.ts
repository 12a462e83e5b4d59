import { expect, test } from 'vitest';
import { contract } from '../contract.ts';
import { choice, count, group, list, nothing, text, type RuleName, type TSchema } from '../field.ts';
import { fieldRulesOf } from './field-rules.ts';

const label = { zh: '值', en: 'value' };
const assumed = (rule: RuleName) => ({ label, confidence: { [rule]: 'assumed' } }) as const;
const rulesIn = (schema: TSchema) =>
  fieldRulesOf({
    ...contract.createPlan,
    parameters: { path: nothing, query: nothing },
    body: group({ x: schema }, { label }),
  });

test.each<[RuleName, TSchema, string, string]>([
  ['required', text({ ...assumed('required'), max: 8 }), '必填', 'required.'],
  ['length-min', text({ ...assumed('length-min'), max: 8 }), '至少 1 个字符', 'at least 1 character.'],
  ['length-max', text({ ...assumed('length-max'), max: 8 }), '至多 8 个字符', 'at most 8 characters.'],
  ['pattern', text({ ...assumed('pattern'), max: 8, pattern: '^x+$' }), '须匹配 ^x+$', 'matches ^x+$'],
  ['minimum', count({ ...assumed('minimum'), min: 2 }), '不小于 2', 'not below 2.'],
  ['maximum', count({ ...assumed('maximum'), max: 2 }), '不大于 2', 'not above 2.'],
  ['choice', choice(['a', 'b'], assumed('choice')), '须为 a、b 之一', 'one of a, b.'],
  [
    'items-min',
    list(count({ label }), { ...assumed('items-min'), itemsMin: 1 }),
    '至少 1 项',
    'at least 1 item.',
  ],
  [
    'items-max',
    list(count({ label }), { ...assumed('items-max'), itemsMax: 3 }),
    '至多 3 项',
    'at most 3 items.',
  ],
])('the rule "%s" is told with its limit', (rule, schema, zh, en) => {
  expect(rulesIn(schema)).toMatchObject([
    { rule, pointer: '/body/x', confidence: 'assumed', says: { zh: `值：${zh}`, en: `value: ${en}` } },
  ]);
});

test('a rule that nobody told the sureness of is left out', () => {
  expect(rulesIn(text({ label, max: 8 }))).toEqual([]);
});

test('a field in a list of groups is found', () => {
  const inner = text({ ...assumed('length-max'), max: 8 });
  const rules = rulesIn(list(group({ y: inner }, { label }), { label }));
  expect(rules.map(({ pointer }) => pointer)).toEqual(['/body/x/*/y']);
});

test('path, query and body are walked, in this order', () => {
  const part = group({ x: text({ ...assumed('length-max'), max: 8 }) }, { label });
  const rules = fieldRulesOf({ ...contract.createPlan, parameters: { path: part, query: part }, body: part });
  expect(rules.map(({ pointer }) => pointer)).toEqual(['/uri_template/x', '/query/x', '/body/x']);
});

test('the rule that one of several stands is told by their names', () => {
  const rules = rulesIn(
    group(
      { a: count({ label }), b: count({ label }) },
      { label, groupRules: [{ rule: 'one-of', fields: ['a', 'b'], confidence: 'assumed' }] },
    ),
  );
  expect(rules.map(({ says }) => says)).toEqual([
    { zh: '值：a、b 须传入其一', en: 'value: one of a, b is required.' },
  ]);
});
