import { defaultReadings, readingNames } from '@hufu/contract';
import { expect, test } from 'vitest';
import { partnerSignPlan } from '../../testing/bodies.ts';
import { openTestGateway, type TestGateway } from '../../testing/gateway.ts';
import { createTestWorld, partnerMchid, subMchid } from '../../testing/world.ts';

const world = await createTestWorld();

async function chosenOf(gateway: TestGateway) {
  const { readings } = await gateway.control('listReadings');
  return Object.fromEntries(readings.map(({ name, chosen }) => [name, chosen]));
}

test('every reading is listed with the one that counts', async () => {
  const gateway = await openTestGateway(world);
  const { readings } = await gateway.control('listReadings');
  expect(readings.map(({ name }) => name)).toEqual(readingNames);
  expect(await chosenOf(gateway)).toEqual(defaultReadings);
});

test('what is chosen counts, and everything else stays as it was', async () => {
  const gateway = await openTestGateway(world);
  await gateway.control('chooseReadings', { json: { text_length: 'bytes' } });
  const answer = await gateway.control('chooseReadings', { json: { null_member: 'left_out' } });
  expect(answer).toEqual(await gateway.control('listReadings'));
  const chosen = { ...defaultReadings, text_length: 'bytes', null_member: 'left_out' };
  expect(await chosenOf(gateway)).toEqual(chosen);
  expect(gateway.state.readings()).toEqual(chosen);
  await gateway.control('chooseReadings', { json: { text_length: 'characters' } });
  expect(await chosenOf(gateway)).toEqual({ ...chosen, text_length: 'characters' });
  await gateway.control('chooseReadings', { json: {} });
  expect(await chosenOf(gateway)).toEqual({ ...chosen, text_length: 'characters' });
});

test('two who choose at once both have their choice', async () => {
  const gateway = await openTestGateway(world);
  await Promise.all([
    gateway.control('chooseReadings', { json: { text_length: 'bytes' } }),
    gateway.control('chooseReadings', { json: { plan_over_time: 'last_day' } }),
  ]);
  expect(await chosenOf(gateway)).toMatchObject({ text_length: 'bytes', plan_over_time: 'last_day' });
});

test('requests go by what was chosen', async () => {
  const gateway = await openTestGateway(world);
  const partner = gateway.as(partnerMchid);
  await partner.answer('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
  await gateway.control('chooseReadings', { json: { cancel_before_signing: 'refused' } });
  const path = { merchant_sign_plan_no: 'S-1' };
  const json = { sub_mchid: subMchid, stop_reason: '不签了' };
  expect(await partner.refusal('cancelPartnerUserSignPlan', { path, json })).toMatchObject({
    rule: 'sign-plan-state',
  });
});
