/**
 * The certificates that a client has downloaded, and when it may and should ask for them again. Belongs to one client.
 *
 * A certificate stays until it is over: a download that fails takes nothing away.
 */
import type { X509Certificate } from 'node:crypto';

import { normalizeSerial } from '@hufu/protocol';

import { certificatesAgeMsMax, certificatesPauseMs } from '../limits.ts';
import { isPublicKeyId } from '../platform-keys.ts';
import type { GivenKeys, PlatformKeys } from '../platform-keys.ts';
import type { SharedWork } from '../steps.ts';
import type { CertificateCache } from './certificate-cache.ts';
import type { ParsedCertificate } from './platform-certificate.ts';

/** What a book is opened with. */
export interface BookSettings {
  readonly cache: CertificateCache | null;
  readonly roots: readonly X509Certificate[];
}

/** The downloaded certificates of one client. */
export class CertificateBook {
  readonly cache: CertificateCache | null;
  readonly roots: readonly X509Certificate[];
  /** Where the one download that is under way is kept. */
  readonly slot: SharedWork['slot'] = { running: null };
  /** What the last download failed with; null once one succeeded. */
  lastError: unknown = null;
  /** Whether the cache was asked already. */
  isCacheRead = false;
  readonly #certificates = new Map<string, ParsedCertificate>();
  #takenAtMs = Number.NEGATIVE_INFINITY;
  #askedAtElapsedMs = Number.NEGATIVE_INFINITY;

  constructor({ cache, roots }: BookSettings) {
    this.cache = cache;
    this.roots = roots;
  }

  /** The certificate under a serial, unless it is over. */
  find(serial: string, nowMs: number): ParsedCertificate | undefined {
    const certificate = this.#certificates.get(normalizeSerial(serial));
    return certificate !== undefined && certificate.expireMs > nowMs ? certificate : undefined;
  }

  /** Of those that the platform may sign with now, the one that lasts longest; null when there is none. */
  newest(nowMs: number): ParsedCertificate | null {
    const current = [...this.#certificates.values()].filter(
      ({ effectiveMs, expireMs }) => effectiveMs <= nowMs && expireMs > nowMs,
    );
    return current.toSorted((one, other) => other.expireMs - one.expireMs)[0] ?? null;
  }

  /** Takes a list in, as it was at an instant in milliseconds since 1970. */
  take(certificates: readonly ParsedCertificate[], atMs: number): void {
    for (const certificate of certificates) this.#certificates.set(certificate.serial, certificate);
    this.#takenAtMs = Math.max(this.#takenAtMs, atMs);
    this.lastError = null;
  }

  /** Whether there is nothing to work with. */
  isEmpty(nowMs: number): boolean {
    return this.newest(nowMs) === null;
  }

  /** Whether the list is so old that another one should be fetched. */
  isOld(nowMs: number): boolean {
    return nowMs - this.#takenAtMs >= certificatesAgeMsMax;
  }

  /** Whether the last download began long enough ago for another one, by the timer's `elapsedMs`. */
  mayAsk(elapsedMs: number): boolean {
    return elapsedMs - this.#askedAtElapsedMs >= certificatesPauseMs;
  }

  /** Notes that a download begins. */
  asks(elapsedMs: number): void {
    this.#askedAtElapsedMs = elapsedMs;
  }
}

/** The keys that were given and those that are downloaded, as one. A public key that was given is preferred. */
export function joinKeys(given: GivenKeys | null, book: CertificateBook | null): PlatformKeys {
  return Object.freeze({
    preferred: (nowMs: number) => {
      const first = given?.preferred(nowMs) ?? null;
      if (first !== null && isPublicKeyId(first.serial)) return first;
      return book?.newest(nowMs) ?? first;
    },
    find: (serial: string, nowMs: number) => given?.find(serial, nowMs) ?? book?.find(serial, nowMs)?.key,
  });
}
