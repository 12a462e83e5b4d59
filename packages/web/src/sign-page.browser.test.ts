import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { launchChromium } from './testing/chromium.ts';
import { directMchid, directOrder } from './testing/gateway-rooms.ts';
import { buildPage, openStage } from './testing/stage.ts';

const browser = await launchChromium();
const files = await buildPage();
afterAll(() => browser.close());

const signs = '同意并签约';
const refuses = '不同意';
const cancels = '取消签约';

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** Every act that the page has asked for so far. */
function actsOf(page: Page): readonly string[] {
  const acts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') acts.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  return acts;
}

test('the page says what is agreed to: each charge with its discount, the totals, how long it holds', async () => {
  const stage = await openStage(files, browser);
  const { url } = await stage.offer();
  const page = await stage.openTab();
  await page.goto(url);
  await heading(page, '确认签约计划').waitFor();
  expect(await page.title()).toBe('支付分签约');
  expect(await page.getByRole('region', { name: '瑜伽课2节' }).innerText()).toMatch(
    /¥270\.00[\s\S]*¥300\.00[\s\S]*共优惠 ¥30\.00[\s\S]*分 2 次扣款/,
  );
  const details = await page.getByRole('region', { name: '扣款明细' }).getByRole('listitem').allInnerTexts();
  expect(details[0]).toMatch(/第一节课[\s\S]*享受九五折[\s\S]*¥140\.00[\s\S]*¥150\.00/);
  expect(details[1]).toMatch(/第二节课[\s\S]*¥130\.00[\s\S]*¥150\.00/);
  const facts = await page.getByRole('region', { name: '签约信息' }).innerText();
  expect(facts).toMatch(/自签约当天起 60 天[\s\S]*2026年3月7日到期/);
  expect(facts).toContain('2026年1月5日 12:00');
  expect(facts).toContain(directMchid);
});

test('the user signs: the contract is in force, the merchant is told once, and the page says so', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, signs).click();
  await heading(page, '签约成功').waitFor();
  expect(await stage.stateOf(offer)).toBe('SIGNED');
  expect(await stage.noticesOf(offer)).toEqual(['PAYSCORE.USER_SIGN_PLAN']);
  await page.reload();
  await heading(page, '你已签约').waitFor();
  expect(await button(page, signs).count()).toBe(0);
});

test('a double click signs once', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  const acts = actsOf(page);
  await page.goto(offer.url);
  await button(page, signs).dblclick();
  await heading(page, '签约成功').waitFor();
  expect(acts).toEqual(['sign']);
  expect(await stage.noticesOf(offer)).toHaveLength(1);
});

test('two tabs that sign at once make one contract, and both say so', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const tabs = [await stage.openTab(), await stage.openTab()];
  for (const tab of tabs) await tab.goto(offer.url);
  await Promise.all(tabs.map((tab) => button(tab, signs).click()));
  for (const tab of tabs) await heading(tab, '签约成功').waitFor();
  expect(await stage.noticesOf(offer)).toHaveLength(1);
});

test('the user refuses: nothing is signed, and the page can be looked at again and signed', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, refuses).click();
  await heading(page, '你未签约').waitFor();
  expect(await stage.stateOf(offer)).toBe('UNSIGNED');
  expect(await stage.noticesOf(offer)).toEqual([]);
  await button(page, '重新查看').click();
  await button(page, signs).click();
  await heading(page, '签约成功').waitFor();
  expect(await stage.stateOf(offer)).toBe('SIGNED');
});

test('after two hours the link has lapsed', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  await stage.gateway.control('advanceClock', { json: { duration: 'PT2H' } });
  const page = await stage.openTab();
  await page.goto(offer.url);
  await heading(page, '链接已失效').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});

test('a page that was open for two hours says that it lapsed when the user signs', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, signs).waitFor();
  await stage.gateway.control('advanceClock', { json: { duration: 'PT2H' } });
  await button(page, signs).click();
  await heading(page, '链接已失效').waitFor();
  expect(await stage.stateOf(offer)).toBe('UNSIGNED');
});

test('a plan that is stopped while its page is open can no longer be signed', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, signs).waitFor();
  const path = { merchant_plan_no: offer.planNumber };
  await stage.gateway.as(directMchid).call('stopPlan', { path });
  await button(page, signs).click();
  await heading(page, '计划已停止').waitFor();
  expect(await stage.stateOf(offer)).toBe('UNSIGNED');
});

test('the user cancels later, after being asked: the merchant is told', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, signs).click();
  await heading(page, '签约成功').waitFor();
  await button(page, cancels).click();
  const question = page.getByRole('dialog', { name: '取消签约？' });
  await question.getByRole('button', { name: '再想想' }).click();
  await question.waitFor({ state: 'hidden' });
  expect(await stage.stateOf(offer)).toBe('SIGNED');
  await button(page, cancels).click();
  await question.getByRole('button', { name: cancels }).dblclick();
  await heading(page, '签约已取消').waitFor();
  await question.waitFor({ state: 'hidden' });
  expect(await page.getByText('你已取消签约（2026年1月5日 10:00）').count()).toBe(1);
  expect(await stage.stateOf(offer)).toBe('SIGN_PLAN_CANCEL');
  expect([...(await stage.noticesOf(offer))].toSorted()).toEqual([
    'PAYSCORE.USER_CANCEL_SIGN_PLAN',
    'PAYSCORE.USER_SIGN_PLAN',
  ]);
});

test('the back button closes the question, and leaves the contract as it is', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, signs).click();
  await button(page, cancels).click();
  const question = page.getByRole('dialog');
  await question.waitFor();
  await page.goBack();
  await question.waitFor({ state: 'hidden' });
  await heading(page, '签约成功').waitFor();
  expect(await stage.stateOf(offer)).toBe('SIGNED');
});

test('a merchant’s cancellation is shown as the merchant’s', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, signs).click();
  await heading(page, '签约成功').waitFor();
  const path = { merchant_sign_plan_no: offer.number };
  await stage.gateway.as(directMchid).answer('cancelUserSignPlan', { path, json: { stop_reason: '停课' } });
  await page.reload();
  await heading(page, '签约已取消').waitFor();
  expect(await page.getByText('商家已取消签约').count()).toBe(1);
});

test('while a service is being given the page offers what the platform allows, and no more', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, signs).click();
  await heading(page, '签约成功').waitFor();
  const signPlan = { sign_plan_id: offer.signPlanId, merchant_sign_plan_no: offer.number };
  await stage.gateway.as(directMchid).answer('createServiceOrder', { json: directOrder(signPlan) });
  await page.reload();
  await heading(page, '你已签约').waitFor();
  expect(await page.getByText('服务中').count()).toBe(1);
  expect(await button(page, cancels).count()).toBe(0);
  expect(await page.getByText('结束后才能取消签约').count()).toBe(1);
});

test('going back to the merchant and forth again shows what is true, not what was left', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(`${stage.baseUrl}/payscore/plan`);
  await page.goto(offer.url);
  await button(page, signs).click();
  await heading(page, '签约成功').waitFor();
  await page.goBack();
  await heading(page, '链接无效').waitFor();
  await page.goForward();
  await heading(page, '你已签约').waitFor();
  expect(await button(page, signs).count()).toBe(0);
});

test('a package that nobody gave out opens nothing', async () => {
  const stage = await openStage(files, browser);
  const page = await stage.openTab();
  await page.goto(`${stage.baseUrl}/payscore/plan?package=made-up`);
  await heading(page, '链接无效').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});

test('when the gateway cannot be reached the page says so, and tries again when asked', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.route('**/payscore/plan/contract?**', (route) => route.abort());
  await page.goto(offer.url);
  await heading(page, '暂时打不开').waitFor();
  await page.unroute('**/payscore/plan/contract?**');
  await button(page, '重试').click();
  await button(page, signs).waitFor();
  expect(await heading(page, '确认签约计划').count()).toBe(1);
});

test('a signing whose answer is lost is shown as what became of it', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.route('**/payscore/plan/contract/sign', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.goto(offer.url);
  await button(page, signs).click();
  await heading(page, '签约成功').waitFor();
  expect(await stage.stateOf(offer)).toBe('SIGNED');
});

test('the keyboard is enough, and whoever listens is taken to the outcome', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer();
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, signs).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, '签约成功').waitFor();
  expect(await page.locator(':focus').innerText()).toBe('签约成功');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await stage.stateOf(offer)).toBe('SIGNED');
});

test('of many charges the first are shown, and the others when asked for', async () => {
  const stage = await openStage(files, browser);
  const offer = await stage.offer({
    deduction_quantity: 20,
    total_original_price: 20_000,
    total_actual_price: 20_000,
    plan_detail_list: Array.from({ length: 20 }, (_none, index) => ({
      plan_detail_name: `第${index + 1}节课`,
      original_price: 1_000,
      actual_price: 1_000,
    })),
  });
  const page = await stage.openTab();
  await page.goto(offer.url);
  await button(page, '查看全部 20 次').click();
  expect(await page.getByRole('listitem').count()).toBe(20);
});
