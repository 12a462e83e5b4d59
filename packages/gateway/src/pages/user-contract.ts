/**
 * The contract behind a package: read, and acted on by whoever holds the package. The decision, the save and the
 * notification are those of every other way to act.
 */
import type { SignPlan } from '../domain/sign-plan.ts';
import { changeSignPlan } from '../operations/change-sign-plan.ts';
import { findPlanOf } from '../operations/find-plan-of.ts';
import type { Services } from '../operations/services.ts';
import { Refusal } from '../refusal.ts';
import { contractStanding, decideUserAct, type UserAct } from './contract-standing.ts';
import { printContract } from './print-contract.ts';

/** The contract as the page shows it. Throws a Refusal when there is none. */
export async function readContract(services: Services, token: string) {
  return describe(services, await findContract(services, token));
}

/**
 * The contract after the act, stored; decided anew when somebody else's save came first. Throws a Refusal when there
 * is no such contract, or when it does not allow this.
 */
export async function actOnContract(services: Services, token: string, act: UserAct) {
  const changed = await changeSignPlan(services, {
    find: async () => {
      const signPlan = await findContract(services, token);
      const plan = await findPlanOf(services, signPlan);
      // A plan that is stopped while its user signs must be met as a conflict.
      return { signPlan, plan, heldPlan: act === 'sign' ? plan : undefined };
    },
    act: ({ signPlan, plan }, context) => decideUserAct(act, { signPlan, plan, ...context }),
    refuse: (code, facts) => {
      throw new Refusal(code, facts);
    },
  });
  return describe(services, changed);
}

async function findContract({ store }: Services, token: string): Promise<SignPlan> {
  const signPlan = await store.signPlanByPackage(token);
  if (signPlan === undefined) throw new Refusal('RESOURCE_NOT_EXISTS', unknownPackage);
  return signPlan;
}

async function describe(services: Services, signPlan: SignPlan) {
  const plan = await findPlanOf(services, signPlan);
  const { world, clock, readings } = services;
  const standing = contractStanding({ signPlan, plan, at: clock.nowMs(), readings: readings() });
  return printContract(signPlan, standing, world.service(signPlan.serviceId)?.name ?? null);
}

const unknownPackage = {
  rule: 'sign-plan-exists',
  message: { zh: '没有与此 package 对应的签约计划', en: 'There is no sign plan with this package.' },
} as const;
