import { expect, test } from 'vitest';
import { directPlan, directSignPlan, partnerSignPlan, referenceRequest } from '../testing/bodies.ts';
import { openTestGateway } from '../testing/gateway.ts';
import {
  createTestWorld,
  directMchid,
  otherDirectMchid,
  otherPartnerMchid,
  otherSubMchid,
  partnerMchid,
  subMchid,
} from '../testing/world.ts';

const world = await createTestWorld();
const path = { merchant_sign_plan_no: 'S-1' };
const query = { sub_mchid: subMchid };

test('a partner finds the contract as it was created, flat and without its package', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  const created = await partner.answer('createPartnerUserSignPlan', { json: referenceRequest });
  const found = await partner.call('queryPartnerUserSignPlan', {
    path: { merchant_sign_plan_no: referenceRequest.merchant_sign_plan_no },
    query,
  });
  expect(found.data).toEqual(created.sign_plan);
  expect(found.body.toString()).toBe(JSON.stringify(created.sign_plan));
  expect(found.headers.has('Hufu-Notice')).toBe(false);
});

test('a direct merchant finds its contract as it was created', async () => {
  const gateway = await openTestGateway(world);
  const direct = gateway.as(directMchid);
  const plan = await direct.answer('createPlan', { json: directPlan('P-1') });
  const created = await direct.answer('createUserSignPlan', { json: directSignPlan('S-1', plan.plan_id) });
  expect(await direct.answer('queryUserSignPlan', { path })).toEqual(created.sign_plan);
});

test('to everybody but its creator there is no such contract', async () => {
  const gateway = await openTestGateway(world);
  await gateway.as(partnerMchid).answer('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
  const direct = gateway.as(directMchid);
  const plan = await direct.answer('createPlan', { json: directPlan('P-1') });
  await direct.answer('createUserSignPlan', { json: directSignPlan('S-2', plan.plan_id) });
  const refusals = [
    await gateway.as(otherPartnerMchid).refusal('queryPartnerUserSignPlan', { path, query }),
    await gateway
      .as(partnerMchid)
      .refusal('queryPartnerUserSignPlan', { path, query: { sub_mchid: otherSubMchid } }),
    await gateway
      .as(partnerMchid)
      .refusal('queryPartnerUserSignPlan', { path: { merchant_sign_plan_no: 'S-2' }, query }),
    await direct.refusal('queryUserSignPlan', { path }),
    await gateway
      .as(otherDirectMchid)
      .refusal('queryUserSignPlan', { path: { merchant_sign_plan_no: 'S-2' } }),
  ];
  for (const refused of refusals) {
    expect(refused).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS', rule: 'sign-plan-exists' });
  }
});

test('a sub-merchant that is not linked, and the other mode, are refused', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  expect(
    await partner.refusal('queryPartnerUserSignPlan', { path, query: { sub_mchid: '1900000999' } }),
  ).toMatchObject({ status: 403, code: 'NO_AUTH', rule: 'sub-merchant-linked' });
  expect(await partner.refusal('queryUserSignPlan', { path })).toMatchObject({ rule: 'merchant-mode' });
  expect(await gateway.as(directMchid).refusal('queryPartnerUserSignPlan', { path, query })).toMatchObject({
    rule: 'merchant-mode',
  });
});
