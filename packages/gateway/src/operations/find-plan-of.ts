/** The plan that a contract is of. */
import type { Plan } from '../domain/plan.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import type { Services } from './services.ts';

/** Nothing removes a plan, so it is there. */
export async function findPlanOf(
  { store }: Services,
  { planId, signPlanId }: Pick<SignPlan, 'planId' | 'signPlanId'>,
): Promise<Plan> {
  const plan = await store.planById(planId);
  if (plan === undefined) throw new Error(`Sign plan ${signPlanId} is of a plan that is not there.`);
  return plan;
}
