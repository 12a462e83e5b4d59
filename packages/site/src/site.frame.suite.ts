/** What stands around every page, as a reader uses it: search, languages, theme, side bar; and pages without their scripts. */
import { expect, test } from 'vitest';

import { callStyles } from './code/call-styles.ts';
import { callsOf, codeOf } from './testing/shown-calls.ts';
import { shownPages } from './testing/shown-pages.ts';
import { visit, type SiteStage } from './testing/site-stage.ts';

export function frameSuite(stage: () => SiteStage): void {
  test.each([
    ['names of the wire', 'merchant_sign_plan_no sub_openid'],
    ['its path', '/v3/payscore/sign-plan/partner/user-sign-plans'],
    ['a Chinese word', '创建用户的签约计划'],
  ])('the search finds an operation by %s', async (_by, text) => {
    const page = await stage().openTab();
    await visit(page, shownPages.home);
    await page.keyboard.press('Control+k');
    await page.locator('.VPLocalSearchBox input').fill(text);
    await page.locator(`.VPLocalSearchBox a[href^="${shownPages.operation}#"]`).first().click();
    await page.locator('h1', { hasText: '创建用户的签约计划' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(shownPages.operation);
  });

  test('the menu of languages leads to the same page in the other one', async () => {
    const page = await stage().openTab();
    await visit(page, shownPages.query);
    await page.getByRole('button', { name: '切换语言' }).hover();
    await page.locator('.VPNavBarTranslations').getByRole('link', { name: 'English' }).click();
    await page.locator('h1', { hasText: 'Query' }).waitFor();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(shownPages.queryInEnglish);
  });

  test('the plain Markdown of a page is copied, and is where its link leads', async () => {
    const page = await stage().openTab({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit(page, shownPages.operation);
    await page.getByRole('button', { name: '复制 Markdown' }).click();
    await page.getByText('已复制', { exact: true }).waitFor();
    const copied: unknown = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/^# 创建用户的签约计划/u);
    const href = await page.getByRole('link', { name: '查看 Markdown' }).getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect(await answer.text()).toBe(copied);
  });

  test('the chosen theme is remembered', async () => {
    const page = await stage().openTab({ colorScheme: 'light' });
    await visit(page, shownPages.home);
    expect(await page.locator('html.dark').count()).toBe(0);
    await page.locator('.VPNavBarAppearance').getByRole('switch').click();
    await page.locator('html.dark').waitFor();
    await visit(page, shownPages.event);
    expect(await page.locator('html.dark').count()).toBe(1);
  });

  test('a chapter of the side bar is closed and opened by keyboard, and says which it is', async () => {
    const page = await stage().openTab();
    await visit(page, shownPages.operation);
    const sidebar = page.locator('.VPSidebar');
    const entry = sidebar.getByText('取消用户的签约计划', { exact: true });
    await sidebar.getByRole('button', { name: '签约计划', exact: true, expanded: true }).focus();
    await page.keyboard.press('Enter');
    await sidebar.getByRole('button', { name: '签约计划', exact: true, expanded: false }).waitFor();
    expect(await entry.isVisible()).toBe(false);
    await page.keyboard.press('Space');
    await sidebar.getByRole('button', { name: '签约计划', exact: true, expanded: true }).waitFor();
    expect(await entry.isVisible()).toBe(true);
  });

  test.each([shownPages.operation, shownPages.queryInEnglish])(
    'without JavaScript %s shows its tables, its states and its first style',
    async (path) => {
      const page = await stage().openTab({ javaScriptEnabled: false });
      await page.goto(path);
      for (const last of ['#response tbody tr', '.errors tbody tr', '.states svg']) {
        expect(await page.locator(last).last().isVisible(), last).toBe(true);
      }
      expect(await codeOf(page)).toContain('await client.v3.payscore.');
      expect(await callsOf(page).locator('label').count()).toBe(callStyles.length);
    },
  );
}
