/** The same call, many times at once: one effect, equal answers. And calls that exclude each other: one of them wins. */
import { describe, expect, test } from 'vitest';
import { modes, type Mode } from '../testing/desk.ts';
import { pricesFen } from '../testing/lessons.ts';
import { detailStates, phaseOf, phases, type Play } from '../testing/play.ts';

const callsAtOnce = 32;

/** Makes the call as often as makes a crowd. */
function crowd<Result>(call: (turn: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: callsAtOnce }, (_empty, turn) => call(turn)));
}

/** Expects every answer to be the same, byte for byte, and returns it. */
async function answeredAlike(call: () => Promise<{ readonly status: number; readonly body: Buffer }>) {
  const answers = await crowd(call);
  const [first, ...others] = new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`));
  expect(others).toEqual([]);
  return first;
}

/** What became of each call: its status where it was answered well, else the code of the refusal. */
async function outcomes(calls: readonly Promise<{ readonly status: number }>[]): Promise<readonly unknown[]> {
  return Promise.all(
    calls.map((call) =>
      call.then(
        ({ status }) => (status < 300 ? 'done' : status),
        (error: { readonly apiCode?: string }) => error.apiCode ?? error,
      ),
    ),
  );
}

/** Told by each of the modes; what they do not share is no business of the store's, so one may be enough. */
export function tellOfCrowds(play: Play, tellers: readonly Mode[] = modes): void {
  describe.each(tellers)('many at once, as a %s', (mode) => {
    test('equal plans, sign plans, cancellations and stops: one of each, answered alike', async () => {
      const desk = play.desk(mode);
      await answeredAlike(() => desk.createPlan('P-ONCE'));
      const { data: plan } = await desk.queryPlan('P-ONCE');
      await answeredAlike(() => desk.createSignPlan('ONCE', { planId: plan.plan_id }));
      const { data: signPlan } = await desk.querySignPlan('ONCE');
      const signatures = await crowd(() => play.control.user.signs(signPlan.sign_plan_id));
      expect(new Set(signatures.map((signed) => JSON.stringify(signed))).size).toBe(1);
      await answeredAlike(() => desk.cancelSignPlan('ONCE'));
      await answeredAlike(() => desk.stopPlan('P-ONCE'));
    });

    test('equal orders, completions, modifications and reports: one of each, answered alike', async () => {
      const offered = await play.signed(mode, 'ONCE');
      const { desk, signPlanId, signPlanNo } = offered;
      await answeredAlike(() => desk.createOrder({ signPlanId, signPlanNo, detailNo: 1 }));
      const orderNo = offered.orderNo(1);
      await answeredAlike(() => desk.completeOrder(orderNo, 13_000));
      await answeredAlike(() => desk.modifyOrder(orderNo, 12_000));
      await answeredAlike(() => desk.syncOrder(orderNo, '20260105093000'));
      const { data: order } = await desk.queryOrder(orderNo);
      expect(order.collection?.details).toHaveLength(1);
      expect(order).toMatchObject({ state: 'DONE', collection: { paid_amount: 12_000 } });
      await play.serving(offered, 2);
      await answeredAlike(() => desk.cancelOrder(offered.orderNo(2)));
      expect(detailStates((await desk.querySignPlan(signPlanNo)).data)).toEqual([
        'USED',
        'SIGN_PLAN_DETAIL_CANCEL',
        'NOT_USED',
      ]);
    });

    test('collecting many times takes the money once; who comes after is told that the order is done', async () => {
      const offered = await play.signed(mode, 'COLLECT');
      const orderNo = await play.serving(offered);
      await offered.desk.completeOrder(orderNo, pricesFen[0]);
      const told = await outcomes(
        Array.from({ length: callsAtOnce }, () => offered.desk.collectOrder(orderNo)),
      );
      expect(told).toContain('done');
      expect(['done', 'ORDER_DONE']).toEqual(expect.arrayContaining([...new Set(told)]));
      const { data: order } = await offered.desk.queryOrder(orderNo);
      expect(order.collection?.details).toMatchObject([
        { seq: 1, amount: pricesFen[0], paid_type: 'NEWTON' },
      ]);
    });

    test('of different plans, sign plans and orders under one number, one content wins', async () => {
      for (const [things, outcome] of await askForTwoContents(play, mode)) {
        expect(
          outcome.filter((one) => one === 'done'),
          things,
        ).toHaveLength(callsAtOnce / 2);
        expect(
          outcome.filter((one) => one === 'INVALID_REQUEST'),
          things,
        ).toHaveLength(callsAtOnce / 2);
      }
    });

    test('of a stop and a signature at once, the user signed before the stop or not at all', async () => {
      const { desk, planNo, signPlanId } = await play.offered(mode, 'RACE');
      const signature = play.control.user.signs(signPlanId).then(
        () => 'signed',
        (error: { readonly code?: string }) => error.code,
      );
      const [stopped, signed] = await Promise.all([desk.stopPlan(planNo), signature]);
      expect(stopped.data.plan_state).toBe('STOP');
      expect(['signed', 'INVALID_REQUEST']).toContain(signed);
      const { sign_state: state } = (await desk.querySignPlan('RACE')).data;
      expect(state).toBe(signed === 'signed' ? 'SIGNED' : 'UNSIGNED');
    });

    test('of a completion and a cancellation at once, one wins where a completed order is not cancelled', async () => {
      await play.control.readings.choose({ cancel_after_completion: 'refused' });
      const offered = await play.signed(mode, 'DUEL');
      const orderNo = await play.serving(offered);
      const [completed, cancelled] = await outcomes([
        offered.desk.completeOrder(orderNo, pricesFen[0]),
        offered.desk.cancelOrder(orderNo),
      ]);
      const phase = await phaseOf(offered, orderNo);
      if (completed === 'done') {
        expect([phase, cancelled]).toEqual([phases.paying, 'INVALID_ORDER_STATE']);
      } else {
        expect([phase, completed, cancelled]).toEqual([phases.revoked, 'ORDER_CANCELED', 'done']);
      }
    });
  });
}

/** Half of each crowd asks for one content and half for the other. What each crowd is told. */
async function askForTwoContents(play: Play, mode: Mode): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const half = (turn: number) => turn % 2 === 0;
  const told = new Map<string, readonly unknown[]>();
  const desk = play.desk(mode);
  const plans = Array.from({ length: callsAtOnce }, (_empty, turn) =>
    desk.createPlan('P-TWO', { plan_duration: half(turn) ? 60 : 61 }),
  );
  told.set('plans', await outcomes(plans));
  const planId = (await desk.queryPlan('P-TWO')).data.plan_id;
  const signPlans = Array.from({ length: callsAtOnce }, (_empty, turn) =>
    desk.createSignPlan('TWO', {
      planId,
      ...(half(turn) ? {} : { notifyUrl: 'https://elsewhere.test/notify' }),
    }),
  );
  told.set('sign plans', await outcomes(signPlans));
  const { sign_plan_id: signPlanId } = (await desk.querySignPlan('TWO')).data;
  await play.control.user.signs(signPlanId);
  const orders = Array.from({ length: callsAtOnce }, (_empty, turn) =>
    desk.createOrder({
      signPlanId,
      signPlanNo: 'TWO',
      detailNo: 1,
      changes: { attach: half(turn) ? 'one' : 'other' },
    }),
  );
  told.set('orders', await outcomes(orders));
  return told;
}
