/**
 * The site as its readers meet it: built once by the command that builds it for them, so that a dead link fails here too,
 * then looked at as files and in a browser.
 */
import { afterAll, beforeAll, describe } from 'vitest';

import { callsSuite } from './site.calls.suite.ts';
import { frameSuite } from './site.frame.suite.ts';
import { linksSuite } from './site.links.suite.ts';
import { looksSuite } from './site.looks.suite.ts';
import { tipsSuite } from './site.tips.suite.ts';
import { openSiteStage, type SiteStage } from './testing/site-stage.ts';

/** A build takes 40 s of one core; longer while other tests have the rest of the machine, in milliseconds. */
const buildMs = 300_000;

let stage: SiteStage | undefined;

beforeAll(async () => {
  stage = await openSiteStage();
}, buildMs);
afterAll(() => stage?.close());

function site(): SiteStage {
  if (stage === undefined) throw new Error('The site is opened before the first test.');
  return stage;
}

describe.each([
  ['links', linksSuite],
  ['looks', looksSuite],
  ['words that say more', tipsSuite],
  ['calls', callsSuite],
  ['the frame', frameSuite],
])('%s', (_name, suite) => {
  suite(site);
});
