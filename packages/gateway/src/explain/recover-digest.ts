/**
 * Opens an RSA signature with a public key and reads what was signed: the digest itself. So one opening tells whose
 * key it was, and every trial after it costs one hash in place of one verification.
 */
import { constants, publicDecrypt, type KeyObject } from 'node:crypto';

/** The hash that was used, by OpenSSL's name, and the digest of the signed text. */
export interface SignedDigest {
  readonly hash: string;
  readonly digest: Buffer;
}

/**
 * What precedes a digest of each hash, in hexadecimal (RFC 8017 §9.2, note 1). The last entry is a bare SHA-256 digest,
 * which some libraries sign.
 */
const prefixes: readonly { readonly hash: string; readonly prefix: Buffer; readonly length: number }[] = [
  { hash: 'sha256', prefix: hex('3031300d060960864801650304020105000420'), length: 32 },
  { hash: 'sha1', prefix: hex('3021300906052b0e03021a05000414'), length: 20 },
  { hash: 'md5', prefix: hex('3020300c06082a864886f70d020505000410'), length: 16 },
  { hash: 'sha384', prefix: hex('3041300d060960864801650304020205000430'), length: 48 },
  { hash: 'sha512', prefix: hex('3051300d060960864801650304020305000440'), length: 64 },
];

/** The digest in `signature`, or `null` when the holder of `key` did not make it by RSASSA-PKCS1-v1_5. Never throws. */
export function recoverDigest(signature: Uint8Array, key: KeyObject): SignedDigest | null {
  const info = open(signature, key);
  if (info === null) return null;
  for (const { hash, prefix, length } of prefixes) {
    const found = info.length === prefix.length + length && info.subarray(0, prefix.length).equals(prefix);
    if (found) return { hash, digest: info.subarray(prefix.length) };
  }
  return null;
}

function open(signature: Uint8Array, key: KeyObject): Buffer | null {
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
  } catch {
    return null;
  }
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, 'hex');
}
