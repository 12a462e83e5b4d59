/** Cancel a user's sign plan, in both modes. Cancelling twice answers the cancelled one again. */
import type { Refused } from '../domain/decision.ts';
import { cancelSignPlan } from '../domain/sign-plan-life.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import { changeSignPlan } from './change-sign-plan.ts';
import { findSignPlan, type SignPlanSearch } from './find-sign-plan.ts';
import type { Handlers } from './operation.ts';
import { printPartnerSignPlan, printSignPlan } from '../print/print-sign-plan.ts';
import type { Services } from './services.ts';

type Code = 'NO_AUTH' | 'RESOURCE_NOT_EXISTS' | 'INVALID_REQUEST';

interface Cancelling extends Omit<SignPlanSearch, 'refuse'> {
  readonly reason: string;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

/** The operation in direct and in partner mode. */
export function cancelUserSignPlanHandlers(
  services: Services,
): Pick<Handlers, 'cancelUserSignPlan' | 'cancelPartnerUserSignPlan'> {
  return {
    cancelUserSignPlan: async ({ merchant, path, body, refuse }) => {
      const search = { merchant, subMchid: null, merchantSignPlanNo: path.merchant_sign_plan_no };
      const cancelled = await cancel(services, { ...search, reason: body.stop_reason, refuse });
      return { status: 200, body: printSignPlan(cancelled) };
    },
    cancelPartnerUserSignPlan: async ({ merchant, path, body, refuse }) => {
      const search = { merchant, subMchid: body.sub_mchid, merchantSignPlanNo: path.merchant_sign_plan_no };
      const cancelled = await cancel(services, { ...search, reason: body.stop_reason, refuse });
      return { status: 200, body: printPartnerSignPlan(cancelled) };
    },
  };
}

async function cancel(services: Services, { reason, ...search }: Cancelling): Promise<SignPlan> {
  return changeSignPlan(services, {
    find: async () => ({ signPlan: await findSignPlan(services, search) }),
    act: ({ signPlan }, context) => cancelSignPlan(signPlan, { type: 'MERCHANT', reason, ...context }),
    refuse: search.refuse,
  });
}
