/**
 * A thing in one row that counts its versions: how it is inserted as version 1, changed when it is still at
 * the version that was loaded, and read as one value.
 */
import {
  assignments,
  columnCount,
  columnList,
  placeholderOf,
  placeholders,
  recordOfValues,
  valuesOf,
} from './columns.ts';
import type { Columns } from './columns.ts';
import type { Dialect, Row, SqlValue, Statement } from './database.ts';
import { StoreError } from './store-error.ts';

export interface Versioned {
  readonly version: number;
}

/** Where a thing's own fields live. */
export interface VersionedTable<Fields> {
  /** Names the statements. */
  readonly name: string;
  readonly table: string;
  readonly columns: Columns<Fields>;
  /** The field of the thing's own id. */
  readonly id: keyof Fields;
}

/** The plan, and its version, without which nothing is to be written. */
export interface Guard {
  readonly planId: string;
  readonly version: number;
}

/** The first statement of a write, and the number of the first placeholder after those of the columns. */
interface Form {
  readonly name: string;
  /** How many values stand between the columns' own and what follows here. */
  readonly others: number;
}

/** Inserts a thing: `$1, …` are its columns. */
export function insertStatement<Fields>(table: VersionedTable<Fields>): Statement {
  const { columns } = table;
  return {
    name: `insert_${table.name}`,
    sql: `INSERT INTO ${table.table} (${columnList(columns)}) VALUES (${placeholders(columns)})`,
  };
}

/** Inserts a thing while a plan is unchanged: the plan's id and version follow the columns and `others` values. */
export function guardedInsertStatement<Fields>(
  table: VersionedTable<Fields>,
  dialect: Dialect,
  { name, others }: Form,
): Statement {
  const { columns } = table;
  const guard = guardCondition(dialect, columnCount(columns) + others + 1);
  return {
    name,
    sql: `INSERT INTO ${table.table} (${columnList(columns)}) SELECT ${placeholders(columns)} WHERE ${guard}`,
  };
}

/** Changes a thing that is at the version which follows the columns and `others` values. */
export function updateStatement<Fields>(table: VersionedTable<Fields>, { name, others }: Form): Statement {
  const { columns } = table;
  const id = columns[table.id].column;
  return {
    name,
    sql:
      `UPDATE ${table.table} SET ${assignments(columns)} ` +
      `WHERE ${id} = ${placeholderOf(columns, table.id)} AND version = $${columnCount(columns) + others + 1}`,
  };
}

/** The same while a plan is unchanged: the plan's id and version come last. */
export function guardedUpdateStatement<Fields>(
  table: VersionedTable<Fields>,
  dialect: Dialect,
  form: Form,
): Statement {
  const { name, sql } = updateStatement(table, form);
  return { name, sql: `${sql} AND ${guardCondition(dialect, columnCount(table.columns) + form.others + 2)}` };
}

/** Holds while the plan of one placeholder has the version of the next, and then until the write is committed. */
export function guardCondition({ untilCommit }: Dialect, first: number): string {
  return `EXISTS (SELECT 1 FROM plans WHERE plan_id = $${first} AND version = $${first + 1}${untilCommit})`;
}

/** The values of a thing's columns as its next version. */
export function nextValues<Fields extends object>(
  table: VersionedTable<Fields>,
  thing: Fields & Versioned,
): SqlValue[] {
  return valuesOf<Fields>(table.columns, { ...thing, version: thing.version + 1 });
}

/** Builds a statement that reads one thing as one value: libsql is slow to hand over a row of many columns. */
export function rowReadStatement<Fields>(
  table: VersionedTable<Fields>,
  dialect: Dialect,
  question: { readonly name: string; readonly condition: string },
): Statement {
  const thing = dialect.rowAsJson(columnList(table.columns), 'NULL');
  return {
    name: question.name,
    sql: `SELECT ${thing} AS thing FROM ${table.table} WHERE ${question.condition}`,
  };
}

/** The thing in the answer to a `rowReadStatement`, or `undefined` when there is none. */
export function rowThingOf<Fields>(table: VersionedTable<Fields>, row: Row | undefined): Fields | undefined {
  return row === undefined ? undefined : recordOfValues(table.columns, listsOf(row.thing)[0]);
}

/** The values of a thing's own columns, and a list for each of its details. */
export type Lists = readonly [values: readonly SqlValue[], details: readonly (readonly SqlValue[])[] | null];

/** The lists in a value that `rowAsJson` made. */
export function listsOf(json: SqlValue | undefined): Lists {
  if (typeof json !== 'string') {
    throw new StoreError('STORE_FAULT', 'The database answered something unexpected for a thing.');
  }
  // Holds because the statement made this text of the columns' values.
  return JSON.parse(json) as Lists;
}
