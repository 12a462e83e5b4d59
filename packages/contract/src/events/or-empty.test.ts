import { expect, test } from 'vitest';
import { fen, group, rfc3339, text } from '../field.ts';
import { validate } from '../validate.ts';
import { orEmpty } from './or-empty.ts';

const label = { zh: '时间', en: 'time' };
const schema = group(
  { time: orEmpty(rfc3339({ label })), word: orEmpty(text({ label, max: 2 })) },
  { label },
);

test('an empty text is as good as a full one', () => {
  expect(validate(schema, { time: '', word: '' }, 'body').ok).toBe(true);
  expect(validate(schema, { time: '2021-05-20T13:29:35+08:00', word: 'ab' }, 'body').ok).toBe(true);
});

test('the rules of a full text stay', () => {
  const result = validate(schema, { time: 'soon', word: 'abc' }, 'body');
  expect(result.ok ? [] : result.issues.map(({ rule }) => rule)).toEqual(['pattern', 'length-max']);
});

test('what is no text cannot be empty', () => {
  expect(() => orEmpty(fen({ label }))).toThrow('time is no text.');
});
