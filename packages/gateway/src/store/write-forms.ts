/**
 * The forms in which a thing is written: new or changed, alone or only while a plan is unchanged, with notifications
 * or without. Each is one write, so that PostgreSQL takes all of it in one round trip.
 */
import { columnCount } from './columns.ts';
import type { Dialect, SqlValue, Statement, Write } from './database.ts';
import { givenNotifications, insertNotifications } from './notifications.ts';
import type { NewNotification } from './store.ts';
import {
  guardedInsertStatement,
  guardedUpdateStatement,
  insertStatement,
  updateStatement,
} from './versioned-table.ts';
import type { Guard, VersionedTable } from './versioned-table.ts';

/** One form. The JSON of the notifications follows all other values. */
interface WriteForm {
  readonly silent: Write['statements'];
  readonly telling: Write['statements'];
}

/** All forms of one thing. */
export interface WriteForms {
  readonly insert: WriteForm;
  readonly update: WriteForm;
  readonly guardedInsert: WriteForm;
  readonly guardedUpdate: WriteForm;
}

/** What goes with the row of a thing. */
export interface Company {
  /** Values between those of the thing's columns and what a form adds. */
  readonly others: number;
  /** What follows when the thing is new, and when it is changed. */
  readonly afterInsert: readonly Statement[];
  readonly afterUpdate: readonly Statement[];
}

/** A thing that is one row and nothing else. */
export const noCompany: Company = Object.freeze({ others: 0, afterInsert: [], afterUpdate: [] });

/** How many values a form has besides the columns and the others: a version, and the guard's id and version. */
const versionValues = 1;
const guardValues = 2;

/** Builds all forms of a thing. */
export function writeForms<Fields>(
  table: VersionedTable<Fields>,
  dialect: Dialect,
  { others, afterInsert, afterUpdate }: Company,
): WriteForms {
  const own = columnCount(table.columns) + others;
  const form = (first: Statement, after: readonly Statement[], values: number): WriteForm => ({
    silent: dialect.together(`${first.name}_whole`, [first, ...after]),
    telling: dialect.together(`${first.name}_telling`, [
      first,
      ...after,
      insertNotifications(dialect, values + 1, dialect.whenWritten),
    ]),
  });
  const named = (act: string): { name: string; others: number } => ({ name: `${act}_guarded`, others });
  const [insert, update] = [`insert_${table.name}`, `update_${table.name}`];
  return {
    insert: form(insertStatement(table), afterInsert, own),
    update: form(updateStatement(table, { name: update, others }), afterUpdate, own + versionValues),
    guardedInsert: form(
      guardedInsertStatement(table, dialect, named(insert)),
      afterInsert,
      own + guardValues,
    ),
    guardedUpdate: form(
      guardedUpdateStatement(table, dialect, named(update)),
      afterUpdate,
      own + versionValues + guardValues,
    ),
  };
}

/** What a write of a thing carries besides the thing. */
export interface Extras {
  readonly guard?: Guard | undefined;
  readonly notifications?: readonly NewNotification[];
}

/** The write of `values` for a thing of `version`: an insert for 0, otherwise a change of that version. */
export function versionedWrite(
  forms: WriteForms,
  values: readonly SqlValue[],
  { version, guard, notifications = [] }: Extras & { readonly version: number },
): Write {
  const isNew = version === 0;
  const unguarded = isNew ? forms.insert : forms.update;
  const guarded = isNew ? forms.guardedInsert : forms.guardedUpdate;
  const { silent, telling } = guard === undefined ? unguarded : guarded;
  const wanted = [
    ...values,
    ...(isNew ? [] : [version]),
    ...(guard === undefined ? [] : [guard.planId, guard.version]),
  ];
  if (notifications.length === 0) return { statements: silent, values: wanted };
  return { statements: telling, values: [...wanted, givenNotifications(notifications)] };
}
