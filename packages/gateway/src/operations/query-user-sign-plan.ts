/** Query a user's sign plan, in both modes. Only the creator finds it. */
import type { Refused } from '../domain/decision.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import type { Merchant } from '../world.ts';
import type { Handlers } from './operation.ts';
import { printPartnerSignPlan, printSignPlan } from './print-sign-plan.ts';
import { subMerchantRefusal } from './require-permission.ts';
import type { Services } from './services.ts';

type Code = 'NO_AUTH' | 'RESOURCE_NOT_EXISTS';

interface Search {
  readonly merchant: Merchant;
  /** `null` in direct mode. */
  readonly subMchid: string | null;
  readonly merchantSignPlanNo: string;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

/** The operation in direct and in partner mode. */
export function queryUserSignPlanHandlers(
  services: Services,
): Pick<Handlers, 'queryUserSignPlan' | 'queryPartnerUserSignPlan'> {
  return {
    queryUserSignPlan: async ({ merchant, path, refuse }) => {
      const merchantSignPlanNo = path.merchant_sign_plan_no;
      const found = await find(services, { merchant, subMchid: null, merchantSignPlanNo, refuse });
      return { status: 200, body: printSignPlan(found) };
    },
    queryPartnerUserSignPlan: async ({ merchant, path, query, refuse }) => {
      const merchantSignPlanNo = path.merchant_sign_plan_no;
      const found = await find(services, { merchant, subMchid: query.sub_mchid, merchantSignPlanNo, refuse });
      return { status: 200, body: printPartnerSignPlan(found) };
    },
  };
}

async function find(services: Services, search: Search): Promise<SignPlan> {
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
    confidence: 'assumed',
  };
}
