/** An argument of the form `name=value`. */
import { InvalidArgumentError } from 'commander';

/** Throws what Commander tells with the option's name. */
export function readPair(text: string): readonly [name: string, value: string] {
  const [, name, value] = /^([^=]+)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It is written name=value.');
  return [name, value];
}
