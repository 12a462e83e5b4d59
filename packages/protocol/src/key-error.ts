/**
 * The one error of reading keys. What is thrown here is about the caller's own configuration, never about the other
 * side's data.
 */

/**
 * Why a key was not taken.
 *
 * - `KEY_UNREADABLE`: the file behind a `file://` address cannot be read, or is larger than a key can be.
 * - `KEY_MALFORMED`: the bytes or the text are no key and no certificate.
 * - `KEY_WRONG_KIND`: a public key or certificate where a private key is wanted, or the other way round.
 * - `KEY_ENCRYPTED`: the private key is protected by a passphrase.
 * - `KEY_NOT_RSA`: a key of another algorithm.
 * - `KEY_TOO_SMALL`: an RSA key of fewer than 2048 bits.
 */
export type KeyErrorCode =
  | 'KEY_UNREADABLE'
  | 'KEY_MALFORMED'
  | 'KEY_WRONG_KIND'
  | 'KEY_ENCRYPTED'
  | 'KEY_NOT_RSA'
  | 'KEY_TOO_SMALL';

/**
 * A key that cannot be used. The message says what to change and never holds a part of the key; there is no `cause`,
 * because the errors of the runtime may quote what they were given.
 */
export class KeyError extends Error {
  /** Stable, for programs; see {@link KeyErrorCode}. */
  readonly code: KeyErrorCode;

  constructor(code: KeyErrorCode, message: string) {
    super(message);
    this.name = 'KeyError';
    this.code = code;
  }
}
