/** For tests: the group of the six styles on a page that is open. */
import type { Locator, Page } from 'playwright-core';

/** The group; the first where several operations share the page. */
export function callsOf(page: Page): Locator {
  return page.locator('.vp-code-group:has(+ .call-tools)').first();
}

/** The name of the tab that is pressed. */
export function openTabOf(page: Page): Promise<string> {
  return callsOf(page).locator('input:checked + label').innerText();
}

/** The code that is seen. Rejects when it is not that of one style. */
export async function codeOf(page: Page): Promise<string> {
  return (await callsOf(page).locator('.blocks > div:visible pre code').innerText()).trim();
}
