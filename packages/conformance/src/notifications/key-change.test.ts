/**
 * The platform's keys change under a merchant's receiver: one that holds both keys never notices, and one that holds
 * only one of them turns away what the other signed.
 */
import { createHash } from 'node:crypto';
import { headerNames } from '@hufu/protocol';
import { createReceiver, type Delivery, type Receipt } from '@hufu/sdk/notifications';
import { expect, test } from 'vitest';
import { referenceRequest } from '../testing/bodies.ts';
import {
  ControlHand,
  createDefaultWorld,
  createGateway,
  gatewayPartsOf,
  MerchantHand,
  openSqliteStore,
  systemClock,
  systemRandom,
} from '../testing/gateway-rooms.ts';

const world = await createDefaultWorld({ nowMs: systemClock.nowMs(), random: systemRandom });
const partner = world.merchants.find(({ role }) => role === 'partner');
const certificate = world.platformCertificates[0];
if (partner === undefined || certificate === undefined) throw new Error('The default world has both.');
const { mchid, apiv3Key, platformPublicKey } = partner;

/** As many as a share of half is told from none and from all by. */
const notificationCount = 60;

type Certs = Readonly<Record<string, string>>;
const publicKey: Certs = { [platformPublicKey.id]: platformPublicKey.publicKeyPem };
const oldCertificate: Certs = { [certificate.serial]: certificate.certificatePem };

/** A gateway without a socket; what it delivers is kept, and acknowledged. */
async function openDelivering() {
  const store = await openSqliteStore({ memory: true });
  await store.foundWorld(world);
  const delivered: Delivery[] = [];
  const { handle, dispatcher, state } = createGateway(
    gatewayPartsOf({
      store,
      record: { ...world, plans: [] },
      network: {
        resolve: () => Promise.reject(new Error('The address is a number.')),
        send: async ({ headers, body }) => {
          delivered.push({ headers, body });
          const answer = { status: 204, headers: [], body: Buffer.alloc(0), cut: false };
          return { fault: null, cause: null, answer, connectMs: 0, firstByteMs: 0 };
        },
      },
    }),
  );
  const controls = new ControlHand(handle);
  let signed = 0;
  return {
    delivered,
    controls,
    /** The user signs as many contracts, and the merchant is told of each. */
    tellOf: async (count: number): Promise<void> => {
      const merchant = new MerchantHand(mchid, state.world.record, handle);
      for (let at = 0; at < count; at += 1) {
        signed += 1;
        const { sign_plan } = await merchant.answer('createPartnerUserSignPlan', {
          json: {
            ...referenceRequest,
            merchant_sign_plan_no: `S-${signed}`,
            notify_url: 'http://127.0.0.1:9/notify',
            sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `S-${signed}-1` }],
          },
        });
        await controls.answer('userSigns', { path: { sign_plan_id: sign_plan.sign_plan_id } });
      }
      await dispatcher.drain();
    },
  };
}

/** What becomes of all of them at a receiver that holds these keys and no others. */
function receiptsOf(deliveries: readonly Delivery[], certs: Certs): Promise<readonly Receipt[]> {
  const { receive } = createReceiver({ certs, apiv3Key });
  return Promise.all(deliveries.map((delivery) => receive(delivery)));
}

function serialOf({ headers }: Delivery): string {
  // The gateway's network is handed a list of names and values.
  const named = new Map(headers as Iterable<readonly [string, string]>);
  return named.get(headerNames.serial) ?? '';
}

/** The choice as `SigningControl` describes it: nothing of the gateway is asked. */
function isForPublicKey(notificationId: string, permille: number): boolean {
  return createHash('sha256').update(notificationId).digest().readUInt32BE(0) % 1000 < permille;
}

test('during a switch at one half, a receiver with both keys takes all, and one with one key only that key’s', async () => {
  const { delivered, controls, tellOf } = await openDelivering();
  await controls.answer('switchToPublicKey', { path: { mchid }, json: { public_key_permille: 500 } });
  await tellOf(notificationCount);

  const taken = await receiptsOf(delivered, { ...publicKey, ...oldCertificate });
  expect(taken).toHaveLength(notificationCount);
  const expected = taken.map((receipt) => {
    if (receipt.outcome !== 'unhandled') throw new Error(`It was not taken: ${receipt.explanation}`);
    return isForPublicKey(receipt.notification.id, 500) ? platformPublicKey.id : certificate.serial;
  });
  expect(delivered.map(serialOf)).toEqual(expected);
  expect(new Set(expected).size).toBe(2);

  for (const [certs, own] of [
    [publicKey, platformPublicKey.id],
    [oldCertificate, certificate.serial],
  ] as const) {
    const receipts = await receiptsOf(delivered, certs);
    expect(receipts.map(({ status }) => status)).toEqual(
      expected.map((serial) => (serial === own ? 204 : 401)),
    );
    const refused = receipts.filter(({ outcome }) => outcome === 'refused');
    expect(refused.length).toBe(expected.filter((serial) => serial !== own).length);
    expect(new Set(refused.map((receipt) => 'reason' in receipt && receipt.reason))).toEqual(
      new Set(['unknown-serial']),
    );
  }
});

test('over a change of the certificate, a receiver with both takes all, and one that was never told takes no more', async () => {
  const { delivered, controls, tellOf } = await openDelivering();
  await controls.answer('switchToPublicKey', { path: { mchid }, json: { public_key_permille: 0 } });
  const coming = await controls.answer('announceCertificate', { json: {} });
  await tellOf(3);
  await controls.answer('advanceClock', { json: { duration: 'PT24H' } });
  await tellOf(3);

  const { serial } = coming;
  expect(delivered.map(serialOf)).toEqual([
    ...Array.from({ length: 3 }, () => certificate.serial),
    ...Array.from({ length: 3 }, () => serial),
  ]);
  const statuses = async (certs: Certs) => (await receiptsOf(delivered, certs)).map(({ status }) => status);
  expect(await statuses({ ...oldCertificate, [serial]: coming.certificate })).toEqual(
    Array.from({ length: 6 }, () => 204),
  );
  expect(await statuses(oldCertificate)).toEqual([204, 204, 204, 401, 401, 401]);
});
