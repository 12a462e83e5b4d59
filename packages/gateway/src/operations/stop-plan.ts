/** Stop a plan, in both modes. Stopping twice answers the stopped plan again. */
import { stopPlan, type Plan } from '../domain/plan.ts';
import { findPlan } from './find-plan.ts';
import type { Handlers } from './operation.ts';
import { printPartnerPlan, printPlan } from '../print/print-plan.ts';
import { saveChange } from './save-change.ts';
import { saveAttemptsMax, type Services } from './services.ts';

type Search = Parameters<typeof findPlan>[1];

/** The operation in direct and in partner mode. */
export function stopPlanHandlers(services: Services): Pick<Handlers, 'stopPlan' | 'stopPartnerPlan'> {
  return {
    stopPlan: async ({ merchant, path, refuse }) => {
      const merchantPlanNo = path.merchant_plan_no;
      const plan = await stop(services, { merchant, subMchid: null, merchantPlanNo, refuse });
      return { status: 200, body: printPlan(plan) };
    },
    stopPartnerPlan: async ({ merchant, path, body, refuse }) => {
      const merchantPlanNo = path.merchant_plan_no;
      const plan = await stop(services, { merchant, subMchid: body.sub_mchid, merchantPlanNo, refuse });
      return { status: 200, body: printPartnerPlan(plan) };
    },
  };
}

async function stop(services: Services, search: Search): Promise<Plan> {
  for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
    const plan = await findPlan(services, search);
    const next = stopPlan(plan, { mchid: search.merchant.mchid, at: services.clock.nowMs() });
    if (next === plan) return plan;
    if ((await saveChange(services, { plan: next })) === 'saved') return next;
  }
  throw new Error(`A stopped plan could not be saved in ${saveAttemptsMax} attempts.`);
}
