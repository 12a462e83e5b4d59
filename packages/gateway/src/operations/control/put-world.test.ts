import { X509Certificate, createPrivateKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { directPlan, openid } from '../../testing/bodies.ts';
import { openTestGateway } from '../../testing/gateway.ts';
import {
  createTestWorld,
  directMchid,
  otherOpenid,
  otherSubMchid,
  partnerMchid,
  serviceId,
  subMchid,
} from '../../testing/world.ts';

const world = await createTestWorld();
const newMchid = '1900000300';
const newAppid = 'wxd678efh567hg7300';
const newDirect = { path: { mchid: newMchid }, json: { role: 'direct', appids: [newAppid] } };

describe('a merchant that is put', () => {
  test('is there at once, with keys by which it is known', async () => {
    const gateway = await openTestGateway(world);
    const put = await gateway.control('putMerchant', newDirect);
    expect(put).toEqual({
      mchid: newMchid,
      role: 'direct',
      appids: [newAppid],
      serial: expect.stringMatching(/^[0-9A-F]{40}$/),
      platform_public_key_id: expect.stringMatching(/^PUB_KEY_ID_01\d+$/),
      public_key_permille: 1000,
      platform_certificate_serial: world.platformCertificates[0]?.serial,
      services: [],
      sub_merchants: [],
    });
    await gateway.as(newMchid).answer('listCertificates');
    const { merchants } = await gateway.control('listMerchants');
    expect(merchants.at(-1)).toEqual(put);
    expect(await gateway.store.loadWorld()).toMatchObject({
      merchants: [{}, {}, {}, {}, { mchid: newMchid }],
    });
  });

  test('again keeps its keys and its place, and all else becomes what is given', async () => {
    const gateway = await openTestGateway(world);
    const before = (await gateway.control('listMerchants')).merchants;
    const json = {
      role: 'partner',
      appids: ['wx1', 'wx2', 'wx1'],
      sub_merchants: [{ sub_mchid: otherSubMchid, sub_appids: ['wx3'] }],
    };
    const put = await gateway.control('putMerchant', { path: { mchid: partnerMchid }, json });
    expect(put).toEqual({ ...before[0], appids: ['wx1', 'wx2'], sub_merchants: json.sub_merchants });
    expect((await gateway.control('listMerchants')).merchants).toEqual([put, ...before.slice(1)]);
    const query = { sub_mchid: subMchid };
    expect(
      await gateway
        .as(partnerMchid)
        .refusal('queryPartnerPlan', { path: { merchant_plan_no: 'EXAMPLE-PLAN-1' }, query }),
    ).toMatchObject({ rule: 'sub-merchant-linked' });
  });

  test('by two callers at once has one set of keys', async () => {
    const gateway = await openTestGateway(world);
    const [one, other] = await Promise.all([
      gateway.control('putMerchant', newDirect),
      gateway.control('putMerchant', newDirect),
    ]);
    expect(one).toEqual(other);
    expect(await gateway.control('readCredentials', { path: newDirect.path })).toMatchObject({
      serial: one?.serial,
    });
  });

  test('never changes its role', async () => {
    const gateway = await openTestGateway(world);
    const json = { role: 'partner', appids: [newAppid] };
    expect(await gateway.refusedControl('putMerchant', { path: { mchid: directMchid }, json })).toMatchObject(
      {
        status: 400,
        code: 'PARAM_ERROR',
        rule: 'merchant-role',
        detail: { field: '/role', value: 'partner' },
      },
    );
  });

  test('has no sub-merchants when it is a direct one', async () => {
    const gateway = await openTestGateway(world);
    const json = { ...newDirect.json, sub_merchants: [{ sub_mchid: subMchid, sub_appids: ['wx1'] }] };
    expect(await gateway.refusedControl('putMerchant', { ...newDirect, json })).toMatchObject({
      code: 'PARAM_ERROR',
      rule: 'merchant-role',
      detail: { field: '/sub_merchants' },
    });
    expect((await gateway.control('listMerchants')).merchants).toHaveLength(world.merchants.length);
  });
});

describe('credentials', () => {
  test('are all that a client needs, and fit each other', async () => {
    const gateway = await openTestGateway(world);
    const { serial } = await gateway.control('putMerchant', newDirect);
    const credentials = await gateway.control('readCredentials', { path: newDirect.path });
    expect(credentials).toMatchObject({ mchid: newMchid, serial });
    const certificate = new X509Certificate(credentials.certificate);
    expect(certificate.serialNumber).toBe(serial);
    expect(certificate.checkPrivateKey(createPrivateKey(credentials.private_key))).toBe(true);
    expect(new X509Certificate(credentials.platform_certificate).serialNumber).toBe(
      credentials.platform_certificate_serial,
    );
    expect(credentials.platform_public_key).toContain('BEGIN PUBLIC KEY');
    expect(Buffer.byteLength(credentials.apiv3_key)).toBe(32);
  });

  test('of a merchant that is not there are not found', async () => {
    const gateway = await openTestGateway(world);
    expect(await gateway.refusedControl('readCredentials', { path: newDirect.path })).toMatchObject({
      status: 404,
      code: 'RESOURCE_NOT_EXISTS',
      rule: 'merchant-exists',
    });
  });

  test('are told nowhere else', async () => {
    const gateway = await openTestGateway(world);
    const told = JSON.stringify(await gateway.control('listMerchants'));
    expect(told).not.toMatch(/BEGIN|PRIVATE/);
    for (const { apiv3Key } of world.merchants) expect(told).not.toContain(apiv3Key);
  });
});

describe('a service that is put', () => {
  const path = { service_id: 'yoga-2' };
  const json = {
    name: '普拉提',
    confirms_by_plan: true,
    plan_duration_max: 30,
    deduction_quantity_max: 5,
    total_price_max: 50_000,
    mchids: [newMchid],
  };

  test('serves the merchants that it names, within its limits', async () => {
    const gateway = await openTestGateway(world);
    await gateway.control('putMerchant', newDirect);
    expect(await gateway.control('putService', { path, json })).toEqual({ ...path, ...json });
    const { services } = await gateway.control('listServices');
    expect(services.at(-1)).toEqual({ ...path, ...json });
    expect((await gateway.control('listMerchants')).merchants.at(-1)?.services).toEqual([path]);
    const merchant = gateway.as(newMchid);
    const plan = { ...directPlan('P-1'), ...path, appid: newAppid, plan_duration: 30 };
    await merchant.answer('createPlan', { json: plan });
    expect(
      await merchant.refusal('createPlan', {
        json: { ...plan, merchant_plan_no: 'P-2', plan_duration: 31 },
      }),
    ).toMatchObject({ rule: 'service-limits' });
  });

  test('is refused where it names a merchant that is not there', async () => {
    const gateway = await openTestGateway(world);
    const mchids = [directMchid, newMchid];
    expect(await gateway.refusedControl('putService', { path, json: { ...json, mchids } })).toMatchObject({
      code: 'PARAM_ERROR',
      rule: 'merchant-exists',
      detail: { location: 'body', field: '/mchids/1', value: newMchid },
    });
  });

  test('again becomes what is given', async () => {
    const gateway = await openTestGateway(world);
    const before = (await gateway.control('listServices')).services;
    const put = await gateway.control('putService', {
      path: { service_id: serviceId },
      json: { ...json, mchids: [] },
    });
    expect((await gateway.control('listServices')).services).toEqual([put, ...before.slice(1)]);
  });
});

describe('a user that is put', () => {
  const appid = 'wxd678efh567hg7000';

  test('is known under its openids from then on, and under no others', async () => {
    const gateway = await openTestGateway(world);
    const openids = [{ appid, openid: 'oNew' }];
    const put = await gateway.control('putUser', { path: { user_id: 'user-1' }, json: { openids } });
    expect(put).toEqual({ user_id: 'user-1', openids });
    const { users } = await gateway.control('listUsers');
    expect(users.map((user) => user.user_id)).toEqual(['user-1', 'user-2']);
    expect(users[0]).toEqual(put);
    const { world: seen } = gateway.state;
    expect([seen.user(appid, 'oNew')?.userId, seen.user(appid, openid)]).toEqual(['user-1', undefined]);
  });

  test("is refused another's openid, by the field", async () => {
    const gateway = await openTestGateway(world);
    const openids = [
      { appid, openid: 'oNew' },
      { appid: 'wxd678efh567hg6787', openid: otherOpenid },
    ];
    const path = { user_id: 'user-3' };
    expect(await gateway.refusedControl('putUser', { path, json: { openids } })).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      rule: 'openid-taken',
      detail: { field: '/openids/1/openid', value: otherOpenid },
    });
    expect((await gateway.control('listUsers')).users).toHaveLength(2);
  });

  test('by two callers who want one openid for two users leaves one of them refused', async () => {
    const gateway = await openTestGateway(world);
    const json = { openids: [{ appid, openid: 'oNew' }] };
    const [, refused] = await Promise.all([
      gateway.control('putUser', { path: { user_id: 'user-3' }, json }),
      gateway.refusedControl('putUser', { path: { user_id: 'user-4' }, json }),
    ]);
    expect(refused).toMatchObject({ rule: 'openid-taken' });
  });
});
