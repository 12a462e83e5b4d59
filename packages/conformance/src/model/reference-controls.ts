/** What the reference says to the person at the controls: what users do, how time moves, how texts are read. */
import { listedReadings, type Readings } from '@hufu/contract';
import { Drawn } from './drawn.ts';
import { watchedOrder, watchedSignPlan } from './reference-answers.ts';
import { phaseFault } from './reference-orders.ts';
import { cancel, cancelFault } from './reference-plans.ts';
import { no, wrong, yes } from './reference-state.ts';
import type { Call, Order, Predicted, Reference, SignPlan } from './reference-state.ts';
import { clockBody, endOrder, moveTo, nextDueAt, overAt, packageLifeMs } from './reference-time.ts';
import { users } from './world-facts.ts';
import { dayMs, hourMs, minuteMs, readCompact, secondMs } from './written-time.ts';

/** An act of a user on a sign plan: what stands in its way, or nothing once it is done. */
type SignPlanAct = (reference: Reference, signPlan: SignPlan) => Predicted | undefined;

const onSignPlan =
  (act: SignPlanAct) =>
  (call: Call): Predicted => {
    const { reference, path } = call;
    const signPlan = reference.signPlans.find(({ id }) => id.value === path['sign_plan_id']);
    if (signPlan === undefined) return no('RESOURCE_NOT_EXISTS', 'sign-plan-exists');
    const packageUntil = signPlan.createdAt + packageLifeMs;
    return act(reference, signPlan) ?? yes(watchedSignPlan(signPlan, packageUntil));
  };

export const readSignPlan = onSignPlan(() => undefined);

export const userSigns = onSignPlan((reference, signPlan) => {
  if (signPlan.state === 'SIGNED') return undefined;
  if (signPlan.state !== 'UNSIGNED') return no('INVALID_REQUEST', 'sign-plan-state');
  if (signPlan.packageLapsed) return no('INVALID_REQUEST', 'package-alive');
  if (signPlan.plan.stoppedAt !== null) return no('INVALID_REQUEST', 'plan-signable');
  signPlan.state = 'SIGNED';
  signPlan.signedAt = reference.now;
  signPlan.overAt = overAt(reference, reference.now, signPlan.plan.asked.plan_duration);
  return undefined;
});

export const userRefuses = onSignPlan((_reference, { state }) =>
  state === 'UNSIGNED' ? undefined : no('INVALID_REQUEST', 'sign-plan-state'),
);

export const userCancels = onSignPlan((reference, signPlan) => {
  const refused = cancelFault(reference, signPlan, 'USER');
  if (refused === undefined) cancel(reference, signPlan, { by: 'USER' });
  return refused;
});

/** All that the user signed under the service is cancelled, or nothing. Oldest first. */
export function userRevokesService({ reference, path }: Call): Predicted {
  if (!Object.values(users).includes(path['user_id'] ?? '')) return no('RESOURCE_NOT_EXISTS', 'user-exists');
  const signed = reference.signPlans
    .filter(({ state, userId }) => state === 'SIGNED' && userId === path['user_id'])
    .filter(({ asked }) => asked.service_id === path['service_id'])
    .toSorted(
      (one, other) =>
        one.createdAt - other.createdAt || ((one.id.value ?? '') < (other.id.value ?? '') ? -1 : 1),
    );
  const by = 'REVOKE_SERVICE';
  const refused = signed
    .map((signPlan) => cancelFault(reference, signPlan, by))
    .find((fault) => fault !== undefined);
  if (refused !== undefined) return refused;
  for (const signPlan of signed) cancel(reference, signPlan, { by });
  return yes({ cancelled: signed.map(({ id }) => ({ sign_plan_id: id })) });
}

type OrderAct<Body> = (call: Call<Body>, order: Order) => Predicted | undefined;

const onOrder =
  <Body>(act: OrderAct<Body>) =>
  (call: Call<Body>): Predicted => {
    const order = call.reference.orders.find(({ id }) => id.value === call.path['order_id']);
    if (order === undefined) return no('RESOURCE_NOT_EXISTS', 'order-exists');
    return act(call, order) ?? yes(watchedOrder(order));
  };

export const readServiceOrder = onOrder(() => undefined);

export const userConfirmsOrder = onOrder((_call, order) => {
  if (order.phase !== 'WAITING' && order.phase !== 'SERVING') return phaseFault(order);
  order.phase = 'SERVING';
  return undefined;
});

export const userFailsToPay = onOrder<{ readonly times: number }>(({ body }, order) => {
  if (order.phase !== 'SERVING' && order.phase !== 'PAYING') return phaseFault(order);
  order.failuresLeft = body.times;
  return undefined;
});

export const userPays = onOrder(({ reference }, order) => {
  const transaction = new Drawn(/^\d{28}$/u);
  return pay(reference, order, { by: 'NEWTON', at: reference.now, transaction });
});

export const userPaysOutside = onOrder<{ readonly paid_time?: string }>(({ reference, body }, order) => {
  const { paid_time: time } = body;
  const at = time === undefined ? reference.now : readCompact(time)?.first;
  if (at === undefined) return wrong('time-exists', '/paid_time', time);
  return pay(reference, order, { by: 'MCH', at });
});

/** Paid before: nothing changes. */
function pay(reference: Reference, order: Order, paid: NonNullable<Order['paid']>): Predicted | undefined {
  if (order.phase === 'DONE') return undefined;
  if (order.phase !== 'PAYING') return phaseFault(order);
  order.paid = paid;
  endOrder(reference, order, { phase: 'DONE', at: reference.now });
  return undefined;
}

/** The last instant that the clock can be put to: the end of the year 9999 in Beijing. */
const latestAt = Date.UTC(9999, 11, 31, 15, 59, 59, 999);

const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/u;

export function advanceClock({ reference, body }: Call<{ readonly duration: string }>): Predicted {
  const units = [dayMs, hourMs, minuteMs, secondMs];
  const counts = duration.exec(body.duration)?.slice(1) ?? [];
  const byMs = counts.reduce((sum, count, index) => sum + Number(count ?? 0) * (units[index] ?? 0), 0);
  if (reference.now + byMs > latestAt) return wrong('duration-form', '/duration', body.duration);
  return yes(clockBody(reference, moveTo(reference, reference.now + byMs)));
}

export function runToNextDue({ reference }: Call): Predicted {
  return yes(clockBody(reference, moveTo(reference, nextDueAt(reference) ?? reference.now)));
}

export function readClock({ reference }: Call): Predicted {
  return yes(clockBody(reference, []));
}

export function chooseReadings({ reference, body }: Call<Partial<Readings>>): Predicted {
  reference.readings = { ...reference.readings, ...body };
  return yes({ readings: listedReadings(reference.readings) });
}
