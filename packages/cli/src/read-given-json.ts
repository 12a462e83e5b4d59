/** JSON given on the command line: as it is, from a file as `@file`, or from the standard input as `-`. */
import { readTextFile } from './read-text-file.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** The text, which must be JSON; it is not changed. Rejects with a UsageError that names `flag`. */
export async function readGivenJson(
  flag: string,
  given: string,
  surroundings: Pick<Surroundings, 'readInput'>,
): Promise<string> {
  const text = await readGiven(given, surroundings);
  try {
    JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${flag} is no JSON: ${error instanceof Error ? error.message : 'unreadable'}.`);
  }
  return text;
}

async function readGiven(given: string, { readInput }: Pick<Surroundings, 'readInput'>): Promise<string> {
  if (given === '-' || given === '@-') return readInput();
  return given.startsWith('@') ? readTextFile(given.slice(1)) : given;
}
