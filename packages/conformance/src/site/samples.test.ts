/** Every sample of the site is run against a gateway, as the reader of its page would. */
import { afterAll, beforeAll, vi } from 'vitest';

import { tellOfPrograms } from './programs.suite.ts';
import { tellOfReceivers } from './receivers.suite.ts';
import { tellOfCurl, tellOfHufu } from './shells.suite.ts';
import { openSiteReader, type SiteReader } from './testing/site-reader.ts';

/** What a first sample needs is compiled as it starts, on a machine that may do other work as well. */
vi.setConfig({ testTimeout: 60_000 });

let opened: SiteReader | null = null;
beforeAll(async () => {
  opened = await openSiteReader();
  await opened.readThrough();
});
afterAll(() => opened?.close());

function reader(): SiteReader {
  if (opened === null) throw new Error('The gateway of the samples did not start.');
  return opened;
}

tellOfPrograms(reader);
tellOfCurl(reader);
tellOfHufu(reader);
tellOfReceivers(reader);
