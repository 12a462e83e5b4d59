/**
 * What comes from outside, made harmless for a terminal: whoever answers must not be able to move the cursor, change
 * colours or hide a line. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  // The control characters of ASCII and of Latin-1, and the marks that turn the direction of writing.
  return text.replaceAll('\r\n', '\n').replaceAll(
    // oxlint-disable-next-line no-control-regex -- these are the very characters that are meant
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
