/** Whether certificate, private key, merchant and serial belong together, and whether it is the certificate's time. */
import { X509Certificate, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { keyPairMatches, normalizeSerial, publicKeyIdPrefix } from '@hufu/protocol';
import type { Credentials } from '../credentials/credentials.ts';
import { doctorWords as words } from './doctor-words.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

interface Subjects {
  readonly credentials: Credentials;
  /** The merchant's private key; null where it cannot be used. */
  readonly key: KeyObject | null;
  readonly nowMs: number;
}

const dayMs = 86_400_000;
/** A renewal takes some days, so it is asked for this long before the end. */
const soonDays = 30;

export async function checkCertificate({ credentials, key, nowMs }: Subjects): Promise<readonly Finding[]> {
  const { certificateFile } = credentials;
  if (certificateFile === null) {
    return [warning('key-pair', words.certificate.missing), checkSerial(credentials, null)];
  }
  const certificate = await readCertificate(certificateFile);
  if (certificate === null) {
    return [fault('key-pair', words.certificate.unreadable), checkSerial(credentials, null)];
  }
  return [
    checkPair(certificate, credentials, key),
    checkSerial(credentials, certificate),
    checkDates(certificate, nowMs),
  ];
}

async function readCertificate(file: string): Promise<X509Certificate | null> {
  try {
    return new X509Certificate(await readFile(file));
  } catch {
    return null;
  }
}

function checkPair(certificate: X509Certificate, { mchid }: Credentials, key: KeyObject | null): Finding {
  if (key === null) return warning('key-pair', words.certificate.keyUnknown);
  if (!keyPairMatches(key, certificate.publicKey)) return fault('key-pair', words.certificate.noPair);
  // A merchant's certificate carries the merchant's number: https://pay.weixin.qq.com/doc/v3/partner/4012073263.
  // A name that is no number says nothing.
  const name = /^CN=(\d+)$/mu.exec(certificate.subject)?.[1];
  if (mchid !== null && name !== undefined && name !== mchid) {
    return fault('key-pair', words.certificate.otherMerchant(name, mchid));
  }
  return ok('key-pair', words.certificate.pair);
}

function checkSerial({ serial }: Credentials, certificate: X509Certificate | null): Finding {
  const actual = certificate?.serialNumber.toUpperCase() ?? null;
  if (serial === null) {
    return actual === null ? fault('serial', words.serial.missing) : ok('serial', words.serial.read(actual));
  }
  if (serial.startsWith(publicKeyIdPrefix)) return fault('serial', words.serial.publicKeyId);
  const given = normalizeSerial(serial);
  if (actual === null) return warning('serial', words.serial.unchecked(given));
  const isSame = withoutZeros(given) === withoutZeros(actual);
  return isSame ? ok('serial', words.serial.good(given)) : fault('serial', words.serial.other(given, actual));
}

function withoutZeros(serial: string): string {
  return serial.replace(/^0+/u, '');
}

function checkDates({ validFrom, validTo }: X509Certificate, nowMs: number): Finding {
  const from = new Date(validFrom);
  const until = new Date(validTo);
  const days = Math.floor((until.getTime() - nowMs) / dayMs);
  if (until.getTime() <= nowMs) return fault('certificate-dates', words.dates.over(dayOf(until)));
  if (from.getTime() > nowMs) return fault('certificate-dates', words.dates.early(dayOf(from)));
  const told = days < soonDays ? words.dates.soon : words.dates.good;
  const grade = days < soonDays ? warning : ok;
  return grade('certificate-dates', told(dayOf(until), days));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
