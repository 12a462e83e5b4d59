/**
 * The port to whatever holds the merchant's private key.
 */
import { sign, signSync } from '@hufu/protocol';
import type { KeyObject } from 'node:crypto';

/** Signs in the merchant's name: a key in this process, or a KMS or HSM that never gives its key out. */
export interface Signer {
  /** The RSASSA-PKCS1-v1_5 signature with SHA-256 of exactly these bytes, as base64. */
  sign(message: Uint8Array): Promise<string>;
  /** The same at once; only the verbs that block need it. */
  readonly signSync?: (message: Uint8Array) => string;
}

/** A signer over a private key in this process. It signs in the thread pool. */
export function keySigner(privateKey: KeyObject): Signer {
  return Object.freeze({
    sign: (message: Uint8Array) => sign(message, privateKey),
    signSync: (message: Uint8Array) => signSync(message, privateKey),
  });
}
