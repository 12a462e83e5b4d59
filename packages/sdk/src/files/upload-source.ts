/**
 * Where the bytes of an upload come from, and what the source says of itself.
 */
import { Blob } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { InputError } from '../errors.ts';

/**
 * A file: its path, its `file:` address, its bytes, a Blob or File, or anything that gives its bytes in turn, such as a
 * stream of Node.js or of the web.
 */
export type UploadSource = string | URL | Uint8Array | Blob | AsyncIterable<Uint8Array>;

/** A source, ready to be read once. */
export interface OpenedSource {
  /** Begins to read; nothing is open before. */
  readonly read: () => AsyncIterable<unknown> | Iterable<unknown>;
  /** The name and the type that the source itself has; null when it has none. */
  readonly filename: string | null;
  readonly contentType: string | null;
}

/**
 * Opens a source. Nothing is read yet.
 *
 * @throws InputError for what is no source.
 */
export function openSource(source: unknown): OpenedSource {
  if (typeof source === 'string' && !source.startsWith('file:')) return openPath(source);
  if (typeof source === 'string' || source instanceof URL) return openPath(pathOf(source));
  if (source instanceof Uint8Array) return { read: () => [source], filename: null, contentType: null };
  if (source instanceof Blob) {
    const filename = 'name' in source && typeof source.name === 'string' ? source.name : null;
    return { read: () => source.stream(), filename, contentType: source.type === '' ? null : source.type };
  }
  if (isAsyncIterable(source)) return { read: () => source, filename: null, contentType: null };
  throw new InputError(
    'An upload is read from a path, a file: address, bytes, a Blob, or a stream of bytes.',
    { option: 'source' },
  );
}

function openPath(path: string): OpenedSource {
  if (path === '') throw new InputError('The path of the upload is empty.', { option: 'source' });
  return { read: () => createReadStream(path), filename: path, contentType: null };
}

function pathOf(address: string | URL): string {
  try {
    return fileURLToPath(address);
  } catch (cause) {
    throw new InputError('An address of an upload must be a file: address of this machine.', {
      option: 'source',
      cause,
    });
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
