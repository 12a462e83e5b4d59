import { describe, expect, test } from 'vitest';
import { directCompletion, directOrder, partnerCompletion, partnerOrder } from '../testing/bodies.ts';
import { openTestGateway } from '../testing/gateway.ts';
import { playAt, signedDirect, signedPartner } from '../testing/signed-contract.ts';
import {
  createTestWorld,
  directMchid,
  otherDirectMchid,
  otherPartnerMchid,
  otherSubMchid,
  partnerMchid,
  serviceId,
  subMchid,
} from '../testing/world.ts';

const world = await createTestWorld();
const appid = 'wxd678efh567hg7000';

/** A gateway that stands still, with a direct merchant's order in service. */
async function serving() {
  const gateway = await openTestGateway(world);
  await playAt(gateway);
  const signPlan = await signedDirect(gateway, 'S-1');
  const direct = gateway.as(directMchid);
  const order = await direct.answer('createServiceOrder', { json: directOrder(signPlan) });
  return { gateway, signPlan, direct, order, path: { out_order_no: order.out_order_no } };
}

describe('creating the service order of a detail', () => {
  test('answers out_trade_no as out_order_no, in service at the price of the plan', async () => {
    const { signPlan, order, direct } = await serving();
    expect(order).toEqual({
      out_order_no: 'S-1-1',
      service_id: serviceId,
      appid,
      mchid: directMchid,
      service_introduction: '瑜伽课',
      state: 'DOING',
      state_description: 'USER_CONFIRM',
      post_payments: [{ name: '瑜伽课2节', amount: 15_000, description: '第一节课' }],
      post_discounts: [{ name: '享受九五折', amount: 1_000 }],
      risk_fund: { amount: 14_000 },
      time_range: { start_time: '20260105090000' },
      notify_url: 'https://api.test.com/orders',
      order_id: expect.stringMatching(/^0000\d{27}$/),
    });
    const after = await direct.answer('queryUserSignPlan', { path: { merchant_sign_plan_no: 'S-1' } });
    expect(after).toMatchObject({ going_detail_no: 1, sign_state: 'SIGNED' });
    expect(after.signed_detail_list?.map((detail) => detail.plan_detail_state)).toEqual([
      'USING',
      'NOT_USED',
    ]);
    expect(after.signed_detail_list?.[0]).toMatchObject({
      order_id: order.order_id,
      use_time: '2026-01-05T10:00:00+08:00',
    });
    expect(signPlan.plan_over_time).toBe('2026-03-07T00:00:00+08:00');
  });

  test('a repeat answers the same order, byte for byte; other parameters are refused', async () => {
    const { signPlan, direct } = await serving();
    const first = await direct.call('createServiceOrder', { json: directOrder(signPlan) });
    const again = await direct.call('createServiceOrder', { json: directOrder(signPlan) });
    expect(again.body).toEqual(first.body);
    const json = directOrder(signPlan, 1, { service_introduction: '普拉提' });
    expect(await direct.refusal('createServiceOrder', { json })).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      rule: 'order-number-taken',
    });
  });

  test('32 equal requests at once create one order', async () => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const json = directOrder(await signedDirect(gateway, 'S-1'));
    const direct = gateway.as(directMchid);
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => direct.call('createServiceOrder', { json })),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
  });

  test('a partner may leave the user out, and is told whom the contract names', async () => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const signPlan = await signedPartner(gateway, 'S-1');
    const partner = gateway.as(partnerMchid);
    await partner.answer('createPartnerServiceOrder', { json: partnerOrder(signPlan) });
    const query = { out_order_no: 'S-1-1', service_id: serviceId, sub_mchid: subMchid };
    const order = await partner.answer('queryPartnerServiceOrder', { query });
    expect(order).toMatchObject({ openid: signPlan.openid, sub_mchid: subMchid, state: 'DOING' });
  });

  test.each([
    ['service-granted', { service_id: '2002' }],
    ['user-known', { openid: 'nobody' }],
    ['user-of-the-order', { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p', appid: 'wxd678efh567hg6787' }],
    ['sign-plan-exists', { sign_plan_id: '0101' }],
    ['detail-exists', { plan_detail_no: 2 }],
    ['order-number-reserved', { out_trade_no: 'S-1-2' }],
    ['time-exists', { time_range: { start_time: '20260230' } }],
    ['end-after-start', { time_range: { start_time: '20260105090000', end_time: '20260105090000' } }],
  ])('is refused by %s', async (rule, changes) => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const signPlan = await signedPartner(gateway, 'S-1');
    const json = partnerOrder(signPlan, 1, changes);
    expect(await gateway.as(partnerMchid).refusal('createPartnerServiceOrder', { json })).toMatchObject({
      rule,
    });
  });

  test('the contract of another merchant is not served', async () => {
    const { gateway, signPlan } = await serving();
    const json = directOrder(signPlan, 2);
    expect(await gateway.as(otherDirectMchid).refusal('createServiceOrder', { json })).toMatchObject({
      status: 403,
      code: 'NO_AUTH',
      rule: 'sign-plan-creator',
    });
  });
});

describe('the life of an order', () => {
  test('completed, deducted after a minute, done: the amounts and the times are told', async () => {
    const { gateway, direct, path } = await serving();
    const completed = await direct.answer('completeServiceOrder', { path, json: directCompletion(12_000) });
    expect(completed).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      total_amount: 12_000,
      need_collection: true,
      time_range: { start_time: '20260105090000', end_time: '20260105100000' },
    });
    const query = { out_order_no: 'S-1-1', service_id: serviceId, appid };
    const waiting = await direct.answer('queryServiceOrder', { query });
    expect(waiting.collection).toEqual({
      state: 'USER_PAYING',
      total_amount: 12_000,
      paying_amount: 12_000,
      paid_amount: 0,
    });
    const happened = await gateway.time.advance(60_000);
    expect(happened).toMatchObject([{ what: 'deduction-succeeded', at: Date.parse('2026-01-05T02:01:00Z') }]);
    const done = await direct.answer('queryServiceOrder', { query });
    expect(done).toMatchObject({ state: 'DONE', total_amount: 12_000 });
    expect(done).not.toHaveProperty('state_description');
    expect(done.collection).toEqual({
      state: 'USER_PAID',
      total_amount: 12_000,
      paying_amount: 0,
      paid_amount: 12_000,
      details: [
        {
          seq: 1,
          amount: 12_000,
          paid_type: 'NEWTON',
          paid_time: '20260105100100',
          transaction_id: expect.stringMatching(/^4200\d{24}$/),
        },
      ],
    });
    const signPlan = await direct.answer('queryUserSignPlan', { path: { merchant_sign_plan_no: 'S-1' } });
    expect(signPlan.signed_detail_list?.[0]).toMatchObject({
      plan_detail_state: 'USED',
      actual_pay_price: 12_000,
      complete_time: '2026-01-05T10:01:00+08:00',
    });
  });

  test('modified downwards, collected at once', async () => {
    const { direct, path } = await serving();
    await direct.answer('completeServiceOrder', { path, json: directCompletion(12_000) });
    const { time_range: _times, ...amounts } = directCompletion(10_000);
    const modified = await direct.answer('modifyServiceOrder', {
      path,
      json: { ...amounts, reason: '退一部分' },
    });
    expect(modified).toMatchObject({ total_amount: 10_000, collection: { paying_amount: 10_000 } });
    const collected = await direct.answer('collectServiceOrder', {
      path,
      json: { appid, service_id: serviceId },
    });
    expect(collected).toMatchObject({ out_order_no: 'S-1-1', mchid: directMchid });
    const query = { out_order_no: 'S-1-1', service_id: serviceId, appid };
    expect(await direct.answer('queryServiceOrder', { query })).toMatchObject({ state: 'DONE' });
  });

  test('paid outside: the merchant says so, and a repeat is answered again', async () => {
    const { direct, path } = await serving();
    await direct.answer('completeServiceOrder', { path, json: directCompletion(12_000) });
    const json = {
      appid,
      service_id: serviceId,
      type: 'Order_Paid',
      detail: { paid_time: '20260105095900' },
    };
    const synced = await direct.call('syncServiceOrder', { path, json });
    expect(synced.data).toMatchObject({
      state: 'DONE',
      collection: { details: [{ paid_type: 'MCH', paid_time: '20260105095900' }] },
    });
    expect((await direct.call('syncServiceOrder', { path, json })).body).toEqual(synced.body);
    const other = { ...json, detail: { paid_time: '20260105095800' } };
    expect(await direct.refusal('syncServiceOrder', { path, json: other })).toMatchObject({
      code: 'ORDER_DONE',
    });
  });

  test('cancelled: a repeat needs the same reason, and nothing else works any more', async () => {
    const { direct, path } = await serving();
    const json = { appid, service_id: serviceId, reason: '用户请假' };
    const cancelled = await direct.call('cancelServiceOrder', { path, json });
    expect(cancelled.data).toMatchObject({ out_order_no: 'S-1-1', appid, mchid: directMchid });
    expect((await direct.call('cancelServiceOrder', { path, json })).body).toEqual(cancelled.body);
    const other = { ...json, reason: '改期' };
    expect(await direct.refusal('cancelServiceOrder', { path, json: other })).toMatchObject({
      code: 'INVALID_REQUEST',
      rule: 'same-parameters',
    });
    const completion = { path, json: directCompletion(1) };
    expect(await direct.refusal('completeServiceOrder', completion)).toMatchObject({
      status: 400,
      code: 'ORDER_CANCELED',
    });
  });

  test('a partner is answered 204 with nothing, signed, at every step', async () => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const partner = gateway.as(partnerMchid);
    const signPlan = await signedPartner(gateway, 'S-1');
    await partner.answer('createPartnerServiceOrder', { json: partnerOrder(signPlan) });
    const path = { out_order_no: 'S-1-1' };
    const { time_range: _times, ...amounts } = partnerCompletion(9_000);
    const reason = '退一部分';
    const answers = [
      await partner.call('completePartnerServiceOrder', { path, json: partnerCompletion(10_000) }),
      await partner.call('modifyPartnerServiceOrder', { path, json: { ...amounts, reason } }),
      await partner.call('collectPartnerServiceOrder', { path, json: { sub_mchid: subMchid } }),
    ];
    expect(answers.map(({ status, body }) => `${status} ${body.length}`)).toEqual([
      '204 0',
      '204 0',
      '204 0',
    ]);
    const query = { out_order_no: 'S-1-1', service_id: serviceId, sub_mchid: subMchid };
    expect(await partner.answer('queryPartnerServiceOrder', { query })).toMatchObject({
      state: 'DONE',
      total_amount: 9_000,
    });
    const after = await partner.answer('queryPartnerUserSignPlan', {
      path: { merchant_sign_plan_no: 'S-1' },
      query: { sub_mchid: subMchid },
    });
    expect(after.sign_state).toBe('COMPLETE');
  });
});

describe('who finds an order', () => {
  test('nobody but its creator, under its service', async () => {
    const { gateway, direct } = await serving();
    const query = { out_order_no: 'S-1-1', service_id: serviceId, appid };
    const missing = [
      await gateway.as(otherDirectMchid).refusal('queryServiceOrder', { query }),
      await direct.refusal('queryServiceOrder', { query: { ...query, out_order_no: 'S-1-2' } }),
      await direct.refusal('queryServiceOrder', { query: { ...query, service_id: '2002' } }),
      await direct.refusal('queryServiceOrder', { query: { service_id: serviceId, appid, query_id: '7' } }),
    ];
    for (const refused of missing) {
      expect(refused).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST', rule: 'order-exists' });
    }
    const { appid: _left, ...nameless } = query;
    expect(await direct.refusal('queryServiceOrder', { query: nameless })).toMatchObject({
      rule: 'required',
    });
    expect(
      await direct.refusal('queryServiceOrder', { query: { ...query, appid: 'wxstranger' } }),
    ).toMatchObject({ status: 403, rule: 'appid-bound' });
  });

  test('a partner under its own sub-merchant alone', async () => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const signPlan = await signedPartner(gateway, 'S-1');
    const partner = gateway.as(partnerMchid);
    await partner.answer('createPartnerServiceOrder', { json: partnerOrder(signPlan) });
    const query = { out_order_no: 'S-1-1', service_id: serviceId, sub_mchid: subMchid };
    const ask = (changes: Partial<typeof query>) => ({ query: { ...query, ...changes } });
    const found = await partner.answer('queryPartnerServiceOrder', ask({}));
    expect(found.out_order_no).toBe('S-1-1');
    const elsewhere = [
      await partner.refusal('queryPartnerServiceOrder', ask({ sub_mchid: otherSubMchid })),
      await gateway.as(otherPartnerMchid).refusal('queryPartnerServiceOrder', ask({})),
    ];
    for (const refused of elsewhere) expect(refused).toMatchObject({ code: 'ORDER_NOT_EXIST' });
  });
});
