/** Whether there are keys to believe the platform by, and whether they are the platform's. */
import { X509Certificate, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  KeyError,
  certificateSerial,
  keyPairMatches,
  parsePublicKey,
  publicKeyIdPrefix,
} from '@hufu/protocol';
import { fileAddress } from '../credentials/client-options.ts';
import type { Credentials } from '../credentials/credentials.ts';
import { doctorWords } from './doctor-words.ts';
import { fault, ok, warning, type Finding, type Told } from './finding.ts';

const words = doctorWords.platformKeys;

interface Subjects {
  readonly credentials: Credentials;
  /** The merchant's private key; null where it cannot be used. */
  readonly ownKey: KeyObject | null;
  readonly nowMs: number;
}

export async function checkPlatformKeys({ credentials, ownKey, nowMs }: Subjects): Promise<Finding> {
  const { publicKeyId, publicKeyFile, platformCertificateFiles } = credentials;
  if ((publicKeyId === null) !== (publicKeyFile === null)) return fault('platform-keys', words.half);
  if (publicKeyId !== null && !publicKeyId.startsWith(publicKeyIdPrefix)) {
    return fault('platform-keys', words.badId(publicKeyId));
  }
  const readings = [
    ...(publicKeyFile === null ? [] : [{ file: publicKeyFile, serialOf: () => publicKeyId }]),
    ...platformCertificateFiles.map((file) => ({
      file,
      serialOf: () => certificateSerial(fileAddress(file)),
    })),
  ];
  if (readings.length === 0) {
    const canDownload = credentials.apiv3Key !== null;
    return canDownload ? warning('platform-keys', words.downloaded) : fault('platform-keys', words.missing);
  }
  for (const reading of readings) {
    const trouble = troubleOf(reading, ownKey);
    if (trouble !== null) return fault('platform-keys', trouble);
  }
  const over = await findOver(platformCertificateFiles, nowMs);
  if (over !== null) return warning('platform-keys', over);
  return ok('platform-keys', describeMode(credentials));
}

function describeMode({ publicKeyId, platformCertificateFiles }: Credentials): Told {
  const serials = platformCertificateFiles.map((file) => certificateSerial(fileAddress(file)));
  if (publicKeyId === null) return words.certificates(serials);
  return serials.length === 0 ? words.publicKey(publicKeyId) : words.both(publicKeyId, serials);
}

/** A file, and how its serial is found, which fails for a file that is of another kind. */
interface Reading {
  readonly file: string;
  readonly serialOf: () => string | null;
}

function troubleOf({ file, serialOf }: Reading, ownKey: KeyObject | null): Told | null {
  try {
    serialOf();
    const key = parsePublicKey(fileAddress(file));
    return ownKey !== null && keyPairMatches(ownKey, key) ? words.own(file) : null;
  } catch (error) {
    if (error instanceof KeyError) return words.unusable(file, error.message);
    throw error;
  }
}

async function findOver(files: readonly string[], nowMs: number): Promise<Told | null> {
  for (const file of files) {
    const until = new Date(new X509Certificate(await readFile(file)).validTo);
    if (until.getTime() <= nowMs) return words.over(file, until.toISOString().slice(0, 10));
  }
  return null;
}
