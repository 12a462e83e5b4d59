/**
 * Keys, parsed once when a program starts: RSA private keys, and RSA public keys out of SPKI, PKCS#1 or a certificate.
 * Which key belongs to which serial is for others to keep.
 */
import { createPublicKey, KeyObject } from 'node:crypto';

import { KeyError } from './key-error.ts';
import { isLabelledCertificate, kindOf, readCertificate, readKey } from './key-formats.ts';
import type { KeyKind } from './key-formats.ts';
import { readKeyBlocks } from './key-material.ts';

/**
 * What a key may be given as: PEM text (also with its newlines written as `\n`), the bytes of a PEM or DER file, a
 * `file://` address as text or URL, or a key that is parsed already.
 */
export type KeyInput = string | Uint8Array | URL | KeyObject;

/** The smallest key that is taken, in bits. The platform's own have exactly as many. */
export const rsaModulusBitsMin = 2048;

/**
 * The RSA private key in `input`: PKCS#1 or PKCS#8, without a passphrase. A bundle may hold other things beside it.
 *
 * @throws KeyError with any of its codes.
 */
export function parsePrivateKey(input: KeyInput): KeyObject {
  return parseKey(input, 'private');
}

/**
 * The RSA public key in `input`: SPKI, PKCS#1 or an X.509 certificate. A private key is refused, although one could
 * be derived: who configures it here has mixed up two files.
 *
 * @throws KeyError with any of its codes.
 */
export function parsePublicKey(input: KeyInput): KeyObject {
  return parseKey(input, 'public');
}

/**
 * The serial number of the X.509 certificate in `input`, as upper-case hex with an even number of digits: the
 * `serial_no` and `Wechatpay-Serial` of the wire. A first byte below 16 keeps its leading zero, as OpenSSL prints it.
 *
 * @throws KeyError `KEY_UNREADABLE`, `KEY_MALFORMED`, and for a key without a certificate `KEY_WRONG_KIND`
 * (`KEY_ENCRYPTED` when it is bytes that cannot be looked into).
 */
export function certificateSerial(input: string | Uint8Array | URL): string {
  const blocks = readKeyBlocks(input);
  const block = blocks.find(isLabelledCertificate) ?? blocks[0];
  const certificate = readCertificate(block);
  if (certificate !== null) return certificate.serialNumber.toUpperCase();
  if (isLabelledCertificate(block)) {
    throw new KeyError('KEY_MALFORMED', 'The certificate that was given cannot be read.');
  }
  if (kindOf(block) === null) readKey(block);
  throw new KeyError('KEY_WRONG_KIND', 'A key was given where a certificate is wanted; a key has no serial.');
}

/**
 * The serial by which a key is looked up: hex in upper case, as certificates print it, because some clients send lower
 * case. Anything else, such as `PUB_KEY_ID_…`, stays as it is.
 */
export function normalizeSerial(serial: string): string {
  return /^[0-9A-Fa-f]+$/.test(serial) ? serial.toUpperCase() : serial;
}

/** Whether what `privateKey` signs is verified by `publicKey`. False also for keys of another kind; never throws. */
export function keyPairMatches(privateKey: KeyObject, publicKey: KeyObject): boolean {
  if (privateKey.type !== 'private' || publicKey.type !== 'public') return false;
  // Comparing keys of two algorithms leaves an error behind, which fails the next key that anybody reads.
  if (privateKey.asymmetricKeyType !== publicKey.asymmetricKeyType) return false;
  return createPublicKey(privateKey).equals(publicKey);
}

function parseKey(input: KeyInput, wanted: KeyKind): KeyObject {
  if (input instanceof KeyObject) return requireRsa(requireKind(input, wanted));
  const blocks = readKeyBlocks(input);
  const block =
    blocks.find((block) => kindOf(block) === wanted) ??
    blocks.find((block) => kindOf(block) !== null) ??
    blocks[0];
  const labelled = kindOf(block);
  if (labelled !== null && labelled !== wanted) throw wrongKind(wanted);
  return requireRsa(requireKind(readKey(block), wanted));
}

function requireKind(key: KeyObject, wanted: KeyKind): KeyObject {
  if (key.type !== wanted) throw wrongKind(wanted);
  return key;
}

function requireRsa(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') {
    throw new KeyError('KEY_NOT_RSA', `The key is of the algorithm ${key.asymmetricKeyType}, not RSA.`);
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < rsaModulusBitsMin) {
    throw new KeyError('KEY_TOO_SMALL', `The RSA key has ${bits} bits, fewer than ${rsaModulusBitsMin}.`);
  }
  return key;
}

function wrongKind(wanted: KeyKind): KeyError {
  const message =
    wanted === 'private'
      ? 'A private key is wanted, but something else was given: a public key, a certificate or a secret.'
      : 'A public key or certificate is wanted, but something else was given: a private key or a secret.';
  return new KeyError('KEY_WRONG_KIND', message);
}
