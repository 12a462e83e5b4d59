/** Whether the private key can be used, and if not, which of the usual accidents befell it. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { KeyError, parsePrivateKey } from '@hufu/protocol';
import { fileAddress } from '../credentials/client-options.ts';
import type { Credentials } from '../credentials/credentials.ts';
import { doctorWords } from './doctor-words.ts';
import { fault, ok, warning, type Finding, type Told } from './finding.ts';

const words = doctorWords.privateKey;

/** What was found, and the key where it can be used. */
export interface CheckedKey {
  readonly finding: Finding;
  readonly key: KeyObject | null;
}

export async function checkPrivateKey({ privateKeyFile }: Credentials): Promise<CheckedKey> {
  if (privateKeyFile === null) return { finding: fault('private-key', words.missing), key: null };
  try {
    const key = parsePrivateKey(fileAddress(privateKeyFile));
    return { finding: await describeKey(key, privateKeyFile), key };
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return { finding: fault('private-key', await accidentOf(error, privateKeyFile)), key: null };
  }
}

/** The bits of a file's mode that let others than its owner in. */
const othersMode = 0o077;

async function describeKey(key: KeyObject, file: string): Promise<Finding> {
  const { mode } = await stat(file);
  // Windows has no such bits and reports them all as set.
  const isOpen = process.platform !== 'win32' && (mode & othersMode) !== 0;
  if (isOpen) return warning('private-key', words.open((mode & 0o777).toString(8)));
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  return ok('private-key', words.good(bits, formOf(await readFile(file, 'latin1'))));
}

function formOf(text: string): string {
  if (text.includes('-----BEGIN RSA PRIVATE KEY')) return 'PKCS#1';
  return text.includes('-----BEGIN ') ? 'PKCS#8' : 'DER';
}

async function accidentOf({ code }: KeyError, file: string): Promise<Told> {
  if (code !== 'KEY_MALFORMED') return words.faults[code];
  const bytes = await readFile(file);
  if (isArchive(bytes)) return words.archive;
  return isBareKey(bytes.toString('latin1')) ? words.bare : words.faults[code];
}

/** PKCS#12 begins as a sequence whose first member is the number 3. */
function isArchive(bytes: Buffer): boolean {
  return bytes[0] === 0x30 && bytes.subarray(1, 8).includes(Buffer.from([0x02, 0x01, 0x03]));
}

function isBareKey(text: string): boolean {
  try {
    createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
    return true;
  } catch {
    return false;
  }
}
