import { expect, test } from 'vitest';

import { beginningOf, plainGuide } from './plain-guide.ts';

const text =
  '# Start\n\nIt [begins](/guide/signing#keys) here, with 0.9.6. Then it\ngoes on. And on.\n\n```md\n[kept](/guide/x)\n```\n';

test('links within the site lead to the plain text, and code stays', () => {
  const page = plainGuide({ language: 'en', address: '/guide/start', title: 'Start', text });
  expect(page.address).toBe('/en/guide/start');
  expect(page.text).toContain('[begins](/guide/signing.md#keys)');
  expect(page.text).toContain('[kept](/guide/x)');
  expect(page.text).toContain('[中文](/guide/start.md) · [All pages](/en/llms.txt)');
});

test('what it is about are its first two sentences, on one line and without links', () => {
  expect(beginningOf(text)).toBe('It begins here, with 0.9.6. Then it goes on.');
  expect(beginningOf('# 开始\n\n第一句。第二句，见[那里](/a)。第三句。\n')).toBe('第一句。第二句，见那里。');
});
