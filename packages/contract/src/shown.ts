/**
 * What of a request is shown again in its refusal. Names and texts come at any length up to a whole body; an
 * answer repeats the beginning of them.
 */

/** Most UTF-16 units of a pointer to an unknown member that are shown. */
export const shownPointerMax = 256;

/** Most UTF-16 units of a text that are shown: as long as the longest field of a request, a callback's address. */
export const shownTextMax = 1024;

/** The pointer, or its beginning and an ellipsis. */
export function shownPointer(pointer: string): string {
  return beginningOf(pointer, shownPointerMax);
}

/** The text, or its beginning and an ellipsis. */
export function shownText(text: string): string {
  return beginningOf(text, shownTextMax);
}

function beginningOf(text: string, max: number): string {
  if (text.length <= max) return wellFormed(text);
  return `${wellFormed(text.slice(0, max).replace(/[\ud800-\udbff]$/, ''))}…`; // a character is not cut in two
}

/** Half a character is shown as U+FFFD: many JSON readers refuse an answer that escapes it. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
