/** Columns on a terminal, where a Chinese character is as wide as two Latin ones. */

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** `text` with blanks behind it up to so many cells; longer text stays as it is. */
export function pad(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}

/** How many cells of a terminal `text` takes. */
export function cellsOf(text: string): number {
  return Array.from(text, (character): number => (wide.test(character) ? 2 : 1)).reduce(
    (sum, cells) => sum + cells,
    0,
  );
}
