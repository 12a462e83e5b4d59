/** Opens the fields of an answer that only the merchant may read. */
import { mapFields } from './map-fields.ts';

/** Opens one text. */
export type Open = (ciphertext: string) => string;

/**
 * The data with the texts at `paths` opened; the input is not changed. What is not there, or is no text, stays as it is.
 * So does a text that is not sealed, where a page says that it is: no name or number in clear is that long in nothing
 * but base64.
 *
 * @throws what `open` throws.
 */
export function openFields(data: unknown, paths: readonly string[], open: Open): unknown {
  return mapFields(data, paths, (value) =>
    typeof value === 'string' && sealedText.test(value) ? open(value) : value,
  );
}

/** At least as many characters as a key of 2048 bits makes, the shortest that is taken. */
const sealedText = /^[A-Za-z0-9+/]{342,}={0,2}$/;
