/**
 * What becomes of a sign plan after its creation: the user signs or refuses, somebody cancels, time passes.
 * What its service orders do to it is in `sign-plan-details.ts`. What was due before the instant of an action has been
 * carried out before it.
 */
import {
  allows,
  signablePlanStates,
  signPlanTransitions,
  type CancelType,
  type Readings,
} from '@hufu/contract';
import type { Decision, Refused } from './decision.ts';
import { printBeijingTime } from './beijing-time.ts';
import { planStopped, type Plan } from './plan.ts';
import { planOverAt, type SignPlan } from './sign-plan.ts';

type StateDecision = Decision<SignPlan, 'INVALID_REQUEST'>;

interface Signing {
  readonly plan: Plan;
  readonly at: number;
  readonly readings: Readings;
}

/** Signed, or why it cannot be. Signed before: as it is. */
export function signSignPlan(signPlan: SignPlan, { plan, at, readings }: Signing): StateDecision {
  const { sign } = signPlanTransitions;
  if (signPlan.state === sign.to) return { next: signPlan };
  if (!allows(sign, signPlan.state)) return { refused: wrongState(signPlan) };
  if (at >= signPlan.packageExpiresAt) return { refused: packageLapsed(signPlan) };
  if (!signablePlanStates.includes(plan.state)) return { refused: planStopped(plan) };
  const expiresAt = planOverAt(at, signPlan.planDurationDays, readings);
  return { next: { ...signPlan, state: sign.to, signedAt: at, expiresAt, dueAt: expiresAt } };
}

/** The user says no on the signing page: nothing changes, and the page may be opened again. */
export function refuseSignPlan(signPlan: SignPlan): StateDecision {
  return allows(signPlanTransitions.refuse, signPlan.state)
    ? { next: signPlan }
    : { refused: wrongState(signPlan) };
}

interface Cancellation {
  readonly type: Exclude<CancelType, 'NOT_CANCEL'>;
  readonly reason: string | null;
  readonly at: number;
  readonly readings: Readings;
}

const cancelActions = {
  USER: signPlanTransitions.cancelByUser,
  MERCHANT: signPlanTransitions.cancelByMerchant,
  REVOKE_SERVICE: signPlanTransitions.revokeService,
} as const;

/** Cancelled, or why it cannot be. Cancelled by the same before: as it is, with the first reason. */
export function cancelSignPlan(signPlan: SignPlan, cancellation: Cancellation): StateDecision {
  const { type, reason, at, readings } = cancellation;
  const action = cancelActions[type];
  if (signPlan.state === action.to && signPlan.cancelType === type) return { next: signPlan };
  if (!allows(action, signPlan.state)) return { refused: wrongState(signPlan) };
  if (signPlan.state === 'UNSIGNED' && readings.cancel_before_signing === 'refused') {
    return { refused: wrongState(signPlan) };
  }
  if (readings.cancel_while_serving === 'refused') {
    const serving = signPlan.details.find(({ state }) => state === 'USING');
    if (serving !== undefined) return { refused: detailInService(signPlan, serving.planDetailNo) };
  }
  const cancelled = {
    state: action.to,
    cancelType: type,
    cancelReason: reason,
    cancelledAt: at,
    dueAt: null,
  };
  return { next: { ...signPlan, ...cancelled } };
}

/** What a sign plan does by itself at its `dueAt`. */
export interface SignPlanPassing {
  readonly next: SignPlan;
  /** `null`: nothing was due. */
  readonly happened: 'package-lapsed' | 'sign-plan-expired' | null;
}

/** The sign plan at its `dueAt`: a signed one runs out, an unsigned one can no longer be signed. */
export function passSignPlanTime(signPlan: SignPlan): SignPlanPassing {
  const { expire } = signPlanTransitions;
  if (allows(expire, signPlan.state)) {
    return { next: { ...signPlan, state: expire.to, dueAt: null }, happened: 'sign-plan-expired' };
  }
  const happened = signPlan.state === 'UNSIGNED' ? 'package-lapsed' : null;
  return { next: { ...signPlan, dueAt: null }, happened };
}

function wrongState({ merchantSignPlanNo, state }: SignPlan): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'sign-plan-state',
    message: {
      zh: `签约计划 ${merchantSignPlanNo} 当前状态为 ${state}，不可执行此操作`,
      en: `Sign plan ${merchantSignPlanNo} is ${state}, which does not allow this.`,
    },
  };
}

function packageLapsed({ merchantSignPlanNo, packageExpiresAt }: SignPlan): Refused<'INVALID_REQUEST'> {
  const at = printBeijingTime(packageExpiresAt);
  return {
    code: 'INVALID_REQUEST',
    rule: 'package-alive',
    message: {
      zh: `签约计划 ${merchantSignPlanNo} 的 package 已于 ${at} 失效，请以新的单号重新创建`,
      en: `The package of sign plan ${merchantSignPlanNo} lapsed at ${at}. Create another one under a new number.`,
    },
  };
}

function detailInService({ merchantSignPlanNo }: SignPlan, detailNo: number): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'sign-plan-not-serving',
    message: {
      zh: `签约计划 ${merchantSignPlanNo} 的第 ${detailNo} 条明细正在履约，请先取消或完结并收款`,
      en: `Detail ${detailNo} of sign plan ${merchantSignPlanNo} is in service: cancel its order, or complete it and let it be paid.`,
    },
  };
}
