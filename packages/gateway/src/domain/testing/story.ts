/** For tests: a contract and its orders, to which arbitrary things happen one after another. */
import type { Readings } from '@hufu/contract';
import fc from 'fast-check';
import { createServiceOrder } from '../create-order.ts';
import type { Decision } from '../decision.ts';
import {
  cancelOrder,
  collectOrder,
  completeOrder,
  confirmOrder,
  failDeductions,
  modifyOrder,
  passOrderTime,
  payOrder,
  syncOrder,
} from '../order-steps.ts';
import type { NewPlan } from '../plan.ts';
import type { OrderCode, ServedDetail, ServiceOrder } from '../service-order.ts';
import { cancelSignPlan, passSignPlanTime, signSignPlan } from '../sign-plan-life.ts';
import { createSignPlan, type SignPlan } from '../sign-plan.ts';
import { accepted } from './decided.ts';
import { askedSignPlan, sampleAt, samplePlan } from './samples.ts';
import { askedCompletion, askedModification, askedOrder } from './served-samples.ts';

/** The orders by the number of their detail. */
export interface Story {
  readonly signPlan: SignPlan;
  readonly orders: ReadonlyMap<number, ServiceOrder>;
  readonly readings: Readings;
  readonly at: number;
}

const openTimes = { startTime: '20230905', endTime: '20230905', startTimeRemark: null, endTimeRemark: null };

/** How long a step takes, in milliseconds: an hour. */
const stepMs = 60 * 60 * 1000;

type Step = (served: ServedDetail, story: Story, drawn: number) => Decision<ServedDetail, OrderCode>;

/** Amounts from nothing to a little above the price, so that some are refused; every tenth is nothing. */
function amountOf({ order }: ServedDetail, drawn: number): number {
  return drawn % 10 === 0 ? 0 : drawn % (order.riskFundFen + 10);
}

const steps = {
  confirm: (served) => confirmOrder(served),
  cancel: (served, story, drawn) => cancelOrder(served, { ...story, reason: `reason ${drawn % 2}` }),
  complete: (served, story, drawn) => {
    const amounts = askedModification(amountOf(served, drawn), `completion ${drawn % 3}`);
    return completeOrder(served, { ...askedCompletion(), ...amounts }, story);
  },
  modify: (served, story, drawn) =>
    modifyOrder(served, askedModification(amountOf(served, drawn), `modification ${drawn % 3}`), story),
  collect: (served, story) => collectOrder(served, story),
  pay: (served, story) => payOrder(served, { ...story, paidType: 'NEWTON', transactionId: 'transaction' }),
  sync: (served, story, drawn) =>
    syncOrder(served, { paidTime: '20230906', asked: `sync ${drawn % 2}` }, story),
  fail: (served, _story, drawn) => failDeductions(served, drawn % 3),
} as const satisfies Readonly<Record<string, Step>>;

/** One thing that happens: to any order of the story, to its contract, or to the time. */
export interface StoryAct {
  readonly kind: keyof typeof steps | 'order' | 'pass' | 'expire' | 'cancelContract';
  readonly drawn: number;
}

/** Any act. Orders, completions and payments are drawn more often, so that stories get somewhere. */
export const storyAct: fc.Arbitrary<StoryAct> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('order', 'complete', 'pass', 'pay', 'confirm') },
    { weight: 3, arbitrary: fc.constantFrom('cancel', 'modify', 'collect', 'sync', 'fail') },
    { weight: 1, arbitrary: fc.constantFrom('order', 'expire', 'cancelContract') },
  ),
  drawn: fc.nat(1_000_000),
});

/** A contract on the plan, just signed. */
export function contractOf(asked: Pick<NewPlan, 'details'>, readings: Readings): Story {
  const plan = samplePlan({ details: asked.details });
  const detailNumbers = plan.details.map(({ planDetailNo }) => ({
    planDetailNo,
    merchantPlanDetailNo: `SIGN-1-${planDetailNo}`,
  }));
  const birth = { plan, signPlanId: '0101', userId: 'user-1', package: 'token', at: sampleAt, readings };
  const signPlan = accepted(createSignPlan(askedSignPlan({ detailNumbers }), birth));
  return {
    signPlan: accepted(signSignPlan(signPlan, { plan, at: sampleAt, readings })),
    orders: new Map(),
    readings,
    at: sampleAt,
  };
}

/** The story after the act; with nothing new but the time when the act was refused. */
export function movedBy(story: Story, act: StoryAct): Story {
  const later = { ...story, at: story.at + stepMs };
  switch (act.kind) {
    case 'order':
      return orderedIn(later, act.drawn);
    case 'pass':
      return passedIn(later, act.drawn);
    case 'expire': {
      const { dueAt } = later.signPlan;
      // Seldom, for nothing can be ordered afterwards.
      if (dueAt === null || act.drawn % 4 > 0) return later;
      return { ...later, signPlan: passSignPlanTime(later.signPlan).next, at: Math.max(later.at, dueAt) };
    }
    case 'cancelContract': {
      const decision = cancelSignPlan(later.signPlan, { ...later, type: 'MERCHANT', reason: 'reason' });
      return act.drawn % 4 > 0 || 'refused' in decision ? later : { ...later, signPlan: decision.next };
    }
    default:
      return stepped(later, act.drawn, steps[act.kind]);
  }
}

function orderedIn(story: Story, drawn: number): Story {
  const { signPlan, orders } = story;
  // Mostly the next one; now and then any, which may be none.
  const drawnDetailNo = drawn % (signPlan.details.length + 2);
  const planDetailNo = drawn % 4 > 0 ? signPlan.goingDetailNo + 1 : drawnDetailNo;
  const asked = askedOrder({ signPlanId: '0101', planDetailNo, timeRange: openTimes });
  const decision = createServiceOrder(asked, {
    ...story,
    userId: 'user-1',
    orderId: `order-${planDetailNo}`,
  });
  if ('refused' in decision) return story;
  if (orders.has(planDetailNo)) throw new Error(`Detail ${planDetailNo} was ordered twice.`);
  return withServed(story, decision.next);
}

function passedIn(story: Story, drawn: number): Story {
  const served = servedOf(story, drawn);
  if (served === undefined || served.order.dueAt === null) return story;
  const later = { ...story, at: Math.max(story.at, served.order.dueAt) };
  return withServed(later, passOrderTime(served, { ...later, transactionId: 'transaction' }).next);
}

function stepped(story: Story, drawn: number, step: Step): Story {
  const served = servedOf(story, drawn);
  if (served === undefined) return story;
  const decision = step(served, story, drawn);
  return 'refused' in decision ? story : withServed(story, decision.next);
}

/** Mostly the order of the detail that was reached, now and then any; `undefined` when there is none. */
function servedOf({ signPlan, orders }: Story, drawn: number): ServedDetail | undefined {
  const drawnDetailNo = 1 + (drawn % signPlan.details.length);
  const order = orders.get(drawn % 4 > 0 ? signPlan.goingDetailNo : drawnDetailNo);
  return order === undefined ? undefined : { order, signPlan };
}

function withServed(story: Story, { order, signPlan }: ServedDetail): Story {
  return { ...story, signPlan, orders: new Map(story.orders).set(order.planDetailNo, order) };
}
