/**
 * The digests that the platform asks of a file, and those it announces for one: one table.
 */
import { createHash, getHashes } from 'node:crypto';
import type { Hash } from 'node:crypto';

import { InputError } from '../errors.ts';

/**
 * - `sha256`: nearly every upload, and some receipts
 * - `sm3`: electronic invoices
 * - `sha1`: bills; no upload that is documented today
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792580
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556654
 */
export type DigestAlgorithm = 'sha256' | 'sha1' | 'sm3';

/** Digests by the name that the platform gives them in `hash_type`. */
const algorithmsByHashType: ReadonlyMap<string, DigestAlgorithm> = new Map([
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SM3', 'sm3'],
]);

const algorithms: ReadonlySet<unknown> = new Set(algorithmsByHashType.values());

/** Whether a value names a digest of the table. */
export function isDigestAlgorithm(value: unknown): value is DigestAlgorithm {
  return algorithms.has(value);
}

/** The digest that a `hash_type` means, or null when the platform has not documented it. */
export function algorithmOf(hashType: string): DigestAlgorithm | null {
  return algorithmsByHashType.get(hashType.toUpperCase().replace('-', '')) ?? null;
}

/**
 * A digest to be fed.
 *
 * @throws InputError where the Node.js at hand was built without it, as some are without SM3.
 */
export function createDigest(algorithm: DigestAlgorithm): Hash {
  if (getHashes().includes(algorithm)) return createHash(algorithm);
  throw new InputError(`This Node.js was built without ${algorithm}.`);
}
