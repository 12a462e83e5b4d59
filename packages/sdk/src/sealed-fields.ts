/**
 * Seals what only the platform may read in a described call, and opens what only the merchant may read in its answer.
 */
import { printJson } from './describe-request.ts';
import type { RequestDescription } from './describe-request.ts';
import { DecryptError, InputError } from './errors.ts';
import type { Settings } from './options.ts';
import { openText } from './sensitive/open-text.ts';
import { openAnswer, sealInput } from './sensitive/sensitive-call.ts';

/**
 * The description with its sensitive fields sealed for the key that its requests will name. Done once for all attempts.
 *
 * @throws InputError when a field cannot be sealed, or is in clear where it must not be.
 */
export function withSealedFields(description: RequestDescription, settings: Settings): RequestDescription {
  const { sensitive, json } = description;
  if (sensitive === null || sensitive.request.length === 0 || json === undefined) return description;
  const preferred = settings.platformKeys.preferred(settings.clock.nowMs());
  if (preferred === null)
    throw new InputError('There is no key of the platform to seal with.', { option: 'json' });
  const { serial, key } = preferred;
  const body = printJson(sealInput(json, sensitive, { serial, publicKey: key }));
  return { ...description, body, signedBody: body, sealedFor: serial };
}

/**
 * The data with its sensitive fields opened. They stay sealed where a signer keeps the merchant's key.
 *
 * @throws DecryptError when one is sealed for another key.
 */
export function withOpenedFields(
  data: unknown,
  { sensitive, method, template }: RequestDescription,
  { privateKey }: Settings,
): unknown {
  if (sensitive === null || privateKey === null) return data;
  try {
    return openAnswer(data, sensitive, (ciphertext) => openText(ciphertext, privateKey));
  } catch (error) {
    if (!(error instanceof DecryptError)) throw error;
    throw new DecryptError(
      `${method} ${template}: the answer is verified, so the platform has done what was asked, but a field of it stays shut: it is sealed for another certificate of the merchant's. With sensitive: { answer: [] } the answer comes as it is.`,
      { reason: error.reason, cause: error },
    );
  }
}
