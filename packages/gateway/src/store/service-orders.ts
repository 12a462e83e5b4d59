/** Where a service order lives, and how it is found. */
import { integer, json, text } from './columns.ts';
import type { Dialect, Statement } from './database.ts';
import type { ServiceOrder } from './store.ts';
import { rowReadStatement } from './versioned-table.ts';
import type { VersionedTable } from './versioned-table.ts';

/** Columns carry the platform's wire names where it has one; instants are milliseconds since 1970, prices fen. */
export const serviceOrderTable = Object.freeze<VersionedTable<ServiceOrder>>({
  name: 'service_order',
  table: 'service_orders',
  columns: Object.freeze({
    orderId: text('order_id'),
    version: integer('version'),
    serviceId: text('service_id'),
    mchid: text('mchid'),
    subMchid: text('sub_mchid'),
    appid: text('appid'),
    subAppid: text('sub_appid'),
    openid: text('openid'),
    subOpenid: text('sub_openid'),
    signPlanId: text('sign_plan_id'),
    planDetailNo: integer('plan_detail_no'),
    outOrderNo: text('out_order_no'),
    serviceIntroduction: text('service_introduction'),
    notifyUrl: text('notify_url'),
    timeRange: json('time_range'),
    location: json('location'),
    attach: text('attach'),
    phase: text('phase'),
    postPayments: json('post_payments'),
    postDiscounts: json('post_discounts'),
    riskFundFen: integer('risk_fund'),
    totalAmountFen: integer('total_amount'),
    payments: json('payments'),
    creationAsked: text('creation_asked'),
    completionAsked: text('completion_asked'),
    modificationAsked: text('modification_asked'),
    syncAsked: text('sync_asked'),
    cancelReason: text('cancel_reason'),
    completedAt: integer('complete_time'),
    cancelledAt: integer('cancel_time'),
    paidAt: integer('paid_time'),
    failuresLeft: integer('failures_left'),
    failuresSeen: integer('failures_seen'),
    dueAt: integer('due_at'),
    createdAt: integer('created_at'),
  }),
  id: 'orderId',
});

/** The statements that find a service order. */
export interface ServiceOrderReads {
  /** `$1` is the merchant, `$2` the merchant's number. */
  readonly byNumber: Statement;
  /** `$1` is the platform's id. */
  readonly byId: Statement;
}

/** Builds the statements that find a service order. */
export function serviceOrderReads(dialect: Dialect): ServiceOrderReads {
  const byNumber = { name: 'service_order_by_number', condition: 'mchid = $1 AND out_order_no = $2' };
  const byId = { name: 'service_order_by_id', condition: 'order_id = $1' };
  return {
    byNumber: rowReadStatement(serviceOrderTable, dialect, byNumber),
    byId: rowReadStatement(serviceOrderTable, dialect, byId),
  };
}
