import { expect, test } from 'vitest';
import { directOrder, partnerSignPlan } from '../testing/bodies.ts';
import { openTestGateway } from '../testing/gateway.ts';
import { playAt, signedDirect, signedPartner } from '../testing/signed-contract.ts';
import {
  createTestWorld,
  directMchid,
  otherPartnerMchid,
  otherSubMchid,
  partnerMchid,
  subMchid,
} from '../testing/world.ts';
import { saveAttemptsMax } from './services.ts';

const world = await createTestWorld();
const path = { merchant_sign_plan_no: 'S-1' };
const json = { sub_mchid: subMchid, stop_reason: '用户协商后停止' };

test('a partner cancels a signed contract: who, when and why is told, flat', async () => {
  const gateway = await openTestGateway(world);
  await playAt(gateway);
  const signed = await signedPartner(gateway, 'S-1');
  const cancelled = await gateway.as(partnerMchid).answer('cancelPartnerUserSignPlan', { path, json });
  expect(cancelled).toEqual({
    ...signed,
    sign_state: 'SIGN_PLAN_CANCEL',
    cancel_sign_type: 'MERCHANT',
    cancel_sign_time: '2026-01-05T10:00:00+08:00',
    cancel_reason: '用户协商后停止',
  });
});

test('cancelling twice answers the contract as it was cancelled first, byte for byte', async () => {
  const gateway = await openTestGateway(world);
  await playAt(gateway);
  await signedPartner(gateway, 'S-1');
  const partner = gateway.as(partnerMchid);
  const first = await partner.call('cancelPartnerUserSignPlan', { path, json });
  await gateway.time.advance(3_600_000);
  const other = { ...json, stop_reason: '另一原因' };
  expect((await partner.call('cancelPartnerUserSignPlan', { path, json: other })).body).toEqual(first.body);
});

test('a contract that nobody signed is cancelled, and can then not be signed', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  const created = await partner.answer('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
  const cancelled = await partner.answer('cancelPartnerUserSignPlan', { path, json });
  expect(cancelled.sign_state).toBe('SIGN_PLAN_CANCEL');
  const sign_plan_id = created.sign_plan.sign_plan_id;
  expect(await gateway.refusedControl('userSigns', { path: { sign_plan_id } })).toMatchObject({
    code: 'INVALID_REQUEST',
    rule: 'sign-plan-state',
  });
});

test('a detail in service keeps the contract, unless that is read the other way', async () => {
  const gateway = await openTestGateway(world);
  await playAt(gateway);
  const signPlan = await signedDirect(gateway, 'S-1');
  const direct = gateway.as(directMchid);
  await direct.answer('createServiceOrder', { json: directOrder(signPlan) });
  const asking = { path, json: { stop_reason: '停止' } };
  expect(await direct.refusal('cancelUserSignPlan', asking)).toMatchObject({
    status: 400,
    code: 'INVALID_REQUEST',
    rule: 'sign-plan-not-serving',
  });
  await gateway.control('chooseReadings', { json: { cancel_while_serving: 'allowed' } });
  const cancelled = await direct.answer('cancelUserSignPlan', asking);
  expect(cancelled.sign_state).toBe('SIGN_PLAN_CANCEL');
  expect(cancelled.signed_detail_list?.[0]?.plan_detail_state).toBe('USING');
});

test('only the creator cancels', async () => {
  const gateway = await openTestGateway(world);
  await signedPartner(gateway, 'S-1');
  const missing = [
    await gateway.as(otherPartnerMchid).refusal('cancelPartnerUserSignPlan', { path, json }),
    await gateway
      .as(partnerMchid)
      .refusal('cancelPartnerUserSignPlan', { path, json: { ...json, sub_mchid: otherSubMchid } }),
  ];
  for (const refused of missing) expect(refused).toMatchObject({ status: 404, rule: 'sign-plan-exists' });
});

test('a cancellation that loses every race is our fault, said as such', async () => {
  let saves = 0;
  const gateway = await openTestGateway(world, {
    seenThrough: (store) => ({
      ...store,
      save: async (change) => {
        if (change.signPlans?.[0]?.state !== 'SIGN_PLAN_CANCEL') return store.save(change);
        saves += 1;
        return 'conflict';
      },
    }),
  });
  await signedPartner(gateway, 'S-1');
  const refused = await gateway.as(partnerMchid).refusal('cancelPartnerUserSignPlan', { path, json });
  expect(refused).toMatchObject({ status: 500, code: 'SYSTEM_ERROR', rule: 'own-fault' });
  expect(saves).toBe(saveAttemptsMax);
});
