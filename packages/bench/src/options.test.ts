import { expect, test } from 'vitest';

import { parts, readOptions } from './options.ts';

test('without arguments all parts are run and printed as tables', () => {
  expect(readOptions([])).toEqual({ format: 'tables', parts });
});

test('parts are run in their own order, whatever the order of the arguments', () => {
  expect(readOptions(['--only', 'gateway', '--json', '--only', 'calls'])).toEqual({
    format: 'json',
    parts: ['calls', 'gateway'],
  });
});

test('help is no run', () => {
  expect(readOptions(['--help'])).toBeNull();
});

test('a part that does not exist is named in the error', () => {
  expect(() => readOptions(['--only', 'everything'])).toThrow('There is no part "everything"');
});
