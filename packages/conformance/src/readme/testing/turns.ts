/** What the reader's own program does between the lines of the sample about the user and the time. */
import type { StartedGateway } from '@hufu/gateway';
import { pricesFen } from '../../testing/lessons.ts';
import { partnerDesk } from '../../testing/partner-desk.ts';
import { clientOf, socketStage } from '../../testing/stage.ts';

/** Of the contract that was created, once it was. */
export let signPlanId = '';
/** Of the service order that was created, once it was. */
export let orderId = '';

const signPlanNo = 'README-1';

type Turn = (gateway: StartedGateway) => Promise<void>;

const createsSignPlan: Turn = async (gateway) => {
  const desk = deskAt(gateway);
  const { data: plan } = await desk.createPlan('README-PLAN');
  const { data } = await desk.createSignPlan(signPlanNo, { planId: plan.plan_id });
  signPlanId = data.sign_plan.sign_plan_id;
};

const completesLesson: Turn = async (gateway) => {
  const desk = deskAt(gateway);
  const changes = { time_range: { start_time: '20260301' } };
  const { data } = await desk.createOrder({ signPlanId, signPlanNo, detailNo: 1, changes });
  await desk.completeOrder(data.out_order_no, pricesFen[0], { time_range: { end_time: '20260301' } });
  orderId = (await desk.queryOrder(data.out_order_no)).data.order_id ?? '';
};

const looksAtLesson: Turn = async (gateway) => {
  const { data } = await deskAt(gateway).queryOrder(`${signPlanNo}-1`);
  const [payment] = data.collection?.details ?? [];
  console.log(`The order is ${data.state}, paid at ${payment?.paid_time}.`);
};

const turns = [createsSignPlan, completesLesson, looksAtLesson];

/** Does what comes next, at a gateway that knows nothing else. Rejects when nothing is left to do. */
export async function takeTurn(gateway: StartedGateway): Promise<void> {
  const turn = turns.shift();
  if (turn === undefined) throw new Error('The sample has more turns for its reader than the reader knows.');
  await turn(gateway);
}

function deskAt(gateway: StartedGateway) {
  return partnerDesk(clientOf(socketStage(gateway).partner));
}
