/** Query a plan, in both modes. */
import { findPlan } from './find-plan.ts';
import type { Handlers } from './operation.ts';
import { printPartnerPlan, printPlan } from '../print/print-plan.ts';
import type { Services } from './services.ts';

/** The operation in direct and in partner mode. */
export function queryPlanHandlers(services: Services): Pick<Handlers, 'queryPlan' | 'queryPartnerPlan'> {
  return {
    queryPlan: async ({ merchant, path, refuse }) => {
      const merchantPlanNo = path.merchant_plan_no;
      const plan = await findPlan(services, { merchant, subMchid: null, merchantPlanNo, refuse });
      return { status: 200, body: printPlan(plan) };
    },
    queryPartnerPlan: async ({ merchant, path, query, refuse }) => {
      const merchantPlanNo = path.merchant_plan_no;
      const plan = await findPlan(services, { merchant, subMchid: query.sub_mchid, merchantPlanNo, refuse });
      return { status: 200, body: printPartnerPlan(plan) };
    },
  };
}
