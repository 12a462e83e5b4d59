/**
 * Bills as the platform writes them, for tests.
 */
import { createHash } from 'node:crypto';

const detailHeader = '交易时间,商户订单号,商品名称,应结订单金额,费率';
const summaryHeader = '总交易单数,应结订单总金额';

/** One payment of a bill. */
export interface Payment {
  readonly orderNo: string;
  readonly product: string;
  readonly yuan: string;
}

/** One line of values. */
export function valuesLine(values: readonly string[]): string {
  return `${values.map((value) => `\`${value}`).join(',')}\r\n`;
}

/** A trade bill with a byte order mark, shortened to five columns. */
export function printBill(payments: readonly Payment[]): string {
  const details = payments.map(({ orderNo, product, yuan }) =>
    valuesLine(['2026-11-22 10:00:00', orderNo, product, yuan, '0.60%']),
  );
  const summary = valuesLine([String(payments.length), '0.03']);
  return `\uFEFF${detailHeader}\r\n${details.join('')}${summaryHeader}\r\n${summary}`;
}

/** A small bill of three payments. */
export const smallBill = printBill([
  { orderNo: 'A1', product: '红富士苹果', yuan: '0.01' },
  { orderNo: 'A2', product: '苹果,梨,"大"', yuan: '0.01' },
  { orderNo: 'A3', product: '', yuan: '0.01' },
]);

/** The pieces of a bill of at least `bytes` bytes, made as they are asked for. */
export function* printLargeBill(bytes: number): Generator<Buffer, void, undefined> {
  yield Buffer.from(`\uFEFF${detailHeader}\r\n`);
  let printed = 0;
  let count = 0;
  while (printed < bytes) {
    const lines = Array.from({ length: 500 }, (_, at) =>
      valuesLine(['2026-11-22 10:00:00', `ORDER${count + at}`, '红富士苹果 1kg', '12.50', '0.60%']),
    );
    const piece = Buffer.from(lines.join(''));
    count += lines.length;
    printed += piece.length;
    yield piece;
  }
  yield Buffer.from(`${summaryHeader}\r\n${valuesLine([String(count), '0.03'])}`);
}

/** The SHA-1 of bytes in hex. */
export function sha1(...pieces: readonly (string | Buffer)[]): string {
  const hash = createHash('sha1');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
