/** The words that say more, as a reader asks them: by pointing, by keyboard and by touch. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { callsOf } from './testing/shown-calls.ts';
import { shownPages } from './testing/shown-pages.ts';
import { visit, type SiteStage } from './testing/site-stage.ts';

/** The type of the first field in the table of the request, and a part of what it says. */
const word = '#request-json-service_id .tip';
const says = '2002000000000558128851361561536';

export function tipsSuite(stage: () => SiteStage): void {
  test('a word says more when it is pointed at or focused, and no more after Escape', async () => {
    const page = await stage().openTab();
    await visit(page, shownPages.operation);
    await page.hover(word);
    expect(await bubbleOf(page)).toContain(says);
    await page.keyboard.press('Escape');
    await bubbleCloses(page);
    await page.mouse.move(0, 0);
    await page.focus(word);
    expect(await bubbleOf(page)).toContain(says);
    await page.keyboard.press('Escape');
    await bubbleCloses(page);
  });

  test('a word says more when it is touched, until another place is', async () => {
    const viewport = { width: 390, height: 844 };
    const page = await stage().openTab({ viewport, hasTouch: true, isMobile: true });
    await visit(page, shownPages.operation);
    await page.tap(word);
    expect(await bubbleOf(page)).toContain(says);
    await page.tap('h1');
    await bubbleCloses(page);
  });

  test('a name in a shown call says what its row in the table says', async () => {
    const page = await stage().openTab();
    await visit(page, shownPages.operation);
    await callsOf(page).locator('.active .code-tip', { hasText: 'service_id' }).hover();
    expect(await bubbleOf(page)).toContain('service_id: string\n支付分服务ID');
  });
}

/** What the open bubble says. */
function bubbleOf(page: Page): Promise<string> {
  return page.locator('.tip-bubble:visible').innerText();
}

function bubbleCloses(page: Page): Promise<void> {
  return page.locator('.tip-bubble').waitFor({ state: 'hidden' });
}
