/** The plan that a merchant created under its own number, or why there is none to be had. */
import type { Refused } from '../domain/decision.ts';
import type { Plan } from '../domain/plan.ts';
import type { Merchant } from '../world.ts';
import { subMerchantRefusal } from './require-permission.ts';
import type { Services } from './services.ts';

type Code = 'NO_AUTH' | 'RESOURCE_NOT_EXISTS';

interface Search {
  readonly merchant: Merchant;
  /** `null` in direct mode. */
  readonly subMchid: string | null;
  readonly merchantPlanNo: string;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

/** Only the creator finds a plan; to everybody else there is none. */
export async function findPlan(services: Services, search: Search): Promise<Plan> {
  const { merchant, subMchid, merchantPlanNo, refuse } = search;
  const refused = subMchid === null ? undefined : subMerchantRefusal(services, merchant, subMchid);
  if (refused !== undefined) return refuse(refused.code, refused);
  const plan = await services.store.planByNumber(merchant.mchid, merchantPlanNo);
  if (plan === undefined || plan.subMchid !== subMchid)
    return refuse('RESOURCE_NOT_EXISTS', unknownPlan(merchantPlanNo));
  return plan;
}

function unknownPlan(merchantPlanNo: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'plan-exists',
    message: {
      zh: `商户侧计划号 ${merchantPlanNo} 对应的支付分计划不存在`,
      en: `There is no plan with merchant_plan_no ${merchantPlanNo}.`,
    },
  };
}
