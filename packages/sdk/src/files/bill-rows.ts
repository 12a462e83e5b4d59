/**
 * Reads a bill: a header, the detail rows, a second header, the summary rows. A comma parts the fields, a backtick stands
 * in front of each value, and nothing is quoted.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 * @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html
 */
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';

import { billLineBytesMax } from './limits.ts';

/** One row: the bill's own names of the columns, and the values as text, without their backtick. */
export type BillRow = Readonly<Record<string, string>>;

/** Why a file cannot be read as a bill: the number of the line, blank ones not counted, and a sentence. */
export class BillFault extends Error {
  constructor(line: number, rule: string) {
    super(`line ${line} ${rule}`);
  }
}

/** A row, and which of the two parts it belongs to. */
export interface PlacedRow {
  readonly part: 'detail' | 'summary';
  readonly row: BillRow;
}

/** What stands in front of each value, so that a spreadsheet does not take a number for one and round it. */
const mark = '`';

/**
 * The rows of a bill, in its order, one at a time.
 *
 * @throws BillFault at the first line that does not fit, and at the end when there was no summary; what `bytes` fails with.
 */
export async function* readBill(bytes: Readable): AsyncGenerator<PlacedRow, void, undefined> {
  // Whoever only uploads, or saves what comes, does not load it.
  const { CsvError, parse } = await import('csv-parse');
  const parser = parse({
    bom: true,
    delimiter: ',',
    // A customer can have a quote in the name of a product; it must not swallow the lines behind it.
    quote: null,
    escape: null,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: billLineBytesMax,
  });
  // Whatever fails on the way is what the parser fails with.
  pipeline(bytes, parser, () => {});
  const bill = createBillReader();
  try {
    for await (const cells of parser) {
      // The cast holds: without columns and casts the parser gives lists of texts.
      const placed = bill.read(cells as readonly string[]);
      if (placed !== null) yield placed;
    }
    bill.end();
  } catch (error) {
    throw error instanceof CsvError
      ? new BillFault(parser.info.lines, `cannot be read: ${error.message}`)
      : error;
  }
}

/** Goes from line to line. */
interface BillReader {
  /** The row of a line; null for a header. Throws a BillFault for a line that does not fit. */
  read(cells: readonly string[]): PlacedRow | null;
  /** Throws a BillFault when the bill is not complete. */
  end(): void;
}

function createBillReader(): BillReader {
  let part: PlacedRow['part'] | null = null;
  let columns: readonly string[] = [];
  let line = 0;
  let isHeaderLast = false;
  return {
    read: (cells) => {
      line += 1;
      isHeaderLast = !cells[0]?.startsWith(mark);
      if (!isHeaderLast) {
        if (part === null) throw new BillFault(line, 'has values before any header');
        return { part, row: rowOf(columns, cells, line) };
      }
      if (part === 'summary') {
        throw new BillFault(line, 'has no backtick in front, and both headers have gone by');
      }
      part = part === null ? 'detail' : 'summary';
      columns = columnsOf(cells, line);
      return null;
    },
    end: () => {
      if (part === 'summary' && !isHeaderLast) return;
      throw new BillFault(line, 'is the last one, and no summary has come');
    },
  };
}

function columnsOf(cells: readonly string[], line: number): readonly string[] {
  const columns = cells.map((cell) => cell.trim());
  if (columns.includes('')) throw new BillFault(line, 'is a header with a column that has no name');
  if (new Set(columns).size < columns.length) throw new BillFault(line, 'is a header with one name twice');
  return columns;
}

function rowOf(columns: readonly string[], cells: readonly string[], line: number): BillRow {
  const values = cells.length === columns.length ? cells : joinCommas(cells);
  if (values.length !== columns.length) {
    throw new BillFault(line, `has ${values.length} values under ${columns.length} columns`);
  }
  return Object.fromEntries(columns.map((column, at) => [column, withoutMark(values[at] ?? '')]));
}

/** A value may hold a comma itself: what has no backtick in front goes on with the value before it. */
function joinCommas(cells: readonly string[]): readonly string[] {
  const values: string[] = [];
  for (const cell of cells) {
    const before = values.at(-1);
    if (before === undefined || cell.startsWith(mark)) values.push(cell);
    else values[values.length - 1] = `${before},${cell}`;
  }
  return values;
}

/** Bills of profit sharing left some marks out until January 2025: https://pay.weixin.qq.com/doc/v3/merchant/4012529628 */
function withoutMark(value: string): string {
  return value.startsWith(mark) ? value.slice(mark.length) : value;
}
