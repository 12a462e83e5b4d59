import { describe, expect, test } from 'vitest';
import { operations } from '../contract.ts';
import { choice, count, flag, group, list, optional, text } from '../field.ts';
import { validate } from '../validate.ts';
import { sampleOf } from './sample.ts';

const label = { zh: '试', en: 'trial' };
const word = text({ label, max: 8, example: 'word' });

test('a sample has the examples of all members, optional ones too', () => {
  const schema = group(
    { word, number: optional(count({ label, example: 0 })), on: optional(flag({ label, example: false })) },
    { label },
  );
  expect(sampleOf(schema)).toEqual({ word: 'word', number: 0, on: false });
});

test('a choice without an example has its first value', () => {
  expect(sampleOf(choice(['A', 'B'], { label }))).toBe('A');
  expect(sampleOf(choice(['A', 'B'], { label, example: 'B' }))).toBe('B');
});

test('a list has as few items as it may, and at least one', () => {
  expect(sampleOf(list(word, { label }))).toEqual(['word']);
  expect(sampleOf(list(word, { label, itemsMin: 2 }))).toEqual(['word', 'word']);
});

test('of members that are one of several the first stands alone', () => {
  const schema = group(
    { a: optional(word), b: optional(word), c: word },
    { label, groupRules: [{ rule: 'one-of', fields: ['a', 'b'], confidence: 'assumed' }] },
  );
  expect(sampleOf(schema)).toEqual({ a: 'word', c: 'word' });
});

test('a field without an example has no sample', () => {
  expect(() => sampleOf(group({ word: text({ label, max: 1 }) }, { label }))).toThrow(
    'trial has no example.',
  );
});

test('changing a sample does not change the next one', () => {
  const schema = list(word, { label, example: ['a'] });
  (sampleOf(schema) as string[]).push('b'); // the example is a list of texts
  expect(sampleOf(schema)).toEqual(['a']);
});

describe('the answers of the platform', () => {
  const answers = operations.flatMap(({ id, surface, answer }) =>
    surface === 'platform' && answer.body !== null ? [{ id, body: answer.body }] : [],
  );

  test.each(answers)('the sample of what $id answers is as described', ({ body }) => {
    const sample = sampleOf(body);
    expect(validate(body, sample, 'body')).toEqual({ ok: true, value: sample });
  });
});
