/**
 * Finds whose key made a signature, among all the keys that the gateway knows.
 */
import { constants, verify, type KeyObject } from 'node:crypto';
import { normalizeSerial, type Authorization } from '@hufu/protocol';

import type { Merchant, MerchantCertificate, World } from '../world.ts';
import { recoverDigest, type SignedDigest } from './recover-digest.ts';

/** Most certificates that are tried for one signature: 23 µs each. */
export const keysTriedMax = 200;

/** A certificate and whose it is. */
export interface Holder {
  readonly merchant: Merchant;
  readonly certificate: MerchantCertificate;
}

/** Who signed, and the digest of what. */
export interface SigningKey extends SignedDigest {
  readonly holder: Holder;
}

/** Every certificate of the world, those that the header names first. */
export function holdersFor(world: World, authorization: Authorization): readonly Holder[] {
  const serial = normalizeSerial(authorization.serial);
  const all = world.merchants.flatMap((merchant) =>
    [...merchant.certificates.values()].map((certificate): Holder => ({ merchant, certificate })),
  );
  const nearness = ({ merchant, certificate }: Holder): number =>
    (merchant.mchid === authorization.mchid ? 0 : 2) + (certificate.serial === serial ? 0 : 1);
  return all.toSorted((one, other) => nearness(one) - nearness(other)).slice(0, keysTriedMax);
}

/** The holder whose key opens the signature, or `null`. */
export function findSigningKey(signature: Uint8Array, holders: readonly Holder[]): SigningKey | null {
  for (const holder of holders) {
    const signed = recoverDigest(signature, holder.certificate.publicKey);
    if (signed !== null) return { ...signed, holder };
  }
  return null;
}

/** Whether `message` was signed with the other RSA scheme, PSS. */
export function isPssSignature(message: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  return verify('sha256', message, pss, signature);
}
