/** The bytes of a seed file as a text: what is missing, too large or in another encoding is told in a sentence. */
import { createReadStream } from 'node:fs';
import { SeedError } from './seed-error.ts';

/** Most bytes of a seed file: some ten thousand users take one of these four MiB. */
export const seedBytesMax = 4 * 1024 * 1024;

/** The whole text, without a byte order mark. Rejects with a SeedError. */
export async function readSeedText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (bytes.length > seedBytesMax) {
    throw new SeedError([`${file} is too large for a seed file: it may have ${seedBytesMax} bytes at most.`]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SeedError([`${file} is not written in UTF-8. Save it as UTF-8.`]);
  }
}

/** One byte more than there may be tells that there are too many; a pipe has no size to ask for. */
async function readBytes(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(file, { end: seedBytesMax })) {
      chunks.push(chunk as Buffer); // no encoding was set
    }
  } catch (error) {
    throw new SeedError([unreadable(file, error)]);
  }
  return Buffer.concat(chunks);
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no seed file ${file}.`;
  if (code === 'EISDIR') return `${file} is a directory, not a seed file.`;
  if (code === 'EACCES' || code === 'EPERM') return `The seed file ${file} may not be read by this process.`;
  return `The seed file ${file} cannot be read: ${String(error)}`;
}
