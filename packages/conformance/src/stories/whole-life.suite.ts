/** From the plan to the last lesson: three details, each paid in its own way, every field at its exact instant. */
import { describe, expect, test } from 'vitest';
import { modes } from '../testing/desk.ts';
import { listPriceFen, pricesFen, threeLessons } from '../testing/lessons.ts';
import { detailStates, phaseOf, phases, type Offered, type Play } from '../testing/play.ts';

export function tellWholeLives(play: Play): void {
  describe.each(modes)('a whole life, as a %s tells it', (mode) => {
    test('a plan of three lessons is signed, served, paid in three ways, and complete', async () => {
      const offered = await play.offered(mode, 'LIFE');
      await expectOffered(offered);
      await sign(play, offered);
      await payByDeduction(play, offered);
      await payByCollecting(play, offered);
      await payOutside(play, offered);
      await expectComplete(offered);
      expect((await play.control.clock.read()).nextDue).toBeNull();
    });
  });
}

async function expectOffered({ desk, planNo, planId, signPlanNo, ...offered }: Offered): Promise<void> {
  const plan = (await desk.queryPlan(planNo)).data;
  expect(plan).toMatchObject({
    plan_id: planId,
    merchant_plan_no: planNo,
    plan_state: 'NORMAL',
    plan_duration: 60,
    deduction_quantity: 3,
    total_original_price: 45_000,
    total_actual_price: 36_000,
    plan_detail_list: threeLessons.plan_detail_list?.map((detail, index) => ({
      ...detail,
      plan_detail_no: index + 1,
    })),
  });
  const { data: signPlan } = await desk.querySignPlan(signPlanNo);
  expect(signPlan).toMatchObject({
    sign_plan_id: offered.signPlanId,
    plan_id: planId,
    plan_name: plan.plan_name,
    sign_state: 'UNSIGNED',
    cancel_sign_type: 'NOT_CANCEL',
    going_detail_no: 0,
    // Before the user signs, the day of creation stands in for the day of signing.
    plan_over_time: '2026-03-07T00:00:00+08:00',
    total_origin_price: 45_000,
    total_actual_price: 36_000,
    signed_detail_list: pricesFen.map((price, index) => ({
      plan_detail_no: index + 1,
      merchant_plan_detail_no: offered.orderNo(index + 1),
      original_price: listPriceFen,
      actual_price: price,
      plan_detail_state: 'NOT_USED',
    })),
  });
  for (const unset of ['sign_time', 'cancel_sign_time', 'cancel_reason']) {
    expect(signPlan).not.toHaveProperty(unset);
  }
}

async function sign(play: Play, { desk, signPlanNo, signPlanId }: Offered): Promise<void> {
  expect(await play.control.signPlan(signPlanId)).toMatchObject({
    sign_state: 'UNSIGNED',
    package_over_time: '2026-01-05T12:00:00+08:00',
  });
  await play.until('2026-01-05T11:59:59');
  await play.control.user.signs(signPlanId);
  expect((await desk.querySignPlan(signPlanNo)).data).toMatchObject({
    sign_state: 'SIGNED',
    sign_time: '2026-01-05T11:59:59+08:00',
    plan_over_time: '2026-03-07T00:00:00+08:00',
    going_detail_no: 0,
  });
}

/** The platform deducts by itself, a minute after completion. */
async function payByDeduction(play: Play, offered: Offered): Promise<void> {
  const { desk, signPlanId, signPlanNo } = offered;
  await play.until('2026-01-06T09:00:00');
  const { data: created } = await desk.createOrder({ signPlanId, signPlanNo, detailNo: 1 });
  expect(created).toMatchObject({
    out_order_no: offered.orderNo(1),
    state: 'DOING',
    state_description: 'USER_CONFIRM',
    post_payments: [{ name: '瑜伽课3节', amount: listPriceFen, description: '第一节课' }],
    post_discounts: [{ name: '享受体验价', amount: listPriceFen - pricesFen[0] }],
    risk_fund: { amount: pricesFen[0] },
    notify_url: 'https://api.test.com/orders',
    attach: 'lesson-1',
  });
  expect((await desk.querySignPlan(signPlanNo)).data).toMatchObject({
    going_detail_no: 1,
    signed_detail_list: [
      { plan_detail_state: 'USING', order_id: created.order_id, use_time: '2026-01-06T09:00:00+08:00' },
      { plan_detail_state: 'NOT_USED' },
      { plan_detail_state: 'NOT_USED' },
    ],
  });

  await play.until('2026-01-06T10:00:00');
  const orderNo = offered.orderNo(1);
  await desk.completeOrder(orderNo, pricesFen[0], { time_range: { end_time: '20260106100000' } });
  expect(await phaseOf(offered, orderNo)).toEqual(phases.paying);
  expect((await desk.queryOrder(orderNo)).data).toMatchObject({
    total_amount: 14_000,
    need_collection: true,
    collection: { total_amount: 14_000, paying_amount: 14_000, paid_amount: 0 },
    time_range: { start_time: '20260105', end_time: '20260106100000' },
  });
  expect(await play.until('2026-01-06T10:00:59')).toEqual([]);
  expect(await phaseOf(offered, orderNo)).toEqual(phases.paying);
  expect(await play.until('2026-01-06T10:01:00')).toMatchObject([
    { what: 'deduction-succeeded', id: created.order_id, at: new Date('2026-01-06T10:01:00+08:00') },
  ]);
  expect((await desk.queryOrder(orderNo)).data).toMatchObject({
    state: 'DONE',
    collection: {
      state: 'USER_PAID',
      total_amount: 14_000,
      paying_amount: 0,
      paid_amount: 14_000,
      details: [
        {
          seq: 1,
          amount: 14_000,
          paid_type: 'NEWTON',
          paid_time: '20260106100100',
          transaction_id: expect.stringMatching(/^4200\d{24}$/),
        },
      ],
    },
  });
  const { signed_detail_list: details } = (await desk.querySignPlan(signPlanNo)).data;
  expect(details?.[0]).toMatchObject({
    plan_detail_state: 'USED',
    actual_pay_price: 14_000,
    complete_time: '2026-01-06T10:01:00+08:00',
  });
}

/** The merchant lowers the amount and asks for the money at once. */
async function payByCollecting(play: Play, offered: Offered): Promise<void> {
  const { desk, signPlanNo } = offered;
  await play.until('2026-01-13T09:00:00');
  const orderNo = await play.serving(offered, 2);
  await desk.completeOrder(orderNo, pricesFen[1]);
  await play.control.user.failsToPay(await play.orderId(offered, orderNo), 1);
  expect(await play.until('2026-01-13T09:30:00')).toMatchObject([{ what: 'deduction-failed' }]);
  await desk.modifyOrder(orderNo, 11_000);
  expect((await desk.queryOrder(orderNo)).data).toMatchObject({
    state: 'DOING',
    total_amount: 11_000,
    collection: { state: 'USER_PAYING', total_amount: 11_000, paying_amount: 11_000, paid_amount: 0 },
  });
  await desk.collectOrder(orderNo);
  expect((await desk.queryOrder(orderNo)).data).toMatchObject({
    state: 'DONE',
    collection: {
      state: 'USER_PAID',
      details: [{ amount: 11_000, paid_type: 'NEWTON', paid_time: '20260113093000' }],
    },
  });
  const { data: signPlan } = await desk.querySignPlan(signPlanNo);
  expect(signPlan).toMatchObject({ sign_state: 'SIGNED', going_detail_no: 2 });
  expect(signPlan.signed_detail_list?.[1]).toMatchObject({
    plan_detail_state: 'USED',
    use_time: '2026-01-13T09:00:00+08:00',
    complete_time: '2026-01-13T09:30:00+08:00',
    actual_price: 12_000,
    actual_pay_price: 11_000,
  });
}

/** The user pays the merchant at the counter, and the merchant says so. */
async function payOutside(play: Play, offered: Offered): Promise<void> {
  const { desk } = offered;
  await play.until('2026-01-20T09:00:00');
  const orderNo = await play.serving(offered, 3);
  await desk.completeOrder(orderNo, pricesFen[2]);
  await play.control.user.failsToPay(await play.orderId(offered, orderNo), 100);
  await play.until('2026-01-21T18:00:00');
  await desk.syncOrder(orderNo, '20260121173000');
  const { data: order } = await desk.queryOrder(orderNo);
  expect(order).toMatchObject({
    state: 'DONE',
    collection: {
      state: 'USER_PAID',
      paid_amount: 10_000,
      details: [{ seq: 1, amount: 10_000, paid_type: 'MCH', paid_time: '20260121173000' }],
    },
  });
  expect(order.collection?.details?.[0]).not.toHaveProperty('transaction_id');
}

async function expectComplete({ desk, signPlanNo, orderNo }: Offered): Promise<void> {
  const { data: signPlan } = await desk.querySignPlan(signPlanNo);
  expect(signPlan).toMatchObject({
    sign_state: 'COMPLETE',
    going_detail_no: 3,
    cancel_sign_type: 'NOT_CANCEL',
    sign_time: '2026-01-05T11:59:59+08:00',
  });
  expect(detailStates(signPlan)).toEqual(['USED', 'USED', 'USED']);
  const details = signPlan.signed_detail_list ?? [];
  expect(details.map(({ actual_pay_price }) => actual_pay_price)).toEqual([14_000, 11_000, 10_000]);
  expect(details[2]).toMatchObject({
    merchant_plan_detail_no: orderNo(3),
    complete_time: '2026-01-21T18:00:00+08:00',
  });
}
