/**
 * One merchant's dealing with one user: a plan, a contract, perhaps an order, step after step. Each step says how it is
 * asked for, asking twice being the same as asking once, and how to see that it is still there.
 */
import type { Control } from '@hufu/gateway';
import type { CreatePlanAnswer, QueryServiceOrderAnswer, QueryUserSignPlanAnswer } from '@hufu/sdk';
import type { Desk, Mode } from '../../testing/desk.ts';
import { orderNumber, pricesFen } from '../../testing/lessons.ts';

export interface Hands {
  readonly desks: Readonly<Record<Mode, Desk>>;
  readonly control: Control;
}

/** A dealing as its merchant remembers it. */
export class Dealing {
  readonly mode: Mode;
  readonly number: string;
  readonly way: readonly StepName[];
  /** What the platform called things, once it has answered. */
  planId = '';
  signPlanId = '';
  orderId = '';
  /** Answered. */
  readonly acknowledged: StepName[] = [];

  constructor(mode: Mode, number: string, way: readonly StepName[]) {
    this.mode = mode;
    this.number = number;
    this.way = way;
  }

  /** What is to be asked for next, or was asked for and not answered. */
  get next(): StepName | undefined {
    return this.way[this.acknowledged.length];
  }

  get orderNo(): string {
    return orderNumber(this.number, 1);
  }
}

/** What the platform says of a dealing; `null` where the merchant was never answered that it is there. */
export interface Found {
  readonly plan: CreatePlanAnswer | null;
  readonly signPlan: QueryUserSignPlanAnswer | null;
  readonly order: QueryServiceOrderAnswer | null;
}

interface Step {
  ask(dealing: Dealing, desk: Desk, control: Control): Promise<unknown>;
  isThere(found: Found, dealing: Dealing): boolean;
}

/** Every step that a dealing may take. */
export const steps = {
  createsPlan: {
    async ask(dealing, desk) {
      dealing.planId = (await desk.createPlan(dealing.number)).data.plan_id;
    },
    isThere: ({ plan }, { planId }) => plan?.plan_id === planId,
  },
  stopsPlan: {
    ask: ({ number }, desk) => desk.stopPlan(number),
    isThere: ({ plan }) => plan?.plan_state === 'STOP',
  },
  createsContract: {
    async ask(dealing, desk) {
      const { data } = await desk.createSignPlan(dealing.number, { planId: dealing.planId });
      dealing.signPlanId = data.sign_plan.sign_plan_id;
    },
    isThere: ({ signPlan }, { signPlanId }) => signPlan?.sign_plan_id === signPlanId,
  },
  userSigns: {
    ask: ({ signPlanId }, _desk, control) => control.user.signs(signPlanId),
    isThere: ({ signPlan }) => signPlan !== null && signPlan.sign_state !== 'UNSIGNED',
  },
  userCancels: {
    ask: ({ signPlanId }, _desk, control) => control.user.cancels(signPlanId),
    isThere: ({ signPlan }) => cancelledBy(signPlan) === 'USER',
  },
  merchantCancels: {
    ask: ({ number }, desk) => desk.cancelSignPlan(number),
    isThere: ({ signPlan }) => cancelledBy(signPlan) === 'MERCHANT',
  },
  createsOrder: {
    async ask(dealing, desk) {
      const { signPlanId, number } = dealing;
      const { data } = await desk.createOrder({ signPlanId, signPlanNo: number, detailNo: 1 });
      dealing.orderId = data.order_id ?? '';
    },
    isThere: ({ order }, { orderId }) => order?.order_id === orderId,
  },
  cancelsOrder: {
    ask: ({ orderNo }, desk) => desk.cancelOrder(orderNo),
    isThere: ({ order }) => order?.state === 'REVOKED',
  },
  completesOrder: {
    ask: ({ orderNo }, desk) => desk.completeOrder(orderNo, pricesFen[0]),
    isThere: ({ order }) => order?.state === 'DONE' || order?.state_description === 'MCH_COMPLETE',
  },
  userPays: {
    ask: ({ orderId }, _desk, control) => control.user.pays(orderId),
    isThere: ({ order }) => order?.state === 'DONE' && order.collection?.state === 'USER_PAID',
  },
} as const satisfies Readonly<Record<string, Step>>;

export type StepName = keyof typeof steps;

const signed = ['createsPlan', 'createsContract', 'userSigns'] as const;

/** The ways that dealings go. An order that was completed and not paid is deducted once its time has come. */
export const ways: readonly (readonly StepName[])[] = [
  [...signed, 'userCancels'],
  [...signed, 'stopsPlan', 'userCancels'],
  [...signed, 'merchantCancels'],
  [...signed, 'createsOrder', 'completesOrder', 'userPays'],
  [...signed, 'createsOrder', 'completesOrder', 'userPays', 'userCancels'],
  [...signed, 'createsOrder', 'completesOrder'],
  [...signed, 'createsOrder', 'cancelsOrder'],
  ['createsPlan', 'createsContract'],
];

/** Takes the next step, and notes it once it is answered. */
export async function takeStep(dealing: Dealing, { desks, control }: Hands): Promise<void> {
  const { next } = dealing;
  if (next === undefined) return;
  const step: Step = steps[next];
  await step.ask(dealing, desks[dealing.mode], control);
  dealing.acknowledged.push(next);
}

/** What the merchant's own queries say. Rejects where one of them says that there is no such thing. */
export async function look(
  { acknowledged, mode, number, orderNo }: Dealing,
  { desks }: Hands,
): Promise<Found> {
  const desk = desks[mode];
  const has = (step: StepName): boolean => acknowledged.includes(step);
  return {
    plan: has('createsPlan') ? (await desk.queryPlan(number)).data : null,
    signPlan: has('createsContract') ? (await desk.querySignPlan(number)).data : null,
    order: has('createsOrder') ? (await desk.queryOrder(orderNo)).data : null,
  };
}

/** The steps that were acknowledged and are not there. */
export function lostSteps(dealing: Dealing, found: Found): readonly StepName[] {
  return dealing.acknowledged.filter((name) => !steps[name].isThere(found, dealing));
}

/** Who cancelled it; `null` when nobody did. */
export function cancelledBy(signPlan: QueryUserSignPlanAnswer | null): string | null {
  return signPlan?.sign_state === 'SIGN_PLAN_CANCEL' ? (signPlan.cancel_sign_type ?? null) : null;
}
