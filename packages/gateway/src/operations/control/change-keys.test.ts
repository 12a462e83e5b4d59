import { X509Certificate } from 'node:crypto';
import { headerNames, openResource } from '@hufu/protocol';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../adapters/system-clock.ts';
import { isForPublicKey } from '../../signing.ts';
import { openTestGateway, type TestGateway } from '../../testing/gateway.ts';
import { openReceiver } from '../../testing/receiver.ts';
import { playAt, playedAt, signedPartner } from '../../testing/signed-contract.ts';
import { createTestWorld, directMchid, partnerMchid } from '../../testing/world.ts';

const world = await createTestWorld();
const old = world.platformCertificates[0]?.serial ?? '';
const publicKeyId = world.merchants[0]?.platformPublicKey.id ?? '';
const path = { mchid: partnerMchid };
const daysMs = 86_400_000;

/** A gateway that stands still. */
async function open(forwardTo?: string): Promise<TestGateway> {
  const gateway = await openTestGateway(world, forwardTo === undefined ? {} : { forwardTo });
  await playAt(gateway);
  return gateway;
}

function share(gateway: TestGateway, permille: number) {
  return gateway.control('switchToPublicKey', { path, json: { public_key_permille: permille } });
}

/** The key that signs an answer to the partner, whose request names `serial`. */
async function signerOf(gateway: TestGateway, serial?: string): Promise<string | undefined> {
  const headers = serial === undefined ? {} : { 'wechatpay-serial': serial };
  const answer = await gateway.as(partnerMchid).call('listCertificates', { headers });
  return answer.headers.get(headerNames.serial);
}

/** What the partner finds on the list, and when it expires. */
async function listed(gateway: TestGateway): Promise<readonly (readonly [string, string])[]> {
  const { data } = await gateway.as(partnerMchid).answer('listCertificates');
  return data.map(({ serial_no, expire_time }) => [serial_no, expire_time]);
}

describe('the switch to the public key', () => {
  test.each([
    [0, old],
    [500, publicKeyId],
    [1000, publicKeyId],
  ])('at %i of a thousand, who asks for the public key gets %s', async (permille, serial) => {
    const gateway = await open();
    expect(await share(gateway, permille)).toMatchObject({
      mchid: partnerMchid,
      public_key_permille: permille,
    });
    expect(await signerOf(gateway, publicKeyId)).toBe(serial);
    expect([await signerOf(gateway), await signerOf(gateway, old)]).toEqual([old, old]);
  });

  test("is one merchant's own", async () => {
    const gateway = await open();
    await share(gateway, 10);
    const { merchants } = await gateway.control('listMerchants');
    expect(merchants.map((merchant) => merchant.public_key_permille)).toEqual([10, 1000, 1000, 1000]);
    expect(await gateway.store.loadWorld()).toMatchObject({
      merchants: [{ publicKeyPermille: 10 }, {}, {}, {}],
    });
  });

  test('decides by the id who signs a notification, and the same at every delivery', async () => {
    const receiver = await openReceiver();
    const gateway = await open(receiver.url);
    await share(gateway, 500);
    for (let at = 0; at < 40; at += 1) await signedPartner(gateway, `S-${at}`);
    await gateway.dispatcher.drain();
    const since = playedAt.toISOString();
    expect(await gateway.control('resendNotifications', { json: { since } })).toMatchObject({ resent: 40 });
    expect(receiver.received).toHaveLength(80);
    for (const { headers, envelope } of receiver.received) {
      const serial = isForPublicKey(envelope.id, 500) ? publicKeyId : old;
      expect(headers['wechatpay-serial']).toBe(serial);
    }
    expect(new Set(receiver.received.map(({ headers }) => headers['wechatpay-serial'])).size).toBe(2);
  });

  test.each([
    [0, old],
    [1000, publicKeyId],
  ])('at %i of a thousand has all notifications signed by %s', async (permille, serial) => {
    const receiver = await openReceiver();
    const gateway = await open(receiver.url);
    await share(gateway, permille);
    for (let at = 0; at < 10; at += 1) await signedPartner(gateway, `S-${at}`);
    await gateway.dispatcher.drain();
    expect(receiver.received).toHaveLength(10);
    expect(new Set(receiver.received.map(({ headers }) => headers['wechatpay-serial']))).toEqual(
      new Set([serial]),
    );
  });

  test('is refused for a merchant that is not there', async () => {
    const gateway = await open();
    const asking = { path: { mchid: '1900000999' }, json: { public_key_permille: 1 } };
    expect(await gateway.refusedControl('switchToPublicKey', asking)).toMatchObject({
      status: 404,
      rule: 'merchant-exists',
    });
  });

  test.each([-1, 1001, 0.5])('does not take %d of a thousand', async (permille) => {
    const gateway = await open();
    const asking = { path, json: { public_key_permille: permille } };
    expect(await gateway.refusedControl('switchToPublicKey', asking)).toMatchObject({ code: 'PARAM_ERROR' });
  });

  test('is in the log, once for each move, also where the merchant is put as a whole', async () => {
    const gateway = await open();
    await share(gateway, 10);
    await share(gateway, 10);
    const json = { role: 'partner', appids: ['wx1'], public_key_permille: 0 };
    await gateway.control('putMerchant', { path, json });
    const moves = gateway.log.filter(({ event }) => event === 'public-key-switch');
    expect(moves.map(({ facts }) => facts)).toEqual([
      { mchid: partnerMchid, permille: 10, wasPermille: 1000 },
      { mchid: partnerMchid, permille: 0, wasPermille: 10 },
    ]);
  });
});

describe('a new platform certificate', () => {
  test('is listed at once, signs after 24 hours, and is then alone', async () => {
    const gateway = await open();
    const announced = await gateway.control('announceCertificate', { json: {} });
    expect(announced).toMatchObject({ state: 'coming', signs_from: '2026-01-06T10:00:00+08:00' });
    expect(announced.serial).not.toBe(old);

    for (const at of [0, daysMs - 1]) {
      await gateway.time.set(playedAt.getTime() + at);
      expect(await listed(gateway)).toEqual([
        [announced.serial, announced.expire_time],
        [old, '2026-01-06T10:00:00+08:00'],
      ]);
      expect([await signerOf(gateway), await signerOf(gateway, announced.serial)]).toEqual([old, old]);
    }
    await gateway.time.set(playedAt.getTime() + daysMs);
    expect(await listed(gateway)).toEqual([[announced.serial, announced.expire_time]]);
    expect([await signerOf(gateway), await signerOf(gateway, old)]).toEqual([
      announced.serial,
      announced.serial,
    ]);
    expect(await signerOf(gateway, publicKeyId)).toBe(publicKeyId);
  });

  test('is one that clients take today, whatever the platform’s time', async () => {
    const gateway = await open();
    const { serial, certificate } = await gateway.control('announceCertificate', { json: {} });
    const x509 = new X509Certificate(certificate);
    expect(x509.serialNumber).toBe(serial);
    expect(Date.parse(x509.validFrom)).toBeLessThan(systemClock.nowMs());
    expect(Date.parse(x509.validTo)).toBeGreaterThan(systemClock.nowMs() + 4 * 365 * daysMs);
    const { data } = await gateway.as(directMchid).answer('listCertificates');
    const opened = openResource(data[0]?.encrypt_certificate, gateway.as(directMchid).record.apiv3Key);
    expect('plaintext' in opened && opened.plaintext.toString()).toBe(certificate);
  });

  test('signs notifications of a merchant whose switch has not begun, from its instant on', async () => {
    const receiver = await openReceiver();
    const gateway = await open(receiver.url);
    await share(gateway, 0);
    const { serial } = await gateway.control('announceCertificate', { json: {} });
    await signedPartner(gateway, 'S-1');
    await gateway.dispatcher.drain();
    await gateway.time.set(playedAt.getTime() + daysMs);
    await signedPartner(gateway, 'S-2');
    await gateway.dispatcher.drain();
    expect(receiver.received.map(({ headers }) => headers['wechatpay-serial'])).toEqual([old, serial]);
  });

  test('is what the controls tell of as they tell of merchants', async () => {
    const gateway = await open();
    const announced = await gateway.control('announceCertificate', { json: { signs_in: 'PT1H' } });
    const told = async () => ({
      states: (await gateway.control('listPlatformCertificates')).platform_certificates.map(
        ({ serial, state }) => [serial, state],
      ),
      serial: (await gateway.control('listMerchants')).merchants[0]?.platform_certificate_serial,
      credentials: (await gateway.control('readCredentials', { path })).platform_certificate_serial,
    });
    const states = [
      [announced.serial, 'coming'],
      [old, 'signing'],
    ];
    expect(await told()).toEqual({ states, serial: old, credentials: old });
    await gateway.time.advance(3_600_000);
    const { serial } = announced;
    expect(await told()).toEqual({ states: [[serial, 'signing']], serial, credentials: serial });
  });

  test.each([
    [{ signs_from: '2026-01-05T10:00:01+08:00' }, '2026-01-05T10:00:01+08:00'],
    [{ signs_in: 'P2DT1H' }, '2026-01-07T11:00:00+08:00'],
  ])('begins when %j says', async (json, signsFrom) => {
    const gateway = await open();
    const announced = await gateway.control('announceCertificate', { json });
    expect(announced).toMatchObject({ signs_from: signsFrom, state: 'coming' });
  });

  test('begins at once where it is asked to', async () => {
    const gateway = await open();
    const { serial, state } = await gateway.control('announceCertificate', { json: { signs_in: 'PT0S' } });
    expect([state, await signerOf(gateway)]).toEqual(['signing', serial]);
    const next = await gateway.control('announceCertificate', { json: { signs_in: 'PT0S' } });
    expect(await signerOf(gateway)).toBe(next.serial);
    expect(await listed(gateway)).toHaveLength(1);
  });

  test.each([
    ['past', { signs_from: '2026-01-05T09:59:59+08:00' }, 'certificate-start', '/signs_from'],
    [
      'said twice',
      { signs_from: '2026-01-05T10:00:01+08:00', signs_in: 'PT1S' },
      'certificate-start',
      '/signs_from',
    ],
    ['no day', { signs_from: '2026-02-30T10:00:00+08:00' }, 'instant-form', '/signs_from'],
    ['beyond the years', { signs_in: 'P99999999D' }, 'duration-form', '/signs_in'],
  ])('does not begin at an instant that is %s', async (_what, json, rule, field) => {
    const gateway = await open();
    expect(await gateway.refusedControl('announceCertificate', { json })).toMatchObject({
      code: 'PARAM_ERROR',
      rule,
      detail: { field },
    });
    expect(await listed(gateway)).toHaveLength(1);
  });

  test('is in the log, with the one that it replaces', async () => {
    const gateway = await open();
    const { serial } = await gateway.control('announceCertificate', { json: {} });
    expect(gateway.log).toContainEqual(
      expect.objectContaining({
        event: 'certificate-announced',
        facts: { serial, oldSerial: old, signsFrom: '2026-01-06T10:00:00+08:00' },
      }),
    );
  });

  test('is gone after a snapshot from before it was restored, and there after one from since', async () => {
    const gateway = await open();
    await gateway.control('takeSnapshot', { path: { name: 'before' } });
    const { serial } = await gateway.control('announceCertificate', { json: {} });
    await gateway.control('takeSnapshot', { path: { name: 'since' } });
    await gateway.control('restoreSnapshot', { path: { name: 'before' } });
    expect((await listed(gateway)).map(([name]) => name)).toEqual([old]);
    await gateway.control('restoreSnapshot', { path: { name: 'since' } });
    expect((await listed(gateway)).map(([name]) => name)).toEqual([serial, old]);
  });

  test('is no longer remembered when sixteen came after it', async () => {
    const gateway = await open();
    const certificates = Array.from({ length: 17 }, (_, at) => ({
      ...world.platformCertificates[0],
      serial: `${at}`.padStart(40, '4'),
      signsFrom: 0,
    })) as typeof world.platformCertificates; // all members are there
    await gateway.state.change({ platformCertificates: certificates.slice(1) });
    await gateway.control('announceCertificate', { json: {} });
    const { platformCertificates } = gateway.state.world.record;
    expect(platformCertificates).toHaveLength(16);
    expect(platformCertificates[1]?.serial).toBe(certificates[1]?.serial);
  });
});

describe('a switch and a change of the certificate exclude one another', () => {
  test.each([1, 999])('no certificate is announced at %i of a thousand', async (permille) => {
    const gateway = await open();
    await share(gateway, permille);
    expect(await gateway.refusedControl('announceCertificate', { json: {} })).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      rule: 'one-key-change',
      message: expect.stringContaining(partnerMchid),
    });
    expect(await listed(gateway)).toHaveLength(1);
  });

  test.each([0, 1, 999])(
    'nothing moves to %i of a thousand while a certificate is coming',
    async (permille) => {
      const gateway = await open();
      const { serial } = await gateway.control('announceCertificate', { json: {} });
      const asking = { path, json: { public_key_permille: permille } };
      expect(await gateway.refusedControl('switchToPublicKey', asking)).toMatchObject({
        status: 400,
        code: 'PARAM_ERROR',
        rule: 'one-key-change',
        message: expect.stringContaining(serial),
        detail: { field: '/public_key_permille', value: permille },
      });
      const json = { role: 'partner', appids: ['wx1'], ...asking.json };
      expect(await gateway.refusedControl('putMerchant', { path, json })).toMatchObject({
        rule: 'one-key-change',
        detail: { field: '/public_key_permille' },
      });
      await gateway.time.advance(daysMs);
      expect(await share(gateway, permille)).toMatchObject({ public_key_permille: permille });
    },
  );

  test('a share that stays may be said again, and left out', async () => {
    const gateway = await open();
    await share(gateway, 0);
    await gateway.control('announceCertificate', { json: {} });
    expect(await share(gateway, 0)).toMatchObject({ public_key_permille: 0 });
    const json = { role: 'partner', appids: ['wx1'] };
    expect(await gateway.control('putMerchant', { path, json })).toMatchObject({ public_key_permille: 0 });
  });

  test.each([1, 500, 1000])('a switch goes back to none from %i of a thousand', async (permille) => {
    const gateway = await open();
    await share(gateway, permille);
    expect(await share(gateway, 0)).toMatchObject({ public_key_permille: 0 });
    expect(await signerOf(gateway, publicKeyId)).toBe(old);
    await gateway.control('announceCertificate', { json: {} });
  });

  test('one certificate comes at a time', async () => {
    const gateway = await open();
    const outcomes = await Promise.allSettled([
      gateway.control('announceCertificate', { json: {} }),
      gateway.control('announceCertificate', { json: {} }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await gateway.refusedControl('announceCertificate', { json: {} })).toMatchObject({
      code: 'INVALID_REQUEST',
      rule: 'one-key-change',
    });
    expect(await listed(gateway)).toHaveLength(2);
  });
});
