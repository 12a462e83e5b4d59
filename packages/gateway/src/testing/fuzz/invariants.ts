/**
 * For tests: what must hold for all rows of a database together, whatever was asked of the gateway. Looks into the
 * SQLite file itself, past the store.
 */
import type { Statement } from '../../store/database.ts';
import { openConnection } from '../../store/sqlite-driver.ts';

/** Each finds the rows that break what it is named for. */
const breaches: readonly Statement[] = [
  {
    name: 'a plan has as many details as charges, and they add up',
    sql: `SELECT plan_id FROM plans WHERE
      deduction_quantity <> (SELECT COUNT(*) FROM plan_details AS d WHERE d.plan_id = plans.plan_id)
      OR total_original_price <> (SELECT SUM(original_price) FROM plan_details AS d WHERE d.plan_id = plans.plan_id)
      OR total_actual_price <> (SELECT SUM(actual_price) FROM plan_details AS d WHERE d.plan_id = plans.plan_id)`,
  },
  {
    name: 'a sign plan has the details of its plan',
    sql: `SELECT sign_plan_id FROM sign_plans AS s WHERE
      (SELECT COUNT(*) FROM sign_plan_details AS d WHERE d.sign_plan_id = s.sign_plan_id)
      <> (SELECT COUNT(*) FROM plan_details AS d WHERE d.plan_id = s.plan_id)`,
  },
  {
    name: 'a detail is as its plan says',
    sql: `SELECT own.sign_plan_id FROM sign_plan_details AS own
      JOIN sign_plans AS s ON s.sign_plan_id = own.sign_plan_id
      LEFT JOIN plan_details AS d ON d.plan_id = s.plan_id AND d.plan_detail_no = own.plan_detail_no
      WHERE d.plan_id IS NULL OR d.original_price <> own.original_price OR d.actual_price <> own.actual_price`,
  },
  {
    name: 'a detail in use has its order under way',
    sql: `SELECT d.sign_plan_id FROM sign_plan_details AS d
      LEFT JOIN service_orders AS o ON o.order_id = d.order_id
      WHERE d.plan_detail_state = 'USING'
      AND (o.order_id IS NULL OR o.phase NOT IN ('WAITING', 'SERVING', 'PAYING'))`,
  },
  {
    name: 'an order under way has its detail in use',
    sql: `SELECT o.order_id FROM service_orders AS o
      LEFT JOIN sign_plan_details AS d ON d.sign_plan_id = o.sign_plan_id AND d.plan_detail_no = o.plan_detail_no
      WHERE o.phase IN ('WAITING', 'SERVING', 'PAYING')
      AND (d.order_id IS NULL OR d.order_id <> o.order_id OR d.plan_detail_state <> 'USING')`,
  },
  {
    name: 'an order has its detail',
    sql: `SELECT o.order_id FROM service_orders AS o
      LEFT JOIN sign_plan_details AS d ON d.sign_plan_id = o.sign_plan_id AND d.plan_detail_no = o.plan_detail_no
      WHERE d.sign_plan_id IS NULL OR d.merchant_plan_detail_no <> o.out_order_no`,
  },
  {
    name: 'a detail that names an order is named by it',
    sql: `SELECT d.order_id FROM sign_plan_details AS d LEFT JOIN service_orders AS o ON o.order_id = d.order_id
      WHERE d.order_id IS NOT NULL AND (o.order_id IS NULL OR o.sign_plan_id <> d.sign_plan_id)`,
  },
  {
    name: 'a sign plan has one order under way at most',
    sql: `SELECT sign_plan_id FROM service_orders WHERE phase IN ('WAITING', 'SERVING', 'PAYING')
      GROUP BY sign_plan_id HAVING COUNT(*) > 1`,
  },
  {
    name: 'an order is paid what it costs',
    sql: `SELECT order_id FROM service_orders WHERE total_amount < 0 OR total_amount > risk_fund`,
  },
  ...['plans', 'sign_plans', 'service_orders'].map((table) => ({
    name: `${table} begin at version 1`,
    sql: `SELECT version FROM ${table} WHERE version < 1`,
  })),
  ...[
    'time_range',
    'location',
    'post_payments',
    'post_discounts',
    'payments',
    'creation_asked',
    'completion_asked',
    'modification_asked',
    'sync_asked',
  ].map((column) => ({
    name: `${column} of a service order is JSON`,
    sql: `SELECT order_id FROM service_orders WHERE ${column} IS NOT NULL AND NOT json_valid(${column})`,
  })),
  { name: 'every reference leads somewhere', sql: 'PRAGMA foreign_key_check' },
  { name: 'the file is whole', sql: "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'" },
];

/** The names of what does not hold in the SQLite file, which nobody else has open. */
export function brokenInvariants(file: string): readonly string[] {
  const connection = openConnection(file);
  try {
    return breaches.filter((breach) => connection.all(breach, []).length > 0).map(({ name }) => name);
  } finally {
    connection.close();
  }
}

/** How many rows a table of the file has. */
export function countRows(file: string, table: 'plans' | 'sign_plans' | 'service_orders'): number {
  const connection = openConnection(file);
  try {
    return connection.all({ name: `rows of ${table}`, sql: `SELECT 1 FROM ${table}` }, []).length;
  } finally {
    connection.close();
  }
}
