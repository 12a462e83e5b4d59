/**
 * A thing with details: one row in a table, and one row for each detail in another. Plans and sign plans
 * are kept alike; this is the way both are written and read, each from its own description.
 *
 * Writing is one `Write` (the row, then its details); reading is one statement over both, so that
 * no reader ever sees a row of one version beside details of another.
 */
import {
  columnCount,
  columnKinds,
  columnList,
  columnNames,
  objectOf,
  placeholderOf,
  recordOfValues,
  takeovers,
} from './columns.ts';
import type { Columns } from './columns.ts';
import type { Dialect, Row, Statement, Write } from './database.ts';
import { StoreError } from './store-error.ts';
import { listsOf, nextValues } from './versioned-table.ts';
import type { Versioned, VersionedTable } from './versioned-table.ts';
import { versionedWrite, writeForms } from './write-forms.ts';
import type { Extras, WriteForms } from './write-forms.ts';

interface AnyDetail {
  readonly planDetailNo: number;
}

interface AnyThing extends Versioned {
  readonly details: readonly AnyDetail[];
}

type Head<Thing> = Omit<Thing, 'details'>;
type DetailOf<Thing extends AnyThing> = Thing['details'][number];

/** Where a thing and its details live. */
export interface DetailedTable<Thing extends AnyThing> extends VersionedTable<Head<Thing>> {
  readonly detailTable: string;
  readonly detailColumns: Columns<DetailOf<Thing>>;
  /** Fields of the thing that each detail repeats, because a constraint of the detail's table needs them. */
  readonly repeated: readonly (keyof Head<Thing>)[];
  /** The column by whose order details are written. Two writers in one order never lock each other out. */
  readonly writtenInOrderOf: string;
}

/** Between a thing's own columns and what else a statement is given, its details stand as JSON. */
const others = 1;

/** Builds the forms in which a thing is written with its details. The id is also what the details belong to it by. */
export function detailedForms<Thing extends AnyThing>(
  table: DetailedTable<Thing>,
  dialect: Dialect,
): WriteForms {
  const keep = keepDetails(table, dialect);
  const afterUpdate = [removeDetails(table, dialect), keep];
  return writeForms(table, dialect, { others, afterInsert: [keep], afterUpdate });
}

function givenDetails<Thing extends AnyThing>(table: DetailedTable<Thing>, dialect: Dialect): string {
  return dialect.givenRows(`$${columnCount(table.columns) + 1}`, columnKinds(table.detailColumns));
}

/** Removes the details that the new version no longer has. */
function removeDetails<Thing extends AnyThing>(table: DetailedTable<Thing>, dialect: Dialect): Statement {
  const { columns, detailTable } = table;
  return {
    name: `remove_${table.name}_details`,
    sql:
      `DELETE FROM ${detailTable} ` +
      `WHERE ${columns[table.id].column} = ${placeholderOf(columns, table.id)} AND ${dialect.whenWritten} ` +
      `AND plan_detail_no NOT IN (SELECT plan_detail_no FROM ${givenDetails(table, dialect)})`,
  };
}

/** Writes every detail: new ones are inserted, those that exist take over what is new. */
function keepDetails<Thing extends AnyThing>(table: DetailedTable<Thing>, dialect: Dialect): Statement {
  const { columns, detailColumns, detailTable } = table;
  const own = [table.id, ...table.repeated];
  const ownNames = own.map((field) => columns[field].column).join(', ');
  const ownValues = own.map((field) => placeholderOf(columns, field)).join(', ');
  return {
    name: `keep_${table.name}_details`,
    sql:
      `INSERT INTO ${detailTable} (${ownNames}, ${columnList(detailColumns)}) ` +
      `SELECT ${ownValues}, ${columnList(detailColumns, 'given.')} ` +
      `FROM ${givenDetails(table, dialect)} WHERE ${dialect.whenWritten} ORDER BY given.${table.writtenInOrderOf} ` +
      `ON CONFLICT (${columns[table.id].column}, plan_detail_no) DO UPDATE SET ${takeovers(detailColumns)}`,
  };
}

/**
 * Builds a statement that reads one thing with its details. One value carries all of it: a row for each detail
 * would repeat the thing's own columns, at twice the cost for three details, and libsql takes longer to hand over
 * a row of 27 columns than all the rest of the question.
 */
export function readStatement<Thing extends AnyThing>(
  table: DetailedTable<Thing>,
  dialect: Dialect,
  question: { readonly name: string; readonly condition: string },
): Statement {
  const id = table.columns[table.id].column;
  const source = `FROM ${table.detailTable} AS detail WHERE detail.${id} = ${table.table}.${id}`;
  const details = dialect.rowsAsJson(
    columnList(table.detailColumns, 'detail.'),
    source,
    'detail.plan_detail_no',
  );
  const thing = dialect.rowAsJson(columnList(table.columns), details);
  return {
    name: question.name,
    sql: `SELECT ${thing} AS thing FROM ${table.table} WHERE ${question.condition}`,
  };
}

/**
 * The write that stores a thing as its next version, with notifications where there are any, and only while the
 * guard's plan is unchanged where there is a guard. Rejects, with a `STORE_VALUE`, details that are not in ascending order of their numbers: two of one
 * number are a fault of the caller, never a conflict.
 */
export function writeOf<Thing extends AnyThing>(
  table: DetailedTable<Thing>,
  forms: WriteForms,
  { thing, ...extras }: Extras & { readonly thing: Thing },
): Write {
  requireAscending(table, thing.details);
  const details = thing.details.map((detail) => objectOf(table.detailColumns, detail));
  const values = [...nextValues<Head<Thing>>(table, thing), JSON.stringify(details)];
  return versionedWrite(forms, values, { ...extras, version: thing.version });
}

/** The names of all columns of the details' table. */
export function detailColumnNames<Thing extends AnyThing>(table: DetailedTable<Thing>): readonly string[] {
  const own = [table.id, ...table.repeated].map((field) => table.columns[field].column);
  return [...own, ...columnNames(table.detailColumns)];
}

function requireAscending(table: { readonly detailTable: string }, details: readonly AnyDetail[]): void {
  let last = 0;
  for (const { planDetailNo } of details) {
    if (planDetailNo <= last) {
      throw new StoreError(
        'STORE_VALUE',
        `${table.detailTable} must come in ascending order of plan_detail_no, from 1.`,
      );
    }
    last = planDetailNo;
  }
}

/** The thing in the answer to a `readStatement`, or `undefined` when there is none. */
export function thingOf<Thing extends AnyThing>(
  table: DetailedTable<Thing>,
  row: Row | undefined,
): Thing | undefined {
  if (row === undefined) return undefined;
  const [values, details] = listsOf(row.thing);
  // Holds because `Head` is all of a thing but its details.
  return {
    ...recordOfValues(table.columns, values),
    details: (details ?? []).map((list) => recordOfValues(table.detailColumns, list)),
  } as unknown as Thing;
}
