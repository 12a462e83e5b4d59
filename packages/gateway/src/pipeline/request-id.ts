/**
 * The `Request-ID` of an answer: upper-case hexadecimal digits, a hyphen, and a number that is 0 for success and an
 * internal error number otherwise, as on the platform.
 */

/** How many random bytes name a request: 32 digits. */
export const requestIdBytes = 16;

/** Error numbers begin here, where the platform's begin (0x10000000). */
const errorNumberBase = 268_435_456;
const errorNumbers = 65_536;

/**
 * The `Request-ID` for `bytes`. A refusal's number follows from its rule alone, so that one rule always has the same
 * number; the platform's own numbering is not public.
 */
export function printRequestId(bytes: Uint8Array, rule: string | null): string {
  const name = Buffer.from(bytes).toString('hex').toUpperCase();
  return `${name}-${rule === null ? 0 : errorNumberOf(rule)}`;
}

function errorNumberOf(rule: string): number {
  let mixed = 0;
  for (const byte of Buffer.from(rule)) mixed = (mixed * 31 + byte) % errorNumbers;
  return errorNumberBase + mixed;
}
