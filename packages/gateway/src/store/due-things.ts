/** What happens next by itself, among all things that have an instant for it. */
import type { Row } from './database.ts';
import { StoreError } from './store-error.ts';
import type { DueThing } from './store.ts';

/** The kinds by the rank that they have at equal instants. */
const kinds: readonly DueThing['kind'][] = ['service-order', 'sign-plan'];

/** The earliest of a table; an index holds all that is asked, in this order. */
function earliestOf(table: string, id: string, rank: number): string {
  return (
    `SELECT * FROM (SELECT ${rank} AS kind, ${id} AS id, due_at FROM ${table} ` +
    `WHERE due_at IS NOT NULL ORDER BY due_at, ${id} LIMIT 1) AS earliest_${rank}`
  );
}

/** The earliest of all. */
export const nextDue = Object.freeze({
  name: 'next_due',
  sql:
    'SELECT kind, id, due_at FROM ' +
    `(${earliestOf('service_orders', 'order_id', 0)} UNION ALL ${earliestOf('sign_plans', 'sign_plan_id', 1)}) ` +
    'AS due ORDER BY due_at, kind LIMIT 1',
});

/** The thing in the answer to `nextDue`, or `undefined` when there is none. */
export function dueThingOf(row: Row | undefined): DueThing | undefined {
  if (row === undefined) return undefined;
  const kind = kinds[Number(row.kind)];
  if (kind === undefined || typeof row.id !== 'string' || typeof row.due_at !== 'number')
    throw new StoreError('STORE_FAULT', 'The database answered something unexpected for what is due.');
  return { kind, id: row.id, dueAt: row.due_at };
}
