import { X509Certificate } from 'node:crypto';
import { openResource } from '@hufu/protocol';
import { expect, test } from 'vitest';
import { openTestGateway } from '../testing/gateway.ts';
import { createTestWorld, directMchid, foreignServiceId, partnerMchid } from '../testing/world.ts';
import { partnerPlan } from '../testing/bodies.ts';
import { printBeijingTime } from '../domain/beijing-time.ts';

const world = await createTestWorld();
const [certificate] = world.platformCertificates;
const [partnerRecord, directRecord] = world.merchants;

test.each([partnerMchid, directMchid])(
  'merchant %s opens the certificate with its own APIv3 key, and it is the one that signs',
  async (mchid) => {
    const gateway = await openTestGateway(world);
    const merchant = gateway.as(mchid);
    const { data } = await merchant.answer('listCertificates');
    expect(data).toHaveLength(1);
    const [listed] = data;
    expect(listed).toMatchObject({
      serial_no: certificate?.serial,
      effective_time: printBeijingTime(certificate?.effectiveAt ?? 0),
      expire_time: printBeijingTime(certificate?.expiresAt ?? 0),
      encrypt_certificate: { algorithm: 'AEAD_AES_256_GCM', associated_data: 'certificate' },
    });
    const opened = openResource(listed?.encrypt_certificate, merchant.record.apiv3Key);
    if ('reason' in opened) throw new Error(`It does not open: ${opened.reason}.`);
    expect(opened.plaintext.toString()).toBe(certificate?.certificatePem);
    expect(new X509Certificate(opened.plaintext).serialNumber).toBe(listed?.serial_no);
  },
);

test("another merchant's APIv3 key does not open it", async () => {
  const gateway = await openTestGateway(world);
  const { data } = await gateway.as(partnerMchid).answer('listCertificates');
  expect(openResource(data[0]?.encrypt_certificate, directRecord?.apiv3Key ?? '')).toEqual({ reason: 'tag' });
});

test('it is sealed anew each time: no nonce serves twice', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  const lists = await Promise.all(Array.from({ length: 32 }, () => partner.answer('listCertificates')));
  const nonces = lists.map(({ data }) => data[0]?.encrypt_certificate.nonce);
  expect(new Set(nonces).size).toBe(32);
});

test('before a change both certificates are listed, the newest first, and the old one expires at the change', async () => {
  const old = certificate as NonNullable<typeof certificate>; // a world has one
  const signsFrom = old.effectiveAt + 30 * 86_400_000;
  const coming = { ...old, serial: '4'.repeat(40), signsFrom };
  const gateway = await openTestGateway({ ...world, platformCertificates: [coming, old] });
  const { data } = await gateway.as(partnerMchid).answer('listCertificates');
  expect(data.map(({ serial_no, expire_time }) => [serial_no, expire_time])).toEqual([
    [coming.serial, printBeijingTime(coming.expiresAt)],
    [old.serial, printBeijingTime(signsFrom)],
  ]);
});

test('the parameter of the platform is taken, and no other', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  await partner.answer('listCertificates', { query: { algorithm_type: 'RSA' } });
  expect(await partner.refusal('listCertificates', { query: { page: '1' } })).toMatchObject({
    code: 'PARAM_ERROR',
    rule: 'unknown-field',
  });
});

test.each([
  ['nothing', {}, certificate?.serial],
  [
    'its public key',
    { 'wechatpay-serial': partnerRecord?.platformPublicKey.id },
    partnerRecord?.platformPublicKey.id,
  ],
  ['the certificate', { 'wechatpay-serial': certificate?.serial }, certificate?.serial],
  [
    "another merchant's public key",
    { 'wechatpay-serial': directRecord?.platformPublicKey.id },
    certificate?.serial,
  ],
  [
    "the merchant's own serial",
    { 'wechatpay-serial': partnerRecord?.certificates[0]?.serial },
    certificate?.serial,
  ],
])('who asks for %s gets answers and refusals signed accordingly', async (_what, asked, serial) => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  const headers = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, value ?? '']));
  const answered = await partner.call('listCertificates', { headers });
  expect(answered.headers.get('Wechatpay-Serial')).toBe(serial);
  const refused = await partner.call('createPartnerPlan', {
    json: partnerPlan('P-1', { service_id: foreignServiceId }),
    headers,
  });
  expect([refused.status, refused.headers.get('Wechatpay-Serial')]).toEqual([403, serial]);
});
