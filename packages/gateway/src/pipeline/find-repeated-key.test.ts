import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findRepeatedKey } from './find-repeated-key.ts';

test.each([
  ['{"a":1,"a":1}', ['a']],
  ['{"a":1,"b":2,"a":3,"b":4}', ['a']],
  [String.raw`{"a":1,"\u0061":2}`, ['a']],
  [String.raw`{"\ud83c\udfb9":1,"🎹":2}`, ['🎹']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['{"constructor":{},"toString":1,"toString":1}', ['toString']],
  ['{"":1,"":1}', ['']],
  ['[0,{"b":{"c":1,"d":[],"c":1}}]', ['1', 'b', 'c']],
  ['{"a":{"b":1,"b":2},"a":0}', ['a', 'b']],
  ['{"a":[{"x":1},{"x":1,"x":1}],"x":1}', ['a', '1', 'x']],
])('%s names %s twice', (json, path) => {
  expect(findRepeatedKey(json)).toEqual(path);
});

test.each([
  '{}',
  '[]',
  '1',
  '"a"',
  '{"a":{"a":{"a":1}}}',
  '[{"a":1},{"a":1}]',
  '{"a":1,"A":1}',
  '{"a":"a","b":"\\"a\\":"}',
])('%s names nothing twice', (json) => {
  expect(findRepeatedKey(json)).toBeNull();
});

test('no value that was printed from memory names anything twice', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(findRepeatedKey(JSON.stringify(value, null, 1))).toBeNull();
    }),
  );
});

test('a member that is said again is found, wherever its object stands', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '"', '\\', '\u0000'));
  const steps = fc.array(fc.oneof(fc.nat({ max: 3 }), name), { maxLength: 6 });
  fc.assert(
    fc.property(name, fc.jsonValue(), steps, (repeated, value, path) => {
      const member = `${JSON.stringify(repeated)}:${JSON.stringify(value)}`;
      const json = path.reduceRight<string>(within, `{${member} , ${member}}`);
      expect(findRepeatedKey(json)).toEqual([...path.map(String), repeated]);
    }),
  );
});

/** A list or an object with `json` at one step. */
function within(json: string, step: number | string): string {
  if (typeof step === 'string') return `{${JSON.stringify(step)}:${json}}`;
  return `[${[...Array.from({ length: step }, () => '{"a":1}'), json].join()}]`;
}
