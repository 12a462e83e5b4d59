/** Cancel a user's sign plan, in both modes. Cancelling twice answers the cancelled one again. */
import type { Refused } from '../domain/decision.ts';
import { cancelSignPlan } from '../domain/sign-plan-life.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import { noticesOfSignPlan } from '../platform/notices.ts';
import { findSignPlan, type SignPlanSearch } from './find-sign-plan.ts';
import type { Handlers } from './operation.ts';
import { printPartnerSignPlan, printSignPlan } from '../print/print-sign-plan.ts';
import { saveChange } from './save-change.ts';
import { saveAttemptsMax, type Services } from './services.ts';

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
  for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
    const signPlan = await findSignPlan(services, search);
    const at = services.clock.nowMs();
    const cancellation = { type: 'MERCHANT', reason, at, readings: services.readings() } as const;
    const decision = cancelSignPlan(signPlan, cancellation);
    if ('refused' in decision) return search.refuse(decision.refused.code, decision.refused);
    if (decision.next === signPlan) return signPlan;
    const notifications = noticesOfSignPlan(services, { before: signPlan, after: decision.next, at });
    const change = { signPlans: [decision.next], notifications };
    if ((await saveChange(services, change)) === 'saved') return decision.next;
  }
  throw new Error(`A cancelled sign plan could not be saved in ${saveAttemptsMax} attempts.`);
}
