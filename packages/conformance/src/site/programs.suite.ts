/** The programs that the pages of operations give to their readers: each prints the answer that is described. */
import { validate } from '@hufu/contract';
import { describe, expect, test } from 'vitest';

import { likeSample, outlineOf } from './testing/outline-of.ts';
import { callStyles } from './testing/site-code.ts';
import { copiedProgram, type SiteReader } from './testing/site-reader.ts';
import { pagesOf } from './testing/stories.ts';

export function tellOfPrograms(reader: () => SiteReader): void {
  const pages = pagesOf('platform').map((page) => [page.operation.id, page] as const);

  describe.each(pages)('the program of %s', (id, page) => {
    test.each(callStyles)('runs as $tab.en', async (style) => {
      const { turnTo, programs } = reader();
      const text = await turnTo(page, copiedProgram(page, style));
      const lines = await programs.run(`${id}-${style.name}-${style.blocking ? 'sync' : 'async'}`, text);
      expect(lines, text).toHaveLength(1);
      const [data] = lines[0] ?? [];
      const { body } = page.operation.answer;
      if (body === null) {
        expect(data).toBeNull();
        return;
      }
      expect(validate(body, data, 'body')).toEqual({ ok: true, value: data });
      // The sample below the program tells of the same moment: the same members, in the same states.
      expect(outlineOf(body, data)).toEqual(likeSample(body, page.answer));
    });
  });
}
