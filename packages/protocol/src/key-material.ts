/**
 * From what people configure (text, bytes, a `file://` address) to blocks of DER. Knows the armour of PEM and the many
 * ways in which it gets bent on its way through a configuration; knows nothing of keys.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { KeyError } from './key-error.ts';

/** The largest key, certificate or bundle of them that is read, in bytes. One certificate has about 2,000. */
export const keyBytesMax = 65_536;

/** One piece of key material. `label` is what PEM says that it is; null for bare DER, which says nothing. */
export interface KeyBlock {
  readonly label: string | null;
  readonly der: Buffer;
  /** PEM's old way of protecting a key by a passphrase. */
  readonly isEncrypted: boolean;
}

/** One block or more. */
type KeyBlocks = readonly [KeyBlock, ...KeyBlock[]];

/**
 * The blocks of key material in `input`, in their order and at least one.
 *
 * @throws KeyError `KEY_UNREADABLE` or `KEY_MALFORMED`.
 */
export function readKeyBlocks(input: string | Uint8Array | URL): KeyBlocks {
  const material = readMaterial(input);
  if (material.length > keyBytesMax) {
    throw new KeyError(
      'KEY_MALFORMED',
      `What was given is longer than ${keyBytesMax} bytes, so it is not a key.`,
    );
  }
  const text = typeof material === 'string' ? material : material.toString('latin1');
  if (text.includes(beginMark)) return pemBlocks(text);
  if (typeof material === 'string' || material.length === 0) {
    throw new KeyError(
      'KEY_MALFORMED',
      `There is no "${beginMark}" in the text that was given, so it is not PEM. A file is named by file:///absolute/path.`,
    );
  }
  return [{ label: null, der: material, isEncrypted: false }];
}

function readMaterial(input: string | Uint8Array | URL): string | Buffer {
  if (input instanceof URL) return readKeyFile(input.href);
  if (input instanceof Uint8Array) return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (typeof input !== 'string') {
    throw new KeyError(
      'KEY_MALFORMED',
      'A key is given as text, as bytes, as a file:// URL or as a KeyObject.',
    );
  }
  const text = input.trim();
  return /^file:/i.test(text) ? readKeyFile(text) : text;
}

function readKeyFile(address: string): Buffer {
  let path: string;
  try {
    path = fileURLToPath(address);
  } catch {
    // The address is not told: somebody may have put the key itself behind "file://".
    throw new KeyError(
      'KEY_UNREADABLE',
      'The address of a key file must look like file:///absolute/path/key.pem.',
    );
  }
  const bytes = readAtMost(path, keyBytesMax + 1);
  if (bytes.length > keyBytesMax) {
    throw new KeyError(
      'KEY_UNREADABLE',
      `${printPath(path)} is larger than ${keyBytesMax} bytes, so it is not a key.`,
    );
  }
  return bytes;
}

/** Reads a file, or a pipe, up to a limit: a device that never ends must not hold the start of a program. */
function readAtMost(path: string, bytesMax: number): Buffer {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(bytesMax);
    let length = 0;
    while (length < bytesMax) {
      const read = readSync(file, bytes, length, bytesMax - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    throw new KeyError('KEY_UNREADABLE', `${printPath(path)} cannot be read (${systemCode(error)}).`);
  } finally {
    if (file !== null) closeSync(file);
  }
}

function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : 'unknown reason';
}

/** Longer ones are not told: they may be a key that somebody put behind "file://". */
const pathLengthMax = 256;

function printPath(path: string): string {
  const isPath = path.length <= pathLengthMax && !path.includes('-----');
  return isPath ? `The key file ${path}` : 'The key file';
}

const beginMark = '-----BEGIN ';
const endMark = '-----END ';
const markClose = '-----';

/**
 * Finds the blocks between BEGIN and END, whatever stands around them (`openssl pkcs12` writes attributes there).
 * Newlines that a configuration turned into the two characters `\n`, into blanks or into nothing are no hindrance,
 * because base64 needs none.
 */
function pemBlocks(text: string): KeyBlocks {
  const first = pemBlockAt(text, text.indexOf(beginMark));
  const blocks: [KeyBlock, ...KeyBlock[]] = [first.block];
  for (let begin = text.indexOf(beginMark, first.end); begin !== -1;) {
    const { block, end } = pemBlockAt(text, begin);
    blocks.push(block);
    begin = text.indexOf(beginMark, end);
  }
  return blocks;
}

function pemBlockAt(text: string, begin: number): { block: KeyBlock; end: number } {
  const labelAt = begin + beginMark.length;
  const labelEnd = text.indexOf(markClose, labelAt);
  const end = labelEnd === -1 ? -1 : text.indexOf(endMark, labelEnd + markClose.length);
  if (end === -1) {
    throw new KeyError('KEY_MALFORMED', `The PEM text has a "${beginMark}" without its "${endMark}".`);
  }
  const label = text.slice(labelAt, labelEnd);
  return { block: pemBlock(label, text.slice(labelEnd + markClose.length, end)), end };
}

function pemBlock(label: string, body: string): KeyBlock {
  // "Proc-Type: 4,ENCRYPTED" stands between the mark and the base64, which has no colon.
  if (body.includes(':')) return { label, der: Buffer.alloc(0), isEncrypted: body.includes('ENCRYPTED') };
  const base64 = body.replaceAll(/\\[rn]|\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    throw new KeyError(
      'KEY_MALFORMED',
      'What stands between the BEGIN and END of the PEM text is not base64.',
    );
  }
  return { label, der: Buffer.from(base64, 'base64'), isEncrypted: false };
}
