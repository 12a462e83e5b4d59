import { expect, test } from 'vitest';

import { mapFields } from './map-fields.ts';

/** What was found: pointers and values, in their order. */
function found(data: unknown, ...paths: readonly string[]): readonly unknown[] {
  const places: unknown[] = [];
  mapFields(data, paths, (value, pointer) => {
    places.push([pointer, value]);
    return value;
  });
  return places;
}

test('fields are found at the top, in objects, in lists, and in lists of lists’ members', () => {
  const data = {
    name: 'a',
    info: { name: 'b' },
    list: [{ name: 'c' }, { name: 'd', values: ['e', 'f'] }],
  };
  expect(found(data, 'name', 'info.name', 'list[].name', 'list[].values[]')).toEqual([
    ['/name', 'a'],
    ['/info/name', 'b'],
    ['/list/0/name', 'c'],
    ['/list/1/name', 'd'],
    ['/list/1/values/0', 'e'],
    ['/list/1/values/1', 'f'],
  ]);
});

test('what is absent, null or empty is left out', () => {
  const data = { name: null, info: undefined, list: [null, {}, { name: '' }] };
  expect(found(data, 'name', 'info.name', 'list[].name', 'other.name', 'toString')).toEqual([]);
  expect(found(null, 'name')).toEqual([]);
});

test('where a path cannot be followed, what stands there is found', () => {
  expect(found({ name: 5, list: { name: 'a' }, info: [{ name: 'b' }], text: 'c' }, 'name')).toEqual([
    ['/name', 5],
  ]);
  expect(found({ list: { name: 'a' } }, 'list[].name')).toEqual([['/list', { name: 'a' }]]);
  expect(found({ info: [{ name: 'b' }] }, 'info.name')).toEqual([['/info', [{ name: 'b' }]]]);
  expect(found({ text: 'c' }, 'text.name', 'text[]')).toEqual([
    ['/text', 'c'],
    ['/text', 'c'],
  ]);
  expect(found('c', 'name')).toEqual([['', 'c']]);
});

test('nothing that was handed in is changed, and what is not touched is shared', () => {
  const data = Object.freeze({
    list: Object.freeze([Object.freeze({ name: 'a', amount: 1 })]),
    other: Object.freeze({ name: 'b' }),
  });
  const mapped = mapFields(data, ['list[].name'], () => 'x');
  expect(mapped).toEqual({ list: [{ name: 'x', amount: 1 }], other: { name: 'b' } });
  expect(mapped).toHaveProperty('other', data.other);
  expect(data.list[0]?.name).toBe('a');
});

test('a field called __proto__ is a field', () => {
  const data: unknown = JSON.parse('{"__proto__":{"name":"a"},"b":1}');
  const mapped = mapFields(data, ['__proto__.name'], () => 'x');
  expect(JSON.stringify(mapped)).toBe('{"__proto__":{"name":"x"},"b":1}');
  expect(Object.getPrototypeOf(mapped)).toBe(Object.prototype);
});
