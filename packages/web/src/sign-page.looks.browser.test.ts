/**
 * How each state of the page looks, on three widths, light and dark: kept as pictures for a person to look at, and held
 * against what a program can judge: nothing is cut off at 320 pixels, and axe finds no fault of WCAG 2.2 A and AA.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { launchChromium } from './testing/chromium.ts';
import { directMchid, directOrder } from './testing/gateway-rooms.ts';
import { buildPage, openStage, type Offer, type Stage } from './testing/stage.ts';

const pictures = join(dirname(dirname(fileURLToPath(import.meta.url))), 'screenshots');
const widths = [320, 390, 1440] as const;
const heights = { 320: 1100, 390: 844, 1440: 1000 } as const;
const schemes = ['light', 'dark'] as const;

/** Six pictures and two rounds of axe take about 4 s on an idle machine, in milliseconds. */
const picturesMs = 60_000;

const browser = await launchChromium();
const files = await buildPage();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
await mkdir(pictures, { recursive: true });
afterAll(() => browser.close());

interface Scene {
  readonly stage: Stage;
  readonly offer: Offer;
  readonly page: Page;
}

/** What leads to each look, and the heading by which it is known. */
const looks: Readonly<
  Record<string, { readonly heading: string; readonly act: (scene: Scene) => Promise<void> }>
> = {
  terms: { heading: '确认签约计划', act: async () => {} },
  signed: { heading: '签约成功', act: ({ page }) => press(page, '同意并签约') },
  refused: { heading: '你未签约', act: ({ page }) => press(page, '不同意') },
  question: {
    heading: '签约成功',
    act: async ({ page }) => {
      await press(page, '同意并签约');
      await press(page, '取消签约');
      await page.getByRole('dialog').waitFor();
    },
  },
  cancelled: {
    heading: '签约已取消',
    act: async ({ page }) => {
      await press(page, '同意并签约');
      await press(page, '取消签约');
      await page.getByRole('dialog').getByRole('button', { name: '取消签约' }).click();
    },
  },
  'signed-before': {
    heading: '你已签约',
    act: async ({ page }) => {
      await press(page, '同意并签约');
      await page.getByRole('heading', { name: '签约成功' }).waitFor();
      await page.reload();
    },
  },
  serving: {
    heading: '你已签约',
    act: async ({ stage, offer, page }) => {
      await press(page, '同意并签约');
      await page.getByRole('heading', { name: '签约成功' }).waitFor();
      const signPlan = { sign_plan_id: offer.signPlanId, merchant_sign_plan_no: offer.number };
      await stage.gateway.as(directMchid).answer('createServiceOrder', { json: directOrder(signPlan) });
      await page.reload();
    },
  },
  lapsed: {
    heading: '链接已失效',
    act: async ({ stage, page }) => {
      await stage.gateway.control('advanceClock', { json: { duration: 'PT2H' } });
      await page.reload();
    },
  },
  stopped: {
    heading: '计划已停止',
    act: async ({ stage, offer, page }) => {
      const path = { merchant_plan_no: offer.planNumber };
      await stage.gateway.as(directMchid).call('stopPlan', { path });
      await page.reload();
    },
  },
  expired: {
    heading: '签约已到期',
    act: async ({ stage, page }) => {
      await press(page, '同意并签约');
      await page.getByRole('heading', { name: '签约成功' }).waitFor();
      await stage.gateway.control('advanceClock', { json: { duration: 'P100D' } });
      await page.reload();
    },
  },
  unknown: {
    heading: '链接无效',
    act: async ({ stage, page }) => void (await page.goto(`${stage.baseUrl}/payscore/plan?package=none`)),
  },
  unreachable: {
    heading: '暂时打不开',
    act: async ({ page }) => {
      await page.route('**/payscore/plan/contract?**', (route) => route.abort());
      await page.reload();
    },
  },
};

test.each(Object.entries(looks))(
  '%s',
  async (name, { heading, act }) => {
    const stage = await openStage(files, browser);
    const offer = await stage.offer();
    const page = await stage.openTab();
    await page.goto(offer.url);
    await act({ stage, offer, page });
    await page.locator('h1', { hasText: heading }).waitFor();
    expect(await faultsInLooks(page, name)).toEqual([]);
  },
  picturesMs,
);

test(
  'the longest texts and the highest prices that a plan can have',
  async () => {
    const stage = await openStage(files, browser);
    const { url } = await stage.offer({
      plan_name: '青少年零基础游泳一对一精品私教小班课程包',
      plan_duration: 365,
      deduction_quantity: 12,
      total_original_price: 12 * 9_999_900,
      total_actual_price: 12 * 8_333_300,
      plan_detail_list: Array.from({ length: 12 }, (_none, index) => ({
        plan_detail_name: `第${index + 1}节课ABCDEFGHIJKLMNO`,
        original_price: 9_999_900,
        plan_discount_description: '新用户专享八八折限时优惠仅此一次',
        actual_price: 8_333_300,
      })),
    });
    const page = await stage.openTab();
    await page.goto(url);
    await page.locator('h1', { hasText: '确认签约计划' }).waitFor();
    expect(await faultsInLooks(page, 'longest')).toEqual([]);
  },
  picturesMs,
);

/** Takes the pictures, and returns what is wrong with them. */
async function faultsInLooks(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: heights[width] });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`) });
      const scrollWidth: unknown = await page.evaluate('document.documentElement.scrollWidth');
      if (scrollWidth !== width) faults.push(`at ${width} pixels it is ${String(scrollWidth)} wide`);
      if (width === 320) faults.push(...(await faultsOf(page)).map((fault) => `${colorScheme}: ${fault}`));
    }
  }
  return faults;
}

/** What axe finds, a line for each place. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
