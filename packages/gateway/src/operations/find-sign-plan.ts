/** The sign plan that a merchant created under its own number, or why there is none to be had. */
import type { Refused } from '../domain/decision.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import type { Merchant } from '../world.ts';
import { subMerchantRefusal } from './require-permission.ts';
import type { Services } from './services.ts';

type Code = 'NO_AUTH' | 'RESOURCE_NOT_EXISTS';

export interface SignPlanSearch {
  readonly merchant: Merchant;
  /** `null` in direct mode. */
  readonly subMchid: string | null;
  readonly merchantSignPlanNo: string;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

/** Only the creator finds a sign plan; to everybody else there is none. */
export async function findSignPlan(services: Services, search: SignPlanSearch): Promise<SignPlan> {
  const { merchant, subMchid, merchantSignPlanNo, refuse } = search;
  const refused = subMchid === null ? undefined : subMerchantRefusal(services, merchant, subMchid);
  if (refused !== undefined) return refuse(refused.code, refused);
  const signPlan = await services.store.signPlanByNumber(merchant.mchid, merchantSignPlanNo);
  if (signPlan === undefined || signPlan.subMchid !== subMchid) {
    return refuse('RESOURCE_NOT_EXISTS', unknownSignPlan(merchantSignPlanNo));
  }
  return signPlan;
}

function unknownSignPlan(merchantSignPlanNo: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'sign-plan-exists',
    message: {
      zh: `商户签约计划单号 ${merchantSignPlanNo} 对应的签约计划不存在`,
      en: `There is no sign plan with merchant_sign_plan_no ${merchantSignPlanNo}.`,
    },
  };
}
