/** How the built pages look to a program: no fault of WCAG 2.2 A and AA, and nothing that has to be scrolled sideways. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';

import { shownPages } from './testing/shown-pages.ts';
import { visit, type SiteStage } from './testing/site-stage.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 1000 };
const widths = [320, phone.width, desk.width];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each kind of page, in either language, on either width. */
const looks = [
  ['home', phone],
  ['homeInEnglish', desk],
  ['operation', phone],
  ['operationInEnglish', desk],
  ['event', desk],
  ['eventInEnglish', phone],
  ['guideInEnglish', desk],
  ['longGuide', phone],
  ['operations', desk],
  ['operationsInEnglish', phone],
] as const;

/** The longest page takes axe some 3 s while another test has the other core, in milliseconds. */
const lookMs = 60_000;

export function looksSuite(stage: () => SiteStage): void {
  let axe = '';
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  test.each(looks)(
    '%s, %j: axe finds no fault, neither light nor dark',
    async (name, viewport) => {
      const page = await stage().openTab({ viewport, colorScheme: 'light' });
      await visit(page, shownPages[name]);
      await page.addStyleTag({ content: '* { transition: none !important }' });
      await page.evaluate(axe);
      expect(await faultsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html.dark').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    lookMs,
  );

  test(
    'no page is wider than its window',
    async () => {
      const page = await stage().openTab();
      const faults: string[] = [];
      for (const path of Object.values(shownPages)) {
        await visit(page, path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: phone.height });
          const found = await widthOf(page);
          if (found !== width) faults.push(`${path} at ${width} pixels is ${String(found)} wide`);
        }
      }
      expect(faults).toEqual([]);
    },
    lookMs,
  );
}

/** What axe finds, a line for each place. */
function faultsOf(page: Page): Promise<unknown> {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  return page.evaluate(`axe.run(${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

function widthOf(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth');
}
