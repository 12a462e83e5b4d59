/**
 * The options that say which keys of the platform's a client knows, and how it finds out others.
 */
import { X509Certificate } from 'node:crypto';

import { CertificateBook, joinKeys } from './certificates/certificate-book.ts';
import type { CertificateCache } from './certificates/certificate-cache.ts';
import { OptionsError } from './errors.ts';
import { readApiv3Key } from './option-readers.ts';
import { readPlatformKeys } from './platform-keys.ts';
import type { GivenKeys, OwnKeys, PlatformKeys } from './platform-keys.ts';

/** What the options come to. */
export interface KeySettings {
  readonly platformKeys: PlatformKeys;
  /** What is downloaded of them; null when nothing is. */
  readonly book: CertificateBook | null;
  /** Gives the APIv3 key; a function, so that no printer of this object ever prints the key. */
  readonly apiv3Key: (() => string) | null;
}

/**
 * Reads `certs`, `apiv3Key`, `downloadCertificates`, `certificateCache` and `rootCertificates`. Somehow there must be a key.
 *
 * @throws OptionsError with the option's name and the rule; never with the value of a secret.
 */
export function readKeyOptions(given: Readonly<Record<string, unknown>>, own: OwnKeys): KeySettings {
  const certs = given['certs'] ?? null;
  const givenKeys = certs === null ? null : readPlatformKeys(certs, own);
  const apiv3Key = given['apiv3Key'] === undefined ? null : readApiv3Key(given['apiv3Key']);
  const book = readBook(given, { givenKeys, apiv3Key });
  if (givenKeys === null && book === null) {
    throw new OptionsError(
      'certs',
      'certs is missing: give the public key under its PUB_KEY_ID_…, or apiv3Key, which fetches certificates.',
    );
  }
  return { platformKeys: joinKeys(givenKeys, book), book, apiv3Key };
}

function readBook(
  given: Readonly<Record<string, unknown>>,
  { givenKeys, apiv3Key }: { readonly givenKeys: GivenKeys | null } & Pick<KeySettings, 'apiv3Key'>,
): CertificateBook | null {
  const isUsual = apiv3Key !== null && (givenKeys === null || givenKeys.hasCertificate);
  const download = given['downloadCertificates'] ?? isUsual;
  if (typeof download !== 'boolean') {
    throw new OptionsError('downloadCertificates', 'downloadCertificates must be true or false.');
  }
  const cache = readCache(given['certificateCache']);
  const roots = readRoots(given['rootCertificates']);
  if (!download) return null;
  if (apiv3Key !== null) return new CertificateBook({ cache, roots });
  throw new OptionsError(
    'apiv3Key',
    'apiv3Key is missing; downloaded certificates cannot be opened without it.',
  );
}

function readCache(value: unknown): CertificateCache | null {
  if (value === undefined) return null;
  const isCache =
    typeof value === 'object' &&
    value !== null &&
    ['read', 'write'].every((method) => typeof Reflect.get(value, method) === 'function');
  if (!isCache) {
    throw new OptionsError('certificateCache', 'certificateCache must have the methods read and write.');
  }
  // The cast holds as far as it can be known before the first call.
  return value as CertificateCache;
}

function readRoots(value: unknown): readonly X509Certificate[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw rootsFault();
  return value.map((root: unknown) => {
    if (typeof root !== 'string' && !(root instanceof Uint8Array)) throw rootsFault();
    try {
      return new X509Certificate(root);
    } catch {
      throw rootsFault();
    }
  });
}

function rootsFault(): OptionsError {
  return new OptionsError(
    'rootCertificates',
    'rootCertificates must be a list of certificates as PEM text or bytes.',
  );
}
