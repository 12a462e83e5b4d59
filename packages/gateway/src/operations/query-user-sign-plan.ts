/** Query a user's sign plan, in both modes. Only the creator finds it. */
import { findSignPlan } from './find-sign-plan.ts';
import type { Handlers } from './operation.ts';
import { printPartnerSignPlan, printSignPlan } from '../print/print-sign-plan.ts';
import type { Services } from './services.ts';

/** The operation in direct and in partner mode. */
export function queryUserSignPlanHandlers(
  services: Services,
): Pick<Handlers, 'queryUserSignPlan' | 'queryPartnerUserSignPlan'> {
  return {
    queryUserSignPlan: async ({ merchant, path, refuse }) => {
      const merchantSignPlanNo = path.merchant_sign_plan_no;
      const found = await findSignPlan(services, { merchant, subMchid: null, merchantSignPlanNo, refuse });
      return { status: 200, body: printSignPlan(found) };
    },
    queryPartnerUserSignPlan: async ({ merchant, path, query, refuse }) => {
      const search = { subMchid: query.sub_mchid, merchantSignPlanNo: path.merchant_sign_plan_no };
      const found = await findSignPlan(services, { merchant, ...search, refuse });
      return { status: 200, body: printPartnerSignPlan(found) };
    },
  };
}
