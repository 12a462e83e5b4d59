import { describe, expect, test } from 'vitest';
import { partnerSignPlan, referenceRequest } from '../testing/bodies.ts';
import { openTestGateway, type TestGateway } from '../testing/gateway.ts';
import { createTestWorld, partnerMchid, subMchid } from '../testing/world.ts';
import { saveAttemptsMax } from './services.ts';

const world = await createTestWorld();

describe('creations at once', () => {
  test('32 equal ones make one contract and give one answer', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => partner.call('createPartnerUserSignPlan', { json: referenceRequest })),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    const stored = await gateway.store.signPlanByNumber(partnerMchid, referenceRequest.merchant_sign_plan_no);
    expect(answers[0]?.data).toMatchObject({ sign_plan: { sign_plan_id: stored?.signPlanId } });
  });

  test('32 different ones make 32 contracts with tokens of their own', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const numbers = Array.from({ length: 32 }, (_empty, index) => `S-${index}`);
    const answers = await Promise.all(
      numbers.map((number) => partner.answer('createPartnerUserSignPlan', { json: partnerSignPlan(number) })),
    );
    expect(answers.map((answer) => answer.sign_plan.merchant_sign_plan_no)).toEqual(numbers);
    expect(new Set(answers.map((answer) => answer.sign_plan.sign_plan_id)).size).toBe(32);
    expect(new Set(answers.map((answer) => answer.package)).size).toBe(32);
  });

  test('of 32 that reserve one order number under numbers of their own, one wins', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const sign_plan_detail = [{ plan_detail_no: 1, merchant_plan_detail_no: 'SAME' }];
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_empty, index) =>
        partner.call('createPartnerUserSignPlan', {
          json: partnerSignPlan(`S-${index}`, { sign_plan_detail }),
        }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ headers }) => headers.get('Hufu-Rule') === 'detail-number-unique');
    expect([won.length, lost.length]).toEqual([1, 31]);
  });
});

describe('a creation that is overtaken between two of its looks at the store', () => {
  /** A gateway for which `meanwhile` happens right after its first look at the plan. */
  async function openOvertaken(meanwhile: (gateway: TestGateway) => Promise<unknown>): Promise<TestGateway> {
    let looks = 0;
    const gateway: TestGateway = await openTestGateway(world, {
      seenThrough: (store) => ({
        ...store,
        planById: async (planId) => {
          looks += 1;
          const isFirst = looks === 1;
          const found = await store.planById(planId);
          if (isFirst) await meanwhile(gateway);
          return found;
        },
      }),
    });
    return gateway;
  }

  const json = partnerSignPlan('S-1');
  const createSame = (gateway: TestGateway) =>
    gateway.as(partnerMchid).answer('createPartnerUserSignPlan', { json });

  test('by an equal one is answered with its contract: the order numbers are its own', async () => {
    let first: unknown;
    const gateway = await openOvertaken(async (same) => {
      first = await createSame(same);
    });
    expect(await createSame(gateway)).toEqual(first);
  });

  test('by an equal one and a stop of the plan is answered with the contract from before the stop', async () => {
    let first: unknown;
    const gateway = await openOvertaken(async (same) => {
      first = await createSame(same);
      await same.as(partnerMchid).answer('stopPartnerPlan', {
        path: { merchant_plan_no: 'EXAMPLE-PLAN-1' },
        json: { sub_mchid: subMchid },
      });
    });
    expect(await createSame(gateway)).toEqual(first);
  });

  test('by one with the same number and other content is refused by the number', async () => {
    const gateway = await openOvertaken((same) =>
      same.as(partnerMchid).answer('createPartnerUserSignPlan', {
        json: { ...json, notify_url: 'https://elsewhere.test' },
      }),
    );
    const refused = await gateway.as(partnerMchid).refusal('createPartnerUserSignPlan', { json });
    expect(refused).toMatchObject({ code: 'INVALID_REQUEST', rule: 'sign-plan-number-taken' });
  });

  test('by one with another number and its order number is refused by the order number', async () => {
    const gateway = await openOvertaken((same) =>
      same.as(partnerMchid).answer('createPartnerUserSignPlan', {
        json: { ...json, merchant_sign_plan_no: 'S-2' },
      }),
    );
    const refused = await gateway.as(partnerMchid).refusal('createPartnerUserSignPlan', { json });
    expect(refused).toMatchObject({ code: 'INVALID_REQUEST', rule: 'detail-number-unique' });
  });
});

test('a contract that loses every race for its place is our fault, said as such', async () => {
  let saves = 0;
  const losing: TestGateway = await openTestGateway(world, {
    seenThrough: (store) => ({
      ...store,
      save: async () => {
        saves += 1;
        return 'conflict';
      },
    }),
  });
  const refused = await losing
    .as(partnerMchid)
    .refusal('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
  expect(refused).toMatchObject({ status: 500, code: 'SYSTEM_ERROR', rule: 'own-fault' });
  expect(saves).toBe(saveAttemptsMax);
});
