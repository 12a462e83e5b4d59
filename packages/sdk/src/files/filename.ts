/**
 * The name that a file is uploaded under.
 */
import { InputError } from '../errors.ts';
import { filenameLengthMax } from './limits.ts';

/**
 * The name without the folders before it, as browsers send it. Quotes and characters of any language stay.
 *
 * @throws InputError for an empty name, one that is too long, one with control characters, and one that is no text.
 */
export function readFilename(value: unknown): string {
  if (typeof value !== 'string') {
    throw new InputError(
      'filename is needed where the source is no path and no File: the platform wants a name with an extension, for example shop.jpg.',
      { option: 'filename' },
    );
  }
  const name = value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1);
  if (name === '' || name === '.' || name === '..') {
    throw new InputError('filename must end with the name of a file, for example shop.jpg.', {
      option: 'filename',
    });
  }
  if (name.length > filenameLengthMax) {
    throw new InputError(`filename may have ${filenameLengthMax} characters at most.`, {
      option: 'filename',
    });
  }
  // A line break would begin another header of the part; half a character has no UTF-8 form.
  if (/[\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(name)) {
    throw new InputError('filename must not hold control characters or halves of characters.', {
      option: 'filename',
    });
  }
  return name;
}
