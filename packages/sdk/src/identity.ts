/**
 * The options that say who the merchant is: its number, its certificate and what signs for it. They must belong together,
 * and that is found out here rather than by the first call that the platform refuses.
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
import { readMchid, readPrivateKey, requirePresent } from './option-readers.ts';
import { keySigner } from './signer.ts';
import type { Signer } from './signer.ts';

/** A merchant. */
export interface Identity {
  readonly mchid: string;
  readonly serial: string;
  readonly signer: Signer;
  /** Null where a signer keeps it. */
  readonly privateKey: KeyObject | null;
}

/**
 * Reads `mchid`, `serial`, `privateKey` or `signer`, and `certificate`.
 *
 * @throws OptionsError with the option's name and the rule; never with the value of a secret.
 */
export function readIdentity(given: Readonly<Record<string, unknown>>): Identity {
  const mchid = readMchid(given['mchid']);
  const certificate = readCertificate(given['certificate']);
  const serial = readSerial(given['serial'] ?? certificate?.serial);
  const privateKey = given['signer'] === undefined ? readPrivateKey(given['privateKey']) : null;
  const signer = privateKey === null ? readSigner(given) : keySigner(privateKey);
  if (certificate !== null) requirePair({ serial, privateKey }, certificate);
  return { mchid, serial, signer, privateKey };
}

function readSerial(value: unknown): string {
  const serial = requirePresent('serial', value);
  if (typeof serial === 'string' && serial.startsWith(publicKeyIdPrefix)) {
    throw new OptionsError(
      'serial',
      "serial is a PUB_KEY_ID_…, which names the platform's key and belongs into certs; serial is that of the merchant's own certificate.",
    );
  }
  if (typeof serial !== 'string' || !/^[0-9A-Fa-f]{1,64}$/.test(serial)) {
    throw new OptionsError(
      'serial',
      "serial must be the merchant certificate's serial as a string of hex digits.",
    );
  }
  return normalizeSerial(serial);
}

function readSigner(given: Readonly<Record<string, unknown>>): Signer {
  const { signer, privateKey } = given;
  if (privateKey !== undefined) {
    throw new OptionsError('signer', 'Give either privateKey or signer, not both.');
  }
  const hasSign =
    typeof signer === 'object' && signer !== null && typeof Reflect.get(signer, 'sign') === 'function';
  if (!hasSign) throw new OptionsError('signer', 'signer must be an object with a method sign.');
  // The cast holds as far as it can be known before the first call.
  return signer as Signer;
}

interface OwnCertificate {
  readonly serial: string;
  readonly publicKey: KeyObject;
}

function readCertificate(value: unknown): OwnCertificate | null {
  if (value === undefined) return null;
  try {
    // The casts hold as far as they are used: the readers refuse every other kind of value.
    const serial = certificateSerial(value as Exclude<KeyInput, KeyObject>);
    return { serial, publicKey: parsePublicKey(value as KeyInput) };
  } catch (error) {
    const reason = error instanceof KeyError ? error.message : 'It is no certificate.';
    throw new OptionsError('certificate', `certificate cannot be used. ${reason}`);
  }
}

function requirePair(
  { serial, privateKey }: Pick<Identity, 'serial' | 'privateKey'>,
  own: OwnCertificate,
): void {
  if (serial.replace(/^0+/, '') !== own.serial.replace(/^0+/, '')) {
    throw new OptionsError(
      'serial',
      `serial is ${serial}, but the certificate that was given has ${own.serial}; leave serial out to take that.`,
    );
  }
  if (privateKey !== null && !keyPairMatches(privateKey, own.publicKey)) {
    throw new OptionsError(
      'privateKey',
      `privateKey does not belong to the certificate ${own.serial}; both come from one application for a certificate.`,
    );
  }
}
