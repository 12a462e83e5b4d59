/** Carries out what is done to a sign plan: find → decide → save, anew when somebody else's save came first. */
import type { Readings } from '@hufu/contract';
import type { Decision, Refused } from '../domain/decision.ts';
import type { Plan } from '../domain/plan.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import { noticesOfSignPlan } from '../platform/notices.ts';
import { changeInTurn } from './change-in-turn.ts';
import type { Services } from './services.ts';

/** A sign plan, and what else decides. */
interface FoundSignPlan {
  readonly signPlan: SignPlan;
  /** The plan that must be as it was found: its stop meanwhile is met as somebody else's save. */
  readonly heldPlan?: Plan | undefined;
}

export interface SignPlanChange<Found extends FoundSignPlan> {
  readonly find: () => Promise<Found>;
  readonly act: (found: Found, context: ActContext) => Decision<SignPlan, 'INVALID_REQUEST'>;
  readonly refuse: (code: 'INVALID_REQUEST', facts: Refused<'INVALID_REQUEST'>) => never;
}

/** The instant of an act, and how conflicting texts are read. */
interface ActContext {
  readonly at: number;
  readonly readings: Readings;
}

/** The sign plan after the act, stored. */
export async function changeSignPlan<Found extends FoundSignPlan>(
  services: Services,
  { find, act, refuse }: SignPlanChange<Found>,
): Promise<SignPlan> {
  return changeInTurn(services, {
    find,
    signPlanIdsOf: ({ signPlan }) => [signPlan.signPlanId],
    decide: (found) => {
      const { signPlan: before, heldPlan } = found;
      const at = services.clock.nowMs();
      const decision = act(found, { at, readings: services.readings() });
      if ('refused' in decision) return refuse(decision.refused.code, decision.refused);
      const after = decision.next;
      if (after === before) return { answer: after, change: null };
      const notifications = noticesOfSignPlan(services, { before, after, at });
      const held = heldPlan === undefined ? {} : { planUnchanged: heldPlan };
      return { answer: after, change: { signPlans: [after], notifications, ...held } };
    },
  });
}
