/**
 * What a service order does to the sign plan whose detail it serves.
 */
import {
  allows,
  planDetailTransitions,
  signPlanTransitions,
  type PlanDetailState,
  type Readings,
} from '@hufu/contract';
import type { SignPlan, SignPlanDetail } from './sign-plan.ts';

type Changes = Partial<SignPlanDetail>;

/** The sign plan with one detail changed. */
function withDetail(signPlan: SignPlan, planDetailNo: number, changes: Changes): SignPlan {
  const details = signPlan.details.map((detail) =>
    detail.planDetailNo === planDetailNo ? { ...detail, ...changes } : detail,
  );
  return { ...signPlan, details };
}

interface Beginning {
  readonly planDetailNo: number;
  readonly orderId: string;
  readonly at: number;
}

/** The detail's order was created: it is in service, and the sign plan has reached it. */
export function beginDetail(signPlan: SignPlan, { planDetailNo, orderId, at }: Beginning): SignPlan {
  const state = planDetailTransitions.order.to;
  const begun = withDetail(signPlan, planDetailNo, { state, orderId, usedAt: at });
  return { ...begun, goingDetailNo: planDetailNo };
}

/** The detail's order was completed, or its amount modified: that is what the user is to pay. */
export function priceDetail(signPlan: SignPlan, planDetailNo: number, actualPayPriceFen: number): SignPlan {
  return withDetail(signPlan, planDetailNo, { actualPayPriceFen });
}

interface Ending {
  readonly planDetailNo: number;
  readonly at: number;
  readonly readings: Readings;
}

/** The detail's order was paid. With the last detail the sign plan is complete. */
export function payDetail(signPlan: SignPlan, { planDetailNo, at, readings }: Ending): SignPlan {
  const state = planDetailTransitions.pay.to;
  return finish(withDetail(signPlan, planDetailNo, { state, completedAt: at }), readings);
}

/** The detail's order was cancelled, or waited in vain: the detail is lost. */
export function cancelDetail(signPlan: SignPlan, { planDetailNo, at, readings }: Ending): SignPlan {
  const cancelled = { state: planDetailTransitions.cancel.to, cancelledAt: at, actualPayPriceFen: null };
  return finish(withDetail(signPlan, planDetailNo, cancelled), readings);
}

const finishedStates: {
  readonly [Counts in Readings['cancelled_detail_counts']]: readonly PlanDetailState[];
} = { yes: ['USED', 'SIGN_PLAN_DETAIL_CANCEL'], no: ['USED'] };

/** A sign plan that is no longer in force stays what it became, whatever its last order does. */
function finish(signPlan: SignPlan, readings: Readings): SignPlan {
  const { complete } = signPlanTransitions;
  const states = finishedStates[readings.cancelled_detail_counts];
  if (!allows(complete, signPlan.state)) return signPlan;
  if (!signPlan.details.every(({ state }) => states.includes(state))) return signPlan;
  return { ...signPlan, state: complete.to, dueAt: null };
}
