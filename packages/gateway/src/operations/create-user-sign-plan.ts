/** Create a user's sign plan, in both modes: permission → user → decision → save; else → the number's history. */
import type { BodyOf, Contract } from '@hufu/contract';
import type { Decision, Refused } from '../domain/decision.ts';
import {
  createSignPlan,
  detailNumberTaken,
  isSameSignPlan,
  signPlanNumberTaken,
  type NewSignPlan,
  type SignPlan,
} from '../domain/sign-plan.ts';
import { newPackage, newSignPlanId } from '../platform/identifiers.ts';
import type { Merchant } from '../world.ts';
import { findUser } from './find-user.ts';
import type { Handlers } from './operation.ts';
import { printPartnerSignPlan, printSignPlan } from '../print/print-sign-plan.ts';
import { findService } from './require-permission.ts';
import { saveChange } from './save-change.ts';
import { saveAttemptsMax, type Services } from './services.ts';

type Code = 'PARAM_ERROR' | 'INVALID_REQUEST' | 'NO_AUTH' | 'RESOURCE_NOT_EXISTS';

interface Creation {
  readonly merchant: Merchant;
  readonly asked: NewSignPlan;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
  readonly notice: (text: { readonly zh: string; readonly en: string }) => void;
}

/** The operation in direct and in partner mode. */
export function createUserSignPlanHandlers(
  services: Services,
): Pick<Handlers, 'createUserSignPlan' | 'createPartnerUserSignPlan'> {
  return {
    createUserSignPlan: async (call) => {
      const { merchant, body, refuse } = call;
      const asked = {
        ...askedBy(merchant, body),
        subMchid: null,
        subAppid: null,
        openid: body.openid,
        subOpenid: null,
      };
      const created = await create(services, {
        merchant,
        asked,
        refuse,
        notice: (text) => call.notice(text),
      });
      return { status: 200, body: { sign_plan: printSignPlan(created), package: created.package } };
    },
    createPartnerUserSignPlan: async (call) => {
      const { merchant, body, refuse } = call;
      const asked = {
        ...askedBy(merchant, body),
        subMchid: body.sub_mchid,
        subAppid: body.sub_appid ?? null,
        openid: body.openid ?? null,
        subOpenid: body.sub_openid ?? null,
      };
      const created = await create(services, {
        merchant,
        asked,
        refuse,
        notice: (text) => call.notice(text),
      });
      return { status: 200, body: { sign_plan: printPartnerSignPlan(created), package: created.package } };
    },
  };
}

async function create(services: Services, creation: Creation): Promise<SignPlan> {
  const { merchant, asked, refuse } = creation;
  const permission = findService(services, merchant, asked);
  if ('refused' in permission) return refuse(permission.refused.code, permission.refused);
  const userId = findUser(services, asked, creation);
  for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
    const decision = await decide(services, asked, userId);
    if ('next' in decision && (await saveChange(services, decision.next)) === 'saved') {
      return decision.next.signPlans[0];
    }
    // The number may have been used before: a repeat is answered with what it made, whatever would be decided now.
    const existing = await findSame(services, creation);
    if (existing !== undefined) return existing;
    const refused = 'refused' in decision ? decision.refused : await detailNumberFault(services, asked);
    if (refused !== undefined) return refuse(refused.code, refused);
  }
  throw new Error(`A sign plan could not be saved in ${saveAttemptsMax} attempts.`);
}

/** What the number was used for, when that is what is asked for again; refuses when it is something else. */
async function findSame({ store }: Services, { asked, refuse }: Creation): Promise<SignPlan | undefined> {
  const existing = await store.signPlanByNumber(asked.mchid, asked.merchantSignPlanNo);
  if (existing === undefined || isSameSignPlan(existing, asked)) return existing;
  return refuse('INVALID_REQUEST', signPlanNumberTaken(asked.merchantSignPlanNo));
}

/** What is to be saved: a plan that is stopped meanwhile must be met as a conflict. */
interface NewContract {
  readonly signPlans: readonly [SignPlan];
  readonly planUnchanged: { readonly planId: string; readonly version: number };
}

async function decide(
  { store, clock, random, readings }: Services,
  asked: NewSignPlan,
  userId: string,
): Promise<Decision<NewContract, Code>> {
  const plan = await store.planById(asked.planId);
  if (plan === undefined) return { refused: unknownPlan(asked.planId) };
  const at = clock.nowMs();
  const decision = createSignPlan(asked, {
    plan,
    signPlanId: newSignPlanId(random, at),
    userId,
    package: newPackage(random),
    at,
    readings: readings(),
  });
  if ('refused' in decision) return decision;
  const { planId, version } = plan;
  return { next: { signPlans: [decision.next], planUnchanged: { planId, version } } };
}

/** Why a save met a conflict, when another sign plan holds one of the order numbers. */
async function detailNumberFault(
  { store }: Services,
  asked: NewSignPlan,
): Promise<Refused<Code> | undefined> {
  const numbers = asked.detailNumbers.map(({ merchantPlanDetailNo }) => merchantPlanDetailNo);
  const [taken] = await store.detailNumberOwners(asked.mchid, numbers);
  return taken === undefined ? undefined : detailNumberTaken(taken.merchantPlanDetailNo);
}

function unknownPlan(planId: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'plan-exists',
    message: { zh: `支付分计划 ${planId} 不存在`, en: `There is no plan ${planId}.` },
  };
}

type Body = BodyOf<Contract['createUserSignPlan']> | BodyOf<Contract['createPartnerUserSignPlan']>;

function askedBy(merchant: Merchant, body: Body) {
  return {
    serviceId: body.service_id,
    planId: body.plan_id,
    mchid: merchant.mchid,
    appid: body.appid,
    merchantSignPlanNo: body.merchant_sign_plan_no,
    notifyUrl: body.notify_url,
    detailNumbers: body.sign_plan_detail.map((detail) => ({
      planDetailNo: detail.plan_detail_no,
      merchantPlanDetailNo: detail.merchant_plan_detail_no,
    })),
  };
}
