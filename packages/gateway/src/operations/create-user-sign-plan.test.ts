import { describe, expect, test } from 'vitest';
import {
  directPlan,
  directSignPlan,
  openid,
  partnerPlan,
  partnerSignPlan,
  referenceRequest,
} from '../testing/bodies.ts';
import { openTestGateway } from '../testing/gateway.ts';
import {
  createTestWorld,
  directMchid,
  examplePlanId,
  foreignServiceId,
  otherOpenid,
  otherPartnerMchid,
  otherSubMchid,
  partnerMchid,
  serviceId,
  subMchid,
} from '../testing/world.ts';

const world = await createTestWorld();
const bothNames =
  'openid and sub_openid came together; the platform asks for exactly one. Both name the same user, so they pass; --strict refuses them.';

describe("the reference page's example", () => {
  test('is answered unchanged, wrapped and with a package, and with a notice of what the platform forbids', async () => {
    const gateway = await openTestGateway(world);
    gateway.clock.freeze();
    gateway.clock.set(Date.parse('2026-03-04T15:59:59Z'));
    const { status, headers, data } = await gateway
      .as(partnerMchid)
      .call('createPartnerUserSignPlan', { json: referenceRequest });
    expect(status).toBe(200);
    expect(headers.get('Hufu-Notice')).toBe(bothNames);
    expect(data).toEqual({
      sign_plan: {
        sign_plan_id: expect.stringMatching(/^0101\d{28}$/),
        openid,
        sub_openid: openid,
        service_id: serviceId,
        mchid: partnerMchid,
        sub_mchid: subMchid,
        appid: 'wxd678efh567hg6787',
        sub_appid: 'wxd678efh567hg6999',
        merchant_sign_plan_no: '1234323JKHDFE1243252',
        merchant_callback_url: 'https://api.test.com',
        plan_id: examplePlanId,
        going_detail_no: 0,
        sign_state: 'UNSIGNED',
        cancel_sign_type: 'NOT_CANCEL',
        plan_name: '瑜伽体验课1节',
        plan_over_time: '2026-12-30T00:00:00+08:00',
        total_origin_price: 15_000,
        deduction_quantity: 1,
        total_actual_price: 14_000,
        signed_detail_list: [
          {
            plan_detail_no: 1,
            original_price: 15_000,
            plan_discount_description: '立减10元',
            actual_price: 14_000,
            plan_detail_state: 'NOT_USED',
            merchant_plan_detail_no: '1234323JKHDFE1243252',
            plan_detail_name: '第一节课',
          },
        ],
      },
      package: expect.stringMatching(/^[A-Za-z0-9+/]{28}&[A-Za-z0-9+/]{12}$/),
    });
  });

  test('is refused under strict, and says which field to leave out', async () => {
    const gateway = await openTestGateway(world, { strict: true });
    const partner = gateway.as(partnerMchid);
    const refused = await partner.refusal('createPartnerUserSignPlan', { json: referenceRequest });
    expect(refused).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      rule: 'openid-or-sub-openid',
      detail: { location: 'body', field: '/sub_openid', value: openid },
    });
    const { sub_openid: _second, ...mended } = referenceRequest;
    const accepted = await partner.call('createPartnerUserSignPlan', { json: mended });
    expect(accepted.status).toBe(200);
    expect(accepted.headers.has('Hufu-Notice')).toBe(false);
  });

  test('sent again it is answered again, byte for byte with its package, by whatever time', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const first = await partner.call('createPartnerUserSignPlan', { json: referenceRequest });
    gateway.clock.advance('PT3H');
    const second = await partner.call('createPartnerUserSignPlan', { json: referenceRequest });
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('Hufu-Notice')).toBe(bothNames);
  });

  test('sent again with its members in another order it is the same', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const first = await partner.call('createPartnerUserSignPlan', { json: referenceRequest });
    const turned = Object.fromEntries(Object.entries(referenceRequest).toReversed());
    const second = await partner.call('createPartnerUserSignPlan', { json: turned });
    expect(second.body).toEqual(first.body);
  });

  test.each([
    ['notify_url', { notify_url: 'https://api.test.com/' }],
    ['openid', { sub_openid: undefined }],
    ['sub_appid', { sub_appid: undefined, sub_openid: undefined }],
    ['plan_id', { plan_id: '01000033210000324638000000376259' }],
    ['a detail number', { sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: 'OTHER' }] }],
  ])('with another %s under the same number it is refused', async (_what, changes) => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const first = await partner.answer('createPartnerUserSignPlan', { json: referenceRequest });
    const refused = await partner.refusal('createPartnerUserSignPlan', {
      json: { ...referenceRequest, ...changes },
    });
    expect(refused).toMatchObject({ status: 400, code: 'INVALID_REQUEST', rule: 'sign-plan-number-taken' });
    expect(await partner.answer('createPartnerUserSignPlan', { json: referenceRequest })).toEqual(first);
  });
});

describe('whose plan it is', () => {
  test("another partner's plan is refused, though the sub-merchant is linked to both", async () => {
    const gateway = await openTestGateway(world);
    const refused = await gateway
      .as(otherPartnerMchid)
      .refusal('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
    expect(refused).toMatchObject({ status: 403, code: 'NO_AUTH', rule: 'plan-creator' });
  });

  test("another sub-merchant's plan, and a plan of direct mode, are refused", async () => {
    const gateway = await openTestGateway(world);
    const own = await gateway.as(directMchid).answer('createPlan', { json: directPlan('P-1') });
    const partner = gateway.as(partnerMchid);
    const refusals = [
      await partner.refusal('createPartnerUserSignPlan', {
        json: partnerSignPlan('S-1', { sub_mchid: otherSubMchid }),
      }),
      await partner.refusal('createPartnerUserSignPlan', {
        json: partnerSignPlan('S-1', { plan_id: own.plan_id }),
      }),
      await gateway
        .as(directMchid)
        .refusal('createUserSignPlan', { json: directSignPlan('S-1', examplePlanId) }),
    ];
    for (const refused of refusals) {
      expect(refused).toMatchObject({ status: 403, code: 'NO_AUTH', rule: 'plan-creator' });
    }
  });

  test('each mode is closed to the merchants of the other', async () => {
    const gateway = await openTestGateway(world);
    const refusals = [
      await gateway.as(directMchid).refusal('createPartnerUserSignPlan', { json: referenceRequest }),
      await gateway
        .as(partnerMchid)
        .refusal('createUserSignPlan', { json: directSignPlan('S-1', examplePlanId) }),
    ];
    for (const refused of refusals) {
      expect(refused).toMatchObject({ status: 403, code: 'NO_AUTH', rule: 'merchant-mode' });
    }
  });
});

describe('a contract is refused', () => {
  test.each([
    ['RESOURCE_NOT_EXISTS', 404, 'plan-exists', { plan_id: '0100' }],
    ['NO_AUTH', 403, 'service-granted', { service_id: foreignServiceId }],
    ['NO_AUTH', 403, 'sub-merchant-linked', { sub_mchid: '1900000999' }],
    ['PARAM_ERROR', 400, 'user-known', { openid: 'nobody' }],
    ['PARAM_ERROR', 400, 'user-known', { openid: undefined, sub_openid: 'nobody' }],
    ['PARAM_ERROR', 400, 'openid-or-sub-openid', { sub_openid: otherOpenid }],
    ['PARAM_ERROR', 400, 'one-of', { openid: undefined }],
    ['PARAM_ERROR', 400, 'needs', { openid: undefined, sub_appid: undefined, sub_openid: openid }],
    ['PARAM_ERROR', 400, 'pattern', { notify_url: 'https://api.test.com/?a=1' }],
    [
      'PARAM_ERROR',
      400,
      'details-match-plan',
      { sign_plan_detail: [{ plan_detail_no: 2, merchant_plan_detail_no: 'A' }] },
    ],
  ])('with %s (%i) by %s', async (code, status, rule, changes) => {
    const gateway = await openTestGateway(world);
    const json = { ...partnerSignPlan('S-1'), ...changes };
    const refused = await gateway.as(partnerMchid).refusal('createPartnerUserSignPlan', { json });
    expect(refused).toMatchObject({ code, status, rule });
    expect(await gateway.store.signPlanByNumber(partnerMchid, 'S-1')).toBeUndefined();
  });

  test('under another service than that of its plan', async () => {
    const second = { ...world.services[0], serviceId: '2003' };
    const gateway = await openTestGateway({ ...world, services: [...world.services, second as never] });
    const refused = await gateway
      .as(partnerMchid)
      .refusal('createPartnerUserSignPlan', { json: partnerSignPlan('S-1', { service_id: '2003' }) });
    expect(refused).toMatchObject({ status: 400, code: 'INVALID_REQUEST', rule: 'service-of-the-plan' });
  });

  test('when an order number is reserved by another contract of the merchant, but not by one of another merchant', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    await partner.answer('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
    const sign_plan_detail = [{ plan_detail_no: 1, merchant_plan_detail_no: 'S-1-1' }];
    const refused = await partner.refusal('createPartnerUserSignPlan', {
      json: partnerSignPlan('S-2', { sign_plan_detail }),
    });
    expect(refused).toMatchObject({ status: 400, code: 'INVALID_REQUEST', rule: 'detail-number-unique' });
    expect(refused.message).toContain('S-1-1');

    const direct = gateway.as(directMchid);
    const plan = await direct.answer('createPlan', { json: directPlan('P-1') });
    await direct.answer('createUserSignPlan', { json: directSignPlan('S-1', plan.plan_id) });
  });

  test('once its plan was stopped; a contract made before is answered as before', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const first = await partner.answer('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
    await partner.answer('stopPartnerPlan', {
      path: { merchant_plan_no: 'EXAMPLE-PLAN-1' },
      json: { sub_mchid: subMchid },
    });
    const refused = await partner.refusal('createPartnerUserSignPlan', { json: partnerSignPlan('S-2') });
    expect(refused).toMatchObject({ status: 400, code: 'INVALID_REQUEST', rule: 'plan-signable' });
    expect(await partner.answer('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') })).toEqual(
      first,
    );
  });
});

describe('what the answer carries', () => {
  test('in direct mode: no sub-merchant, the openid, and each detail with its order number', async () => {
    const gateway = await openTestGateway(world);
    const direct = gateway.as(directMchid);
    const plan = await direct.answer('createPlan', { json: directPlan('P-1') });
    const json = directSignPlan('S-1', plan.plan_id);
    const { sign_plan } = await direct.answer('createUserSignPlan', { json });
    expect(sign_plan).toMatchObject({
      mchid: directMchid,
      openid,
      total_origin_price: 30_000,
      total_actual_price: 27_000,
      merchant_callback_url: json.notify_url,
    });
    expect(
      sign_plan.signed_detail_list?.map(({ plan_detail_no, merchant_plan_detail_no, actual_price }) => [
        plan_detail_no,
        merchant_plan_detail_no,
        actual_price,
      ]),
    ).toEqual([
      [1, 'S-1-1', 14_000],
      [2, 'S-1-2', 13_000],
    ]);
    expect(Object.keys(sign_plan)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:sub_|total_original_price|notify_url)/)]),
    );
  });

  test('in partner mode the user by sub_openid alone', async () => {
    const gateway = await openTestGateway(world);
    const json = { ...partnerSignPlan('S-1'), openid: undefined, sub_openid: openid };
    const { sign_plan } = await gateway.as(partnerMchid).answer('createPartnerUserSignPlan', { json });
    expect(sign_plan).toMatchObject({ sub_openid: openid });
    expect(sign_plan).not.toHaveProperty('openid');
  });

  test('a plan of a thousand details, whole and in order', async () => {
    const gateway = await openTestGateway(world);
    const partner = gateway.as(partnerMchid);
    const numbers = Array.from({ length: 1000 }, (_empty, index) => index + 1);
    const plan = await partner.answer('createPartnerPlan', {
      json: partnerPlan('P-1', {
        deduction_quantity: 1000,
        total_original_price: 1000,
        total_actual_price: 1000,
        plan_detail_list: numbers.map((number) => ({
          plan_detail_name: `第${number}节课`,
          original_price: 1,
          actual_price: 1,
        })),
      }),
    });
    const sign_plan_detail = numbers.map((number) => ({
      plan_detail_no: number,
      merchant_plan_detail_no: `D-${number}`,
    }));
    const json = partnerSignPlan('S-1', { plan_id: plan.plan_id, sign_plan_detail });
    const { sign_plan } = await partner.answer('createPartnerUserSignPlan', { json });
    expect(sign_plan.signed_detail_list?.map((detail) => detail.merchant_plan_detail_no)).toEqual(
      sign_plan_detail.map((detail) => detail.merchant_plan_detail_no),
    );
    expect(await partner.answer('createPartnerUserSignPlan', { json })).toMatchObject({ sign_plan });
  });
});
