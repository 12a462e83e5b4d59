import type { Language } from '@hufu/contract';
import { expect, test } from 'vitest';

import { callStyles, printCall } from './call-styles.ts';

const call = {
  verb: 'get',
  path: '/v3/some-thing/{some_id}',
  options: { some_id: "it's", query: { limit: 1 } },
};

test('one call is written in six ways', () => {
  const firstLines = callStyles.map((style) => printCall(call, style, 'en').split('\n')[0]);
  expect(firstLines).toEqual([
    'const { data } = await client.v3.someThing._some_id_.getAsync({',
    "const { data } = await client.chain('v3/some-thing/{some_id}').getAsync({",
    "const { data } = await client['v3/some-thing/{some_id}'].getAsync({",
    'const { data } = client.v3.someThing._some_id_.get({',
    "const { data } = client.chain('v3/some-thing/{some_id}').get({",
    "const { data } = client['v3/some-thing/{some_id}'].get({",
  ]);
});

test('all six have the same options', () => {
  const rest = callStyles.map((style) => printCall(call, style, 'en').split('\n').slice(1).join('\n'));
  expect(new Set(rest)).toEqual(
    new Set(['  some_id: "it\'s",\n  query: {\n    limit: 1,\n  },\n});\nconsole.log(data);\n']),
  );
});

test('what its reader must know stands above the call', () => {
  const [style] = callStyles;
  if (style === undefined) throw new Error('There are no styles.');
  const remarks = [{ zh: '换成自己的。', en: 'Put your own.' }];
  const text = (language: Language) => printCall({ ...call, remarks }, style, language);
  expect(text('en')).toBe(`// Put your own.\n${printCall(call, style, 'en')}`);
  expect(text('zh')).toBe(`// 换成自己的。\n${printCall(call, style, 'zh')}`);
});
