/**
 * For tests: the page as it is in the sources, built and served by a gateway on a socket, with a merchant who asks for
 * contracts and a browser to look at them. The platform's time stands still until a test moves it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { expect, onTestFinished } from 'vitest';
import {
  createServer,
  createTestWorld,
  directMchid,
  directPlan,
  directSignPlan,
  openTestGateway,
  planPageUrl,
  playAt,
  readPageFiles,
  systemRandom,
  systemTimer,
  type PageFiles,
  type TestGateway,
} from './gateway-rooms.ts';

const webRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Builds the page from its sources, beside what was last built, and reads it. */
export async function buildPage(): Promise<PageFiles> {
  const outDir = await mkdtemp(join(tmpdir(), 'hufu-web-'));
  try {
    await build({ root: webRoot, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    return readPageFiles(outDir);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

const world = await createTestWorld();

/** A contract that waits for its user. */
export interface Offer {
  readonly number: string;
  readonly planNumber: string;
  readonly signPlanId: string;
  /** The address of its page. */
  readonly url: string;
}

type PlanChanges = Parameters<typeof directPlan>[1];

export interface Stage {
  readonly gateway: TestGateway;
  readonly baseUrl: string;
  /** Lets the direct merchant offer a plan of two lessons, or what `changes` make of it. */
  offer(changes?: PlanChanges): Promise<Offer>;
  /** Opens a tab that must run into no fault of its own until the test ends. */
  openTab(options?: BrowserContextOptions): Promise<Page>;
  /** What the platform holds of a contract. */
  stateOf(offer: Offer): Promise<string>;
  /** What the merchant is owed to be told of it. */
  noticesOf(offer: Offer): Promise<readonly string[]>;
}

/** Opens a gateway that ends with the test. */
export async function openStage(files: PageFiles, browser: Browser): Promise<Stage> {
  const gateway = await openTestGateway(world, { pageFiles: files });
  await playAt(gateway);
  const baseUrl = await listen(gateway);
  return {
    gateway,
    baseUrl,
    offer: (changes) => offer(gateway, baseUrl, changes),
    openTab: (options) => openTab(browser, baseUrl, options),
    stateOf: async ({ signPlanId }) =>
      (await gateway.control('readSignPlan', { path: { sign_plan_id: signPlanId } })).sign_state,
    noticesOf: async ({ signPlanId }) =>
      (await gateway.store.listNotifications({ signPlanId }, 10)).map(({ eventType }) => eventType),
  };
}

async function listen(gateway: TestGateway): Promise<string> {
  const server = createServer({
    serve: gateway.handle,
    random: systemRandom,
    timer: systemTimer,
    log: () => {},
  });
  const { port } = await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${port}`;
}

let offers = 0;

async function offer(gateway: TestGateway, baseUrl: string, changes: PlanChanges): Promise<Offer> {
  offers += 1;
  const number = `S-${offers}`;
  const planNumber = `P-${offers}`;
  const merchant = gateway.as(directMchid);
  const plan = await merchant.answer('createPlan', { json: directPlan(planNumber, changes) });
  const count = plan.plan_detail_list?.length ?? 0;
  const json = directSignPlan(number, plan.plan_id, {
    sign_plan_detail: Array.from({ length: count }, (_none, index) => ({
      plan_detail_no: index + 1,
      merchant_plan_detail_no: `${number}-${index + 1}`,
    })),
  });
  const created = await merchant.answer('createUserSignPlan', { json });
  const url = planPageUrl(baseUrl, created.package);
  return { number, planNumber, signPlanId: created.sign_plan.sign_plan_id, url };
}

/** Answers that a test may provoke; the browser writes each to its console. */
const provoked = /Failed to load resource: (?:the server responded with a status of 40[04]|net::ERR_FAILED)/;

async function openTab(browser: Browser, baseUrl: string, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !provoked.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseUrl) && !url.startsWith('data:')) faults.push(`asked for ${url}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  return page;
}
