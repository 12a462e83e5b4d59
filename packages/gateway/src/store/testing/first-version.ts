/** Data as the first migration's tables held it, and what must have become of it. */
import { expect } from 'vitest';
import { migrationTable, recordApplied, stepsFor } from '../migrations/migrations.ts';
import type { Dialect, SqlValue } from '../database.ts';
import type { SignPlan, Store } from '../store.ts';
import { newPlan, newSignPlan, partnerMchid } from './records.ts';

interface Old {
  readonly signPlanId: string;
  readonly openid: string | null;
  readonly subOpenid: string | null;
  readonly state: SignPlan['state'];
}

/** One for each way to find its user, and each way to be due. */
const oldSignPlans: readonly Old[] = [
  { signPlanId: 'by-openid', openid: 'o-1', subOpenid: 'o-2', state: 'UNSIGNED' },
  { signPlanId: 'by-sub-openid', openid: null, subOpenid: 'o-2', state: 'SIGNED' },
  { signPlanId: 'by-nobody', openid: 'o-2', subOpenid: 'o-1', state: 'EXPIRE' },
];

const packageExpiresAt = 50;
const expiresAt = 60;

const planRow: readonly SqlValue[] = [
  'plan-1',
  2,
  'service',
  partnerMchid,
  null,
  'wxa',
  null,
  'no-1',
  '瑜伽课20节',
  300,
  'NORMAL',
  45_000,
  3,
  42_000,
  null,
  null,
  30,
];

function signPlanRow({ signPlanId, openid, subOpenid, state }: Old): SqlValue[] {
  const head = [signPlanId, 3, 'service', partnerMchid, 'sub', 'wxa', 'wxb', openid, subOpenid, signPlanId];
  const middle = [
    'https://example.com',
    'plan-1',
    '瑜伽课20节',
    0,
    state,
    'NOT_CANCEL',
    null,
    null,
    expiresAt,
  ];
  return [...head, ...middle, 45_000, 3, 42_000, null, 'token', packageExpiresAt, 40];
}

/** Every table's rows, in the order of the table's columns; what others refer to comes first. */
const rows: readonly (readonly [table: string, ...values: SqlValue[]])[] = [
  ['world', 1],
  ['merchants', partnerMchid, 'partner', 'wxa', 'k'.repeat(32), 0],
  ['platform_public_keys', 'PUB_KEY_ID_01', partnerMchid, 'private', 'public', 0],
  ['sub_merchants', partnerMchid, 'sub', 'wxb', 0],
  ['users', 'user-1', 0],
  ['users', 'user-2', 1],
  ['user_openids', 'user-1', 'wxa', 'o-1', 0],
  ['user_openids', 'user-2', 'wxb', 'o-2', 0],
  ['plans', ...planRow],
  ...oldSignPlans.map((old) => ['sign_plans', ...signPlanRow(old)] as const),
  [
    'sign_plan_details',
    'by-openid',
    partnerMchid,
    1,
    'number-1',
    '第1节课',
    15_000,
    null,
    14_000,
    'NOT_USED',
  ],
];

function literal(value: SqlValue): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** The SQL that makes a database of the first version, with its rows. */
export function firstVersion(dialect: Dialect): string {
  const [step] = stepsFor(dialect);
  if (step === undefined) throw new Error('There is a first migration.');
  const record = recordApplied.sql
    .replace('$1', literal(step.number))
    .replace('$2', literal(step.name))
    .replace('$3', literal(step.checksum));
  const inserts = rows.map(
    ([table, ...values]) => `INSERT INTO ${table} VALUES (${values.map(literal).join(', ')})`,
  );
  return [migrationTable(dialect), step.sql, record, ...inserts].join('; ');
}

/** Holds a store that was opened over `firstVersion` to all of its data. */
export async function expectCarriedOver(store: Store): Promise<void> {
  const world = await store.loadWorld();
  expect(world).toMatchObject({
    merchants: [{ mchid: partnerMchid, appids: ['wxa'] }],
    subMerchants: [{ mchid: partnerMchid, subMchid: 'sub', subAppids: ['wxb'] }],
    readings: {},
    clock: { aheadMs: 0, frozenAt: null },
  });
  expect(await store.worldRevision()).toBe(1);
  const found = await Promise.all(oldSignPlans.map(({ signPlanId }) => store.signPlanById(signPlanId)));
  expect(found.map((each) => [each?.userId, each?.planDurationDays, each?.dueAt, each?.version])).toEqual([
    ['user-1', 300, packageExpiresAt, 3],
    ['user-2', 300, expiresAt, 3],
    ['unknown', 300, null, 3],
  ]);
  const [detail] = newSignPlan(1, 'plan-1').details;
  expect(found[0]?.details).toEqual([{ ...detail, merchantPlanDetailNo: 'number-1' }]);
  expect(await store.nextDue()).toEqual({ kind: 'sign-plan', id: 'by-openid', dueAt: packageExpiresAt });
  expect(await store.save({ plan: { ...newPlan(1), version: 2 } })).toBe('saved');
}
