/**
 * Every route of APIv3 beside the contract's operations. Loading this file asserts that the tables agree with each other
 * and with the contract; a contradiction is a bug of ours and ends the process with the whole list.
 */
import { operations } from '../contract.ts';
import { basicPayment } from './basic-payment.ts';
import { businessTools } from './business-tools.ts';
import { crossBorder } from './cross-border.ts';
import { deduction } from './deduction.ts';
import { ecommerce } from './ecommerce.ts';
import { funds } from './funds.ts';
import { marketing } from './marketing.ts';
import { membership } from './membership.ts';
import { merchantManagement } from './merchant-management.ts';
import { payscore } from './payscore.ts';
import { readRoutes, routeFaultsOf } from './read-routes.ts';
import type { RouteTables } from './read-routes.ts';
import type { Route } from './route.ts';
import { idempotentRoutes, unsignedRoutes } from './route-facts.ts';
import { stateSubsidy } from './state-subsidy.ts';

const tables: RouteTables = {
  groups: [
    ...basicPayment,
    ...payscore,
    ...ecommerce,
    ...deduction,
    ...funds,
    ...marketing,
    ...membership,
    ...businessTools,
    ...merchantManagement,
    ...crossBorder,
    ...stateSubsidy,
  ],
  unsigned: unsignedRoutes,
  idempotent: idempotentRoutes,
};

const faults = routeFaultsOf(tables, operations);
if (faults.length > 0) throw new Error(`The routes contradict themselves:\n${faults.join('\n')}`);

/** The routes, by path and then by method. */
export const routes: readonly Route[] = readRoutes(tables);
