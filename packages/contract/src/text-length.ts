/** How long a text is. The platform's pages count characters; live errors of other operations count bytes. */
import type { MeasuredLength } from './findings.ts';
import type { Readings } from './readings.ts';

/**
 * The length of a text without surrogates, so that each of its units is a character: a Han character, a letter
 * and a symbol are one each, or as many bytes as they have in UTF-8.
 */
export function measure(text: string, of: Readings['text_length']): MeasuredLength {
  return { length: of === 'bytes' ? bytesOf(text) : text.length, of };
}

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
