/**
 * A story being played: the stage that is up, the desks at it, the hand at the controls. Each test begins on a
 * platform that was just reset, with the time standing still, so that every instant in it is known.
 */
import type { Control } from '@hufu/gateway';
import type { QueryUserSignPlanAnswer } from '@hufu/sdk';
import { expect } from 'vitest';
import type { Desk, Mode } from './desk.ts';
import { directDesk } from './direct-desk.ts';
import { orderNumber } from './lessons.ts';
import { partnerDesk } from './partner-desk.ts';
import { clientOf, type Stage } from './stage.ts';

/** How to put a stage up, each time over the same data. */
export interface Scene {
  open(): Promise<Stage>;
  /** Whether what was answered is still there after the stage was taken down. */
  readonly lasting: boolean;
}

/** When the stories begin: a Monday morning in Beijing. */
export const beginsAt = new Date('2026-01-05T10:00:00+08:00');

export class Play {
  readonly scene: Scene;
  #stage: Stage | undefined;
  #desks: Readonly<Record<Mode, Desk>> | undefined;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The stage that is up. */
  get stage(): Stage {
    if (this.#stage === undefined) throw new Error('The stage is not up.');
    return this.#stage;
  }

  get control(): Control {
    return this.stage.control;
  }

  desk(mode: Mode): Desk {
    if (this.#desks === undefined) throw new Error('The stage is not up.');
    return this.#desks[mode];
  }

  async open(): Promise<void> {
    const stage = await this.scene.open();
    this.#stage = stage;
    this.#desks = {
      partner: partnerDesk(clientOf(stage.partner)),
      direct: directDesk(clientOf(stage.direct)),
    };
  }

  async close(): Promise<void> {
    await this.#stage?.close();
    this.#stage = undefined;
  }

  /** Takes the stage down and puts it up again over the same data. */
  async reopen(): Promise<void> {
    await this.close();
    await this.open();
  }

  /** Back to the founding, with the time standing where the stories begin. */
  async begin(): Promise<void> {
    await this.control.reset();
    await this.control.clock.freeze(beginsAt);
  }

  /** Moves the time to an instant of Beijing's clocks: `2026-01-05T10:00:00`. Returns what happened on the way. */
  async until(beijing: string) {
    const { happened } = await this.control.clock.set(new Date(`${beijing}+08:00`));
    return happened;
  }

  /** A plan of three lessons with a sign plan on it, which waits for its user. */
  async offered(mode: Mode, number: string): Promise<Offered> {
    const desk = this.desk(mode);
    const planNo = `P-${number}`;
    const { data: plan } = await desk.createPlan(planNo);
    const { data: created } = await desk.createSignPlan(number, { planId: plan.plan_id });
    return {
      desk,
      planNo,
      planId: plan.plan_id,
      signPlanNo: number,
      signPlanId: created.sign_plan.sign_plan_id,
      package: created.package,
      orderNo: (detailNo) => orderNumber(number, detailNo),
    };
  }

  /** The same, signed by its user. */
  async signed(mode: Mode, number: string): Promise<Offered> {
    const offered = await this.offered(mode, number);
    await this.control.user.signs(offered.signPlanId);
    return offered;
  }

  /** An order of the next lesson, in service. */
  async serving(offered: Offered, detailNo = 1): Promise<string> {
    const { desk, signPlanId, signPlanNo } = offered;
    const { data } = await desk.createOrder({ signPlanId, signPlanNo, detailNo });
    expect(data.out_order_no).toBe(offered.orderNo(detailNo));
    return data.out_order_no;
  }

  /** The platform's id of a detail's order. */
  async orderId({ desk }: Offered, orderNo: string): Promise<string> {
    const { data } = await desk.queryOrder(orderNo);
    if (data.order_id === undefined) throw new Error(`Order ${orderNo} has no id.`);
    return data.order_id;
  }
}

/** A sign plan and what it rests on. */
export interface Offered {
  readonly desk: Desk;
  readonly planNo: string;
  readonly planId: string;
  readonly signPlanNo: string;
  readonly signPlanId: string;
  readonly package: string;
  /** The number that is reserved for a detail's order. */
  readonly orderNo: (detailNo: number) => string;
}

/** The states of a sign plan's details, in their order. */
export function detailStates({ signed_detail_list: details }: QueryUserSignPlanAnswer): readonly string[] {
  return (details ?? []).map(({ plan_detail_state: state }) => state);
}

/** Where an order is: the three fields that are read together. */
export async function phaseOf({ desk }: Offered, orderNo: string): Promise<readonly (string | undefined)[]> {
  const { state, state_description: description, collection } = (await desk.queryOrder(orderNo)).data;
  return [state, description, collection?.state];
}

export const phases = {
  waiting: ['CREATED', undefined, undefined],
  serving: ['DOING', 'USER_CONFIRM', undefined],
  paying: ['DOING', 'MCH_COMPLETE', 'USER_PAYING'],
  paid: ['DONE', undefined, 'USER_PAID'],
  free: ['DONE', undefined, undefined],
  revoked: ['REVOKED', undefined, undefined],
  expired: ['EXPIRED', undefined, undefined],
} as const;
