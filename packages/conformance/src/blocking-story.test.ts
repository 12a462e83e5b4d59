/**
 * The reference page's six styles on the entry whose bare verbs block. The gateway is another process: a thread that
 * blocks cannot answer itself. Half of the way that process is killed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiError, createClient, type SyncClient } from '@hufu/sdk/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { partnerContract, partnerPlan, referenceRequest, subMchid } from './testing/bodies.ts';
import { startChildGateway, type ChildGateway } from './testing/child-gateway.ts';
import { socketStage } from './testing/stage.ts';

const data = await mkdtemp(join(tmpdir(), 'hufu-blocking-'));
let gateway: ChildGateway;

beforeAll(async () => {
  gateway = await startChildGateway({ data });
});
afterAll(async () => {
  await gateway.close();
  await rm(data, { recursive: true, force: true });
});

function partnerClient(): SyncClient {
  return createClient(socketStage(gateway).partner.clientOptions('public-key'));
}

test('the six styles make one contract, answered alike each time', async () => {
  const client = partnerClient();
  const options = { json: referenceRequest };
  const answers = [
    await client.v3.payscore.signPlan.partner.userSignPlans.postAsync(options),
    await client.chain('v3/payscore/sign-plan/partner/user-sign-plans').postAsync(options),
    await client['v3/payscore/sign-plan/partner/user-sign-plans'].postAsync(options),
    client.v3.payscore.signPlan.partner.userSignPlans.post(options),
    client.chain('v3/payscore/sign-plan/partner/user-sign-plans').post(options),
    client['v3/payscore/sign-plan/partner/user-sign-plans'].post(options),
  ];
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`)).size).toBe(1);
  expect(answers[0]?.data.sign_plan.sign_state).toBe('UNSIGNED');
});

test('a script lives through a plan without a single promise, and a kill in the middle loses nothing', async () => {
  const before = partnerClient();
  const number = 'BLOCKING-1';
  const plan = before.v3.payscore.plan.partner.payscorePlans.post({ json: partnerPlan(number) });
  const json = partnerContract(plan.data.plan_id, number);
  const contract = before.v3.payscore.signPlan.partner.userSignPlans.post({ json });

  await gateway.kill();
  gateway = await startChildGateway({ data });

  const after = partnerClient();
  const { userSignPlans } = after.v3.payscore.signPlan.partner;
  expect(userSignPlans.post({ json }).body).toEqual(contract.body);
  const found = userSignPlans.merchantSignPlanNo['{merchant_sign_plan_no}'].get({
    merchant_sign_plan_no: number,
    query: { sub_mchid: subMchid },
  });
  expect(found.data).toEqual(contract.data.sign_plan);

  const stop = after['v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'];
  const stopped = stop.post({ merchant_plan_no: number, json: { sub_mchid: subMchid } });
  expect(stopped.data).toMatchObject({ plan_id: plan.data.plan_id, plan_state: 'STOP' });
  expect(() => userSignPlans.post({ json: partnerContract(plan.data.plan_id, 'BLOCKING-2') })).toThrow(
    ApiError,
  );
  expect(() => userSignPlans.post({ json: { ...json, notify_url: 'https://elsewhere.test' } })).toThrow(
    expect.objectContaining({ apiCode: 'INVALID_REQUEST', verified: true }),
  );
});
