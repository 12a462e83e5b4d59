/** A text file from the command line, read whole up to a limit. */
import { readFile, stat } from 'node:fs/promises';
import { inputBytesMax } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** Rejects with a UsageError that names the file when it cannot be read or is longer than 2 MiB. */
export async function readTextFile(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > inputBytesMax) throw new UsageError(`${file} is longer than ${inputBytesMax} bytes.`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UsageError(`${file} cannot be read (${code}).`);
  }
}
