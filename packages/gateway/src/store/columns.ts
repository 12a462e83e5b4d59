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
  /** Whether the text is JSON: a list or an object of the record. */
  readonly json?: true;
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

/** A column of JSON text, for a list or a small object that is never asked for by what is in it. */
export function json(column: string): Column {
  return { column, kind: 'text', json: true };
}

function entries(columns: object): [string, Column][] {
  // Holds because every caller hands in a `Columns` table, whose values are columns.
  return Object.entries(columns) as [string, Column][];
}

/** The columns' names. */
export function columnNames<Fields>(columns: Columns<Fields>): readonly string[] {
  return entries(columns).map(([, { column }]) => column);
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
  const record: Record<string, unknown> = {};
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

function storable(column: Column, value: unknown): SqlValue {
  if (value === null) return null;
  if (column.json === true) return storableJson(column, value);
  if (column.kind === 'text' && typeof value === 'string') return storableText(column.column, value);
  if (column.kind === 'integer' && typeof value === 'boolean') return value ? 1 : 0;
  if (column.kind === 'integer' && Number.isSafeInteger(value)) return withoutSign(Number(value));
  throw unfit(column.column, column.kind === 'text' ? 'text' : wholeNumber, value);
}

const wholeNumber = 'a whole number of at most 2^53 - 1';

function unfit(column: string, wanted: string, value: unknown): StoreError {
  const found = value === undefined ? 'missing' : 'not';
  return new StoreError('STORE_VALUE', `${column} must be ${wanted}, and is ${found}.`);
}

/** No database tells -0 from 0. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value;
}

/** JSON could hold what a column cannot; a list follows the rules of columns all the same. */
function storableJson({ column }: Column, value: unknown): string {
  if (typeof value !== 'object') throw unfit(column, 'a list or an object', value);
  return JSON.stringify(value, (key, inner: unknown) => {
    const place = key === '' ? column : `${column}, ${key},`;
    if (typeof inner === 'string') return storableText(place, inner);
    if (inner === null || typeof inner === 'boolean' || typeof inner === 'object') return inner;
    if (Number.isSafeInteger(inner)) return inner;
    throw unfit(place, typeof inner === 'number' ? wholeNumber : 'JSON', inner);
  });
}

function stored({ column, kind, json: isJson }: Column, value: SqlValue | undefined): unknown {
  if (value === null) return null;
  if (kind === 'text' && typeof value === 'string') return isJson === true ? parsed(column, value) : value;
  if (kind === 'integer' && typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw unexpected(column);
}

function parsed(column: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw unexpected(column);
  }
}

function unexpected(column: string): StoreError {
  return new StoreError(
    'STORE_FAULT',
    `The database answered something unexpected for the column ${column}.`,
  );
}
