/** Create a user's sign plan, in both modes: permission → user → decision → save; else → the number's history. */
import type { BodyOf, Contract } from '@hufu/contract';
import type { Decision, Refused } from '../domain/decision.ts';
import { identifyUser } from '../domain/merchant.ts';
import {
  createSignPlan,
  detailNumberTaken,
  isSameSignPlan,
  signPlanNumberTaken,
  type NewSignPlan,
  type SignPlan,
} from '../domain/sign-plan.ts';
import type { Merchant, World } from '../world.ts';
import { newPackage, newSignPlanId } from './identifiers.ts';
import type { Handlers } from './operation.ts';
import { printPartnerSignPlan, printSignPlan } from './print-sign-plan.ts';
import { findService } from './require-permission.ts';
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
  requireUser(services, creation);
  for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
    const decision = await decide(services, asked);
    if ('next' in decision && (await services.store.save({ signPlan: decision.next })) === 'saved') {
      return decision.next;
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

async function decide(
  { store, clock, random }: Services,
  asked: NewSignPlan,
): Promise<Decision<SignPlan, Code>> {
  const plan = await store.planById(asked.planId);
  if (plan === undefined) return { refused: unknownPlan(asked.planId) };
  const at = clock.nowMs();
  return createSignPlan(asked, {
    plan,
    signPlanId: newSignPlanId(random, at),
    package: newPackage(random),
    at,
  });
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

function requireUser({ world, strict }: Services, { asked, refuse, notice }: Creation): void {
  const user = identifyUser({
    openid: named(world, asked.appid, asked.openid),
    subOpenid: named(world, asked.subAppid ?? '', asked.subOpenid),
    strict,
  });
  if ('refused' in user) return refuse(user.refused.code, user.refused);
  if (user.namedTwice) notice(bothNamesNotice);
}

const bothNamesNotice = {
  zh: 'openid 与 sub_openid 同时传入：官方文档要求二选一，二者指向同一用户，故予以接受；--strict 下会拒绝',
  en: 'openid and sub_openid came together; the platform asks for exactly one. Both name the same user, so they pass; --strict refuses them.',
};

function named(world: World, appid: string, name: string | null) {
  return name === null ? null : { name, userId: world.user(appid, name)?.userId };
}

function unknownPlan(planId: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'plan-exists',
    message: { zh: `支付分计划 ${planId} 不存在`, en: `There is no plan ${planId}.` },
    confidence: 'assumed',
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
