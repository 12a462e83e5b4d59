import { expect, test } from 'vitest';
import { directPlan, partnerPlan } from '../testing/bodies.ts';
import { openTestGateway } from '../testing/gateway.ts';
import {
  createTestWorld,
  directMchid,
  examplePlanId,
  otherDirectMchid,
  otherPartnerMchid,
  otherSubMchid,
  partnerMchid,
  subMchid,
} from '../testing/world.ts';

const world = await createTestWorld();
const path = { merchant_plan_no: 'P-1' };
const query = { sub_mchid: subMchid };

test('the example plan of the default world is there from the start', async () => {
  const gateway = await openTestGateway(world);
  const plan = await gateway
    .as(partnerMchid)
    .answer('queryPartnerPlan', { path: { merchant_plan_no: 'EXAMPLE-PLAN-1' }, query });
  expect(plan).toMatchObject({ plan_id: examplePlanId, plan_state: 'NORMAL', deduction_quantity: 1 });
});

test('a plan is answered as it was when it was created, byte for byte, in both modes', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  const direct = gateway.as(directMchid);
  const created = await partner.call('createPartnerPlan', { json: partnerPlan('P-1') });
  const createdDirect = await direct.call('createPlan', { json: directPlan('P-1') });
  expect((await partner.call('queryPartnerPlan', { path, query })).body).toEqual(created.body);
  expect((await direct.call('queryPlan', { path })).body).toEqual(createdDirect.body);
});

test('a number made of every sign that is allowed is found', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  const number = 'aZ09_-*';
  await partner.answer('createPartnerPlan', { json: partnerPlan(number) });
  const found = await partner.answer('queryPartnerPlan', { path: { merchant_plan_no: number }, query });
  expect(found.merchant_plan_no).toBe(number);
});

test('to everybody but its creator there is no such plan', async () => {
  const gateway = await openTestGateway(world);
  await gateway.as(partnerMchid).answer('createPartnerPlan', { json: partnerPlan('P-1') });
  await gateway.as(directMchid).answer('createPlan', { json: directPlan('P-2') });
  const refusals = [
    await gateway.as(otherPartnerMchid).refusal('queryPartnerPlan', { path, query }),
    await gateway.as(partnerMchid).refusal('queryPartnerPlan', { path, query: { sub_mchid: otherSubMchid } }),
    await gateway.as(partnerMchid).refusal('queryPartnerPlan', { path: { merchant_plan_no: 'P-2' }, query }),
    await gateway.as(otherDirectMchid).refusal('queryPlan', { path: { merchant_plan_no: 'P-2' } }),
    await gateway.as(directMchid).refusal('queryPlan', { path }),
  ];
  for (const refused of refusals) {
    expect(refused).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS', rule: 'plan-exists' });
  }
});

test("a sub-merchant that is not the partner's is refused before anything is looked for", async () => {
  const gateway = await openTestGateway(world);
  const refused = await gateway
    .as(partnerMchid)
    .refusal('queryPartnerPlan', { path, query: { sub_mchid: '1900000999' } });
  expect(refused).toMatchObject({ status: 403, code: 'NO_AUTH', rule: 'sub-merchant-linked' });
});

test('each mode is closed to the merchants of the other', async () => {
  const gateway = await openTestGateway(world);
  const refusals = [
    await gateway.as(partnerMchid).refusal('queryPlan', { path }),
    await gateway.as(directMchid).refusal('queryPartnerPlan', { path, query }),
  ];
  for (const refused of refusals) expect(refused).toMatchObject({ code: 'NO_AUTH', rule: 'merchant-mode' });
});

test('what is missing, unknown or badly written in path and query is refused with its place', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  expect(await partner.refusal('queryPartnerPlan', { path })).toMatchObject({
    code: 'PARAM_ERROR',
    rule: 'required',
    detail: { location: 'query', field: 'sub_mchid' },
  });
  expect(
    await partner.refusal('queryPartnerPlan', { path, query: { ...query, sub_mch_id: '1' } }),
  ).toMatchObject({
    code: 'PARAM_ERROR',
    rule: 'unknown-field',
    detail: { location: null, value: ['/query/sub_mch_id'] },
  });
  expect(
    await partner.refusal('queryPartnerPlan', { path: { merchant_plan_no: 'P 1' }, query }),
  ).toMatchObject({
    code: 'PARAM_ERROR',
    rule: 'pattern',
    detail: { location: 'uri_template', value: 'P 1' },
  });
});
