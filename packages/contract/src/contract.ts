/**
 * Every operation, once. Loading this file asserts that the descriptions, those of events too, agree with each other; a
 * contradiction is a bug of ours and ends the process with the whole list.
 */
import { listCertificates } from './certificates/list-certificates.ts';
import { eventFaultsOf, faultsOf, ruleFaultsOf } from './contract-faults.ts';
import { controlOperations } from './control/operations.ts';
import { events } from './events/events.ts';
import type { Operation } from './operation.ts';
import { cancelPartnerServiceOrder } from './partner/cancel-service-order.ts';
import { cancelPartnerUserSignPlan } from './partner/cancel-user-sign-plan.ts';
import { collectPartnerServiceOrder } from './partner/collect-service-order.ts';
import { completePartnerServiceOrder } from './partner/complete-service-order.ts';
import { createPartnerPlan } from './partner/create-plan.ts';
import { createPartnerServiceOrder } from './partner/create-service-order.ts';
import { createPartnerUserSignPlan } from './partner/create-user-sign-plan.ts';
import { modifyPartnerServiceOrder } from './partner/modify-service-order.ts';
import { queryPartnerPlan } from './partner/query-plan.ts';
import { queryPartnerServiceOrder } from './partner/query-service-order.ts';
import { queryPartnerUserSignPlan } from './partner/query-user-sign-plan.ts';
import { stopPartnerPlan } from './partner/stop-plan.ts';
import { syncPartnerServiceOrder } from './partner/sync-service-order.ts';
import { createPlan } from './plan/create-plan.ts';
import { queryPlan } from './plan/query-plan.ts';
import { stopPlan } from './plan/stop-plan.ts';
import { rules } from './rules.ts';
import { cancelServiceOrder } from './service-order/cancel-service-order.ts';
import { collectServiceOrder } from './service-order/collect-service-order.ts';
import { completeServiceOrder } from './service-order/complete-service-order.ts';
import { createServiceOrder } from './service-order/create-service-order.ts';
import { modifyServiceOrder } from './service-order/modify-service-order.ts';
import { queryServiceOrder } from './service-order/query-service-order.ts';
import { syncServiceOrder } from './service-order/sync-service-order.ts';
import { cancelUserSignPlan } from './sign-plan/cancel-user-sign-plan.ts';
import { createUserSignPlan } from './sign-plan/create-user-sign-plan.ts';
import { queryUserSignPlan } from './sign-plan/query-user-sign-plan.ts';

/** The operations by their ids. */
export const contract = {
  createPlan,
  createPartnerPlan,
  queryPlan,
  queryPartnerPlan,
  stopPlan,
  stopPartnerPlan,
  createUserSignPlan,
  createPartnerUserSignPlan,
  queryUserSignPlan,
  queryPartnerUserSignPlan,
  cancelUserSignPlan,
  cancelPartnerUserSignPlan,
  createServiceOrder,
  createPartnerServiceOrder,
  queryServiceOrder,
  queryPartnerServiceOrder,
  cancelServiceOrder,
  cancelPartnerServiceOrder,
  completeServiceOrder,
  completePartnerServiceOrder,
  modifyServiceOrder,
  modifyPartnerServiceOrder,
  collectServiceOrder,
  collectPartnerServiceOrder,
  syncServiceOrder,
  syncPartnerServiceOrder,
  listCertificates,
  ...controlOperations,
} as const satisfies Readonly<Record<string, Operation>>;

export type Contract = typeof contract;
export type OperationId = keyof Contract;

/** The operations in the order of the contract. */
export const operations: readonly Operation[] = Object.values(contract);

const faults = [...faultsOf(contract), ...ruleFaultsOf(rules), ...eventFaultsOf(events)];
if (faults.length > 0) throw new Error(`The contract contradicts itself:\n${faults.join('\n')}`);
