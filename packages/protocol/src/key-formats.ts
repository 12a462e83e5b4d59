/**
 * The formats in which a key can lie in a block of DER, all in one table. Nothing else in the project tells one format
 * from another.
 */
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { KeyError } from './key-error.ts';
import type { KeyBlock } from './key-material.ts';

/** The half of a key pair that is wanted or was found. */
export type KeyKind = 'private' | 'public';

interface KeyFormat {
  /** What stands after BEGIN in PEM. */
  readonly label: string;
  readonly kind: KeyKind;
  /** Throws an error of the runtime when the bytes are not of this format. */
  readonly read: (der: Buffer) => KeyObject;
}

const certificateLabel = 'CERTIFICATE';

/**
 * Bytes without a label are tried from top to bottom. The private formats stand first, because the runtime reads a
 * private PKCS#1 key as a public one too and we must not.
 */
const formats: readonly KeyFormat[] = [
  {
    label: 'PRIVATE KEY',
    kind: 'private',
    read: (der) => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
  },
  {
    // With an encrypted key inside, reading it as PKCS#8 says that the passphrase is missing.
    label: 'ENCRYPTED PRIVATE KEY',
    kind: 'private',
    read: (der) => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
  },
  {
    label: 'RSA PRIVATE KEY',
    kind: 'private',
    read: (der) => createPrivateKey({ key: der, format: 'der', type: 'pkcs1' }),
  },
  {
    label: 'EC PRIVATE KEY',
    kind: 'private',
    read: (der) => createPrivateKey({ key: der, format: 'der', type: 'sec1' }),
  },
  {
    label: 'PUBLIC KEY',
    kind: 'public',
    read: (der) => createPublicKey({ key: der, format: 'der', type: 'spki' }),
  },
  {
    label: 'RSA PUBLIC KEY',
    kind: 'public',
    read: (der) => createPublicKey({ key: der, format: 'der', type: 'pkcs1' }),
  },
  { label: certificateLabel, kind: 'public', read: (der) => new X509Certificate(der).publicKey },
];
const formatsByLabel: ReadonlyMap<string | null, KeyFormat> = new Map(
  formats.map((format) => [format.label, format]),
);

/** Which half of a pair the block's label announces; null when it has none, or one that is not of a key. */
export function kindOf(block: KeyBlock): KeyKind | null {
  return formatsByLabel.get(block.label)?.kind ?? null;
}

/**
 * The key in the block, of whatever algorithm and size.
 *
 * @throws KeyError `KEY_ENCRYPTED` or `KEY_MALFORMED`.
 */
export function readKey(block: KeyBlock): KeyObject {
  if (block.isEncrypted) throw encrypted();
  const format = formatsByLabel.get(block.label);
  const candidates = format === undefined ? formats : [format];
  for (const candidate of candidates) {
    const key = readOrNull(() => candidate.read(block.der));
    if (key !== null) return key;
  }
  const message =
    format === undefined
      ? 'What was given is no key and no certificate of any known format.'
      : `What was given is not the ${format.label} that its first line announces.`;
  throw new KeyError('KEY_MALFORMED', message);
}

/** The certificate in the block; null when it is something else. */
export function readCertificate(block: KeyBlock): X509Certificate | null {
  if (kindOf(block) !== null && block.label !== certificateLabel) return null;
  return readOrNull(() => new X509Certificate(block.der));
}

/** Whether the block says that it is a certificate. */
export function isLabelledCertificate(block: KeyBlock): boolean {
  return block.label === certificateLabel;
}

/**
 * What `read` reads, null when it cannot. It is asked twice before it is believed: the runtime fails the reading of a
 * right key with an error that an earlier call of the process left in OpenSSL, whoever made it, and forgets it then.
 */
function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    try {
      return read();
    } catch (error) {
      if (isMissingPassphrase(error)) throw encrypted();
      return null;
    }
  }
}

function isMissingPassphrase(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MISSING_PASSPHRASE';
}

function encrypted(): KeyError {
  return new KeyError(
    'KEY_ENCRYPTED',
    'The private key is protected by a passphrase. Remove it first, for example with "openssl pkey".',
  );
}
