/** Seals one text for the platform. */
import type { KeyObject } from 'node:crypto';

import { sealField } from '@hufu/protocol';

import { InputError } from '../errors.ts';

/**
 * The text as only the platform can read it.
 *
 * @param place where it stands, for the message: `json: /receivers/0/name`.
 * @throws InputError when it is too long. The message does not hold the text.
 */
export function sealText(text: string, place: string, publicKey: KeyObject): string {
  try {
    return sealField(text, publicKey);
  } catch (error) {
    const why = error instanceof RangeError ? ` ${error.message}` : '';
    throw new InputError(
      `${place} cannot be sealed.${why} If it is sealed already, give sensitive: 'sealed'.`,
      { option: 'json' },
    );
  }
}
