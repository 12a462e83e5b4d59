/** Create a plan, in both modes: permission → decision → save; what stands in the way → the number's history. */
import type { BodyOf, Contract } from '@hufu/contract';
import type { Refused } from '../domain/decision.ts';
import { createPlan, isSamePlan, planNumberTaken, type NewPlan, type Plan } from '../domain/plan.ts';
import { newPlanId } from '../platform/identifiers.ts';
import type { Merchant } from '../world.ts';
import type { Handlers } from './operation.ts';
import { printPartnerPlan, printPlan } from '../print/print-plan.ts';
import { findService } from './require-permission.ts';
import { saveChange } from './save-change.ts';
import { saveAttemptsMax, type Services } from './services.ts';

type Code = 'PARAM_ERROR' | 'INVALID_REQUEST' | 'NO_AUTH';

interface Creation {
  readonly merchant: Merchant;
  readonly asked: NewPlan;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

/** The operation in direct and in partner mode. */
export function createPlanHandlers(services: Services): Pick<Handlers, 'createPlan' | 'createPartnerPlan'> {
  return {
    createPlan: async ({ merchant, body, refuse }) => {
      const asked = { ...askedBy(merchant, body), subMchid: null, subAppid: null };
      return { status: 200, body: printPlan(await create(services, { merchant, asked, refuse })) };
    },
    createPartnerPlan: async ({ merchant, body, refuse }) => {
      const sub = { subMchid: body.sub_mchid, subAppid: body.sub_appid ?? null };
      const asked = { ...askedBy(merchant, body), ...sub };
      return { status: 200, body: printPartnerPlan(await create(services, { merchant, asked, refuse })) };
    },
  };
}

async function create(services: Services, { merchant, asked, refuse }: Creation): Promise<Plan> {
  const { store, clock, random } = services;
  const permission = findService(services, merchant, asked);
  if ('refused' in permission) return refuse(permission.refused.code, permission.refused);
  for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
    const at = clock.nowMs();
    const decision = createPlan(asked, { planId: newPlanId(random, at), service: permission.service, at });
    if ('next' in decision && (await saveChange(services, { plan: decision.next })) === 'saved')
      return decision.next;
    // The number may have been used before: a repeat is answered with what it made, whatever would be decided now.
    const existing = await store.planByNumber(asked.mchid, asked.merchantPlanNo);
    if (existing !== undefined) {
      if (isSamePlan(existing, asked)) return existing;
      return refuse('INVALID_REQUEST', planNumberTaken(asked.merchantPlanNo));
    }
    if ('refused' in decision) return refuse(decision.refused.code, decision.refused);
  }
  throw new Error(`A plan could not be saved in ${saveAttemptsMax} attempts.`);
}

type Body = BodyOf<Contract['createPlan']> | BodyOf<Contract['createPartnerPlan']>;

function askedBy(merchant: Merchant, body: Body): Omit<NewPlan, 'subMchid' | 'subAppid'> {
  return {
    serviceId: body.service_id,
    mchid: merchant.mchid,
    appid: body.appid,
    merchantPlanNo: body.merchant_plan_no,
    planName: body.plan_name,
    planDurationDays: body.plan_duration,
    totalOriginalPriceFen: body.total_original_price,
    deductionQuantity: body.deduction_quantity,
    totalActualPriceFen: body.total_actual_price,
    details: body.plan_detail_list.map((detail, index) => ({
      planDetailNo: index + 1,
      planDetailName: detail.plan_detail_name,
      originalPriceFen: detail.original_price,
      planDiscountDescription: detail.plan_discount_description ?? null,
      actualPriceFen: detail.actual_price,
    })),
  };
}
