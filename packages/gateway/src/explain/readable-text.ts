/**
 * Bytes as text that can be shown to a person: nothing in it hides, moves the cursor or reorders what stands beside.
 */

/** A stretch of text: as it is, or the visible name of something that cannot be seen. */
export interface Piece {
  readonly kind: 'plain' | 'mark';
  readonly text: string;
}

/** What is shown at the end of each line. */
export const newlineMark = '⏎';

/** The text in `bytes`: UTF-8, or one character for each byte where it is not. */
export function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

// Control characters, invisible and reordering ones, blanks other than the usual one, and lone surrogates.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u00A0\u2000-\u200A\u3000\uFEFF]/gu;

/** `text`, cut where something in it cannot be seen. A newline has its mark too. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(unseen)) {
    if (index > from) pieces.push({ kind: 'plain', text: text.slice(from, index) });
    pieces.push({ kind: 'mark', text: markOf(character) });
    from = index + character.length;
  }
  if (from < text.length) pieces.push({ kind: 'plain', text: text.slice(from) });
  return pieces;
}

/** `text` on one line, marks and all: safe to print on a terminal. */
export function printSafely(text: string): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('');
}

function markOf(character: string): string {
  if (character === '\n') return newlineMark;
  if (character === '\r') return '[CR]';
  if (character === '\t') return '[TAB]';
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
