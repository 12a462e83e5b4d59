/** Deliveries over TLS: the gateway trusts what the machine trusts, and an authority that its operator names. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway, type WatchedNotification } from '@hufu/gateway';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startChildGateway, type ChildGateway } from '../testing/child-gateway.ts';
import { Play } from '../testing/play.ts';
import { socketStage } from '../testing/stage.ts';
import { createAuthority } from './testing/certificates.ts';
import { Shop } from './testing/shop.ts';
import { signTold } from './testing/told-contract.ts';

const authority = await createAuthority();
const root = await mkdtemp(join(tmpdir(), 'hufu-tls-'));
const authorityFile = join(root, 'authority.pem');

/** Node reads the variable once, as a process starts: whoever trusts more than the machine is a process of its own. */
const trusting = playOver(() => startChildGateway({}, { NODE_EXTRA_CA_CERTS: authorityFile }));
const strange = playOver(startGateway);

beforeAll(async () => {
  await writeFile(authorityFile, authority.certificatePem);
  await Promise.all([trusting.open(), strange.open()]);
});
afterAll(async () => {
  await Promise.all([trusting.close(), strange.close()]);
  await rm(root, { recursive: true });
});

function playOver(start: () => Promise<Pick<ChildGateway, 'baseUrl' | 'merchants' | 'close'>>): Play {
  return new Play({ lasting: false, open: async () => socketStage(await start()) });
}

/** Has a contract signed whose merchant serves `https://localhost` with a certificate for `host`. */
async function tell(play: Play, host: string) {
  await play.begin();
  const identity = await authority.issue(host);
  const shop = await new Shop({ merchant: play.stage.direct, identity }).comeUp();
  onTestFinished(() => shop.goDown());
  const { signPlanId } = await signTold(play, { mode: 'direct', number: 'TLS', notifyUrl: shop.url });
  await play.control.clock.advance('PT1S');
  const [listed] = await play.control.notifications.list({ sign_plan_id: signPlanId });
  return { shop, notification: await play.control.notifications.read(listed?.id ?? '') };
}

/** What was kept of the only delivery. */
function reportOf({ attempts }: WatchedNotification): unknown {
  expect(attempts).toHaveLength(1);
  return JSON.parse(attempts[0]?.report ?? 'null');
}

test('a gateway that is given the authority of a team delivers to its servers', async () => {
  const { shop, notification } = await tell(trusting, 'localhost');
  expect(shop.outcomes).toEqual(['handled']);
  expect(notification).toMatchObject({ state: 'delivered', notify_url: shop.url });
  expect(reportOf(notification)).toMatchObject({
    reason: 'acknowledged',
    target: { url: shop.url },
    answer: { status: 204 },
  });
});

test.each([
  ['from an authority that is not trusted', strange, 'localhost', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['for another host', trusting, 'elsewhere.test', 'ERR_TLS_CERT_ALTNAME_INVALID'],
])('a certificate %s is refused, and the delivery says so', async (_what, play, host, cause) => {
  const { shop, notification } = await tell(play, host);
  expect(shop.receipts).toEqual([]);
  expect(notification).toMatchObject({ state: 'waiting', attempts: [{ outcome: 'failed' }] });
  expect(reportOf(notification)).toMatchObject({
    reason: 'tls',
    says: { zh: expect.stringContaining('证书'), en: expect.stringContaining('certificate') },
    cause,
    answer: null,
  });
});
