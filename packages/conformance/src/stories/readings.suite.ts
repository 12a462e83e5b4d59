/** Where the platform's texts leave a question open, the reading that is chosen counts from the next call on. */
import { describe, expect, test } from 'vitest';
import { modes } from '../testing/desk.ts';
import { pricesFen } from '../testing/lessons.ts';
import { detailStates, phaseOf, phases, type Play } from '../testing/play.ts';
import { controlRefusalOf, refusalOf } from '../testing/refusal-of.ts';

export function tellOfReadings(play: Play): void {
  describe.each(modes)('the other reading, as a %s meets it', (mode) => {
    test('cancel_after_completion: a completed order is not cancelled', async () => {
      await play.control.readings.choose({ cancel_after_completion: 'refused' });
      const offered = await play.signed(mode, 'READ');
      const orderNo = await play.serving(offered);
      await offered.desk.completeOrder(orderNo, pricesFen[0]);
      expect(await refusalOf(offered.desk.cancelOrder(orderNo))).toMatchObject({
        status: 400,
        apiCode: 'INVALID_ORDER_STATE',
        verified: true,
      });
      expect(await phaseOf(offered, orderNo)).toEqual(phases.paying);
    });

    test('cancel_while_serving: the sign plan is cancelled, and its running order goes on to be paid', async () => {
      await play.control.readings.choose({ cancel_while_serving: 'allowed' });
      const offered = await play.signed(mode, 'READ');
      const { desk } = offered;
      const orderNo = await play.serving(offered);
      expect((await desk.cancelSignPlan('READ')).data.sign_state).toBe('SIGN_PLAN_CANCEL');
      await desk.completeOrder(orderNo, pricesFen[0]);
      await play.control.clock.toNextDue();
      expect(await phaseOf(offered, orderNo)).toEqual(phases.paid);
      const { data: after } = await desk.querySignPlan('READ');
      expect([after.sign_state, detailStates(after)[0]]).toEqual(['SIGN_PLAN_CANCEL', 'USED']);
    });

    test('cancel_before_signing: the merchant waits for the user', async () => {
      await play.control.readings.choose({ cancel_before_signing: 'refused' });
      const { desk, signPlanId } = await play.offered(mode, 'READ');
      const refused = await refusalOf(desk.cancelSignPlan('READ'));
      expect(refused).toMatchObject({ status: 400, apiCode: 'INVALID_REQUEST', verified: true });
      await play.control.user.signs(signPlanId);
      expect((await desk.cancelSignPlan('READ')).data.sign_state).toBe('SIGN_PLAN_CANCEL');
    });

    test('order_starts_as: an order waits for its user, who confirms it', async () => {
      await play.control.readings.choose({ order_starts_as: 'created' });
      const offered = await play.signed(mode, 'READ');
      const { desk, signPlanId, signPlanNo } = offered;
      const { data: created } = await desk.createOrder({ signPlanId, signPlanNo, detailNo: 1 });
      expect(created.state).toBe('CREATED');
      expect(created).not.toHaveProperty('state_description');
      const orderNo = offered.orderNo(1);
      const early = await refusalOf(desk.completeOrder(orderNo, pricesFen[0]));
      expect(early).toMatchObject({ status: 400, apiCode: 'INVALID_ORDER_STATE' });
      await play.control.user.confirmsOrder(created.order_id ?? '');
      expect(await phaseOf(offered, orderNo)).toEqual(phases.serving);
      await desk.completeOrder(orderNo, pricesFen[0]);
      expect(await phaseOf(offered, orderNo)).toEqual(phases.paying);
    });

    test('order_starts_as: nobody confirms, and after thirty days the order and its lesson are gone', async () => {
      await play.control.readings.choose({ order_starts_as: 'created' });
      const offered = await play.signed(mode, 'READ');
      const orderNo = await play.serving(offered);
      expect(await phaseOf(offered, orderNo)).toEqual(phases.waiting);
      await play.until('2026-02-04T09:59:59');
      expect(await phaseOf(offered, orderNo)).toEqual(phases.waiting);
      expect(await play.until('2026-02-04T10:00:00')).toMatchObject([{ what: 'order-expired' }]);
      expect(await phaseOf(offered, orderNo)).toEqual(phases.expired);
      const late = await controlRefusalOf(
        play.control.user.confirmsOrder(await play.orderId(offered, orderNo)),
      );
      expect(late).toMatchObject({ status: 400, code: 'INVALID_ORDER_STATE' });
      const { data: signPlan } = await offered.desk.querySignPlan('READ');
      expect(signPlan.signed_detail_list?.[0]).toMatchObject({
        plan_detail_state: 'SIGN_PLAN_DETAIL_CANCEL',
        cancel_time: '2026-02-04T10:00:00+08:00',
      });
    });

    test('cancelled_detail_counts: with a lost lesson the sign plan stays SIGNED until it runs out', async () => {
      await play.control.readings.choose({ cancelled_detail_counts: 'no' });
      const offered = await play.signed(mode, 'READ');
      const { desk } = offered;
      await desk.cancelOrder(await play.serving(offered));
      for (const detailNo of [2, 3]) {
        await desk.completeOrder(await play.serving(offered, detailNo), pricesFen[detailNo - 1] ?? 0);
        await play.control.clock.toNextDue();
      }
      expect((await desk.querySignPlan('READ')).data.sign_state).toBe('SIGNED');
      await play.until('2026-03-07T00:00:00');
      expect((await desk.querySignPlan('READ')).data.sign_state).toBe('EXPIRE');
    });

    test('plan_over_time: a sign plan runs out a day earlier', async () => {
      await play.control.readings.choose({ plan_over_time: 'last_day' });
      const { desk } = await play.signed(mode, 'READ');
      expect((await desk.querySignPlan('READ')).data.plan_over_time).toBe('2026-03-06T00:00:00+08:00');
      await play.until('2026-03-06T00:00:00');
      expect((await desk.querySignPlan('READ')).data.sign_state).toBe('EXPIRE');
    });

    test('text_length: a name of ten Chinese characters is thirty bytes, and too long', async () => {
      const desk = play.desk(mode);
      const named = { plan_name: '瑜伽瑜伽瑜伽瑜伽瑜伽' };
      expect((await desk.createPlan('P-READ-1', named)).status).toBe(200);
      await play.control.readings.choose({ text_length: 'bytes' });
      expect(await refusalOf(desk.createPlan('P-READ-2', named))).toMatchObject({
        status: 400,
        apiCode: 'PARAM_ERROR',
        detail: { field: '/plan_name' },
      });
    });

    test('null_member: a member that is null is as if it were left out', async () => {
      const { client } = play.desk(mode);
      const json = await planWithNull(play, mode);
      const create = () => client.chain(plansOf[mode]).postAsync({ json });
      expect(await refusalOf(create())).toMatchObject({ status: 400, apiCode: 'PARAM_ERROR' });
      await play.control.readings.choose({ null_member: 'left_out' });
      expect((await create()).status).toBe(200);
    });

    test('a reading that nobody knows is refused, and a reset takes all choices back', async () => {
      const { readings } = play.control;
      const unknown = { plan_over_time: 'never' } as unknown as { plan_over_time: 'last_day' }; // that is the point
      const refused = await controlRefusalOf(readings.choose(unknown));
      expect(refused).toMatchObject({ status: 400, code: 'PARAM_ERROR' });
      await readings.choose({ plan_over_time: 'last_day' });
      await play.control.reset();
      for (const { chosen, default: preferred } of await readings.list()) expect(chosen).toBe(preferred);
    });
  });
}

/** Written as a text, so that the chain asks for no types: the body breaks them. */
const plansOf: Readonly<Record<(typeof modes)[number], string>> = {
  partner: 'v3/payscore/plan/partner/payscore-plans',
  direct: 'v3/payscore/plan/payscore-plans',
};

/** A plan as the merchant's own program wrote it, with a discount text that is null. */
async function planWithNull(play: Play, mode: (typeof modes)[number]): Promise<unknown> {
  const { data: plan } = await play.desk(mode).createPlan('P-MODEL');
  const { plan_id: _id, mchid: _mchid, plan_state: _state, plan_detail_list: details, ...terms } = plan;
  return {
    ...terms,
    merchant_plan_no: 'P-NULL',
    plan_detail_list: details?.map(({ plan_detail_no: _no, ...detail }, index) => ({
      ...detail,
      ...(index === 2 ? { plan_discount_description: null } : {}),
    })),
  };
}
