import { expect, test } from 'vitest';
import { openTestGateway, type TestGateway } from '../testing/gateway.ts';
import { openReceiver } from '../testing/receiver.ts';
import { playAt, signedDirect } from '../testing/signed-contract.ts';
import { createTestWorld, directMchid } from '../testing/world.ts';

const world = await createTestWorld();

test('a merchant who is told of a change before it is answered may ask for the next one at once', async () => {
  const told: string[] = [];
  let cancel: (() => Promise<unknown>) | undefined;
  const receiver = await openReceiver(async () => {
    await cancel?.();
    return 204;
  });
  const gateway: TestGateway = await openTestGateway(world, { forwardTo: receiver.url });
  await playAt(gateway);
  const json = { on: 'notifications', kind: 'before-answer', times: 1 };
  await gateway.control('putFault', { path: { fault_id: 'fault-1' }, json });
  cancel = async () => {
    cancel = undefined;
    const asking = { path: { merchant_sign_plan_no: 'S-1' }, json: { stop_reason: '停止' } };
    const { sign_state: state } = await gateway.as(directMchid).answer('cancelUserSignPlan', asking);
    told.push(state);
  };
  const signed = await signedDirect(gateway, 'S-1');
  expect(told).toEqual(['SIGN_PLAN_CANCEL']);
  expect(signed.sign_state).toBe('SIGN_PLAN_CANCEL');
  // Acknowledged in time: the merchant did not wait for what waited for the merchant.
  const [first] = (await gateway.store.listNotifications({ mchid: directMchid }, 10)).toReversed();
  expect(first).toMatchObject({ state: 'delivered', attemptsMade: 1 });
});
