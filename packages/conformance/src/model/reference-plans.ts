/** What the reference says to a merchant about plans and sign plans. */
import { isDeepStrictEqual } from 'node:util';
import { Drawn } from './drawn.ts';
import { detailState, planBody, signPlanBody } from './reference-answers.ts';
import { no, wrong, yes } from './reference-state.ts';
import type {
  Call,
  OrderBody,
  Plan,
  PlanBody,
  Predicted,
  Reference,
  SignPlan,
  SignPlanBody,
} from './reference-state.ts';
import { overAt } from './reference-time.ts';
import { appids, services, subAppids, users } from './world-facts.ts';

/** Who may ask for this: the bindings of appid, sub-merchant and service. */
export function bindingFault({
  mchid,
  sub,
  body,
}: Call<PlanBody | SignPlanBody | OrderBody>): Predicted | undefined {
  if (!appids[mchid]?.includes(body.appid)) return no('NO_AUTH', 'appid-bound');
  const unlinked = linkFault(sub);
  if (unlinked !== undefined) return unlinked;
  if (sub !== undefined && body.sub_appid !== undefined && !subAppids[sub]?.includes(body.sub_appid)) {
    return no('NO_AUTH', 'sub-appid-bound');
  }
  const service = services[body.service_id];
  if (!service?.granted) return no('NO_AUTH', 'service-granted');
  return service.confirmsByPlan ? undefined : no('NO_AUTH', 'service-confirms-by-plan');
}

/** A partner asks for its own sub-merchants only. */
export function linkFault(sub: string | undefined): Predicted | undefined {
  return sub === undefined || sub in subAppids ? undefined : no('NO_AUTH', 'sub-merchant-linked');
}

/** The one user whom the names mean. */
export function userFault({
  openid,
  sub_openid: subOpenid,
}: SignPlanBody | OrderBody): Predicted | undefined {
  if (openid !== undefined && !(openid in users)) return wrong('user-known', '/openid', openid);
  if (subOpenid === undefined) return undefined;
  if (!(subOpenid in users)) return wrong('user-known', '/sub_openid', subOpenid);
  if (openid === undefined || openid === subOpenid) return undefined;
  return wrong('openid-or-sub-openid', '/sub_openid', subOpenid);
}

/** A number that was used answers the very same request with what it made, and nothing else. */
export function createPlan(call: Call<PlanBody>): Predicted {
  const { reference, mchid, body } = call;
  if (body.plan_duration < 1) return wrong('minimum', '/plan_duration', body.plan_duration);
  const unbound = bindingFault(call);
  if (unbound !== undefined) return unbound;
  const known = reference.plans.find(
    (plan) => plan.mchid === mchid && plan.asked.merchant_plan_no === body.merchant_plan_no,
  );
  if (known !== undefined) {
    return isDeepStrictEqual(known.asked, body)
      ? yes(planBody(known))
      : no('INVALID_REQUEST', 'plan-number-taken');
  }
  const broken = termsFault(body);
  if (broken !== undefined) return broken;
  const plan: Plan = { id: new Drawn(/^\d{32}$/u), mchid, asked: body, stoppedAt: null };
  reference.plans.push(plan);
  return yes(planBody(plan));
}

function termsFault(body: PlanBody): Predicted | undefined {
  const { plan_detail_list: details, deduction_quantity: quantity } = body;
  if (details.length !== quantity) return wrong('count-equals-details', '/deduction_quantity', quantity);
  for (const [index, { actual_price: price, original_price: original }] of details.entries()) {
    const field = `/plan_detail_list/${index}/actual_price`;
    if (price > original) return wrong('actual-not-above-original', field, price);
    const before = details[index - 1]?.actual_price ?? price;
    if (price > before) return wrong('actual-never-rises', field, price);
  }
  const { total_original_price: listed, total_actual_price: total } = body;
  if (listed !== sum(details.map((detail) => detail.original_price))) {
    return wrong('totals-equal-sums', '/total_original_price', listed);
  }
  if (total !== sum(details.map((detail) => detail.actual_price))) {
    return wrong('totals-equal-sums', '/total_actual_price', total);
  }
  const { durationMax = 0, quantityMax = 0, priceMax = 0 } = services[body.service_id] ?? {};
  if (body.plan_duration > durationMax) return wrong('service-limits', '/plan_duration', body.plan_duration);
  if (quantity > quantityMax) return wrong('service-limits', '/deduction_quantity', quantity);
  return total > priceMax ? wrong('service-price-limit', '/total_actual_price', total) : undefined;
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** To everybody but its creator, sub-merchant included, there is no such plan. */
function planOf({ reference, mchid, sub, path }: Call): Plan | Predicted {
  const found = reference.plans.find(
    ({ asked, ...plan }) =>
      plan.mchid === mchid && asked.sub_mchid === sub && asked.merchant_plan_no === path['merchant_plan_no'],
  );
  return linkFault(sub) ?? found ?? no('RESOURCE_NOT_EXISTS', 'plan-exists');
}

export function queryPlan(call: Call): Predicted {
  const plan = planOf(call);
  return 'status' in plan ? plan : yes(planBody(plan));
}

/** Stopped for good; a repeat changes nothing. */
export function stopPlan(call: Call): Predicted {
  const plan = planOf(call);
  if ('status' in plan) return plan;
  plan.stoppedAt ??= call.reference.now;
  return yes(planBody(plan));
}

export function createUserSignPlan(call: Call<SignPlanBody>): Predicted {
  const { reference, mchid, sub, body } = call;
  const unasked = bindingFault(call) ?? userFault(body);
  if (unasked !== undefined) return unasked;
  const own = reference.signPlans.filter((signPlan) => signPlan.mchid === mchid);
  const known = own.find(({ asked }) => asked.merchant_sign_plan_no === body.merchant_sign_plan_no);
  if (known !== undefined) {
    return isDeepStrictEqual(known.asked, body)
      ? createdBody(known)
      : no('INVALID_REQUEST', 'sign-plan-number-taken');
  }
  const plan = reference.plans.find(({ id }) => id.value === body.plan_id);
  if (plan === undefined) return no('RESOURCE_NOT_EXISTS', 'plan-exists');
  if (plan.mchid !== mchid || plan.asked.sub_mchid !== sub) return no('NO_AUTH', 'plan-creator');
  if (plan.asked.service_id !== body.service_id) return no('INVALID_REQUEST', 'service-of-the-plan');
  if (plan.stoppedAt !== null) return no('INVALID_REQUEST', 'plan-signable');
  const mismatch = numbersFault(plan, body);
  if (mismatch !== undefined) return mismatch;
  const reserved = new Set(own.flatMap(({ details }) => details.map(({ number }) => number)));
  if (body.sign_plan_detail.some((detail) => reserved.has(detail.merchant_plan_detail_no))) {
    return no('INVALID_REQUEST', 'detail-number-unique');
  }
  const signPlan = newSignPlan(call, plan);
  reference.signPlans.push(signPlan);
  return createdBody(signPlan);
}

/** One number for each detail, in the plan's order, none twice. */
function numbersFault(plan: Plan, { sign_plan_detail: given }: SignPlanBody): Predicted | undefined {
  if (given.length !== plan.asked.plan_detail_list.length) {
    return wrong('details-match-plan', '/sign_plan_detail', given.length);
  }
  const numbers = given.map((detail) => detail.merchant_plan_detail_no);
  for (const [index, { plan_detail_no: no, merchant_plan_detail_no: number }] of given.entries()) {
    const field = `/sign_plan_detail/${index}`;
    if (no !== index + 1) return wrong('details-match-plan', `${field}/plan_detail_no`, no);
    if (numbers.indexOf(number) < index) {
      return wrong('detail-number-unique', `${field}/merchant_plan_detail_no`, number);
    }
  }
  return undefined;
}

function newSignPlan({ reference, mchid, body }: Call<SignPlanBody>, plan: Plan): SignPlan {
  return {
    id: new Drawn(/^\d{32}$/u),
    package: new Drawn(/./u),
    mchid,
    plan,
    asked: body,
    userId: users[body.openid ?? body.sub_openid ?? ''] ?? '',
    createdAt: reference.now,
    details: plan.asked.plan_detail_list.map((terms, index) => ({
      no: index + 1,
      terms,
      number: body.sign_plan_detail[index]?.merchant_plan_detail_no ?? '',
      order: null,
    })),
    state: 'UNSIGNED',
    packageLapsed: false,
    overAt: overAt(reference, reference.now, plan.asked.plan_duration),
    signedAt: null,
    cancelled: null,
  };
}

function createdBody(signPlan: SignPlan): Predicted {
  return yes({ sign_plan: signPlanBody(signPlan), package: signPlan.package });
}

function signPlanOf({ reference, mchid, sub, path }: Call): SignPlan | Predicted {
  const found = reference.signPlans.find(
    ({ asked, ...signPlan }) =>
      signPlan.mchid === mchid &&
      asked.sub_mchid === sub &&
      asked.merchant_sign_plan_no === path['merchant_sign_plan_no'],
  );
  return linkFault(sub) ?? found ?? no('RESOURCE_NOT_EXISTS', 'sign-plan-exists');
}

export function queryUserSignPlan(call: Call): Predicted {
  const signPlan = signPlanOf(call);
  return 'status' in signPlan ? signPlan : yes(signPlanBody(signPlan));
}

export function cancelUserSignPlan(call: Call<{ readonly stop_reason: string }>): Predicted {
  const signPlan = signPlanOf(call);
  if ('status' in signPlan) return signPlan;
  const by = { by: 'MERCHANT', reason: call.body.stop_reason } as const;
  return (
    cancelFault(call.reference, signPlan, by.by) ?? yes(signPlanBody(cancel(call.reference, signPlan, by)))
  );
}

type Canceller = Pick<NonNullable<SignPlan['cancelled']>, 'by' | 'reason'>;

/** Cancelled by the same before: nothing stands in the way, and nothing changes. */
export function cancelFault(
  { readings }: Reference,
  signPlan: SignPlan,
  by: Canceller['by'],
): Predicted | undefined {
  const wrongState = no('INVALID_REQUEST', 'sign-plan-state');
  if (signPlan.cancelled !== null) return signPlan.cancelled.by === by ? undefined : wrongState;
  const unsigned =
    by === 'MERCHANT' && readings.cancel_before_signing === 'allowed' && signPlan.state === 'UNSIGNED';
  if (signPlan.state !== 'SIGNED' && !unsigned) return wrongState;
  const serving = signPlan.details.some((detail) => detailState(detail) === 'USING');
  return serving && readings.cancel_while_serving === 'refused'
    ? no('INVALID_REQUEST', 'sign-plan-not-serving')
    : undefined;
}

/** The first cancellation is the one that counts. */
export function cancel({ now }: Reference, signPlan: SignPlan, by: Canceller): SignPlan {
  signPlan.state = 'SIGN_PLAN_CANCEL';
  signPlan.cancelled ??= { ...by, at: now };
  return signPlan;
}
