/**
 * The options of an upload, checked once.
 */
import { createSystemRandom } from '../adapters/system-random.ts';
import type { Random } from '../adapters/system-random.ts';
import { InputError } from '../errors.ts';
import { isDigestAlgorithm } from './digest.ts';
import type { DigestAlgorithm } from './digest.ts';

/** What is known of a file once it has been read. */
export interface UploadedFile {
  readonly filename: string;
  /** The digest of its bytes, in lower-case hex. */
  readonly digest: string;
  readonly bytes: number;
}

/** How a file is uploaded. Without options: as nearly every upload operation wants it. */
export interface UploadOptions {
  /** The file's name; needed where the source is no path and no File. Folders before it are left away. */
  readonly filename?: string | undefined;
  /** The file's content type. Default: the source's own, or that of the extension, or `application/octet-stream`. */
  readonly contentType?: string | undefined;
  /** The digest that goes into `meta`. Default: `sha256`. */
  readonly algorithm?: DigestAlgorithm | undefined;
  /**
   * Makes the JSON of the part `meta`, which is what is signed. Default: `filename`, and the digest under the name of
   * its algorithm.
   */
  readonly meta?: ((file: UploadedFile) => Readonly<Record<string, unknown>>) | undefined;
  /** The name of the file's part. Default: `file`. */
  readonly part?: string | undefined;
  /** Further parts of plain text, by name. They are not signed. Default: none. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Chance, in place of this machine's; the boundary is drawn from it. */
  readonly random?: Random | undefined;
}

/** The options with their defaults; what is null is told by the source. */
export interface UploadSettings {
  readonly filename: unknown;
  readonly contentType: string | null;
  readonly algorithm: DigestAlgorithm;
  readonly meta: (file: UploadedFile) => unknown;
  readonly part: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly random: Random;
}

const optionNames: ReadonlySet<string> = new Set<keyof UploadOptions>([
  'filename',
  'contentType',
  'algorithm',
  'meta',
  'part',
  'fields',
  'random',
]);

/**
 * The settings for an upload. The file's name is checked once the source is known.
 *
 * @throws InputError with the option's name and the rule.
 */
export function readUploadOptions(options: unknown): UploadSettings {
  if (typeof options !== 'object' || options === null) {
    throw new InputError('The options of an upload must be an object.', { option: 'options' });
  }
  // The cast holds: any object can be read by names, whatever that then gives.
  const given = options as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((name) => !optionNames.has(name));
  if (unknown !== undefined) {
    throw new InputError(`There is no option "${unknown}" of an upload.`, { option: unknown });
  }
  const algorithm = readAlgorithm(given['algorithm']);
  const part = readPartName(given['part'] ?? 'file', 'part');
  return {
    filename: given['filename'],
    contentType: readContentType(given['contentType']),
    algorithm,
    meta: readMeta(given['meta'], algorithm),
    part,
    fields: readFields(given['fields'] ?? {}, part),
    random: readRandom(given['random']),
  };
}

function readAlgorithm(value: unknown): DigestAlgorithm {
  const algorithm = value ?? 'sha256';
  if (isDigestAlgorithm(algorithm)) return algorithm;
  throw new InputError('algorithm must be sha256, sha1 or sm3.', { option: 'algorithm' });
}

function readContentType(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && isContentType(value)) return value;
  throw new InputError('contentType must be a media type, for example image/jpeg.', {
    option: 'contentType',
  });
}

/** Whether a text can stand behind `Content-Type`: type, subtype, and parameters without line breaks. */
export function isContentType(value: string): boolean {
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:; ?[!-~]+)*$/.test(value);
}

function readMeta(value: unknown, algorithm: DigestAlgorithm): UploadSettings['meta'] {
  if (value === undefined) return ({ filename, digest }) => ({ filename, [algorithm]: digest });
  if (typeof value !== 'function') {
    throw new InputError('meta must be a function from the file to the fields of meta.', { option: 'meta' });
  }
  // The cast holds as far as it can be known before the call; what comes out of it is checked.
  return value as UploadSettings['meta'];
}

function readPartName(value: unknown, option: string): string {
  if (typeof value === 'string' && /^[\w.-]+$/.test(value) && value !== 'meta') return value;
  throw new InputError(`${option}: a part's name has letters, digits, "_", "." and "-", and is not meta.`, {
    option,
  });
}

function readFields(value: unknown, part: string): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) {
    throw new InputError('fields must be an object of names and texts.', { option: 'fields' });
  }
  const entries = Object.entries(value).map(([name, text]: [string, unknown]): [string, string] => {
    if (readPartName(name, 'fields') === part) {
      throw new InputError(`fields: "${name}" is the part of the file.`, { option: 'fields' });
    }
    if (typeof text === 'string') return [name, text];
    throw new InputError(`fields: "${name}" must be a text.`, { option: 'fields' });
  });
  return Object.fromEntries(entries);
}

function readRandom(value: unknown): Random {
  if (value === undefined) return createSystemRandom();
  if (typeof value === 'object' && value !== null && 'bytes' in value && typeof value.bytes === 'function') {
    // The cast holds as far as it can be known before the call.
    return value as Random;
  }
  throw new InputError('random must have the method bytes.', { option: 'random' });
}
