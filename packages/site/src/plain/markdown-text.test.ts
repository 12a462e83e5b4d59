import { expect, test } from 'vitest';

import { tokensOf } from '../testing/read-markdown.ts';
import { codeOf, printTable, proseOf } from './markdown-text.ts';

/** What a reader sees of it: the texts and codes of its tokens. */
function seen(markdown: string): string {
  return tokensOf(markdown)
    .filter(({ type }) => type === 'text' || type === 'codespan' || type === 'escape')
    .filter((token) => !('tokens' in token))
    .map((token) => String('text' in token ? token['text'] : ''))
    .join('');
}

test.each(['a_b and _c_', '2 * 3 * 4', '<label> of <b>', 'plain', String.raw`back\slash`])(
  'the prose %s is seen as it is written',
  (text) => {
    expect(seen(proseOf(text))).toBe(text);
    expect(tokensOf(proseOf(text)).filter(({ type }) => type === 'html' || type === 'em')).toEqual([]);
  },
);

test('code in prose stays as it is', () => {
  expect(proseOf('`sub_openid` needs `*`, not _this_')).toBe(
    String.raw`${'`sub_openid` needs `*`'}, not \_this\_`,
  );
});

test.each(['plain', '^[0-9_*|]+$', 'a`b', '``', ' both '])('the code %s is seen as it is written', (text) => {
  expect(tokensOf(codeOf(text)).find(({ type }) => type === 'codespan')).toMatchObject({ text });
});

test('a bar within a cell does not make two of it', () => {
  const [table] = tokensOf(
    printTable([
      ['a', 'b'],
      ['x|y', 'z'],
    ]),
  );
  expect(table).toMatchObject({ type: 'table', rows: [[{ text: 'x|y' }, { text: 'z' }]] });
});
