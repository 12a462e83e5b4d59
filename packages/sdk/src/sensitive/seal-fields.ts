/** Seals the fields of a body that only the platform may read. */
import { InputError } from '../errors.ts';
import { mapFields } from './map-fields.ts';

/** Seals one text. The pointer is for messages. */
export type Seal = (text: string, pointer: string) => string;

/**
 * The JSON with the texts at `paths` sealed; the input is not changed. What is absent, null or empty stays so.
 *
 * @throws InputError when a path leads to something that is no text, naming the field.
 */
export function sealFields(json: unknown, paths: readonly string[], seal: Seal): unknown {
  return mapFields(json, paths, (value, pointer) => {
    if (typeof value === 'string') return seal(value, pointer);
    throw new InputError(`json: ${pointer} is no text that could be sealed.`, { option: 'json' });
  });
}
