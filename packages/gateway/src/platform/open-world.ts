/** Turns what is stored of the world into what the pipeline works with: keys parsed once, look-ups by name. */
import type { KeyObject } from 'node:crypto';
import { parsePrivateKey, parsePublicKey } from '@hufu/protocol';
import type { MerchantRecord, PlatformCertificateRecord, WorldRecord } from '../store/store.ts';
import type { Merchant, PlatformCertificate, World } from '../world.ts';

/** Keys that were parsed, by their PEM text: a world that changed keeps those of the world before. */
export type ParsedKeys = Map<string, KeyObject>;

/** Throws when a stored key does not parse, or when the world has no platform certificate. */
export function openWorld(record: WorldRecord, keys: ParsedKeys = new Map()): World {
  const merchants = record.merchants.map((merchant) => openMerchant(merchant, keys));
  const byMchid = new Map(merchants.map((merchant) => [merchant.mchid, merchant]));
  const links = new Map(record.subMerchants.map((link) => [pair(link.mchid, link.subMchid), link]));
  const services = new Map(record.services.map((service) => [service.serviceId, service]));
  const users = new Map(
    record.users.flatMap((user) =>
      user.openids.map(({ appid, openid }) => [pair(appid, openid), user] as const),
    ),
  );
  const [newest, ...others] = record.platformCertificates.map((key) => openPlatformCertificate(key, keys));
  if (newest === undefined) throw new Error('The world has no platform certificate.');
  return {
    merchant: (mchid) => byMchid.get(mchid),
    merchants,
    subMerchants: record.subMerchants,
    subMerchant: (mchid, subMchid) => links.get(pair(mchid, subMchid)),
    service: (serviceId) => services.get(serviceId),
    user: (appid, openid) => users.get(pair(appid, openid)),
    platformCertificates: [newest, ...others],
  };
}

/** One key of two names; neither holds a line break. */
function pair(first: string, second: string): string {
  return `${first}\n${second}`;
}

function openMerchant(record: MerchantRecord, keys: ParsedKeys): Merchant {
  const { mchid, role, appids, apiv3Key, certificates, platformPublicKey, publicKeyPermille } = record;
  return {
    mchid,
    role,
    appids,
    apiv3Key,
    certificates: new Map(
      certificates.map(({ serial, certificatePem, effectiveAt, expiresAt }) => [
        serial,
        { serial, publicKey: once(keys, certificatePem, parsePublicKey), effectiveAt, expiresAt },
      ]),
    ),
    platformPublicKey: {
      id: platformPublicKey.id,
      privateKey: once(keys, platformPublicKey.privateKeyPem, parsePrivateKey),
    },
    publicKeyPermille,
  };
}

function openPlatformCertificate(
  { privateKeyPem, ...certificate }: PlatformCertificateRecord,
  keys: ParsedKeys,
): PlatformCertificate {
  return { ...certificate, privateKey: once(keys, privateKeyPem, parsePrivateKey) };
}

function once(keys: ParsedKeys, pem: string, parse: (pem: string) => KeyObject): KeyObject {
  const known = keys.get(pem);
  if (known !== undefined) return known;
  const parsed = parse(pem);
  keys.set(pem, parsed);
  return parsed;
}
