/** Seals one text by hand: for a query, or to be kept until it is sent. */
import { haveKeys } from '../certificates/keep-keys.ts';
import { InputError } from '../errors.ts';
import { runSteps } from '../run-steps.ts';
import { settingsOf } from '../settings-of.ts';
import { sealText } from './seal-text.ts';

/** A sealed text, and who can open it. */
export interface SealedText {
  /** The serial of the platform's key. The client's requests name it in `Wechatpay-Serial` while it is the preferred one. */
  readonly serial: string;
  /** Base64, 344 characters for a key of 2048 bits. */
  readonly ciphertext: string;
}

/**
 * The text, sealed with the key that the client's requests name. Its certificates are downloaded first where it has none.
 *
 * @param client what `createClient` returned.
 * @throws InputError when `client` is none, or the text is no text or too long; what a call throws when there is no key.
 */
export async function sealSensitive(client: unknown, text: string): Promise<SealedText> {
  const settings = settingsOf(client);
  if (typeof text !== 'string') throw new InputError('Only a text can be sealed.');
  const deadlineMs = settings.timer.elapsedMs() + settings.timeoutMs;
  await runSteps(haveKeys(settings, { deadlineMs, signal: null }), settings);
  const preferred = settings.platformKeys.preferred(settings.clock.nowMs());
  if (preferred === null) throw new InputError('The client has no key of the platform to seal with.');
  return { serial: preferred.serial, ciphertext: sealText(text, 'The text', preferred.key) };
}
