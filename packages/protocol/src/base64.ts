/**
 * Base64 with one text for one value (RFC 4648 §3.5). Node's own decoder also takes blanks, the URL alphabet and
 * stray bits in the last character, and would let a changed signature pass.
 */

/** The bytes that `text` stands for, or null when it is not the canonical base64 of any bytes. */
export function decodeBase64(text: string): Buffer | null {
  if (text.length % 4 !== 0) return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
