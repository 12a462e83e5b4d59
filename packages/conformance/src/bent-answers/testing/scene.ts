/**
 * Who takes part: a merchant, the platform, and somebody on the way who would like to be the platform.
 */
import { generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import type { ClientOptions } from '@hufu/sdk';

/** A pair of RSA keys. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** What a play is written for. */
export interface Scene {
  readonly merchant: KeyPair;
  readonly platform: KeyPair;
  readonly forger: KeyPair;
  /** The name of the platform's key. */
  readonly serial: string;
  /** The merchant's own number, certificate serial and APIv3 key. */
  readonly mchid: string;
  readonly merchantSerial: string;
  readonly apiv3Key: string;
  /** The client's clock when the call begins, in seconds since 1970. */
  readonly nowSeconds: number;
  /** An address that nobody may be led to. */
  readonly elsewhere: string;
  /** The server itself under another name. */
  readonly secondHost: string;
}

/** The parts of a scene that do not change from call to call. */
export type Cast = Omit<Scene, 'nowSeconds' | 'elsewhere' | 'secondHost'>;

/** A merchant, a platform and a forger with fresh keys of 2048 bits. */
export function createCast(): Cast {
  const pair = (): KeyPair => generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    merchant: pair(),
    platform: pair(),
    forger: pair(),
    serial: 'PUB_KEY_ID_0119000001002026010100000001',
    mchid: '1900000100',
    merchantSerial: '3775B6A45ACD588826D15E583A95F5DD0E1C2F01',
    apiv3Key: '0123456789abcdef0123456789abcdef',
  };
}

/** What the merchant creates a client with. */
export function clientOptionsOf({ merchant, platform, serial, mchid, merchantSerial }: Cast): ClientOptions {
  return {
    mchid,
    serial: merchantSerial,
    privateKey: merchant.privateKey,
    certs: { [serial]: platform.publicKey },
  };
}
