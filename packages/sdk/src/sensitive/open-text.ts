/** Opens one sealed text with the merchant's private key. */
import type { KeyObject } from 'node:crypto';

import { openField } from '@hufu/protocol';

import { DecryptError } from '../errors.ts';

/**
 * The text that the platform sealed for the merchant.
 *
 * @throws DecryptError: `ciphertext` for what is no sealed field of the key's length, `key` for what is sealed for another
 *   key. No message holds the text or the key.
 */
export function openText(ciphertext: string, privateKey: KeyObject): string {
  const finding = openField(ciphertext, privateKey);
  if ('text' in finding) return finding.text;
  const { reason } = finding;
  throw new DecryptError(`A sealed field does not open with privateKey (${reason}).`, { reason });
}
