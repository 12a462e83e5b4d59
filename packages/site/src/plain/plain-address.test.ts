import { expect, test } from 'vitest';

import { plainAddressOf, plainAddressOfFile } from './plain-address.ts';

test.each([
  ['/guide/start', '/guide/start.md'],
  ['/guide/start#run', '/guide/start.md#run'],
  ['/en/openapi/', '/en/openapi/index.md'],
  ['/openapi/#control', '/openapi/index.md#control'],
  ['/openapi/_hufu/openapi/control.json', '/openapi/_hufu/openapi/control.json.md'],
])('the plain text of %s is at %s', (address, plain) => {
  expect(plainAddressOf(address)).toBe(plain);
});

test('braces are encoded, for a shell’s curl takes them for a choice of addresses', () => {
  expect(plainAddressOf('/openapi/v3/a/{b}')).toBe('/openapi/v3/a/%7Bb%7D.md');
  expect(plainAddressOfFile('openapi/v3/a/{b}.md')).toBe('/openapi/v3/a/%7Bb%7D.md');
});

test('the home pages have no plain text', () => {
  expect(['index.md', 'en/index.md'].map(plainAddressOfFile)).toEqual([null, null]);
  expect(plainAddressOfFile('openapi/index.md')).toBe('/openapi/index.md');
});
