/**
 * The `Authorization` header of a request: printed in one order, parsed in any. Form only: whether the timestamp is
 * fresh, the serial known and the signature right is for others to say.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
import { signatureScheme } from './headers.ts';
import { nonceLengthMax } from './nonce.ts';
import { signatureLengthMax } from './signature.ts';

/** Who signed a request, when, and the signature. */
export interface Authorization {
  /** The number of the merchant that signed; a partner's own, never the sub-merchant's. */
  readonly mchid: string;
  /** `serial_no` as written: of the merchant's certificate, hex in either case. See `normalizeSerial`. */
  readonly serial: string;
  /** Seconds since 1970, as written. */
  readonly timestamp: string;
  /** `nonce_str`. */
  readonly nonce: string;
  /** Base64. */
  readonly signature: string;
}

/**
 * Why a header is no {@link Authorization}.
 *
 * - `missing`: there is none, or it is blank.
 * - `scheme`: it opens with another word than `signatureScheme`; `scheme` is that word, cut at 64 characters.
 * - `form`: the right scheme, but what follows is not five pairs. `field` is the wire name of the field at fault, null
 *   where none can be named; `reason` is a sentence for a person and never holds a value.
 */
export type AuthorizationFault =
  | { fault: 'missing' }
  | { fault: 'scheme'; scheme: string }
  | { fault: 'form'; field: string | null; reason: string };

/** The longest header that is parsed, in characters. One with a 2048-bit key has about 520. */
export const authorizationLengthMax = 4096;

const schemeLengthMax = 64;

interface Field {
  /** The name on the wire. */
  readonly wire: string;
  readonly key: keyof Authorization;
  readonly lengthMax: number;
}

/** All that is known of the fields, in the order in which the platform's pages write them. */
const fields: readonly Field[] = [
  { wire: 'mchid', key: 'mchid', lengthMax: 32 },
  { wire: 'nonce_str', key: 'nonce', lengthMax: nonceLengthMax },
  { wire: 'signature', key: 'signature', lengthMax: signatureLengthMax },
  { wire: 'timestamp', key: 'timestamp', lengthMax: 32 },
  { wire: 'serial_no', key: 'serial', lengthMax: 64 },
];
const fieldsByWire: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.wire, field]));

/**
 * The header's value: the scheme, one space, and the fields in the order of the platform's pages.
 *
 * @throws TypeError when a field is empty, too long, or holds what would not be parsed back.
 */
export function printAuthorization(a: Authorization): string {
  for (const field of fields) {
    const reason = faultOfValue(field, a[field.key]);
    if (reason !== null) throw new TypeError(reason);
  }
  return (
    `${signatureScheme} mchid="${a.mchid}",nonce_str="${a.nonce}",signature="${a.signature}",` +
    `timestamp="${a.timestamp}",serial_no="${a.serial}"`
  );
}

/**
 * What the header says, or why it says nothing: the scheme, one space, then the five fields in any order, each
 * `name="value"`, with commas between and blanks allowed after them. Looks at each character a fixed number of times
 * and never throws.
 */
export function parseAuthorization(header: string | undefined): Authorization | AuthorizationFault {
  if (header === undefined || header.trim() === '') return { fault: 'missing' };
  if (header.length > authorizationLengthMax) {
    return formFault(null, `The header is longer than ${authorizationLengthMax} characters.`);
  }
  const schemeEnd = header.indexOf(' ');
  const scheme = schemeEnd === -1 ? header : header.slice(0, schemeEnd);
  if (scheme !== signatureScheme) return { fault: 'scheme', scheme: scheme.slice(0, schemeLengthMax) };
  if (schemeEnd === -1) return formFault(null, 'Nothing follows the scheme.');
  return parseFields(header, schemeEnd + 1);
}

/** Tells the two outcomes of {@link parseAuthorization} apart. */
export function isAuthorizationFault(x: Authorization | AuthorizationFault): x is AuthorizationFault {
  return 'fault' in x;
}

function parseFields(header: string, start: number): Authorization | AuthorizationFault {
  const found: Partial<Record<keyof Authorization, string>> = {};
  // Ends after five rounds at the latest: a sixth field is unknown or appears twice.
  for (let at = start; ; at = skipBlanks(header, at)) {
    const pair = parsePair(header, at);
    if ('fault' in pair) return pair;
    const { field, value, end } = pair;
    if (found[field.key] !== undefined) return formFault(field.wire, `${field.wire} appears twice.`);
    found[field.key] = value;

    if (end === header.length) return complete(found);
    if (header[end] !== ',')
      return formFault(field.wire, `${field.wire} is not followed by a comma or the end.`);
    at = end + 1;
  }
}

type Pair = { field: Field; value: string; end: number };

function parsePair(header: string, at: number): Pair | AuthorizationFault {
  const nameEnd = header.indexOf('=', at);
  if (nameEnd === -1) return formFault(null, 'A field of the form name="value" is expected.');
  const name = header.slice(at, nameEnd);
  const field = fieldsByWire.get(name);
  if (field === undefined) return unknownField(name);

  if (header[nameEnd + 1] !== '"') return formFault(name, `${name} is not in double quotes.`);
  const valueEnd = header.indexOf('"', nameEnd + 2);
  if (valueEnd === -1) return formFault(name, `${name} lacks its closing double quote.`);
  const value = header.slice(nameEnd + 2, valueEnd);
  const reason = faultOfValue(field, value);
  return reason === null ? { field, value, end: valueEnd + 1 } : formFault(name, reason);
}

/** A name is told only when it looks like one, so that a broken header never writes into a log. */
function unknownField(name: string): AuthorizationFault {
  if (!/^[A-Za-z0-9_-]{1,32}$/.test(name))
    return formFault(null, 'A field of the form name="value" is expected.');
  return formFault(name, `${name} is not a field of this header.`);
}

/**
 * A value is one or more visible ASCII characters. A blank or a newline among them could move the lines of the signed
 * message; a quote or a backslash could not be printed back.
 */
function faultOfValue(field: Field, value: string): string | null {
  if (value === '') return `${field.wire} is empty.`;
  if (value.length > field.lengthMax) return `${field.wire} is longer than ${field.lengthMax} characters.`;
  if (!/^[!#-[\]-~]+$/.test(value)) return `${field.wire} holds a character that is not allowed.`;
  return null;
}

function complete(found: Partial<Record<keyof Authorization, string>>): Authorization | AuthorizationFault {
  const { mchid, nonce, signature, timestamp, serial } = found;
  if (mchid === undefined) return missingField('mchid');
  if (nonce === undefined) return missingField('nonce_str');
  if (signature === undefined) return missingField('signature');
  if (timestamp === undefined) return missingField('timestamp');
  if (serial === undefined) return missingField('serial_no');
  return { mchid, serial, timestamp, nonce, signature };
}

function missingField(wire: string): AuthorizationFault {
  return formFault(wire, `${wire} is missing.`);
}

function formFault(field: string | null, reason: string): AuthorizationFault {
  return { fault: 'form', field, reason };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}
