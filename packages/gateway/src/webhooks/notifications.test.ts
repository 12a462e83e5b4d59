import { events, validate, type EventId } from '@hufu/contract';
import { headerNames } from '@hufu/protocol';
import { describe, expect, test } from 'vitest';
import { directCompletion, directOrder, partnerSignPlan } from '../testing/bodies.ts';
import { openTestGateway, type TestGateway } from '../testing/gateway.ts';
import { openedBy, openReceiver, type Receiver } from '../testing/receiver.ts';
import { playAt, playedAt, signedDirect, signedPartner } from '../testing/signed-contract.ts';
import { createTestWorld, directMchid, partnerMchid, serviceId, subMchid } from '../testing/world.ts';

const world = await createTestWorld();
const secondMs = 1000;
const dayMs = 86_400_000;

/** A gateway that stands still and tells everything to the receiver. */
async function openTelling(receiver: Receiver): Promise<TestGateway> {
  const gateway = await openTestGateway(world, { forwardTo: receiver.url });
  await playAt(gateway);
  return gateway;
}

/** What came, opened with the merchant's key and held against the contract. */
function told(gateway: TestGateway, receiver: Receiver, { event, mchid }: { event: EventId; mchid: string }) {
  return receiver.received
    .filter(({ envelope }) => envelope.event_type === events[event].type)
    .map((received) => {
      const resource = openedBy(gateway.as(mchid).record, received);
      expect(validate(events[event].resource, resource, 'body')).toEqual({ ok: true, value: resource });
      return { ...received, resource };
    });
}

/** The one notification of a contract. */
async function notificationOf(gateway: TestGateway, signPlanId: string) {
  const [notification] = await gateway.store.listNotifications({ signPlanId }, 10);
  if (notification === undefined) throw new Error('Nothing is owed.');
  return notification;
}

async function deductedOrder(gateway: TestGateway): Promise<string> {
  const direct = gateway.as(directMchid);
  const signPlan = await signedDirect(gateway, 'S-1');
  await gateway.dispatcher.drain();
  const order = await direct.answer('createServiceOrder', { json: directOrder(signPlan) });
  const path = { out_order_no: order.out_order_no };
  await direct.answer('completeServiceOrder', { path, json: directCompletion(100) });
  return order.order_id ?? '';
}

describe('a merchant is told', () => {
  test('that the user signed: verified, opened, with empty texts for what has not happened', async () => {
    const receiver = await openReceiver();
    const gateway = await openTelling(receiver);
    const signed = await signedPartner(gateway, 'S-1');
    await gateway.dispatcher.drain();
    const [notification, ...others] = told(gateway, receiver, {
      event: 'userSignedPlan',
      mchid: partnerMchid,
    });
    expect(others).toEqual([]);
    expect(notification?.envelope).toMatchObject({
      event_type: 'PAYSCORE.USER_SIGN_PLAN',
      create_time: '2026-01-05T10:00:00+08:00',
      summary: '用户签约计划成功',
      resource: { original_type: 'payscore', algorithm: 'AEAD_AES_256_GCM', associated_data: 'payscore' },
    });
    expect(notification?.headers['hufu-notify-url']).toBe('https://api.test.com');
    const { signed_detail_list: details = [], ...own } = signed;
    expect(notification?.resource).toEqual({
      ...own,
      cancel_sign_time: '',
      cancel_reason: '',
      signed_detail_list: details.map((detail) => ({
        ...detail,
        order_id: '',
        actual_pay_price: 0,
        use_time: '',
        complete_time: '',
        cancel_time: '',
      })),
    });
    expect(await notificationOf(gateway, signed.sign_plan_id)).toMatchObject({
      state: 'delivered',
      attemptsMade: 1,
    });
  });

  test('that the user cancelled, and that a service was revoked, but not of its own cancellation', async () => {
    const receiver = await openReceiver();
    const gateway = await openTelling(receiver);
    const first = await signedPartner(gateway, 'S-1');
    const second = await signedPartner(gateway, 'S-2');
    await signedPartner(gateway, 'S-3');
    await gateway.control('userCancels', { path: { sign_plan_id: first.sign_plan_id } });
    const json = { sub_mchid: subMchid, stop_reason: '停止' };
    await gateway
      .as(partnerMchid)
      .answer('cancelPartnerUserSignPlan', { path: { merchant_sign_plan_no: 'S-3' }, json });
    await gateway.control('userRevokesService', { path: { user_id: 'user-1', service_id: serviceId } });
    await gateway.dispatcher.drain();
    const cancelled = told(gateway, receiver, { event: 'userCancelledSignPlan', mchid: partnerMchid });
    expect(cancelled.map(({ resource }) => resource)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sign_plan_id: first.sign_plan_id, cancel_sign_type: 'USER' }),
        expect.objectContaining({ sign_plan_id: second.sign_plan_id, cancel_sign_type: 'REVOKE_SERVICE' }),
      ]),
    );
    expect(cancelled).toHaveLength(2);
  });

  test('of its own cancellation where that is read so', async () => {
    const receiver = await openReceiver();
    const gateway = await openTelling(receiver);
    await gateway.control('chooseReadings', { json: { merchant_cancel_notice: 'sent' } });
    await signedPartner(gateway, 'S-1');
    const json = { sub_mchid: subMchid, stop_reason: '停止' };
    const path = { merchant_sign_plan_no: 'S-1' };
    await gateway.as(partnerMchid).answer('cancelPartnerUserSignPlan', { path, json });
    await gateway.dispatcher.drain();
    const cancelled = told(gateway, receiver, { event: 'userCancelledSignPlan', mchid: partnerMchid });
    expect(cancelled).toMatchObject([{ resource: { cancel_sign_type: 'MERCHANT', cancel_reason: '停止' } }]);
  });

  test('that an order was deducted, at the instant of the deduction, in the middle of a jump', async () => {
    const receiver = await openReceiver();
    const gateway = await openTelling(receiver);
    const orderId = await deductedOrder(gateway);
    await gateway.time.advance(dayMs);
    const [paid, ...others] = told(gateway, receiver, { event: 'userPaidOrder', mchid: directMchid });
    expect(others).toEqual([]);
    expect(paid?.envelope.create_time).toBe('2026-01-05T10:01:00+08:00');
    expect(paid?.resource).toMatchObject({
      order_id: orderId,
      out_order_no: 'S-1-1',
      out_trade_no: 'S-1-1',
      state: 'DONE',
      total_amount: 100,
      collection: { state: 'USER_PAID', paid_amount: 100 },
    });
    expect(paid?.resource).not.toHaveProperty('notify_url');
  });

  test('that the user confirmed an order that waited for it', async () => {
    const receiver = await openReceiver();
    const gateway = await openTelling(receiver);
    await gateway.control('chooseReadings', { json: { order_starts_as: 'created' } });
    const signPlan = await signedDirect(gateway, 'S-1');
    const order = await gateway.as(directMchid).answer('createServiceOrder', { json: directOrder(signPlan) });
    await gateway.control('userConfirmsOrder', { path: { order_id: order.order_id ?? '' } });
    await gateway.dispatcher.drain();
    const confirmed = told(gateway, receiver, { event: 'userConfirmedOrder', mchid: directMchid });
    expect(confirmed).toMatchObject([{ resource: { state: 'DOING', state_description: 'USER_CONFIRM' } }]);
  });
});

describe('the timetable', () => {
  test('of a plan event: every 60 seconds, 11 in all, one id, everything else fresh', async () => {
    const receiver = await openReceiver(() => 500);
    const gateway = await openTelling(receiver);
    const signed = await signedPartner(gateway, 'S-1');
    await gateway.time.advance(dayMs);
    const { notificationId, ...after } = await notificationOf(gateway, signed.sign_plan_id);
    expect(after).toMatchObject({ state: 'exhausted', dueAt: null, attemptsMade: 11 });
    const attempts = await gateway.store.attemptsOf(notificationId);
    expect(attempts.map(({ at }) => at - playedAt.getTime())).toEqual(
      Array.from({ length: 11 }, (_none, index) => index * 60 * secondMs),
    );
    expect(new Set(receiver.received.map(({ envelope }) => envelope.id))).toEqual(new Set([notificationId]));
    const fresh = receiver.received.map(({ headers, envelope }) => [
      headers[headerNames.signature.toLowerCase()],
      headers[headerNames.nonce.toLowerCase()],
      envelope.resource.nonce,
      envelope.resource.ciphertext,
    ]);
    expect(new Set(fresh.flat()).size).toBe(4 * 11);
  });

  test('of an order event: the first and 15 more over 24 hours and 4 minutes', async () => {
    const receiver = await openReceiver(({ envelope }) =>
      envelope.event_type === events.userPaidOrder.type ? 500 : 204,
    );
    const gateway = await openTelling(receiver);
    await deductedOrder(gateway);
    await gateway.time.advance(3 * dayMs);
    const [paid] = await gateway.store.listNotifications({ state: 'exhausted' }, 10);
    const attempts = await gateway.store.attemptsOf(paid?.notificationId ?? '');
    const delays = attempts.slice(1).map(({ at }, index) => (at - (attempts[index]?.at ?? 0)) / secondMs);
    expect(delays).toEqual([
      15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
    ]);
    expect((attempts.at(-1)?.at ?? 0) - (attempts[0]?.at ?? 0)).toBe((24 * 60 + 4) * 60 * secondMs);
  });

  test('ends with the first acknowledgement', async () => {
    const receiver = await openReceiver((_received, count) => (count < 3 ? 503 : 200));
    const gateway = await openTelling(receiver);
    const signed = await signedPartner(gateway, 'S-1');
    await gateway.time.advance(dayMs);
    expect(receiver.received).toHaveLength(3);
    expect(await notificationOf(gateway, signed.sign_plan_id)).toMatchObject({
      state: 'delivered',
      attemptsMade: 3,
    });
  });

  test('a receiver that asks the gateway in the middle of a jump is answered', async () => {
    const opened: { gateway?: TestGateway } = {};
    const receiver = await openReceiver(async () => {
      const path = { merchant_sign_plan_no: 'S-1' };
      const query = { sub_mchid: subMchid };
      const found = await opened.gateway
        ?.as(partnerMchid)
        .answer('queryPartnerUserSignPlan', { path, query });
      return found?.sign_state === 'SIGNED' ? 204 : 500;
    });
    opened.gateway = await openTelling(receiver);
    const signed = await signedPartner(opened.gateway, 'S-1');
    await opened.gateway.time.advance(60 * secondMs);
    expect(await notificationOf(opened.gateway, signed.sign_plan_id)).toMatchObject({
      state: 'delivered',
      attemptsMade: 1,
    });
  });
});

describe('what may not be sent', () => {
  test('is held and shown, and never dialled', async () => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const signed = await signedPartner(gateway, 'S-1');
    await gateway.dispatcher.drain();
    const held = await notificationOf(gateway, signed.sign_plan_id);
    expect(held).toMatchObject({ state: 'held', dueAt: null, attemptsMade: 0, host: 'api.test.com' });
    const [attempt] = await gateway.store.attemptsOf(held.notificationId);
    expect(JSON.parse(attempt?.report ?? '')).toMatchObject({ reason: 'host-not-allowed', request: null });
  });
});

test('nothing is owed for a save that came too late', async () => {
  const gateway = await openTestGateway(world, {
    seenThrough: (store) => ({
      ...store,
      save: async (change) => (change.signPlans?.[0]?.state === 'SIGNED' ? 'conflict' : store.save(change)),
    }),
  });
  const created = await gateway
    .as(partnerMchid)
    .answer('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
  const path = { sign_plan_id: created.sign_plan.sign_plan_id };
  expect(await gateway.refusedControl('userSigns', { path })).toMatchObject({ code: 'SYSTEM_ERROR' });
  expect(await gateway.store.listNotifications({}, 10)).toEqual([]);
});
