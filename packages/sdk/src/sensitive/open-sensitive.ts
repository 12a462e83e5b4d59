/** Opens one sealed text by hand: of an answer whose fields were left sealed. */
import { DecryptError } from '../errors.ts';
import { settingsOf } from '../settings-of.ts';
import { openText } from './open-text.ts';

/**
 * The text that the platform sealed for the client's merchant.
 *
 * @param client what `createClient` returned.
 * @throws InputError when `client` is none; DecryptError `ciphertext` for what is no sealed text, `key` for what is sealed
 *   for another key, or when a signer keeps the key.
 */
export function openSensitive(client: unknown, ciphertext: string): string {
  const { privateKey } = settingsOf(client);
  if (privateKey !== null) return openText(ciphertext, privateKey);
  throw new DecryptError('The client has no privateKey to open with: a signer keeps it.', { reason: 'key' });
}
