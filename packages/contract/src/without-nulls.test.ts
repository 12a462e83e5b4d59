import { expect, test } from 'vitest';
import { group, list, optional, text } from './field.ts';
import { withoutNulls } from './without-nulls.ts';

const label = { zh: '试', en: 'trial' };
const word = optional(text({ label, max: 8 }));
const inner = group({ word, other: word }, { label });
const schema = group({ word, inner: optional(inner), list: optional(list(inner, { label })) }, { label });

test('members that are null are left out at every depth, and the value that came stays as it was', () => {
  const value = { word: null, inner: { word: null, other: 'a' }, list: [{ word: null }, { word: 'b' }] };
  const before = structuredClone(value);
  expect(withoutNulls(schema, value)).toStrictEqual({ inner: { other: 'a' }, list: [{}, { word: 'b' }] });
  expect(value).toStrictEqual(before);
});

test('a value without nulls comes back itself, and so does every part that has none', () => {
  const value = { word: 'a', inner: { word: 'b' }, list: [{ other: 'c' }] };
  expect(withoutNulls(schema, value)).toBe(value);
  const read = withoutNulls(schema, { ...value, word: null });
  expect(read).toHaveProperty('inner', value.inner);
  expect((read as typeof value).list).toBe(value.list); // it was given that list
});

test('a null in a list is no member and stays', () => {
  expect(withoutNulls(schema, { list: [null] })).toStrictEqual({ list: [null] });
});

test('an unknown member is not walked: its null parts stay, and itself goes when it is null', () => {
  expect(withoutNulls(schema, { x: { y: null }, z: null })).toStrictEqual({ x: { y: null } });
});

test('a member named __proto__ stays a member', () => {
  const read = withoutNulls(schema, JSON.parse('{"__proto__": {"word": "a"}, "word": null}'));
  expect(Object.keys(read as object)).toEqual(['__proto__']); // a group was given
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

test.each([null, 1, 'a', []])('what is no group comes back as it is: %j', (value) => {
  expect(withoutNulls(schema, value)).toBe(value);
});
