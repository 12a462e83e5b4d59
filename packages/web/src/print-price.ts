/** Prices as a user reads them. */

/** Fen as yuan, for example `¥1,234.50`. */
export function printPrice(fen: number): string {
  const yuan = Math.trunc(fen / 100)
    .toString()
    .replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `¥${yuan}.${String(fen % 100).padStart(2, '0')}`;
}
