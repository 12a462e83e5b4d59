/**
 * What the platform says of a file before it is downloaded: where it is, and the hash that it must have.
 */
import { InputError } from '../errors.ts';
import { printTarget } from '../path.ts';
import { algorithmOf } from './digest.ts';
import type { DigestAlgorithm } from './digest.ts';

/** The hash that was announced in a verified answer. The download itself carries no signature. */
export interface AnnouncedHash {
  readonly algorithm: DigestAlgorithm;
  /** Lower-case hex. */
  readonly value: string;
}

/** A download as it was announced, checked. */
export interface DownloadNotice {
  /** Scheme, host and port; one of the client's own. */
  readonly origin: string;
  /** Path and query, with the token, character by character as the platform gave them. */
  readonly target: string;
  /** Null when the platform announced none. */
  readonly hash: AnnouncedHash | null;
}

/**
 * Reads the answer that announces a download.
 *
 * @throws InputError when there is no `download_url`, when it leads to a host that is not among `origins`, when the hash
 *   is one that is not known here, and for a bill that is encrypted.
 */
export function readDownloadNotice(value: unknown, origins: readonly string[]): DownloadNotice {
  const fields = readFields(value);
  return { ...readAddress(fields['download_url'], origins), hash: readHash(fields) };
}

function readFields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      'A download is opened from the answer that announces it: an object with download_url, and hash_type and hash_value where there are some.',
      { option: 'download' },
    );
  }
  // The cast holds: any object can be read by names, whatever that then gives.
  const fields = value as Readonly<Record<string, unknown>>;
  if ('download_bill_list' in fields) {
    throw new InputError(
      'This answer lists several files: open each member of download_bill_list by itself.',
      {
        option: 'download',
      },
    );
  }
  // Its hash is of the decrypted bill, so it would never fit what comes over the wire.
  // See https://pay.wechatpay.cn/docs/partner/apis/bill-download/download-sub-merchant-fund-bill.html
  if (isGiven(fields['encrypt_key'])) {
    throw new InputError(
      'This bill is encrypted, and its hash is that of the decrypted one: open { download_url } alone, decrypt what it saves, then compare.',
      { option: 'download' },
    );
  }
  return fields;
}

function readAddress(value: unknown, origins: readonly string[]): Pick<DownloadNotice, 'origin' | 'target'> {
  // Samples of the platform's own pages have a space in front of it.
  const text = typeof value === 'string' ? value.trim() : '';
  const [, target = ''] =
    /^https?:\/\/[^/?#\\]+(\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)$/i.exec(text) ?? [];
  const url = target === '' ? null : parseUrl(text);
  // The target is signed and its token is opaque, so it must be one that stays as it is when a request is described.
  const isSendable = printTarget(target.slice(1), {}) === target;
  if (url === null || !isSendable || url.username !== '' || url.password !== '') {
    throw new InputError('download_url must be the whole address that the platform answered.', {
      option: 'download_url',
    });
  }
  if (!origins.includes(url.origin)) {
    throw new InputError(
      `download_url leads to ${url.origin}, which is not where this client reaches the platform (${origins.join(', ')}). The request would carry the merchant's signature, so it is not sent there.`,
      { option: 'download_url' },
    );
  }
  return { origin: url.origin, target };
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function readHash({
  hash_type: type,
  hash_value: value,
}: Readonly<Record<string, unknown>>): AnnouncedHash | null {
  if (!isGiven(type) && !isGiven(value)) return null;
  if (typeof type !== 'string' || typeof value !== 'string' || !/^[0-9a-f]+$/i.test(value)) {
    throw new InputError('hash_type and hash_value go together, the one a name, the other in hex.', {
      option: 'hash_value',
    });
  }
  const algorithm = algorithmOf(type);
  if (algorithm === null) {
    throw new InputError(
      `hash_type ${type} is not known here, so the file could not be checked; open { download_url } alone and check it yourself.`,
      { option: 'hash_type' },
    );
  }
  return { algorithm, value: value.toLowerCase() };
}

/** The platform leaves a field out, or has it empty. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
