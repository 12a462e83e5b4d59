/**
 * The headers that a caller adds to one call.
 */
import { InputError } from './errors.ts';

/** What the SDK or the connection writes itself; a second hand in them breaks the signature or the framing. */
const ownedNames: ReadonlySet<string> = new Set([
  'authorization',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const ownedPrefix = 'wechatpay-';

/**
 * The standing headers with the caller's over them; names are compared without case. A value of undefined is left out.
 *
 * @throws InputError for `headers`, naming the header and never its value.
 */
export function mergeHeaders(
  standing: Readonly<Record<string, string>>,
  given: unknown,
): Readonly<Record<string, string>> {
  if (typeof given !== 'object' || given === null || Symbol.iterator in given) {
    throw new InputError('headers must be an object of names and values.', { option: 'headers' });
  }
  const merged: Record<string, string> = { ...standing };
  const spelling = new Map(Object.keys(standing).map((name) => [name.toLowerCase(), name]));
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const lowerName = name.toLowerCase();
    merged[spelling.get(lowerName) ?? name] = readValue(name, value);
    if (!spelling.has(lowerName)) spelling.set(lowerName, name);
  }
  return merged;
}

function readValue(name: string, value: unknown): string {
  const lowerName = name.toLowerCase();
  if (ownedNames.has(lowerName) || lowerName.startsWith(ownedPrefix)) {
    throw new InputError(`The header ${name} is the SDK's own and cannot be set.`, { option: 'headers' });
  }
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    throw new InputError(`"${name}" is no name of a header.`, { option: 'headers' });
  }
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text)) {
    throw new InputError(`The header ${name} must be a text without line breaks, within Latin-1.`, {
      option: 'headers',
    });
  }
  return text;
}
