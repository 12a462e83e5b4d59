import { describe, expect, test } from 'vitest';
import { directPlan } from '../testing/bodies.ts';
import { openTestGateway, type TestGateway } from '../testing/gateway.ts';
import { openReceiver } from '../testing/receiver.ts';
import { playAt, signedDirect } from '../testing/signed-contract.ts';
import { createTestWorld, directMchid } from '../testing/world.ts';

const world = await createTestWorld();

async function open() {
  const receiver = await openReceiver();
  const gateway = await openTestGateway(world, { forwardTo: receiver.url });
  await playAt(gateway);
  return { receiver, gateway };
}

function put(gateway: TestGateway, json: object) {
  return gateway.control('putFault', { path: { fault_id: 'fault-1' }, json });
}

describe('an answer', () => {
  test('is refused with SYSTEM_ERROR as often as was asked, before anything is done, and it is logged', async () => {
    const { gateway } = await open();
    await put(gateway, { on: 'answers', kind: 'system-error', path: 'createPlan', times: 1 });
    const asking = { json: directPlan('P-1') };
    const direct = gateway.as(directMchid);
    expect(await direct.refusal('createPlan', asking)).toMatchObject({ status: 500, code: 'SYSTEM_ERROR' });
    expect(await gateway.store.planByNumber(directMchid, 'P-1')).toBeUndefined();
    await direct.answer('createPlan', asking);
    expect(await gateway.control('listFaults')).toEqual({ faults: [] });
    expect(gateway.log.filter(({ event }) => event === 'fault')).toMatchObject([
      { level: 'warn', facts: { fault: 'fault-1', kind: 'system-error', left: 0 } },
    ]);
  });

  test('is 429, for one merchant and no other', async () => {
    const { gateway } = await open();
    await put(gateway, { on: 'answers', kind: 'frequency-limited', mchid: '1900000999', times: 1 });
    const direct = gateway.as(directMchid);
    await direct.answer('createPlan', { json: directPlan('P-1') });
    await put(gateway, { on: 'answers', kind: 'frequency-limited', mchid: directMchid, times: 1 });
    const path = { merchant_plan_no: 'P-1' };
    expect(await direct.refusal('queryPlan', { path })).toMatchObject({
      status: 429,
      code: 'FREQUENCY_LIMITED',
    });
    await gateway.control('dropFaults');
    await direct.answer('queryPlan', { path });
  });

  test('that is lost was done all the same', async () => {
    const { gateway } = await open();
    await put(gateway, { on: 'answers', kind: 'answer-lost', times: 1 });
    const request = await gateway.as(directMchid).sign('createPlan', { json: directPlan('P-1') });
    expect(await gateway.handle(request)).toMatchObject({ status: 0, lost: true });
    expect(await gateway.store.planByNumber(directMchid, 'P-1')).toMatchObject({ state: 'NORMAL' });
  });
});

describe('a notification', () => {
  test.each([
    ['duplicate', 2],
    ['before-answer', 1],
    ['signtest-probe', 1],
    ['wrong-signature', 1],
  ])('with %s comes %d times under one id', async (kind, times) => {
    const { gateway, receiver } = await open();
    await put(gateway, { on: 'notifications', kind, times: 1 });
    await signedDirect(gateway, 'S-1');
    if (kind === 'before-answer') expect(receiver.received).toHaveLength(1);
    await gateway.dispatcher.drain();
    expect(receiver.received).toHaveLength(times);
    expect(new Set(receiver.received.map(({ envelope }) => envelope.id)).size).toBe(1);
    const [first] = receiver.received;
    const isProbe = String(first?.headers['wechatpay-signature']).startsWith('WECHATPAY/SIGNTEST/');
    expect(isProbe).toBe(kind === 'signtest-probe');
  });

  test('that is delayed comes so much later', async () => {
    const { gateway, receiver } = await open();
    await put(gateway, { on: 'notifications', kind: 'delayed', delay_ms: 5_000, times: 1 });
    await signedDirect(gateway, 'S-1');
    await gateway.dispatcher.drain();
    expect(receiver.received).toEqual([]);
    await gateway.time.advance(5_000);
    expect(receiver.received).toHaveLength(1);
  });

  test('that is reordered comes after the next one', async () => {
    const { gateway, receiver } = await open();
    await put(gateway, { on: 'notifications', kind: 'reordered', times: 1 });
    const first = await signedDirect(gateway, 'S-1');
    await gateway.dispatcher.drain();
    expect(receiver.received).toEqual([]);
    await signedDirect(gateway, 'S-2');
    await gateway.dispatcher.drain();
    const [held] = await gateway.store.listNotifications({ signPlanId: first.sign_plan_id }, 1);
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[1]?.envelope.id).toBe(held?.notificationId);
  });
});
