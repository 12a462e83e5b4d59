import { describe, expect, test } from 'vitest';
import { directPlan, partnerPlan } from '../testing/bodies.ts';
import { openTestGateway } from '../testing/gateway.ts';
import {
  createTestWorld,
  directMchid,
  foreignServiceId,
  otherDirectMchid,
  otherPartnerMchid,
  partnerMchid,
  planlessServiceId,
} from '../testing/world.ts';
import { saveAttemptsMax } from './services.ts';

const world = await createTestWorld();

describe('creating a plan', () => {
  test('a partner is answered flat, with its sub-merchant, numbered details and total_original_price', async () => {
    const gateway = await openTestGateway(world);
    const json = partnerPlan('P-1');
    const plan = await gateway.as(partnerMchid).answer('createPartnerPlan', { json });
    const { plan_detail_list: details, ...own } = json;
    expect(plan).toEqual({
      ...own,
      plan_id: expect.stringMatching(/^0100\d{28}$/),
      mchid: partnerMchid,
      plan_state: 'NORMAL',
      plan_detail_list: details.map((detail, index) => ({ ...detail, plan_detail_no: index + 1 })),
    });
    expect(plan).not.toHaveProperty('total_origin_price');
  });

  test('a direct merchant is answered without a sub-merchant', async () => {
    const gateway = await openTestGateway(world);
    const plan = await gateway.as(directMchid).answer('createPlan', { json: directPlan('P-1') });
    expect(plan).toMatchObject({ mchid: directMchid, plan_state: 'NORMAL', merchant_plan_no: 'P-1' });
    expect(Object.keys(plan)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^sub_|^stop_/)]));
  });

  test('a partner may leave sub_appid out, and it stays out', async () => {
    const gateway = await openTestGateway(world);
    const { sub_appid: _left, ...json } = partnerPlan('P-1');
    const plan = await gateway.as(partnerMchid).answer('createPartnerPlan', { json });
    expect(plan).not.toHaveProperty('sub_appid');
  });

  test('the same request again is answered with the same plan, byte for byte, also after it was stopped', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const asking = { json: partnerPlan('P-1') };
    const first = await partner.call('createPartnerPlan', asking);
    gateway.clock.advance('P1D');
    const second = await partner.call('createPartnerPlan', asking);
    expect(second.body).toEqual(first.body);

    const stopped = await partner.answer('stopPartnerPlan', {
      path: { merchant_plan_no: 'P-1' },
      json: { sub_mchid: asking.json.sub_mchid },
    });
    expect(await partner.answer('createPartnerPlan', asking)).toEqual(stopped);
  });

  test('other content under the same number is refused, and the plan stays as it is', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const first = await partner.answer('createPartnerPlan', { json: partnerPlan('P-1') });
    const refused = await partner.refusal('createPartnerPlan', {
      json: partnerPlan('P-1', { plan_duration: 61 }),
    });
    expect(refused).toMatchObject({ status: 400, code: 'INVALID_REQUEST', rule: 'plan-number-taken' });
    expect(refused.message).toContain('P-1');
    expect(await partner.answer('createPartnerPlan', { json: partnerPlan('P-1') })).toEqual(first);
  });

  test('a number belongs to one merchant: others may use it for plans of their own', async () => {
    const gateway = await openTestGateway(world);
    const plans = await Promise.all([
      gateway.as(partnerMchid).answer('createPartnerPlan', { json: partnerPlan('P-1') }),
      gateway.as(otherPartnerMchid).answer('createPartnerPlan', { json: partnerPlan('P-1') }),
      gateway.as(directMchid).answer('createPlan', { json: directPlan('P-1') }),
      gateway.as(otherDirectMchid).answer('createPlan', { json: directPlan('P-1') }),
    ]);
    expect(new Set(plans.map((plan) => plan.plan_id)).size).toBe(plans.length);
  });

  test('32 equal requests at once create one plan and give one answer', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const asking = { json: partnerPlan('P-1') };
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => partner.call('createPartnerPlan', asking)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
  });

  test('32 different requests at once create 32 plans', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const numbers = Array.from({ length: 32 }, (_empty, index) => `P-${index}`);
    const plans = await Promise.all(
      numbers.map((number) => partner.answer('createPartnerPlan', { json: partnerPlan(number) })),
    );
    expect(plans.map((plan) => plan.merchant_plan_no)).toEqual(numbers);
    expect(new Set(plans.map((plan) => plan.plan_id)).size).toBe(32);
  });

  test('of 32 requests at once with one number and two contents, those of one content win', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_empty, index) =>
        partner.call('createPartnerPlan', { json: partnerPlan('P-1', { plan_duration: 60 + (index % 2) }) }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status !== 200);
    expect([won.length, lost.length]).toEqual([16, 16]);
    expect(new Set(won.map(({ body }) => body.toString())).size).toBe(1);
    expect(new Set(lost.map(({ headers }) => headers.get('Hufu-Rule')))).toEqual(
      new Set(['plan-number-taken']),
    );
  });
});

describe('a plan is refused', () => {
  test.each([
    ['appid-bound', partnerPlan('P-1', { appid: 'wxd678efh567hg7000' })],
    ['sub-merchant-linked', partnerPlan('P-1', { sub_mchid: '1900000999' })],
    ['sub-appid-bound', partnerPlan('P-1', { sub_appid: 'wxd678efh567hg7000' })],
    ['service-granted', partnerPlan('P-1', { service_id: foreignServiceId })],
    ['service-granted', partnerPlan('P-1', { service_id: '2002' })],
    ['service-confirms-by-plan', partnerPlan('P-1', { service_id: planlessServiceId })],
  ])('by %s, as something the merchant may not do', async (rule, json) => {
    const gateway = await openTestGateway(world);
    const refused = await gateway.as(partnerMchid).refusal('createPartnerPlan', { json });
    expect(refused).toMatchObject({ status: 403, code: 'NO_AUTH', rule });
    expect(refused).not.toHaveProperty('detail');
  });

  test.each([
    ['count-equals-details', '/deduction_quantity', 3, { deduction_quantity: 3 }],
    ['totals-equal-sums', '/total_original_price', 1, { total_original_price: 1 }],
    ['totals-equal-sums', '/total_actual_price', 1, { total_actual_price: 1 }],
    ['service-limits', '/plan_duration', 1096, { plan_duration: 1096 }],
    ['minimum', '/plan_duration', 0, { plan_duration: 0 }],
    ['length-max', '/plan_name', 21, { plan_name: '课'.repeat(21) }],
  ])('by %s, with the field and the value that broke it', async (rule, field, value, changes) => {
    const gateway = await openTestGateway(world);
    const refused = await gateway
      .as(partnerMchid)
      .refusal('createPartnerPlan', { json: partnerPlan('P-1', changes) });
    expect(refused).toMatchObject({ status: 400, code: 'PARAM_ERROR', rule });
    expect(refused.detail).toMatchObject({ location: 'body', field, value });
  });

  test('in Chinese, and in English to who asks for it', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const json = partnerPlan('P-1', { service_id: foreignServiceId });
    const inChinese = await partner.refusal('createPartnerPlan', { json });
    const inEnglish = await partner.refusal('createPartnerPlan', {
      json,
      headers: { 'accept-language': 'en' },
    });
    expect(inChinese.message).toBe('商户暂无权限使用此服务');
    expect(inEnglish.message).toBe(`The merchant may not use service ${foreignServiceId}.`);
  });

  test('a direct merchant in partner mode, and a partner in direct mode', async () => {
    const gateway = await openTestGateway(world);
    const refusals = [
      await gateway.as(directMchid).refusal('createPartnerPlan', { json: partnerPlan('P-1') }),
      await gateway.as(partnerMchid).refusal('createPlan', { json: directPlan('P-1') }),
    ];
    for (const refused of refusals) {
      expect(refused).toMatchObject({ status: 403, code: 'NO_AUTH', rule: 'merchant-mode' });
    }
  });
});

test('a plan that loses every race for its place is our fault, said as such and logged', async () => {
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
  const refused = await gateway.as(partnerMchid).refusal('createPartnerPlan', { json: partnerPlan('P-1') });
  expect(refused).toMatchObject({ status: 500, code: 'SYSTEM_ERROR', rule: 'own-fault' });
  expect(saves).toBe(saveAttemptsMax);
  expect(gateway.log.filter(({ level }) => level === 'error')).toMatchObject([{ event: 'own-fault' }]);
});
