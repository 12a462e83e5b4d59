/**
 * How a table gets the rows of its copy back. The few rows of the world are removed and inserted anew: keys may
 * have gone from one to another. Of things, of which there are many, only what differs is written: a foreign key
 * is looked after row by row, which is most of the cost.
 */
import { columnNames } from './columns.ts';
import { attemptTable } from './delivery-attempts.ts';
import { detailColumnNames } from './detailed-table.ts';
import { deliveryCounter, notificationTable } from './notifications.ts';
import { planTable } from './plans.ts';
import { serviceOrderTable } from './service-orders.ts';
import { signPlanTable } from './sign-plans.ts';

interface KeyedTable {
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** The tables of things, by their names. */
const keyedTables: Readonly<Record<string, KeyedTable>> = Object.freeze({
  plans: { key: ['plan_id'], columns: columnNames(planTable.columns) },
  plan_details: { key: ['plan_id', 'plan_detail_no'], columns: detailColumnNames(planTable) },
  sign_plans: { key: ['sign_plan_id'], columns: columnNames(signPlanTable.columns) },
  sign_plan_details: { key: ['sign_plan_id', 'plan_detail_no'], columns: detailColumnNames(signPlanTable) },
  service_orders: { key: ['order_id'], columns: columnNames(serviceOrderTable.columns) },
  notifications: {
    key: ['notification_id'],
    columns: [...columnNames(notificationTable.columns), deliveryCounter],
  },
  delivery_attempts: { key: ['notification_id', 'attempt_no'], columns: columnNames(attemptTable.columns) },
});

/** Makes a copy of a table. */
export function copyRows(table: string, copy: string): string {
  const create = `CREATE TABLE ${copy} AS SELECT * FROM ${table}`;
  const keyed = keyedTables[table];
  return keyed === undefined
    ? create
    : `${create}; CREATE INDEX ${copy}_key ON ${copy} (${keyed.key.join(', ')})`;
}

/** Removes what must be gone before the copy's rows come back. */
export function removeRows(table: string, copy: string): string {
  const keyed = keyedTables[table];
  if (keyed === undefined) return `DELETE FROM ${table}`;
  const same = keyed.key.map((column) => `${copy}.${column} = ${table}.${column}`).join(' AND ');
  return `DELETE FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM ${copy} WHERE ${same})`;
}

/** Brings the copy's rows back. */
export function bringRows(table: string, copy: string): string {
  const keyed = keyedTables[table];
  // The columns are in the same order: the copy was made of the table as the same migrations left it.
  if (keyed === undefined) return `INSERT INTO ${table} SELECT * FROM ${copy}`;
  const list = (prefix: string): string => keyed.columns.map((column) => `${prefix}${column}`).join(', ');
  const taken = keyed.columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return (
    // Without a WHERE, SQLite would take ON CONFLICT for a join's ON.
    `INSERT INTO ${table} (${list('')}) SELECT ${list('')} FROM ${copy} WHERE TRUE ` +
    `ON CONFLICT (${keyed.key.join(', ')}) DO UPDATE SET ${taken} ` +
    `WHERE (${list(`${table}.`)}) IS DISTINCT FROM (${list('excluded.')})`
  );
}
