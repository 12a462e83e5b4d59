/**
 * The platform's keys by serial, as they are given: certificates and public keys side by side, as a merchant has them
 * during a switch. They are parsed once, when the client is created, and none is forgotten.
 */
import type { KeyObject } from 'node:crypto';

import {
  KeyError,
  certificateSerial,
  keyPairMatches,
  normalizeSerial,
  parsePublicKey,
  publicKeyIdPrefix,
} from '@hufu/protocol';
import type { KeyInput } from '@hufu/protocol';

import { OptionsError } from './errors.ts';

/** A key of the platform's. */
export interface PlatformKey {
  /** A certificate's serial in upper-case hex, or a `PUB_KEY_ID_…`. */
  readonly serial: string;
  readonly key: KeyObject;
}

/** Which key checks which answer. */
export interface PlatformKeys {
  /**
   * The key whose serial requests name, so that the platform signs with a key that is known here, and that seals what
   * only the platform may read; null when there is none yet.
   */
  preferred(nowMs: number): PlatformKey | null;
  /** The key for a serial in either case; undefined when there is none that is valid now. */
  find(serial: string, nowMs: number): KeyObject | undefined;
}

/** The keys that were given. */
export interface GivenKeys extends PlatformKeys {
  /** Whether a certificate is among them, so that others will follow it. */
  readonly hasCertificate: boolean;
}

/** Who the merchant is, so that its own certificate is not taken for the platform's. */
export interface OwnKeys {
  readonly serial: string;
  /** Null where a signer keeps it. */
  readonly privateKey: KeyObject | null;
}

/**
 * Reads the option `certs` of a client or a receiver. Requests name the first `PUB_KEY_ID_…` in it, or else its first
 * entry. `own` is null for a receiver, which has no key pair that could be taken for the platform's.
 *
 * @throws OptionsError for `certs`, with one sentence for each fault, naming the serial and never the key.
 */
export function readPlatformKeys(certs: unknown, own: OwnKeys | null): GivenKeys {
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs) || certs instanceof Map) {
    throw fault('certs must be an object from platform serials or PUB_KEY_ID_… to keys.');
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(certs);
  if (entries.length === 0) {
    throw fault('certs is empty; without a platform certificate or public key no answer can be verified.');
  }

  const keys = entries.map(([serial, input]) => readEntry(serial, input, own));
  const bySerial = new Map(keys.map(({ serial, key }) => [serial, key]));
  const preferred = keys.find(({ serial }) => isPublicKeyId(serial)) ?? keys[0] ?? null;
  return Object.freeze({
    preferred: () => preferred,
    find: (serial: string) => bySerial.get(normalizeSerial(serial)),
    hasCertificate: keys.some(({ serial }) => !isPublicKeyId(serial)),
  });
}

function readEntry(name: string, input: unknown, own: OwnKeys | null): PlatformKey {
  const serial = normalizeSerial(name);
  if (serial === own?.serial) {
    throw fault(
      `certs holds the merchant's own serial ${serial}; it must hold the platform's, which sign the answers.`,
    );
  }
  if (!isPublicKeyId(serial) && !/^[0-9A-F]+$/.test(serial)) {
    throw fault(`certs: "${name}" is neither a certificate serial in hex nor a PUB_KEY_ID_….`);
  }

  // The cast holds as far as it is used: the parser refuses every other kind of value.
  const keyInput = input as KeyInput;
  const key = readKey(serial, keyInput);
  requireOwnSerial(serial, keyInput);
  if (own?.privateKey && keyPairMatches(own.privateKey, key)) {
    throw fault(`certs: the key under ${serial} is the merchant's own; it must be the platform's.`);
  }
  return { serial, key };
}

function readKey(serial: string, input: KeyInput): KeyObject {
  try {
    return parsePublicKey(input);
  } catch (error) {
    const reason = error instanceof KeyError ? error.message : 'It is no key.';
    throw fault(`certs: the key under ${serial} cannot be used. ${reason}`);
  }
}

/** A certificate says its own serial; under another one it would never be found, or verify what it should not. */
function requireOwnSerial(serial: string, input: KeyInput): void {
  const actual = serialInside(input);
  if (actual === null || withoutZeros(actual) === withoutZeros(serial)) return;
  throw fault(`certs: the certificate under ${serial} has the serial ${actual}.`);
}

/** The serial of the certificate that was given; null when it is a bare key. */
function serialInside(input: KeyInput): string | null {
  if (!(typeof input === 'string' || input instanceof Uint8Array || input instanceof URL)) return null;
  try {
    return certificateSerial(input);
  } catch {
    return null;
  }
}

function withoutZeros(serial: string): string {
  return serial.replace(/^0+/, '');
}

/** True for `PUB_KEY_ID_…`, which names a key that is no certificate. */
export function isPublicKeyId(serial: string): boolean {
  return serial.startsWith(publicKeyIdPrefix) && serial.length > publicKeyIdPrefix.length;
}

function fault(message: string): OptionsError {
  return new OptionsError('certs', message);
}
