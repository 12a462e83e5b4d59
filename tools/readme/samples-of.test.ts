import { expect, test } from 'vitest';

import { bareCode } from './bare-code.ts';
import { codeSpansOf, samplesOf } from './samples-of.ts';

function page(...lines: readonly string[]) {
  return { path: 'page.md', markdown: lines.join('\n') };
}

test('a sample has the language of its fence and begins on the line below it', () => {
  const found = samplesOf(page('# Title', '', '```ts', 'a();', '', 'b();', '```', '', '```', 'plain', '```'));
  expect(found).toEqual([
    { page: 'page.md', language: 'ts', line: 4, text: 'a();\n\nb();\n' },
    { page: 'page.md', language: '', line: 10, text: 'plain\n' },
  ]);
});

test('a longer fence holds a shorter one', () => {
  const [found] = samplesOf(page('````md', '```ts', 'a();', '```', '````'));
  expect(found?.text).toBe('```ts\na();\n```\n');
});

test('a block that is never closed is refused with its line', () => {
  expect(() => samplesOf(page('', '```ts', 'a();'))).toThrow('page.md:2 opens a block that is never closed.');
});

test('code within sentences is found on its line, and what stands in blocks is not', () => {
  const found = codeSpansOf(page('Run `npm test`, then ``a `b` c``.', '```sh', '`no`', '```', 'Or `x`.'));
  expect(found.map(({ line, text }) => `${line} ${text}`)).toEqual(['1 npm test\n', '1 a `b` c\n', '5 x\n']);
});

test.each([
  ['ts', "const a = 'x'; // one\n", "const a = 'x'; // 一\n", true],
  ['ts', "// one\nconst a = '// x';\n", "const a = '// x';\n", true],
  ['ts', "const a = '// x';\n", "const a = '// y';\n", false],
  ['ts', 'const a: string = b;\n', 'const a = b;\n', false],
  ['sh', 'npm test   # all\n', 'npm test # 全部\n', true],
  ['sh', 'echo "$a#b"\n', 'echo "$a#c"\n', false],
  ['yaml', 'a: 1 # one\n', 'a: 1\n', true],
  ['yaml', 'a:\n  b: 1\n', 'a:\nb: 1\n', false],
])('of two samples in %s only the code is compared: %j and %j', (language, one, other, same) => {
  const bare = (text: string) => bareCode({ page: 'page.md', language, line: 1, text });
  expect(bare(one) === bare(other)).toBe(same);
});
