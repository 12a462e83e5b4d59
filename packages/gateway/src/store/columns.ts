/**
 * Between a record's fields and a table's columns: one table per record names each column once, and the
 * lists, placeholders, values and records below are read off it.
 */
import type { ColumnKind, Row, SqlValue } from './database.ts';
import { StoreError } from './store-error.ts';

/** Where a field lives. */
export interface Column {
  readonly column: string;
  readonly kind: ColumnKind;
}

/** The column of every field of a record. The order of the entries is the order of the placeholders. */
export type Columns<Fields> = { readonly [Field in keyof Fields]-?: Column };

/** A column of text. */
export function text(column: string): Column {
  return { column, kind: 'text' };
}

/** A column of whole numbers. */
export function integer(column: string): Column {
  return { column, kind: 'integer' };
}

function entries(columns: object): [string, Column][] {
  // Holds because every caller hands in a `Columns` table, whose values are columns.
  return Object.entries(columns) as [string, Column][];
}

/** The columns' names, with commas between them. `prefix` is a table's name with its dot. */
export function columnList<Fields>(columns: Columns<Fields>, prefix = ''): string {
  return entries(columns)
    .map(([, { column }]) => `${prefix}${column}`)
    .join(', ');
}

/** `$1, $2, …`: one placeholder for each column. */
export function placeholders<Fields>(columns: Columns<Fields>): string {
  return entries(columns)
    .map((_, index) => `$${index + 1}`)
    .join(', ');
}

/** `column = $1, …` for each column. */
export function assignments<Fields>(columns: Columns<Fields>): string {
  return entries(columns)
    .map(([, { column }], index) => `${column} = $${index + 1}`)
    .join(', ');
}

/** `column = excluded.column, …` for each column: take over what an INSERT brought. */
export function takeovers<Fields>(columns: Columns<Fields>): string {
  return entries(columns)
    .map(([, { column }]) => `${column} = excluded.${column}`)
    .join(', ');
}

/** The placeholder that stands for a field. */
export function placeholderOf<Fields>(columns: Columns<Fields>, field: keyof Fields): string {
  return `$${Object.keys(columns).indexOf(String(field)) + 1}`;
}

/** How many columns there are. */
export function columnCount<Fields>(columns: Columns<Fields>): number {
  return Object.keys(columns).length;
}

/** The kinds by column name, as a dialect wants them for rows that arrive as JSON. */
export function columnKinds<Fields>(columns: Columns<Fields>): Readonly<Record<string, ColumnKind>> {
  return Object.fromEntries(entries(columns).map(([, { column, kind }]) => [column, kind]));
}

/** A record's values in the order of the placeholders. A value that cannot be kept is a `STORE_VALUE`. */
export function valuesOf<Fields extends object>(columns: Columns<Fields>, record: Fields): SqlValue[] {
  return entries(columns).map(([field, column]) => {
    // Holds because the table's keys are the record's own fields.
    return storable(column, record[field as keyof Fields]);
  });
}

/** A record as an object keyed by column name. A value that cannot be kept is a `STORE_VALUE`. */
export function objectOf<Fields extends object>(columns: Columns<Fields>, record: Fields): Row {
  const values = valuesOf(columns, record);
  return Object.fromEntries(entries(columns).map(([, { column }], index) => [column, values[index] ?? null]));
}

/** The record in a row. */
export function recordOf<Fields>(columns: Columns<Fields>, row: Row): Fields {
  return recordBy(columns, ({ column }) => row[column]);
}

/** The record in a list of values that are in the order of the columns. */
export function recordOfValues<Fields>(columns: Columns<Fields>, values: readonly SqlValue[]): Fields {
  return recordBy(columns, (_column, index) => values[index]);
}

type ValueOf = (column: Column, index: number) => SqlValue | undefined;

function recordBy<Fields>(columns: Columns<Fields>, valueOf: ValueOf): Fields {
  const record: Record<string, SqlValue> = {};
  let index = 0;
  for (const [field, column] of entries(columns)) {
    record[field] = stored(column, valueOf(column, index));
    index += 1;
  }
  // Holds because the table names a column for every field, and the columns' own NOT NULL and CHECK
  // constraints are those of the field's type.
  return record as Fields;
}

/** PostgreSQL has no NUL in text, some of SQLite's drivers cut text at it, and half a surrogate pair is no Unicode anywhere. */
const unstorableText = /[\0\p{Surrogate}]/u;

/** Throws a `STORE_VALUE` when the text cannot be kept letter by letter on both databases. */
export function storableText(column: string, value: string): string {
  if (unstorableText.test(value)) {
    throw new StoreError(
      'STORE_VALUE',
      `${column} holds a NUL character or half a surrogate pair, which cannot be stored.`,
    );
  }
  return value;
}

function storable({ column, kind }: Column, value: unknown): SqlValue {
  if (value === null) return null;
  if (kind === 'text' && typeof value === 'string') return storableText(column, value);
  if (kind === 'integer' && typeof value === 'boolean') return value ? 1 : 0;
  if (kind === 'integer' && typeof value === 'number' && Number.isSafeInteger(value)) return value;
  const wanted = kind === 'text' ? 'text' : 'a whole number of at most 2^53 - 1';
  throw new StoreError(
    'STORE_VALUE',
    `${column} must be ${wanted}, and is ${value === undefined ? 'missing' : 'not'}.`,
  );
}

function stored({ column, kind }: Column, value: SqlValue | undefined): SqlValue {
  if (value === null) return null;
  if (kind === 'text' && typeof value === 'string') return value;
  if (kind === 'integer' && typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new StoreError('STORE_FAULT', `The database answered something unexpected for the column ${column}.`);
}
