import { describe, expect, test } from 'vitest';
import { directCompletion, directOrder, partnerOrder } from '../../testing/bodies.ts';
import { openTestGateway } from '../../testing/gateway.ts';
import { playAt, signedDirect, signedPartner } from '../../testing/signed-contract.ts';
import { createTestWorld, directMchid, partnerMchid, serviceId, subMchid } from '../../testing/world.ts';

const world = await createTestWorld();
const appid = 'wxd678efh567hg7000';

/** A gateway that stands still at 10:00 Beijing time, with a direct merchant's order in service. */
async function serving() {
  const gateway = await openTestGateway(world);
  await playAt(gateway);
  const signPlan = await signedDirect(gateway, 'S-1');
  const direct = gateway.as(directMchid);
  const order = await direct.answer('createServiceOrder', { json: directOrder(signPlan) });
  return { gateway, signPlan, direct, path: { order_id: order.order_id ?? '' } };
}

/** The same, completed for 120 yuan and not yet paid. */
async function completed() {
  const { gateway, direct, ...others } = await serving();
  const order = { path: { out_order_no: 'S-1-1' }, json: directCompletion(12_000) };
  await direct.answer('completeServiceOrder', order);
  return { gateway, direct, ...others };
}

describe('a service order by its id', () => {
  test('is read with what its merchant is told, and with what it serves', async () => {
    const { gateway, direct, signPlan, path } = await serving();
    const query = { out_order_no: 'S-1-1', service_id: serviceId, appid };
    const told = await direct.answer('queryServiceOrder', { query });
    expect(await gateway.control('readServiceOrder', { path })).toEqual({
      ...told,
      sign_plan_id: signPlan.sign_plan_id,
      plan_detail_no: 1,
      failures_left: 0,
    });
  });

  test('says when the next deduction is tried, once it is completed', async () => {
    const { gateway, path } = await completed();
    expect(await gateway.control('readServiceOrder', { path })).toMatchObject({
      total_amount: 12_000,
      next_deduction_time: '2026-01-05T10:01:00+08:00',
    });
  });

  test('names its sub-merchant in partner mode', async () => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const signPlan = await signedPartner(gateway, 'S-1');
    const json = partnerOrder(signPlan);
    const { order_id = '' } = await gateway.as(partnerMchid).answer('createPartnerServiceOrder', { json });
    expect(await gateway.control('readServiceOrder', { path: { order_id } })).toMatchObject({
      order_id,
      mchid: partnerMchid,
      sub_mchid: subMchid,
    });
  });

  test.each([
    ['readServiceOrder', undefined],
    ['userConfirmsOrder', undefined],
    ['userPays', undefined],
    ['userFailsToPay', { times: 1 }],
    ['userPaysOutside', {}],
  ] as const)('that is not there: %s is told so', async (id, json) => {
    const gateway = await openTestGateway(world);
    expect(await gateway.refusedControl(id, { path: { order_id: '0' }, json })).toMatchObject({
      status: 404,
      code: 'RESOURCE_NOT_EXISTS',
      rule: 'order-exists',
    });
  });
});

describe('the user', () => {
  test('confirms an order that waits, where orders begin so', async () => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    await gateway.control('chooseReadings', { json: { order_starts_as: 'created' } });
    const signPlan = await signedDirect(gateway, 'S-1');
    const json = directOrder(signPlan);
    const { order_id = '' } = await gateway.as(directMchid).answer('createServiceOrder', { json });
    const path = { order_id };
    const waiting = await gateway.control('readServiceOrder', { path });
    expect(waiting.state).toBe('CREATED');
    expect(waiting).not.toHaveProperty('next_deduction_time');
    const confirmed = await gateway.control('userConfirmsOrder', { path });
    expect(confirmed).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM' });
    expect(await gateway.control('userConfirmsOrder', { path })).toEqual(confirmed);
  });

  test('pays at once what is completed, with a transaction; a repeat answers the same', async () => {
    const { gateway, signPlan, path } = await completed();
    const paid = await gateway.control('userPays', { path });
    expect(paid).toMatchObject({
      state: 'DONE',
      collection: {
        state: 'USER_PAID',
        paid_amount: 12_000,
        details: [
          {
            seq: 1,
            paid_type: 'NEWTON',
            paid_time: '20260105100000',
            transaction_id: expect.stringMatching(/^4200\d{24}$/),
          },
        ],
      },
    });
    expect(paid).not.toHaveProperty('next_deduction_time');
    await gateway.control('advanceClock', { json: { duration: 'P1D' } });
    expect(await gateway.control('userPays', { path })).toEqual(paid);
    const read = { path: { sign_plan_id: signPlan.sign_plan_id } };
    expect((await gateway.control('readSignPlan', read)).signed_detail_list?.[0]).toMatchObject({
      plan_detail_state: 'USED',
      complete_time: '2026-01-05T10:00:00+08:00',
    });
  });

  test('pays the merchant by other ways, at a time that is told or now', async () => {
    const { gateway, path } = await completed();
    const paid = await gateway.control('userPaysOutside', { path, json: { paid_time: '20260105095900' } });
    expect(paid).toMatchObject({
      state: 'DONE',
      collection: { details: [{ paid_type: 'MCH', paid_time: '20260105095900' }] },
    });
    expect(paid.collection?.details?.[0]).not.toHaveProperty('transaction_id');
    const another = await completed();
    expect(await another.gateway.control('userPaysOutside', { path: another.path, json: {} })).toMatchObject({
      collection: { details: [{ paid_type: 'MCH', paid_time: '20260105100000' }] },
    });
  });

  test('pays at no time that the calendar does not have', async () => {
    const { gateway, path } = await completed();
    const json = { paid_time: '20260230100000' };
    expect(await gateway.refusedControl('userPaysOutside', { path, json })).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      rule: 'time-exists',
      detail: { field: '/paid_time' },
    });
  });

  test('pays nothing before it is completed, and nothing that was cancelled', async () => {
    const { gateway, direct, path } = await serving();
    expect(await gateway.refusedControl('userPays', { path })).toMatchObject({
      status: 400,
      code: 'INVALID_ORDER_STATE',
      rule: 'order-state',
    });
    const json = { appid, service_id: serviceId, reason: '用户请假' };
    await direct.answer('cancelServiceOrder', { path: { out_order_no: 'S-1-1' }, json });
    expect(await gateway.refusedControl('userPaysOutside', { path, json: {} })).toMatchObject({
      status: 400,
      code: 'ORDER_CANCELED',
    });
  });
});

describe('deductions that are told to fail', () => {
  test('fail so many times, a day apart, and then succeed', async () => {
    const { gateway, path } = await completed();
    const told = await gateway.control('userFailsToPay', { path, json: { times: 2 } });
    expect(told.failures_left).toBe(2);
    const { happened } = await gateway.control('advanceClock', { json: { duration: 'P3D' } });
    expect(happened.map(({ what, at }) => `${what} ${at}`)).toEqual([
      'deduction-failed 2026-01-05T10:01:00+08:00',
      'deduction-failed 2026-01-06T10:01:00+08:00',
      'deduction-succeeded 2026-01-07T10:01:00+08:00',
    ]);
    expect(await gateway.control('readServiceOrder', { path })).toMatchObject({
      state: 'DONE',
      failures_left: 0,
    });
  });

  test('are as many as were told last', async () => {
    const { gateway, path } = await serving();
    await gateway.control('userFailsToPay', { path, json: { times: 1000 } });
    const told = await gateway.control('userFailsToPay', { path, json: { times: 1 } });
    expect(told.failures_left).toBe(1);
  });

  test('are none once the order is done', async () => {
    const { gateway, path } = await completed();
    await gateway.control('userPays', { path });
    expect(await gateway.refusedControl('userFailsToPay', { path, json: { times: 1 } })).toMatchObject({
      status: 400,
      code: 'ORDER_DONE',
      rule: 'order-done',
    });
  });
});
