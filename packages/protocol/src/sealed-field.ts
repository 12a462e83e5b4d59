/**
 * Sealed fields: single texts of a body that only its receiver may read, such as a name or a number of an account.
 * RSAES-OAEP with SHA-1 and MGF1 with SHA-1, as base64: requests are sealed for a key of the platform's, which
 * `Wechatpay-Serial` names, and answers for the merchant's certificate.
 *
 * A few endpoints outside the mainland seal with PKCS#1 v1.5 instead, which is left out: Node.js refuses to open it, or
 * gives out random bytes where the text is wrong, since telling the two apart lets others find out the text. What OAEP
 * does not open always says so.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053264
 * @see https://github.com/wechatpay-apiv3/wechatpay-php/issues/133
 * @see https://github.com/nodejs/node/issues/55628
 */
import { constants, privateDecrypt, publicEncrypt } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { decodeBase64 } from './base64.ts';

const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;

/** What the padding takes of a key's length: two hashes of 20 bytes, and two bytes. */
const paddingByteLength = 42;

/** How many bytes a field has that is sealed with `key`: as many as the key, 256 for 2048 bits; 0 when it is not RSA. */
export function sealedByteLength(key: KeyObject): number {
  return Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
}

/** How many bytes of UTF-8 `publicKey` can seal at most: 214 for 2048 bits, which are 71 Chinese characters. */
export function sealableBytesMax(publicKey: KeyObject): number {
  return sealedByteLength(publicKey) - paddingByteLength;
}

/**
 * The text as base64 that only the holder of the private key can open: 344 characters for a key of 2048 bits. The same
 * text is never sealed the same way twice.
 *
 * @param publicKey an RSA key from `parsePublicKey`.
 * @throws RangeError when the text has more bytes than {@link sealableBytesMax}. The message does not hold the text.
 */
export function sealField(text: string, publicKey: KeyObject): string {
  const bytes = Buffer.from(text, 'utf8');
  const bytesMax = sealableBytesMax(publicKey);
  if (bytes.length > bytesMax) {
    throw new RangeError(`The text has ${bytes.length} bytes, more than the ${bytesMax} that can be sealed.`);
  }
  return publicEncrypt({ key: publicKey, ...padding }, bytes).toString('base64');
}

/** Whether `text` has the form of a sealed field: canonical base64 of exactly `byteLength` bytes. */
export function looksSealed(text: string, byteLength: number): boolean {
  return text.length === 4 * Math.ceil(byteLength / 3) && decodeBase64(text)?.length === byteLength;
}

/**
 * What opening a field found: the text, or why there is none.
 *
 * - `key`: not the private key that this was sealed for.
 * - `ciphertext`: not canonical base64, or not of the key's length.
 */
export type OpenFieldFinding = { readonly text: string } | { readonly reason: 'ciphertext' | 'key' };

/** Opens a field with the private key that it was sealed for. Never throws. */
export function openField(ciphertext: string, privateKey: KeyObject): OpenFieldFinding {
  if (!looksSealed(ciphertext, sealedByteLength(privateKey))) return { reason: 'ciphertext' };
  try {
    const bytes = privateDecrypt({ key: privateKey, ...padding }, Buffer.from(ciphertext, 'base64'));
    return { text: bytes.toString('utf8') };
  } catch {
    return { reason: 'key' };
  }
}
