import { expect, test } from 'vitest';
import { directPlan, partnerPlan } from '../testing/bodies.ts';
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
import { saveAttemptsMax } from './services.ts';

const world = await createTestWorld();
const path = { merchant_plan_no: 'P-1' };
const json = { sub_mchid: subMchid };

test('a partner stops its plan: the answer says by whom and when, and a query says it too', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  const created = await partner.answer('createPartnerPlan', { json: partnerPlan('P-1') });
  gateway.clock.freeze();
  gateway.clock.set(Date.parse('2026-03-04T05:06:07.890Z'));
  const stopped = await partner.answer('stopPartnerPlan', { path, json });
  expect(stopped).toEqual({
    ...created,
    plan_state: 'STOP',
    stop_mchid: partnerMchid,
    stop_time: '2026-03-04T13:06:07+08:00',
  });
  expect(await partner.answer('queryPartnerPlan', { path, query: json })).toEqual(stopped);
});

test('a direct merchant stops its plan with no body at all', async () => {
  const gateway = await openTestGateway(world);
  const direct = gateway.as(directMchid);
  await direct.answer('createPlan', { json: directPlan('P-1') });
  const stopped = await direct.call('stopPlan', { path });
  expect(stopped.data).toMatchObject({ plan_state: 'STOP', stop_mchid: directMchid });
  expect(stopped.headers.has('Hufu-Notice')).toBe(false);
});

test('a body that direct mode does not take is tolerated with a notice, and refused strictly', async () => {
  const gateway = await openTestGateway(world);
  await gateway.as(directMchid).answer('createPlan', { json: directPlan('P-1') });
  const tolerated = await gateway.as(directMchid).call('stopPlan', { path, json: {} });
  expect(tolerated.status).toBe(200);
  expect(tolerated.headers.get('Hufu-Notice')).toBe(
    'This operation takes no body; the one that came was ignored.',
  );

  const strict = await openTestGateway(world, { strict: true });
  expect(await strict.as(directMchid).refusal('stopPlan', { path, json: {} })).toMatchObject({
    code: 'PARAM_ERROR',
    rule: 'body-not-taken',
  });
});

test('stopping twice answers the plan as it was stopped first, byte for byte', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  await partner.answer('createPartnerPlan', { json: partnerPlan('P-1') });
  const first = await partner.call('stopPartnerPlan', { path, json });
  gateway.clock.advance('PT1H');
  const second = await partner.call('stopPartnerPlan', { path, json });
  expect(second.body).toEqual(first.body);
});

test('32 stops at once stop it once', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  await partner.answer('createPartnerPlan', { json: partnerPlan('P-1') });
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => partner.call('stopPartnerPlan', { path, json })),
  );
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`)).size).toBe(1);
  expect((await gateway.store.planByNumber(partnerMchid, 'P-1'))?.version).toBe(2);
});

test('only the creator stops a plan', async () => {
  const gateway = await openTestGateway(world);
  await gateway.as(partnerMchid).answer('createPartnerPlan', { json: partnerPlan('P-1') });
  await gateway.as(directMchid).answer('createPlan', { json: directPlan('P-2') });
  const missing = [
    await gateway.as(otherPartnerMchid).refusal('stopPartnerPlan', { path, json }),
    await gateway.as(partnerMchid).refusal('stopPartnerPlan', { path, json: { sub_mchid: otherSubMchid } }),
    await gateway.as(otherDirectMchid).refusal('stopPlan', { path: { merchant_plan_no: 'P-2' } }),
  ];
  for (const refused of missing) {
    expect(refused).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS', rule: 'plan-exists' });
  }
  expect(
    await gateway.as(partnerMchid).refusal('stopPartnerPlan', { path, json: { sub_mchid: '1900000999' } }),
  ).toMatchObject({ status: 403, code: 'NO_AUTH', rule: 'sub-merchant-linked' });
  expect(await gateway.as(partnerMchid).refusal('stopPlan', { path })).toMatchObject({
    rule: 'merchant-mode',
  });
  expect(await gateway.as(directMchid).refusal('stopPartnerPlan', { path, json })).toMatchObject({
    rule: 'merchant-mode',
  });
  const untouched = await gateway.as(partnerMchid).answer('queryPartnerPlan', { path, query: json });
  expect(untouched.plan_state).toBe('NORMAL');
});

test('a stop that loses every race is our fault, said as such', async () => {
  let saves = 0;
  const gateway = await openTestGateway(world, {
    seenThrough: (store) => ({
      ...store,
      save: async () => {
        saves += 1;
        return 'conflict';
      },
    }),
  });
  const refused = await gateway
    .as(partnerMchid)
    .refusal('stopPartnerPlan', { path: { merchant_plan_no: 'EXAMPLE-PLAN-1' }, json });
  expect(refused).toMatchObject({ status: 500, code: 'SYSTEM_ERROR', rule: 'own-fault' });
  expect(saves).toBe(saveAttemptsMax);
});
