/**
 * Real RSA keys for tests, made once per test file that asks for them.
 */
import { generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** One party's key pair. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly privatePem: string;
  readonly publicPem: string;
}

/** A fresh pair of 2048 bits. */
export function makeKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    privateKey,
    publicKey,
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** Who takes part in a test: a merchant, the platform, and somebody who would like to be the platform. */
export interface Parties {
  readonly mchid: string;
  readonly serial: string;
  readonly merchant: KeyPair;
  readonly platformSerial: string;
  readonly platform: KeyPair;
  readonly forger: KeyPair;
}

/** A merchant and a platform with fresh keys under fixed serials. */
export function makeParties(): Parties {
  return {
    mchid: '1900000100',
    serial: '3775B6A45ACD588826D15E583A95F5DD0E1C2F01',
    merchant: makeKeyPair(),
    platformSerial: 'PUB_KEY_ID_0119000001002024111100000001',
    platform: makeKeyPair(),
    forger: makeKeyPair(),
  };
}
