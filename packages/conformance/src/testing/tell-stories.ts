/**
 * The life of a plan, once as a partner tells it and once as a direct merchant does. Each returns the states that the
 * plan and its contract went through, in the order in which they were answered.
 */
import type { Client } from '@hufu/sdk';
import { expect } from 'vitest';
import { directContract, directPlan, partnerContract, partnerPlan, subMchid } from './bodies.ts';
import { refusalOf } from './refusal-of.ts';

/** A partner creates a plan for its sub-merchant, lets a user sign, asks, changes its mind, and stops. */
export async function tellPartnerStory(client: Client, number: string): Promise<readonly string[]> {
  const { payscorePlans } = client.v3.payscore.plan.partner;
  const { userSignPlans } = client.v3.payscore.signPlan.partner;
  const json = { sub_mchid: subMchid };

  const { data: plan } = await payscorePlans.postAsync({ json: partnerPlan(number) });
  expect(plan).toMatchObject({ plan_state: 'NORMAL', total_original_price: 30_000 });
  const byNumber = payscorePlans.merchantPlanNo['{merchant_plan_no}'];
  const found = await byNumber.getAsync({ merchant_plan_no: number, query: json });
  expect(found.data).toEqual(plan);
  const otherPlan = { ...partnerPlan(number), plan_duration: 61 };
  expect(await refusalOf(payscorePlans.postAsync({ json: otherPlan }))).toMatchObject(numberTaken);

  const asked = partnerContract(plan.plan_id, number);
  const created = await userSignPlans.postAsync({ json: asked });
  expect(created.data.package).not.toBe('');
  expect((await userSignPlans.postAsync({ json: asked })).body).toEqual(created.body);
  const elsewhere = { ...asked, notify_url: 'https://elsewhere.test' };
  expect(await refusalOf(userSignPlans.postAsync({ json: elsewhere }))).toMatchObject(numberTaken);
  const queried = await userSignPlans.merchantSignPlanNo['{merchant_sign_plan_no}'].getAsync({
    merchant_sign_plan_no: number,
    query: json,
  });
  expect(queried.data).toEqual(created.data.sign_plan);
  expect(queried.data).toMatchObject({
    sign_state: 'UNSIGNED',
    total_origin_price: 30_000,
    merchant_callback_url: asked.notify_url,
  });

  const stopped = await byNumber.stop.postAsync({ merchant_plan_no: number, json });
  expect(stopped.data).toMatchObject({ plan_state: 'STOP', stop_mchid: plan.mchid });
  expect((await byNumber.stop.postAsync({ merchant_plan_no: number, json })).body).toEqual(stopped.body);
  const late = partnerContract(plan.plan_id, `${number}-late`);
  expect(await refusalOf(userSignPlans.postAsync({ json: late }))).toMatchObject(notSignable);
  const after = await userSignPlans.postAsync({ json: asked });
  expect(after.body).toEqual(created.body);
  return [
    plan.plan_state,
    created.data.sign_plan.sign_state,
    stopped.data.plan_state,
    after.data.sign_plan.sign_state,
  ];
}

/** The same of a direct merchant, which names no sub-merchant and stops without a body. */
export async function tellDirectStory(client: Client, number: string): Promise<readonly string[]> {
  const { payscorePlans } = client.v3.payscore.plan;
  const { userSignPlans } = client.v3.payscore.signPlan;

  const { data: plan } = await payscorePlans.postAsync({ json: directPlan(number) });
  const byNumber = payscorePlans.merchantPlanNo['{merchant_plan_no}'];
  expect((await byNumber.getAsync({ merchant_plan_no: number })).data).toEqual(plan);
  expect(plan).not.toHaveProperty('sub_mchid');

  const asked = directContract(plan.plan_id, number);
  const created = await userSignPlans.postAsync({ json: asked });
  const queried = await userSignPlans.merchantSignPlanNo['{merchant_sign_plan_no}'].getAsync({
    merchant_sign_plan_no: number,
  });
  expect(queried.data).toEqual(created.data.sign_plan);

  const stopped = await byNumber.stop.postAsync({ merchant_plan_no: number });
  expect(stopped.data).toMatchObject({ plan_state: 'STOP', stop_mchid: plan.mchid });
  const late = directContract(plan.plan_id, `${number}-late`);
  expect(await refusalOf(userSignPlans.postAsync({ json: late }))).toMatchObject(notSignable);
  const partnerMode = client.v3.payscore.plan.partner.payscorePlans.postAsync({
    json: { ...directPlan(`${number}-sub`), sub_mchid: subMchid },
  });
  expect(await refusalOf(partnerMode)).toMatchObject({ status: 403, apiCode: 'NO_AUTH', verified: true });
  const after = await userSignPlans.postAsync({ json: asked });
  return [
    plan.plan_state,
    created.data.sign_plan.sign_state,
    stopped.data.plan_state,
    after.data.sign_plan.sign_state,
  ];
}

const numberTaken = {
  status: 400,
  apiCode: 'INVALID_REQUEST',
  apiMessage: expect.stringMatching(/^商户(?:侧计划号|签约计划单号)/),
  verified: true,
};

const notSignable = {
  status: 400,
  apiCode: 'INVALID_REQUEST',
  apiMessage: expect.stringContaining('已终止，不可再签约'),
  verified: true,
};
