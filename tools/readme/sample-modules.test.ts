import { expect, test } from 'vitest';

import { exportsOf, sampleModules } from './sample-modules.ts';

const given = [{ specifier: './given.ts', names: ['orderId', 'activate'] }];

function modules(...texts: readonly string[]) {
  const samples = texts.map((text, at) => ({ page: 'a/page.md', language: 'ts', line: at * 10 + 2, text }));
  return sampleModules(samples, given).map(({ text }) => text);
}

test('a sample keeps the line numbers of its page', () => {
  const [, text = ''] = modules('a();\n', 'b();\n');
  expect(text.split('\n').indexOf('b();')).toBe(11);
});

test('a sample uses what an earlier one declared, and imports again what that one imported', () => {
  const [, , third = ''] = modules(
    "import { x as y } from 'x';\nconst { a, b: [c] } = y();\n",
    'function d() {}\n',
    'd(a, c, y);\n',
  );
  expect(third.split('\n')[0]?.split('; ').toSorted()).toEqual(
    [
      "import { a } from './a.page.md.2.ts'",
      "import { c } from './a.page.md.2.ts'",
      "import { d } from './a.page.md.12.ts'",
      "import { x as y } from 'x'",
      'export { y, a, c, d };',
    ].toSorted(),
  );
});

test('what a sample declares itself goes before what was there', () => {
  const [, second = ''] = modules('const a = 1;\n', 'const a = 2;\nconst orderId = a;\n');
  expect(second).not.toContain('import');
});

test('a name that nobody declares is the reader’s, when it is given', () => {
  const [text = ''] = modules('activate(signPlanId);\n');
  expect(text).toContain("import { activate } from './given.ts';");
  expect(text).not.toMatch(/import \{ signPlanId|import \{ orderId/);
});

test('samples in other languages are no modules', () => {
  expect(sampleModules([{ page: 'a.md', language: 'sh', line: 2, text: 'ls\n' }], given)).toEqual([]);
});

test('the exports of a file are its exported values', () => {
  const text = 'export let a = 1;\nexport declare function b(): void;\nexport type C = 1;\nconst d = 2;\n';
  expect(exportsOf(text)).toEqual(['a', 'b']);
});
