/** The six ways of a call, as a reader has them: chosen by keyboard, remembered from page to page, copied as a program. */
import { expect, test } from 'vitest';

import { callStyles } from './code/call-styles.ts';
import { callsOf, codeOf, openTabOf } from './testing/shown-calls.ts';
import { shownPages } from './testing/shown-pages.ts';
import { visit, type SiteStage } from './testing/site-stage.ts';

/** The style that readers choose below: the names and the place of its tab. */
const chosen = { tab: '同步纯链式', inEnglish: 'Sync chain', index: 3 };

/** Makes the browser keep nothing of ours. */
const keepsNothing = `for (const name of ['getItem', 'setItem']) {
  const own = Storage.prototype[name];
  Storage.prototype[name] = function (key, value) {
    if (key === 'hufu-call-style') throw new DOMException('refused', 'SecurityError');
    return own.call(this, key, value);
  };
}`;

/** Notes in `painted` which styles are open whenever the page is painted. */
const notesStyles = `globalThis.painted = new Set();
requestAnimationFrame(function note() {
  const blocks = document.querySelector('.vp-code-group:has(+ .call-tools) .blocks')?.children;
  if (blocks) painted.add([...blocks].findIndex((block) => block.classList.contains('active')));
  requestAnimationFrame(note);
});`;

export function callsSuite(stage: () => SiteStage): void {
  test('the six styles are reached by the arrow keys', async () => {
    const page = await stage().openTab();
    await visit(page, shownPages.operation);
    await callsOf(page).locator('input').first().focus();
    const seen: string[] = [];
    for (const { tab } of callStyles) {
      expect(await openTabOf(page)).toBe(tab.zh);
      seen.push(await codeOf(page));
      await page.keyboard.press('ArrowRight');
    }
    expect(await openTabOf(page)).toBe(callStyles[0]?.tab.zh);
    expect(new Set(seen).size).toBe(callStyles.length);
    expect(seen[1]).toContain(
      "await client.chain('v3/payscore/sign-plan/partner/user-sign-plans').postAsync(",
    );
    expect(seen[3]).toContain('= client.v3.payscore.signPlan.partner.userSignPlans.post(');
    expect(seen[5]).toContain("= client['v3/payscore/sign-plan/partner/user-sign-plans'].post(");
  });

  test('the chosen style is remembered from page to page, in either language', async () => {
    const page = await stage().openTab();
    await visit(page, shownPages.operation);
    await page.getByText(chosen.tab, { exact: true }).click();
    await page.locator('.VPSidebar').getByText('查询支付分计划', { exact: true }).click();
    await page.locator('h1', { hasText: '查询支付分计划' }).waitFor();
    expect(await openTabOf(page)).toBe(chosen.tab);
    expect(await codeOf(page)).toContain('.get(');
    await visit(page, shownPages.operationInEnglish);
    expect(await openTabOf(page)).toBe(chosen.inEnglish);
    expect(await codeOf(page)).toContain('.post(');
  });

  test('a page that opens with a remembered style never paints another', async () => {
    const page = await stage().openTab({ before: notesStyles });
    await visit(page, shownPages.operation);
    await page.getByText(chosen.tab, { exact: true }).click();
    for (const path of [shownPages.query, shownPages.operationInEnglish]) {
      await visit(page, path);
      expect(await page.evaluate('[...painted]')).toEqual([chosen.index]);
    }
  });

  test('where the browser keeps nothing, a style is chosen for its page alone', async () => {
    const page = await stage().openTab({ before: keepsNothing });
    await visit(page, shownPages.operation);
    await page.getByText(chosen.tab, { exact: true }).click();
    expect(await openTabOf(page)).toBe(chosen.tab);
    expect(await codeOf(page)).toContain('.post(');
    await visit(page, shownPages.query);
    expect(await openTabOf(page)).toBe(callStyles[0]?.tab.zh);
  });

  test('the button copies a whole program with the call that is shown, in the language of the page', async () => {
    const page = await stage().openTab({ permissions: ['clipboard-read', 'clipboard-write'] });
    const copiedFrom = async (index: number, button: string): Promise<unknown> => {
      await callsOf(page).locator('label').nth(index).click();
      await page.getByRole('button', { name: button }).click();
      await page.getByText(/^(?:已复制|Copied)$/u).waitFor();
      return page.evaluate('navigator.clipboard.readText()');
    };
    await visit(page, shownPages.operation);
    const blocking = await copiedFrom(chosen.index, '复制可运行的完整程序');
    expect(blocking).toContain("import { createClient } from '@hufu/sdk/sync';\n\n// 由");
    expect(blocking).toContain(await codeOf(page));
    await visit(page, shownPages.operationInEnglish);
    const promising = await copiedFrom(1, 'Copy as a program that runs');
    expect(promising).toContain("import { createClient } from '@hufu/sdk';\n\n// What");
    expect(promising).toContain(await codeOf(page));
  });
}
