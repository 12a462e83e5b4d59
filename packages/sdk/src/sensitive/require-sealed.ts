/** Refuses to send in clear what belongs sealed. */
import { looksSealed } from '@hufu/protocol';

import { InputError } from '../errors.ts';
import { sealFields } from './seal-fields.ts';

/**
 * Returns when every text at `paths` has the form of a field that is sealed with a key of so many bytes. With whose key
 * cannot be seen.
 *
 * @throws InputError for the first that has not, naming the field and never its value.
 */
export function requireSealed(json: unknown, paths: readonly string[], keyByteLength: number): void {
  sealFields(json, paths, (text, pointer) => {
    if (looksSealed(text, keyByteLength)) return text;
    throw new InputError(
      `json: ${pointer} is not sealed. Only an object without sensitive: 'sealed' is sealed by the SDK.`,
      { option: 'json' },
    );
  });
}
