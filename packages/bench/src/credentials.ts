/**
 * The two parties' keys, made fresh for a run, as text: so they cross to other processes, and so users hold them.
 */
import { generateKeyPairSync } from 'node:crypto';

/** A pair of keys, PEM: PKCS#8 and SPKI. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** All that both ends know. */
export interface Credentials {
  readonly mchid: string;
  readonly appid: string;
  /** Of the merchant's certificate. */
  readonly serial: string;
  readonly merchant: KeyPair;
  /** Of the platform's public key. */
  readonly platformSerial: string;
  readonly platform: KeyPair;
}

const keyBits = 2048;

/** New keys under the reference page's numbers. */
export function makeCredentials(): Credentials {
  return {
    mchid: '1900000100',
    appid: 'wxd678efh567hg6787',
    serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    merchant: makeKeyPair(),
    platformSerial: 'PUB_KEY_ID_0119000001002025010100000000000000',
    platform: makeKeyPair(),
  };
}

/** A new RSA pair of 2048 bits. */
export function makeKeyPair(): KeyPair {
  return generateKeyPairSync('rsa', {
    modulusLength: keyBits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}
