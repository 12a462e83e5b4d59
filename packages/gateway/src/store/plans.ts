/** Where a plan and its details live, and how they are found. */
import { integer, text } from './columns.ts';
import type { Dialect, Statement } from './database.ts';
import { readStatement } from './detailed-table.ts';
import type { DetailedTable } from './detailed-table.ts';
import type { Plan } from './store.ts';

/** Columns carry the platform's wire names; instants are milliseconds since 1970, prices fen. */
export const planTable = Object.freeze<DetailedTable<Plan>>({
  name: 'plan',
  table: 'plans',
  columns: Object.freeze({
    planId: text('plan_id'),
    version: integer('version'),
    serviceId: text('service_id'),
    mchid: text('mchid'),
    subMchid: text('sub_mchid'),
    appid: text('appid'),
    subAppid: text('sub_appid'),
    merchantPlanNo: text('merchant_plan_no'),
    planName: text('plan_name'),
    planDurationDays: integer('plan_duration'),
    state: text('plan_state'),
    totalOriginalPriceFen: integer('total_original_price'),
    deductionQuantity: integer('deduction_quantity'),
    totalActualPriceFen: integer('total_actual_price'),
    stopMchid: text('stop_mchid'),
    stoppedAt: integer('stop_time'),
    createdAt: integer('created_at'),
  }),
  detailTable: 'plan_details',
  detailColumns: Object.freeze({
    planDetailNo: integer('plan_detail_no'),
    planDetailName: text('plan_detail_name'),
    originalPriceFen: integer('original_price'),
    planDiscountDescription: text('plan_discount_description'),
    actualPriceFen: integer('actual_price'),
  }),
  id: 'planId',
  repeated: [],
  writtenInOrderOf: 'plan_detail_no',
});

/** The statements that find a plan. */
export interface PlanReads {
  /** `$1` is the merchant, `$2` the merchant's number. */
  readonly byNumber: Statement;
  /** `$1` is the platform's id. */
  readonly byId: Statement;
}

/** Builds the statements that find a plan. */
export function planReads(dialect: Dialect): PlanReads {
  const byNumber = { name: 'plan_by_number', condition: 'mchid = $1 AND merchant_plan_no = $2' };
  const byId = { name: 'plan_by_id', condition: 'plan_id = $1' };
  return {
    byNumber: readStatement(planTable, dialect, byNumber),
    byId: readStatement(planTable, dialect, byId),
  };
}
