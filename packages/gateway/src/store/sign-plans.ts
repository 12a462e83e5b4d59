/** Where a sign plan and its details live, and how they are found. */
import { integer, storableText, text } from './columns.ts';
import type { Dialect, Read, Statement } from './database.ts';
import { readStatement } from './detailed-table.ts';
import type { DetailedTable } from './detailed-table.ts';
import type { SignPlan } from './store.ts';

/** Columns carry the platform's wire names; instants are milliseconds since 1970, prices fen. */
export const signPlanTable = Object.freeze<DetailedTable<SignPlan>>({
  name: 'sign_plan',
  table: 'sign_plans',
  columns: Object.freeze({
    signPlanId: text('sign_plan_id'),
    version: integer('version'),
    serviceId: text('service_id'),
    mchid: text('mchid'),
    subMchid: text('sub_mchid'),
    appid: text('appid'),
    subAppid: text('sub_appid'),
    openid: text('openid'),
    subOpenid: text('sub_openid'),
    userId: text('user_id'),
    merchantSignPlanNo: text('merchant_sign_plan_no'),
    notifyUrl: text('notify_url'),
    planId: text('plan_id'),
    planName: text('plan_name'),
    planDurationDays: integer('plan_duration'),
    goingDetailNo: integer('going_detail_no'),
    state: text('sign_state'),
    cancelType: text('cancel_sign_type'),
    cancelledAt: integer('cancel_sign_time'),
    cancelReason: text('cancel_reason'),
    expiresAt: integer('plan_over_time'),
    totalOriginPriceFen: integer('total_origin_price'),
    deductionQuantity: integer('deduction_quantity'),
    totalActualPriceFen: integer('total_actual_price'),
    signedAt: integer('sign_time'),
    package: text('package'),
    packageExpiresAt: integer('package_expires_at'),
    dueAt: integer('due_at'),
    createdAt: integer('created_at'),
  }),
  detailTable: 'sign_plan_details',
  detailColumns: Object.freeze({
    planDetailNo: integer('plan_detail_no'),
    merchantPlanDetailNo: text('merchant_plan_detail_no'),
    planDetailName: text('plan_detail_name'),
    originalPriceFen: integer('original_price'),
    planDiscountDescription: text('plan_discount_description'),
    actualPriceFen: integer('actual_price'),
    state: text('plan_detail_state'),
    orderId: text('order_id'),
    actualPayPriceFen: integer('actual_pay_price'),
    usedAt: integer('use_time'),
    completedAt: integer('complete_time'),
    cancelledAt: integer('cancel_time'),
  }),
  id: 'signPlanId',
  // A merchant's detail number is unique among all its sign plans, so the detail names the merchant.
  repeated: ['mchid'],
  writtenInOrderOf: 'merchant_plan_detail_no',
});

/** How many signed sign plans of one user under one service are read at most, the oldest. */
export const signedPlansMax = 1_000;

/** The statements that find sign plans. */
export interface SignPlanReads {
  /** `$1` is the merchant, `$2` the merchant's number. */
  readonly byNumber: Statement;
  /** `$1` is the platform's id. */
  readonly byId: Statement;
  /** `$1` is the token that opens its page. */
  readonly byPackage: Statement;
  /** `$1` is the user, `$2` the service. */
  readonly signedOf: Statement;
}

/** Builds the statements that find sign plans. */
export function signPlanReads(dialect: Dialect): SignPlanReads {
  const byNumber = { name: 'sign_plan_by_number', condition: 'mchid = $1 AND merchant_sign_plan_no = $2' };
  const byId = { name: 'sign_plan_by_id', condition: 'sign_plan_id = $1' };
  const byPackage = { name: 'sign_plan_by_package', condition: 'package = $1' };
  // The state is part of the text: an index holds the rows of this state and no others.
  const signedOf = {
    name: 'signed_plans_of',
    condition:
      "user_id = $1 AND service_id = $2 AND sign_state = 'SIGNED' " +
      `ORDER BY created_at, sign_plan_id LIMIT ${signedPlansMax}`,
  };
  return {
    byNumber: readStatement(signPlanTable, dialect, byNumber),
    byId: readStatement(signPlanTable, dialect, byId),
    byPackage: readStatement(signPlanTable, dialect, byPackage),
    signedOf: readStatement(signPlanTable, dialect, signedOf),
  };
}

/** Builds the statement that finds who reserved numbers: `$1` is the merchant, `$2` a JSON array of the numbers. */
export function detailNumberOwners(dialect: Dialect): Statement {
  return {
    name: 'detail_number_owners',
    sql:
      'SELECT merchant_plan_detail_no, sign_plan_id FROM sign_plan_details ' +
      `WHERE mchid = $1 AND ${dialect.isOneOf('merchant_plan_detail_no', '$2')}`,
  };
}

/** The question who reserved any of these numbers. */
export function detailNumberOwnersRead(
  statement: Statement,
  mchid: string,
  numbers: readonly string[],
): Read {
  const given = numbers.map((no) => storableText('merchant_plan_detail_no', no));
  return { statement, values: [mchid, JSON.stringify(given)] };
}
