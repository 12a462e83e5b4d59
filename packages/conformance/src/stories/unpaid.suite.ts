/** Lessons that are not paid at once: deductions that fail, orders that are cancelled, lessons that cost nothing. */
import { describe, expect, test } from 'vitest';
import { modes } from '../testing/desk.ts';
import { pricesFen } from '../testing/lessons.ts';
import { detailStates, phaseOf, phases, type Play } from '../testing/play.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const invalidRequest = { status: 400, apiCode: 'INVALID_REQUEST', verified: true };

export function tellOfUnpaidLessons(play: Play): void {
  describe.each(modes)('unpaid lessons, as a %s tells of them', (mode) => {
    test('a lesson that is not paid holds up the next one, however often the deduction fails', async () => {
      const offered = await play.signed(mode, 'UNPAID');
      const { desk, signPlanId, signPlanNo } = offered;
      const orderNo = await play.serving(offered);
      const next = () => desk.createOrder({ signPlanId, signPlanNo, detailNo: 2 });
      expect(await refusalOf(next())).toMatchObject(invalidRequest);
      await play.control.user.failsToPay(await play.orderId(offered, orderNo), 3);
      await desk.completeOrder(orderNo, pricesFen[0]);
      for (const day of ['05', '06', '07']) {
        const { now, happened } = await play.control.clock.toNextDue();
        expect(now).toEqual(new Date(`2026-01-${day}T10:01:00+08:00`));
        expect(happened.map(({ what }) => what)).toEqual(['deduction-failed']);
        expect(await refusalOf(next())).toMatchObject(invalidRequest);
        expect(await phaseOf(offered, orderNo)).toEqual(phases.paying);
      }
      const { happened } = await play.control.clock.toNextDue();
      expect(happened).toMatchObject([
        { what: 'deduction-succeeded', at: new Date('2026-01-08T10:01:00+08:00') },
      ]);
      expect((await next()).data.state).toBe('DOING');
    });

    test('the user pays an order whose deductions fail, in WeChat or at the counter', async () => {
      const offered = await play.signed(mode, 'PAYS');
      for (const [index, way] of ['NEWTON', 'MCH'].entries()) {
        const orderNo = await play.serving(offered, index + 1);
        const orderId = await play.orderId(offered, orderNo);
        await offered.desk.completeOrder(orderNo, pricesFen[index] ?? 0);
        await play.control.user.failsToPay(orderId, 10);
        await play.control.clock.toNextDue();
        if (way === 'NEWTON') await play.control.user.pays(orderId);
        else await play.control.user.paysOutside(orderId, '20260105120000');
        const { data } = await offered.desk.queryOrder(orderNo);
        expect(data).toMatchObject({ state: 'DONE', collection: { details: [{ paid_type: way }] } });
      }
      expect(detailStates((await offered.desk.querySignPlan('PAYS')).data)).toEqual([
        'USED',
        'USED',
        'NOT_USED',
      ]);
    });

    test('a cancelled order loses its lesson, and the next one can be ordered', async () => {
      const offered = await play.signed(mode, 'LOST');
      const { desk, signPlanId, signPlanNo } = offered;
      const orderNo = await play.serving(offered);
      await play.until('2026-01-05T10:20:00');
      await desk.cancelOrder(orderNo);
      expect(await phaseOf(offered, orderNo)).toEqual(phases.revoked);
      const { data: signPlan } = await desk.querySignPlan(signPlanNo);
      expect(signPlan.signed_detail_list?.[0]).toMatchObject({
        plan_detail_state: 'SIGN_PLAN_DETAIL_CANCEL',
        order_id: await play.orderId(offered, orderNo),
        cancel_time: '2026-01-05T10:20:00+08:00',
      });
      const anew = { attach: 'anew' };
      const again = desk.createOrder({ signPlanId, signPlanNo, detailNo: 1, changes: anew });
      expect(await refusalOf(again)).toMatchObject(invalidRequest);
      expect(await phaseOf(offered, await play.serving(offered, 2))).toEqual(phases.serving);
      expect((await desk.querySignPlan(signPlanNo)).data.going_detail_no).toBe(2);
    });

    test('no lesson is skipped, and none is ordered under a number that is not its own', async () => {
      const offered = await play.signed(mode, 'SEQUENCE');
      const { desk, signPlanId, signPlanNo } = offered;
      const skipped = desk.createOrder({ signPlanId, signPlanNo, detailNo: 2 });
      expect(await refusalOf(skipped)).toMatchObject(invalidRequest);
      const misnamed = { out_trade_no: offered.orderNo(2) };
      const named = desk.createOrder({ signPlanId, signPlanNo, detailNo: 1, changes: misnamed });
      expect(await refusalOf(named)).toMatchObject({ status: 400, apiCode: 'PARAM_ERROR' });
      const beyond = desk.createOrder({ signPlanId, signPlanNo, detailNo: 4 });
      expect(await refusalOf(beyond)).toMatchObject({ status: 400, apiCode: 'PARAM_ERROR' });
      expect((await desk.querySignPlan(signPlanNo)).data.going_detail_no).toBe(0);
    });

    test('when every lesson was cancelled there is nothing left to do, and the sign plan is complete', async () => {
      const offered = await play.signed(mode, 'NONE');
      for (const detailNo of [1, 2, 3]) await offered.desk.cancelOrder(await play.serving(offered, detailNo));
      const { data: signPlan } = await offered.desk.querySignPlan('NONE');
      expect(signPlan.sign_state).toBe('COMPLETE');
      expect(new Set(detailStates(signPlan))).toEqual(new Set(['SIGN_PLAN_DETAIL_CANCEL']));
    });

    test('a completed order may be cancelled until it is paid, and collects nothing then', async () => {
      const offered = await play.signed(mode, 'LATE');
      const orderNo = await play.serving(offered);
      await offered.desk.completeOrder(orderNo, pricesFen[0]);
      await offered.desk.cancelOrder(orderNo);
      expect(await phaseOf(offered, orderNo)).toEqual(phases.revoked);
      expect(await play.until('2026-01-06T10:00:00')).toEqual([]);
      expect(await refusalOf(offered.desk.collectOrder(orderNo))).toMatchObject({
        status: 400,
        apiCode: 'ORDER_CANCELED',
      });
    });

    test('a lesson that costs nothing is done at once, at completion or by modification', async () => {
      const offered = await play.signed(mode, 'FREE');
      const { desk, signPlanNo } = offered;
      const first = await play.serving(offered);
      await desk.completeOrder(first, 0);
      expect(await phaseOf(offered, first)).toEqual(phases.free);
      expect((await desk.queryOrder(first)).data).toMatchObject({ total_amount: 0, need_collection: false });
      const second = await play.serving(offered, 2);
      await desk.completeOrder(second, pricesFen[1]);
      await desk.modifyOrder(second, 0);
      expect(await phaseOf(offered, second)).toEqual(phases.free);
      expect(detailStates((await desk.querySignPlan(signPlanNo)).data)).toEqual(['USED', 'USED', 'NOT_USED']);
    });

    test('an amount never rises, neither above the price of the lesson nor above what is owed', async () => {
      const offered = await play.signed(mode, 'AMOUNT');
      const { desk } = offered;
      const orderNo = await play.serving(offered);
      const tooMuch = { status: 400, apiCode: 'PARAM_ERROR', verified: true };
      expect(await refusalOf(desk.completeOrder(orderNo, pricesFen[0] + 1))).toMatchObject(tooMuch);
      await desk.completeOrder(orderNo, 13_000);
      expect(await refusalOf(desk.modifyOrder(orderNo, 13_001))).toMatchObject(tooMuch);
      await desk.modifyOrder(orderNo, 9_000);
      expect((await desk.queryOrder(orderNo)).data.total_amount).toBe(9_000);
    });
  });
}
