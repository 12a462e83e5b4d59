/**
 * Every operation, once. Loading this file asserts that the descriptions agree with each other; a
 * contradiction is a bug of ours and ends the process with the whole list.
 */
import { listCertificates } from './certificates/list-certificates.ts';
import { readExplanation } from './control/read-explanation.ts';
import { readOverview } from './control/read-overview.ts';
import { faultsOf } from './contract-faults.ts';
import type { Operation } from './operation.ts';
import { createPartnerPlan } from './partner/create-plan.ts';
import { createPartnerUserSignPlan } from './partner/create-user-sign-plan.ts';
import { queryPartnerPlan } from './partner/query-plan.ts';
import { queryPartnerUserSignPlan } from './partner/query-user-sign-plan.ts';
import { stopPartnerPlan } from './partner/stop-plan.ts';
import { createPlan } from './plan/create-plan.ts';
import { queryPlan } from './plan/query-plan.ts';
import { stopPlan } from './plan/stop-plan.ts';
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
  listCertificates,
  readOverview,
  readExplanation,
} as const satisfies Readonly<Record<string, Operation>>;

export type Contract = typeof contract;
export type OperationId = keyof Contract;

/** The operations in the order of the contract. */
export const operations: readonly Operation[] = Object.values(contract);

const faults = faultsOf(contract);
if (faults.length > 0) throw new Error(`The contract contradicts itself:\n${faults.join('\n')}`);
