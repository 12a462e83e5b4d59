/**
 * The state machines: action, the states it is allowed in, the state that follows. The gateway decides by
 * this table and pages draw it.
 */
import type { Confidence } from './field.ts';

export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  /** What repeating the action in its own next state does. */
  readonly repeat: 'answers-again' | 'refused';
  readonly link: string;
  readonly confidence: Confidence;
}

export const planStates = ['NORMAL', 'STOP'] as const;
export type PlanState = (typeof planStates)[number];

export const signPlanStates = ['UNSIGNED', 'SIGNED', 'SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE'] as const;
export type SignPlanState = (typeof signPlanStates)[number];

/** Who cancelled a sign plan. */
export const cancelTypes = ['NOT_CANCEL', 'USER', 'MERCHANT', 'REVOKE_SERVICE'] as const;
export type CancelType = (typeof cancelTypes)[number];

export const planDetailStates = ['NOT_USED', 'USING', 'USED', 'SIGN_PLAN_DETAIL_CANCEL'] as const;
export type PlanDetailState = (typeof planDetailStates)[number];

/** A plan is born NORMAL. Nothing restarts a stopped one. */
export const planTransitions = {
  stop: {
    from: ['NORMAL'],
    to: 'STOP',
    repeat: 'answers-again',
    link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463322',
    confidence: 'documented',
  },
} as const satisfies Readonly<Record<string, Transition<PlanState>>>;

/** The plan states in which a user's sign plan may be created. */
export const signablePlanStates: readonly PlanState[] = ['NORMAL'];

/** Whether `action` moves on from `state`. */
export function allows<State extends string>(transition: Transition<State>, state: State): boolean {
  return transition.from.includes(state);
}
