import { expect, test } from 'vitest';

import { linksOf } from './links-of.ts';

test('links are read from where their page stands, and those to other places are left out', () => {
  const markdown =
    '[a](b.ts), [c](../d/e.md#part), [the web](https://example.com/x), [here](#part), and `x[0](y)`.';
  expect(linksOf({ path: 'guides/page.md', markdown }).map(({ to }) => to)).toEqual([
    'guides/b.ts',
    'd/e.md',
    'guides/y',
  ]);
});
