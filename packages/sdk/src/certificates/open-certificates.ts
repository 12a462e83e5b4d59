/**
 * Opens the list of the platform's certificates, and checks each: its seal, its serial, its dates, who issued it.
 *
 * The seal is made with the merchant's APIv3 key, which the platform and the merchant alone hold: that is what the very
 * first list is trusted for. Pure but for the crypto.
 */
import { X509Certificate } from 'node:crypto';

import { normalizeSerial, openResource } from '@hufu/protocol';

import { AnswerError, DecryptError } from '../errors.ts';
import { listCallName } from './list-call.ts';
import type { ParsedCertificate } from './platform-certificate.ts';

/** What a list is opened with. */
export interface CertificateOpener {
  readonly apiv3Key: string;
  /** Who may have issued a certificate; empty when that is not looked at. */
  readonly roots: readonly X509Certificate[];
  /** Now, in milliseconds since 1970. */
  readonly nowMs: number;
}

/**
 * The certificates in the body of an answer, those that are over left out.
 *
 * @throws DecryptError when the APIv3 key does not open one; AnswerError `not-json` or `certificate`.
 */
export function openCertificates(body: Buffer, opener: CertificateOpener): readonly ParsedCertificate[] {
  return readList(body)
    .map((entry) => openEntry(entry, opener))
    .filter(({ expireMs }) => expireMs > opener.nowMs);
}

function readList(body: Buffer): readonly Readonly<Record<string, unknown>>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw unusable('it is not JSON', 'not-json');
  }
  const list: unknown = isRecord(parsed) ? parsed['data'] : undefined;
  if (!Array.isArray(list) || !list.every(isRecord)) throw unusable('it has no list named data');
  return list;
}

function openEntry(
  entry: Readonly<Record<string, unknown>>,
  { apiv3Key, roots }: CertificateOpener,
): ParsedCertificate {
  const serial = normalizeSerial(readText(entry, 'serial_no'));
  const effectiveTime = readText(entry, 'effective_time');
  const expireTime = readText(entry, 'expire_time');
  const opened = openResource(entry['encrypt_certificate'], apiv3Key);
  if ('plaintext' in opened) {
    const certificate = opened.plaintext.toString('utf8');
    const x509 = readX509(certificate, serial);
    requireSerial(x509, serial);
    requireIssuer(x509, serial, roots);
    const expireMs = Math.min(readInstant(expireTime, serial), Date.parse(x509.validTo));
    const effectiveMs = readInstant(effectiveTime, serial);
    return { serial, certificate, effectiveTime, expireTime, key: x509.publicKey, effectiveMs, expireMs };
  }
  throw new DecryptError(
    `The platform's certificate ${serial} cannot be opened (${opened.reason}): apiv3Key is probably not this merchant's.`,
    { reason: opened.reason },
  );
}

function readX509(pem: string, serial: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw unusable(`what is sealed under ${serial} is no certificate`);
  }
}

function requireSerial(x509: X509Certificate, serial: string): void {
  const actual = x509.serialNumber.toUpperCase();
  if (actual.replace(/^0+/, '') === serial.replace(/^0+/, '')) return;
  throw unusable(`the certificate under ${serial} has the serial ${actual}`);
}

/** Names alone prove nothing, so the signature is checked as well. */
function requireIssuer(x509: X509Certificate, serial: string, roots: readonly X509Certificate[]): void {
  if (roots.length === 0) return;
  const isTrusted = (root: X509Certificate): boolean =>
    root.raw.equals(x509.raw) || (x509.checkIssued(root) && x509.verify(root.publicKey));
  if (roots.some(isTrusted)) return;
  throw unusable(`none of rootCertificates has issued the certificate ${serial}`);
}

function readText(entry: Readonly<Record<string, unknown>>, field: string): string {
  const value = entry[field];
  if (typeof value === 'string' && value !== '') return value;
  throw unusable(`an entry has no ${field}`);
}

function readInstant(text: string, serial: string): number {
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs)) throw unusable(`the dates of ${serial} cannot be read`);
  return atMs;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unusable(what: string, reason: 'certificate' | 'not-json' = 'certificate'): AnswerError {
  return new AnswerError(`${listCallName}: the list of certificates cannot be used: ${what}.`, {
    reason,
    status: 200,
  });
}
