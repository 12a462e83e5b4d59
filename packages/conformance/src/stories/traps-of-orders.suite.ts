/** Traps of service orders: their numbers, their answers, their sequence, their money. */
import { expect, test } from 'vitest';
import { modes } from '../testing/desk.ts';
import { bill, directAppid, pricesFen, serviceId } from '../testing/lessons.ts';
import { subMchid } from '../testing/partner-desk.ts';
import { type Play } from '../testing/play.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const paramError = { status: 400, apiCode: 'PARAM_ERROR', verified: true };

export function tellTrapsOfOrders(play: Play): void {
  test.each(modes)(
    'trap 3: an order is asked for as out_trade_no and is out_order_no from then on (%s)',
    async (mode) => {
      const { desk, signPlanId, signPlanNo, orderNo } = await play.signed(mode, 'TRAP');
      const { data: created } = await desk.createOrder({ signPlanId, signPlanNo, detailNo: 1 });
      const { data: queried } = await desk.queryOrder(orderNo(1));
      for (const answer of [created, queried]) {
        expect(answer).toHaveProperty('out_order_no', orderNo(1));
        expect(answer).not.toHaveProperty('out_trade_no');
      }
      const path: string =
        mode === 'partner' ? 'v3/payscore/partner/serviceorder' : 'v3/payscore/serviceorder';
      const who = mode === 'partner' ? { sub_mchid: subMchid } : { appid: directAppid };
      const asked = desk.client.chain(path).getAsync({
        query: { ...who, service_id: serviceId, out_trade_no: orderNo(1) },
      });
      expect(await refusalOf(asked)).toMatchObject(paramError);
    },
  );

  test.each(modes)(
    'trap 4: out_trade_no is the number that was reserved at signing, no other (%s)',
    async (mode) => {
      const { desk, signPlanId, signPlanNo, orderNo } = await play.signed(mode, 'TRAP');
      const order = (out_trade_no: string) =>
        desk.createOrder({ signPlanId, signPlanNo, detailNo: 1, changes: { out_trade_no } });
      for (const chosen of ['MY-OWN-NUMBER', orderNo(2)]) {
        expect(await refusalOf(order(chosen))).toMatchObject({
          ...paramError,
          detail: { field: '/out_trade_no' },
        });
      }
      expect((await order(orderNo(1))).data.out_order_no).toBe(orderNo(1));
    },
  );

  test('trap 9: a partner is answered with nothing, and the signature covers that nothing', async () => {
    const offered = await play.signed('partner', 'TRAP');
    const { desk } = offered;
    const first = await play.serving(offered);
    const answers = [
      await desk.completeOrder(first, pricesFen[0]),
      await desk.modifyOrder(first, 9_000),
      await desk.collectOrder(first),
    ];
    const second = await play.serving(offered, 2);
    await desk.completeOrder(second, pricesFen[1]);
    answers.push(await desk.syncOrder(second, '20260105093000'));
    answers.push(await desk.cancelOrder(await play.serving(offered, 3)));
    for (const { status, body, data, headers } of answers) {
      expect([status, body.length, data]).toEqual([204, 0, null]);
      expect(headers['wechatpay-signature']).not.toBe('');
    }
  });

  test('trap 10: direct calls name the appid, partner calls the sub-merchant; mixed up, they are refused', async () => {
    const direct = await play.signed('direct', 'TRAP-D');
    const partner = await play.signed('partner', 'TRAP-P');
    const [mine, theirs] = [await play.serving(direct), await play.serving(partner)];
    const cancel = { service_id: serviceId, reason: '学员请假' };
    const directOrder = direct.desk.client.chain(`v3/payscore/serviceorder/${mine}/cancel`);
    const bySub = directOrder.postAsync({ json: { ...cancel, sub_mchid: subMchid } });
    expect(await refusalOf(bySub)).toMatchObject(paramError);
    const partnerOrder = partner.desk.client.chain(`v3/payscore/partner/serviceorder/${theirs}/cancel`);
    const byApp = partnerOrder.postAsync({ json: { ...cancel, appid: directAppid } });
    expect(await refusalOf(byApp)).toMatchObject(paramError);
    const crossed = partner.desk.client.chain(`v3/payscore/serviceorder/${theirs}/cancel`);
    const wrongMode = crossed.postAsync({ json: { ...cancel, appid: directAppid } });
    expect(await refusalOf(wrongMode)).toMatchObject({ status: 403, apiCode: 'NO_AUTH' });
  });

  test.each(modes)(
    'trap 13: one lesson after the other; an unpaid one holds up the next for ever (%s)',
    async (mode) => {
      const offered = await play.signed(mode, 'TRAP');
      const { desk, signPlanId, signPlanNo } = offered;
      const orderNo = await play.serving(offered);
      await play.control.user.failsToPay(await play.orderId(offered, orderNo), 1000);
      await desk.completeOrder(orderNo, pricesFen[0]);
      await play.control.clock.advance('P50D');
      const next = desk.createOrder({ signPlanId, signPlanNo, detailNo: 2 });
      expect(await refusalOf(next)).toMatchObject({ status: 400, apiCode: 'INVALID_REQUEST' });
      expect((await desk.queryOrder(orderNo)).data.collection?.state).toBe('USER_PAYING');
    },
  );

  test.each(modes)('trap 19: amounts are numbers in every answer (%s)', async (mode) => {
    const offered = await play.signed(mode, 'TRAP');
    const orderNo = await play.serving(offered);
    await offered.desk.completeOrder(orderNo, pricesFen[0]);
    const { data } = await offered.desk.queryOrder(orderNo);
    expect(data.total_amount).toBe(pricesFen[0]);
    expect(data.collection?.paying_amount).toBe(pricesFen[0]);
  });

  test.each(modes)('trap 31: a repeat has the same parameters, the reason included (%s)', async (mode) => {
    const offered = await play.signed(mode, 'TRAP');
    const { desk } = offered;
    const orderNo = await play.serving(offered);
    await desk.cancelOrder(orderNo, '学员请假');
    const status = mode === 'partner' ? 204 : 200;
    expect((await desk.cancelOrder(orderNo, '学员请假')).status).toBe(status);
    const refused = { status: 400, apiCode: 'INVALID_REQUEST', verified: true };
    expect(await refusalOf(desk.cancelOrder(orderNo, '学员请假。'))).toMatchObject(refused);
    const second = await play.serving(offered, 2);
    await desk.completeOrder(second, pricesFen[1]);
    const named = { post_payments: [{ ...bill(pricesFen[1]).post_payments[0]!, name: '瑜伽课程' }] };
    expect(await refusalOf(desk.completeOrder(second, pricesFen[1], named))).toMatchObject(refused);
  });

  test.each(modes)(
    'trap 32: a deduction has a transaction_id, which a refund needs; a payment outside has none (%s)',
    async (mode) => {
      const offered = await play.signed(mode, 'TRAP');
      const { desk } = offered;
      const first = await play.serving(offered);
      await desk.completeOrder(first, pricesFen[0]);
      await play.control.clock.toNextDue();
      const { data: deducted } = await desk.queryOrder(first);
      expect(deducted.collection?.details?.[0]?.transaction_id).toMatch(/^\d{28}$/);
      const second = await play.serving(offered, 2);
      await desk.completeOrder(second, pricesFen[1]);
      await desk.syncOrder(second, '20260105093000');
      const { data: outside } = await desk.queryOrder(second);
      expect(outside.collection?.details?.[0]).not.toHaveProperty('transaction_id');
    },
  );

  test('trap 34: there is no sandbox: who may test is listed, and nobody else is known', async () => {
    const { desk, planId } = await play.offered('partner', 'TRAP');
    const unknown = desk.createSignPlan('TRAP-2', { planId, openid: 'oNobody' });
    expect(await refusalOf(unknown)).toMatchObject({ ...paramError, detail: { field: '/openid' } });
    const foreign = desk.createPlan('P-TRAP-2', { service_id: '2002000000000558128851361561537' });
    expect(await refusalOf(foreign)).toMatchObject({ status: 403, apiCode: 'NO_AUTH' });
  });
}
