/** For tests: the built site on a socket of its own, and a browser that opens its pages and notes what goes wrong there. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

import { buildSite } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

export interface SiteStage {
  /** Where the built files are. */
  readonly folder: string;
  readonly origin: string;
  /**
   * A window of its own with nothing remembered. When the test ends it fails on an error in the console and on a request
   * that left the site.
   */
  openTab(options?: TabOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface TabOptions extends BrowserContextOptions {
  /** Runs in every page before the page's own scripts. */
  readonly before?: string;
}

/** Builds the site, which takes most of a minute, and opens everything else around it. */
export async function openSiteStage(): Promise<SiteStage> {
  const folder = await buildSite();
  const served = await serveFolder(folder);
  const { origin } = served;
  const browser = await launchChromium();
  return {
    folder,
    origin,
    openTab: async ({ before = '', ...options } = {}) => {
      const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...options });
      await context.addInitScript(before);
      const page = await context.newPage();
      const faults = faultsIn(page, origin);
      onTestFinished(async () => {
        await context.close();
        expect(faults).toEqual([]);
      });
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Opens the page at `path`, and resolves when it answers to its reader. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction("'__vue_app__' in document.querySelector('#app')");
}

/** What goes wrong in `page`, as it happens. */
function faultsIn(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) faults.push(`asked for ${url}`);
  });
  return faults;
}
