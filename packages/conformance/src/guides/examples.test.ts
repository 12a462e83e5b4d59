/** The examples are run as their readers run them: each ends well, and prints what its comments promise. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { startWatchedGateway, type WatchedGateway } from './testing/watched-gateway.ts';

/** A program is compiled as it starts, on a machine that may do other work as well. */
vi.setConfig({ testTimeout: 60_000 });
// Whatever listens here already, an example finds a port that is free.
vi.stubEnv('PORT', '0');

let gateway: WatchedGateway;

beforeAll(async () => {
  gateway = await startWatchedGateway();
});
afterAll(async () => {
  await gateway.close();
  vi.unstubAllEnvs();
});

const said: Readonly<Record<string, readonly RegExp[]>> = {
  '01-create-and-query.ts': [/^N has the platform's number \d+\.$/, /^It is UNSIGNED: /],
  '02-receive-notifications.ts': [
    /^Agree to N here: http:\/\/127\.0\.0\.1:\d+\/payscore\/plan\?package=P$/,
    /^N is SIGNED: the lessons may begin\.$/,
  ],
  '03-errors.ts': [
    /^a serial that is none: Correct the option serial: /,
    /^a path variable that is empty: Correct merchant_sign_plan_no: /,
    /^a number that nobody gave: The platform says RESOURCE_NOT_EXISTS: /,
    /^a wrong address: Nothing was sent: send it again\.$/,
    /^the private key of somebody else: Correct the signature: .* SIGN_ERROR: .* key is another one: /,
  ],
  '04-blocking.ts': [/^N is UNSIGNED\.$/, /^The platform's certificates came with 200; .* for \w+-\d+\.$/],
  '05-whole-life.ts': [
    /^Plan PIANO is NORMAL\.$/,
    /^Contract PIANO-LI is SIGNED\.$/,
    /^Order PIANO-LI-1 is DONE, 14000 fen are paid\.$/,
    /^Order PIANO-LI-2 is DONE, 13000 fen are paid\.$/,
    /^Contract PIANO-LI is COMPLETE\.$/,
  ],
};

test.each(Object.entries(said))('%s does what it says', async (path, expected) => {
  const { code, lines } = await gateway.run(path);
  expect(lines).toEqual(expected.map((line) => expect.stringMatching(line)));
  expect(code).toBe(0);
});
