/** For tests: a real Chromium, the one that the system brings. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Starts it. Rejects with how to install it when it is missing. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no ${executablePath}, which the tests of the page need: ` +
        'apt-get install --no-install-recommends chromium fonts-wqy-microhei',
    );
  }
  // A container's root has no sandbox, and its /dev/shm is small.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
