import { expect, test } from 'vitest';

import { guidePagesOf } from './guide-pages.ts';

const files = [
  {
    name: 'README.md',
    text: '# Guides\n\n[中文](README.zh-CN.md)\n\n- [Start](start.md)\n- [More](more.md)\n',
  },
  {
    name: 'more.md',
    text: '# More\n\nSee [it](../examples/a.ts), [there](https://x.example/a) and [above](#top).\n',
  },
  {
    name: 'start.zh-CN.md',
    text: '# 用 `hufu` 开始\n\n[English](start.md)\n\n见[更多](more.md#part)。\n\n```md\n[kept](more.md)\n```\n',
  },
] as const;

test('guides become pages of their language, in the order of the list', () => {
  expect(guidePagesOf(files).map(({ path, title }) => [path, title])).toEqual([
    ['en/guide/index.md', 'Guides'],
    ['guide/start.md', '用 hufu 开始'],
    ['en/guide/more.md', 'More'],
  ]);
});

test('links between them become addresses, links to other files their paths, and code stays', () => {
  const texts = Object.fromEntries(guidePagesOf(files).map(({ id, text }) => [id, text]));
  expect(texts['index']).toBe('# Guides\n\n- [Start](/en/guide/start)\n- [More](/en/guide/more)\n');
  expect(texts['more']).toBe(
    '# More\n\nSee it (`examples/a.ts`), [there](https://x.example/a) and [above](#top).\n',
  );
  expect(texts['start']).toBe(
    '# 用 `hufu` 开始\n\n见[更多](/en/guide/more#part)。\n\n```md\n[kept](more.md)\n```\n',
  );
});

test('a link to a guide that cannot be one is refused', () => {
  const text = '# A\n\n[no](other/place.md)\n';
  expect(() => guidePagesOf([{ name: 'a.md', text }])).toThrow('guides/a.md links to other/place.md');
});
