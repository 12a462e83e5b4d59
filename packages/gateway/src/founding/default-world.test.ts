import { X509Certificate, createPrivateKey, createPublicKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { systemRandom } from '../adapters/system-random.ts';
import { createDefaultWorld } from './default-world.ts';

const nowMs = Date.parse('2026-01-02T03:04:05Z');

test("the default world holds the reference page's example, with keys that fit their certificates", async () => {
  const world = await createDefaultWorld({ nowMs, random: systemRandom });
  expect(world.merchants.map(({ mchid, role }) => [mchid, role])).toEqual([
    ['1900000100', 'partner'],
    ['1900000200', 'direct'],
  ]);
  expect(world.plans[0]).toMatchObject({
    planId: '01000033210000324638000000376258',
    state: 'NORMAL',
    subMchid: '1900000109',
  });
  expect(world.users[0]?.openids).toContainEqual({
    appid: 'wxd678efh567hg6999',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  });

  const certified = [
    ...world.platformCertificates,
    ...world.merchants.flatMap(({ certificates }) => certificates),
  ];
  expect(certified).toHaveLength(3);
  for (const { serial, certificatePem, privateKeyPem, effectiveAt, expiresAt } of certified) {
    const certificate = new X509Certificate(certificatePem);
    expect(serial).toMatch(/^[4-7][0-9A-F]{39}$/);
    expect(certificate.serialNumber).toBe(serial);
    expect(certificate.checkPrivateKey(createPrivateKey(privateKeyPem))).toBe(true);
    expect([Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]).toEqual([
      effectiveAt,
      expiresAt,
    ]);
  }
  expect(new Set(certified.map(({ serial }) => serial)).size).toBe(3);
});

test('each merchant has a public key of its own, and an APIv3 key of 32 bytes', async () => {
  const { merchants } = await createDefaultWorld({ nowMs, random: systemRandom });
  for (const { platformPublicKey, apiv3Key, mchid } of merchants) {
    expect(platformPublicKey.id).toMatch(new RegExp(`^PUB_KEY_ID_01${mchid}\\d{24}$`));
    expect(Buffer.byteLength(apiv3Key)).toBe(32);
    const derived = createPublicKey(createPrivateKey(platformPublicKey.privateKeyPem));
    expect(derived.export({ type: 'spki', format: 'pem' })).toBe(platformPublicKey.publicKeyPem);
  }
  expect(new Set(merchants.map(({ apiv3Key }) => apiv3Key)).size).toBe(merchants.length);
});
