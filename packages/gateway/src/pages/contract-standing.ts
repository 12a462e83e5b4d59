/**
 * Where a contract stands for the user who looks at it, and what the user may do: asked of the same decisions that
 * will be taken when the user acts.
 */
import type { Readings } from '@hufu/contract';
import type { Plan } from '../domain/plan.ts';
import { cancelSignPlan, refuseSignPlan, signSignPlan } from '../domain/sign-plan-life.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import type { Decision } from '../domain/decision.ts';

/** What a user can do on the page. */
export type UserAct = 'sign' | 'refuse' | 'cancel';

export const userActs: readonly UserAct[] = ['sign', 'refuse', 'cancel'];

/** What the page shows. `lapsed`: the token's time is over; `stopped`: the merchant stopped the plan. */
export type Standing = 'waiting' | 'lapsed' | 'stopped' | 'signed' | 'cancelled' | 'complete' | 'expired';

/** A contract with what decides about it. */
export interface Circumstances {
  readonly signPlan: SignPlan;
  readonly plan: Plan;
  readonly at: number;
  readonly readings: Readings;
}

export interface ContractStanding {
  readonly standing: Standing;
  readonly allowed: readonly UserAct[];
  /** When it runs out: of one that waits, as if it were signed now. */
  readonly expiresAt: number;
  /** Why a signed contract cannot be cancelled now, for the user; `null` when it can, or is not signed. */
  readonly obstacle: string | null;
}

type StateDecision = Decision<SignPlan, 'INVALID_REQUEST'>;

/** What becomes of the contract when the user does this now. */
export function decideUserAct(act: UserAct, { signPlan, plan, at, readings }: Circumstances): StateDecision {
  if (act === 'refuse') return refuseSignPlan(signPlan);
  if (act === 'sign') return signSignPlan(signPlan, { plan, at, readings });
  return cancelSignPlan(signPlan, { type: 'USER', reason: null, at, readings });
}

export function contractStanding(circumstances: Circumstances): ContractStanding {
  const { signPlan } = circumstances;
  const { expiresAt } = signPlan;
  if (signPlan.state === 'UNSIGNED') return beforeSigning(circumstances);
  if (signPlan.state !== 'SIGNED') {
    return { standing: ends[signPlan.state], allowed: [], expiresAt, obstacle: null };
  }
  const cancelling = decideUserAct('cancel', circumstances);
  return 'refused' in cancelling
    ? { standing: 'signed', allowed: [], expiresAt, obstacle: cancelling.refused.message.zh }
    : { standing: 'signed', allowed: ['cancel'], expiresAt, obstacle: null };
}

const ends = { SIGN_PLAN_CANCEL: 'cancelled', COMPLETE: 'complete', EXPIRE: 'expired' } as const;

function beforeSigning(circumstances: Circumstances): ContractStanding {
  const signing = decideUserAct('sign', circumstances);
  if ('refused' in signing) {
    const standing = signing.refused.rule === 'package-alive' ? 'lapsed' : 'stopped';
    return { standing, allowed: [], expiresAt: circumstances.signPlan.expiresAt, obstacle: null };
  }
  return {
    standing: 'waiting',
    allowed: ['sign', 'refuse'],
    expiresAt: signing.next.expiresAt,
    obstacle: null,
  };
}
