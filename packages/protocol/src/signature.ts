/**
 * Signatures over the exact bytes of a message: RSASSA-PKCS1-v1_5 with SHA-256, as base64. Keys come from `keys.ts`
 * and are parsed once; what is signed comes from `request-message.ts` and `answer-message.ts`.
 */
import { sign as signBytes, verify as verifyBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { decodeBase64 } from './base64.ts';
import { probePrefix } from './headers.ts';

const digest = 'sha256';

/** The longest signature text that is looked at: that of a 16,384-bit key, the largest that OpenSSL verifies with. */
export const signatureLengthMax = 2732;

/**
 * The signature of `message` as base64, 344 characters for a key of 2048 bits.
 *
 * It is made in the thread pool, so concurrent calls use all cores (up to `UV_THREADPOOL_SIZE`). The message is
 * copied before this returns.
 *
 * @param key an RSA private key from `parsePrivateKey`; the promise rejects for any other.
 */
export function sign(message: Uint8Array, key: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    signBytes(digest, message, key, (error, signature) => {
      if (error) reject(error);
      else resolve(signature.toString('base64'));
    });
  });
}

/**
 * The same as {@link sign}, made on the calling thread: about 0.25 ms for a key of 2048 bits.
 *
 * @throws TypeError when `key` is not a private key.
 */
export function signSync(message: Uint8Array, key: KeyObject): string {
  return signBytes(digest, message, key).toString('base64');
}

/**
 * What a check of a signature found.
 *
 * - `valid`: the holder of the private key signed exactly these bytes.
 * - `mismatch`: a signature, of other bytes or by another key.
 * - `malformed`: the text is not base64 as the standard writes it, or longer than {@link signatureLengthMax}.
 * - `empty`: there is no text.
 * - `probe`: the platform sent a wrong signature on purpose, see `probePrefix`. As refused as a mismatch.
 */
export type VerifyFinding = 'valid' | 'mismatch' | 'malformed' | 'empty' | 'probe';

/**
 * Checks `signature` over `message`. Only canonical base64 of exactly the key's length can be `valid`, so no two
 * texts are the same signature. Never throws; a key that is not RSA verifies nothing and finds a `mismatch`.
 */
export function verify(message: Uint8Array, signature: string, key: KeyObject): VerifyFinding {
  if (signature === '') return 'empty';
  if (signature.startsWith(probePrefix)) return 'probe';
  if (signature.length > signatureLengthMax) return 'malformed';

  const bytes = decodeBase64(signature);
  if (bytes === null) return 'malformed';
  if (key.asymmetricKeyType !== 'rsa') return 'mismatch';
  return verifyBytes(digest, message, key, bytes) ? 'valid' : 'mismatch';
}
