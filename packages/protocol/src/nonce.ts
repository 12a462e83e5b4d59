/**
 * The random text of a signed message. Chance itself is handed in as bytes.
 */

/** How many random bytes a nonce is made of. */
export const nonceByteLength = 16;

/** The longest nonce that is taken from the other side, in characters. Clients send 8 to 32. */
export const nonceLengthMax = 128;

/**
 * The nonce for 16 random bytes: 32 upper-case hex characters, as the platform writes its own.
 *
 * @throws RangeError when there are not exactly {@link nonceByteLength} bytes.
 */
export function printNonce(bytes: Uint8Array): string {
  if (bytes.length !== nonceByteLength) {
    throw new RangeError(`A nonce is made of ${nonceByteLength} bytes, not ${bytes.length}.`);
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex').toUpperCase();
}
