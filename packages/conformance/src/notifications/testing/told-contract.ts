/** Contracts whose merchant is told of what happens to them, at an address of its own. */
import type { Desk, Mode } from '../../testing/desk.ts';
import { orderNumber } from '../../testing/lessons.ts';
import type { Play } from '../../testing/play.ts';

export interface Telling {
  readonly mode: Mode;
  /** Of the sign plan; its plan and its orders are named after it. */
  readonly number: string;
  readonly notifyUrl: string;
}

export interface ToldContract {
  readonly desk: Desk;
  readonly signPlanNo: string;
  readonly signPlanId: string;
  /** The order of a lesson. Resolves with the platform's id of it. */
  readonly order: (detailNo: number) => Promise<string>;
}

/** A plan of three lessons with a contract on it that waits for its user. */
export async function offerTold(play: Play, { mode, number, notifyUrl }: Telling): Promise<ToldContract> {
  const desk = play.desk(mode);
  const { data: plan } = await desk.createPlan(`P-${number}`);
  const { data: created } = await desk.createSignPlan(number, { planId: plan.plan_id, notifyUrl });
  const signPlanId = created.sign_plan.sign_plan_id;
  return {
    desk,
    signPlanNo: number,
    signPlanId,
    order: async (detailNo) => {
      const changes = { notify_url: notifyUrl };
      await desk.createOrder({ signPlanId, signPlanNo: number, detailNo, changes });
      const { data: order } = await desk.queryOrder(orderNumber(number, detailNo));
      if (order.order_id === undefined) throw new Error(`The order of lesson ${detailNo} has no id.`);
      return order.order_id;
    },
  };
}

/** The same, signed by its user. */
export async function signTold(play: Play, telling: Telling): Promise<ToldContract> {
  const contract = await offerTold(play, telling);
  await play.control.user.signs(contract.signPlanId);
  return contract;
}
