import { expect, test } from 'vitest';

import { declaredNames, printReport, selectDeclarations, valueLinesMax } from './print-report.ts';

/** The page of an entry with `declarations`, of which those under `derived` are proven elsewhere. */
function page(declarations: string, derived: readonly string[] = []): string {
  return printReport('@hufu/sdk', selectDeclarations(declarations, new Set(derived)));
}

test('all that is declared stands on the page, without the remarks of its extractor', () => {
  const declarations = [
    "import { KeyObject } from 'node:crypto';",
    "import { Readable } from 'node:stream';",
    '',
    '// @public',
    'export class Key {',
    '    // (undocumented)',
    '    readonly key: KeyObject;',
    '}',
    '',
    'interface Reached {}',
    '',
    'export { }',
  ].join('\n');
  expect(page(declarations).split('\n')).toEqual([
    '# `@hufu/sdk`',
    '',
    'All that can be imported, and all that its types are made of. `npm run api` writes this page anew.',
    '',
    '```ts',
    "import { KeyObject } from 'node:crypto';",
    "import { Readable } from 'node:stream';",
    '',
    'export class Key {',
    '    readonly key: KeyObject;',
    '}',
    '',
    'interface Reached {}',
    '```',
  ]);
});

test('what is derived is there by its name when it can be imported', () => {
  const declarations =
    'export interface B {}\nexport interface A {}\ninterface D {}\nexport interface C {}\n';
  const printed = page(declarations, ['A', 'B', 'D']);
  expect(printed).toContain('```ts\nexport interface C {}\n```');
  expect(printed).toContain('```text\nA\nB\n```');
});

test.each([
  [valueLinesMax, false],
  [valueLinesMax + 1, true],
])('a value whose declaration has %d lines is a table: %s', (lines, isTable) => {
  const members = Array.from({ length: lines - 2 }, (_empty, index) => `    a${index}: string;\n`).join('');
  const printed = page(`export const table: {\n${members}};\n`);
  expect(printed.includes('// export const table: a table')).toBe(isTable);
  expect(printed.includes('a0: string')).toBe(!isTable);
});

test('a file declares what it exports and what it keeps to itself', () => {
  const text =
    'export const a = 1;\ninterface B {}\nexport type C = B;\nfunction d() {}\nexport * from "./e.ts";\n';
  expect(declaredNames(text)).toEqual(['a', 'B', 'C', 'd']);
});
