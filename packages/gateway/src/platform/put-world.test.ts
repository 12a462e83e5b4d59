import type { Seed } from '@hufu/contract';
import { describe, expect, test } from 'vitest';
import type { CertifiedKey, WorldRecord } from '../store/store.ts';
import { putSeed, putWorld, type MerchantKeys } from './put-world.ts';

const certificate: CertifiedKey = {
  serial: 'A'.repeat(40),
  privateKeyPem: 'private',
  certificatePem: 'certificate',
  effectiveAt: 0,
  expiresAt: 1,
};

const keysOf = (mchid: string): MerchantKeys => ({
  apiv3Key: `key of ${mchid}`,
  certificates: [certificate],
  platformPublicKey: { id: `PUB_KEY_ID_${mchid}`, privateKeyPem: 'private', publicKeyPem: 'public' },
});

const service = {
  service_id: 'service-1',
  name: '瑜伽课程',
  confirms_by_plan: true,
  plan_duration_max: 100,
  deduction_quantity_max: 10,
  total_price_max: 1_000,
  mchids: ['10000001'],
};

/** The platform's time. */
const nowMs = 1_000;

/** A partner in the middle of its switch to the public key, a direct merchant that is done, two users. */
const world: WorldRecord = {
  platformCertificates: [{ ...certificate, signsFrom: 0 }],
  merchants: [
    { mchid: '10000001', role: 'partner', appids: ['wx1'], publicKeyPermille: 200, ...keysOf('10000001') },
    { mchid: '10000002', role: 'direct', appids: ['wx2'], publicKeyPermille: 1000, ...keysOf('10000002') },
  ],
  subMerchants: [],
  services: [],
  users: [
    { userId: 'user-1', openids: [{ appid: 'wx1', openid: 'one' }] },
    { userId: 'user-2', openids: [{ appid: 'wx1', openid: 'two' }] },
  ],
  plans: [],
  readings: { text_length: 'bytes' },
  clock: { aheadMs: 0, frozenAt: null },
};

/** The same, while a new platform certificate is coming. */
const beforeChange: WorldRecord = {
  ...world,
  platformCertificates: [
    { ...certificate, serial: 'B'.repeat(40), signsFrom: nowMs + 1 },
    ...world.platformCertificates,
  ],
};

/** What comes of it, and for whom keys were made. */
async function put(seed: Seed, within?: string, at: WorldRecord = world) {
  const made: string[] = [];
  const newMerchantKeys = async (mchid: string) => {
    made.push(mchid);
    return keysOf(mchid);
  };
  const standing = within === undefined ? {} : { within };
  return { made, decision: await putWorld(seed, { world: at, nowMs, newMerchantKeys, ...standing }) };
}

async function refusal(seed: Seed, within?: string, at?: WorldRecord) {
  const { made, decision } = await put(seed, within, at);
  expect(made).toEqual([]);
  if (!('refused' in decision)) throw new Error('It was not refused.');
  const { code, rule, detail } = decision.refused;
  return { code, rule, detail };
}

const user = (user_id: string, ...names: readonly string[]) => ({
  user_id,
  openids: names.map((openid) => ({ appid: 'wx1', openid })),
});

describe('putting', () => {
  test('nothing changes nothing', async () => {
    expect(await put({})).toEqual({ made: [], decision: { next: {} } });
  });

  test('a whole seed comes out as one change, with keys for those alone that are new', async () => {
    const { made, decision } = await put({
      merchants: [
        { mchid: '10000003', role: 'direct', appids: ['wx3', 'wx3'] },
        {
          mchid: '10000001',
          role: 'partner',
          appids: ['wx1', 'wx9'],
          sub_merchants: [{ sub_mchid: '10000009', sub_appids: ['wx4'] }],
        },
      ],
      services: [{ ...service, mchids: ['10000003', '10000001', '10000003'] }],
      users: [user('user-3', 'three')],
      readings: { null_member: 'left_out' },
    });
    expect(made).toEqual(['10000003']);
    expect(decision).toEqual({
      next: {
        merchants: [
          {
            mchid: '10000003',
            role: 'direct',
            appids: ['wx3'],
            publicKeyPermille: 1000,
            ...keysOf('10000003'),
          },
          {
            mchid: '10000001',
            role: 'partner',
            appids: ['wx1', 'wx9'],
            publicKeyPermille: 200,
            ...keysOf('10000001'),
          },
        ],
        links: [
          { mchid: '10000003', subMerchants: [] },
          {
            mchid: '10000001',
            subMerchants: [{ mchid: '10000001', subMchid: '10000009', subAppids: ['wx4'] }],
          },
        ],
        services: [
          {
            serviceId: 'service-1',
            name: '瑜伽课程',
            confirmsByPlan: true,
            planDurationDaysMax: 100,
            deductionQuantityMax: 10,
            totalPriceFenMax: 1_000,
            mchids: ['10000003', '10000001'],
          },
        ],
        users: [{ userId: 'user-3', openids: [{ appid: 'wx1', openid: 'three' }] }],
        readings: { text_length: 'bytes', null_member: 'left_out' },
      },
    });
  });

  test('two users may exchange their openids, since both give theirs up', async () => {
    const { decision } = await put({ users: [user('user-1', 'two'), user('user-2', 'one')] });
    expect(decision).toHaveProperty('next.users.length', 2);
  });

  test('a seed is put as everything else is', async () => {
    const seed = { merchants: [{ mchid: '10000003', role: 'direct' as const, appids: ['wx3'] }] };
    const newMerchantKeys = async (mchid: string) => keysOf(mchid);
    expect(await putSeed(seed, { world, nowMs, newMerchantKeys })).toEqual((await put(seed)).decision);
  });
});

describe('the share of notifications that the public key signs', () => {
  const partner = { mchid: '10000001', role: 'partner' as const, appids: ['wx1'] };
  const direct = { mchid: '10000002', role: 'direct' as const, appids: ['wx2'] };
  const fresh = { mchid: '10000003', role: 'direct' as const, appids: ['wx3'] };

  test('becomes what is asked', async () => {
    const merchants = [
      { ...direct, public_key_permille: 0 },
      { ...fresh, public_key_permille: 1 },
    ];
    const { decision } = await put({ merchants });
    expect(decision).toMatchObject({
      next: { merchants: [{ publicKeyPermille: 0 }, { publicKeyPermille: 1 }] },
    });
  });

  test.each([
    ['moves not', { ...direct, public_key_permille: 999 }],
    ['moves not back', { ...direct, public_key_permille: 0 }],
    ['of a new merchant is not under way', { ...fresh, public_key_permille: 1 }],
  ])('%s while a certificate is coming', async (_what, merchant) => {
    expect(await refusal({ merchants: [partner, merchant] }, '', beforeChange)).toMatchObject({
      code: 'PARAM_ERROR',
      rule: 'one-key-change',
      detail: { field: '/merchants/1/public_key_permille', value: merchant.public_key_permille },
    });
  });

  test.each([
    ['stays', { ...direct, public_key_permille: 1000 }],
    ['of a new merchant is none', { ...fresh, public_key_permille: 0 }],
    ['of a new merchant is all', { ...fresh, public_key_permille: 1000 }],
    ['is left as it is', direct],
  ])('%s while a certificate is coming', async (_what, merchant) => {
    expect((await put({ merchants: [merchant] }, '', beforeChange)).decision).toHaveProperty('next');
  });
});

describe('what is refused before anything is made', () => {
  const sub = { sub_mchid: '10000009', sub_appids: ['wx4'] };
  const direct = { mchid: '10000002', role: 'direct' as const, appids: ['wx2'] };
  const partner = { mchid: '10000001', role: 'partner' as const, appids: ['wx1'] };
  const fresh = { mchid: '10000003', role: 'direct' as const, appids: ['wx3'] };

  test.each<[string, Seed, string, string, unknown]>([
    [
      'another role',
      { merchants: [fresh, { ...direct, role: 'partner' }] },
      'merchant-role',
      '/merchants/1/role',
      'partner',
    ],
    [
      'sub-merchants of a direct merchant',
      { merchants: [{ ...fresh, sub_merchants: [sub] }] },
      'merchant-role',
      '/merchants/0/sub_merchants',
      1,
    ],
    [
      'a merchant twice',
      { merchants: [fresh, partner, fresh] },
      'merchant-exists',
      '/merchants/2/mchid',
      '10000003',
    ],
    [
      'a sub-merchant twice',
      { merchants: [{ ...partner, sub_merchants: [sub, { ...sub, sub_appids: ['wx5'] }] }] },
      'merchant-exists',
      '/merchants/0/sub_merchants/1/sub_mchid',
      '10000009',
    ],
    [
      'a service of a merchant that is not there',
      { merchants: [fresh], services: [{ ...service, mchids: ['10000003', '10000004'] }] },
      'merchant-exists',
      '/services/0/mchids/1',
      '10000004',
    ],
    [
      'a service twice',
      { services: [service, service] },
      'service-exists',
      '/services/1/service_id',
      'service-1',
    ],
    ['a user twice', { users: [user('u', 'a'), user('u', 'b')] }, 'user-exists', '/users/1/user_id', 'u'],
    [
      "another user's openid",
      { users: [user('user-3', 'three', 'two')] },
      'openid-taken',
      '/users/0/openids/1/openid',
      'two',
    ],
    [
      'an openid of two users of one seed',
      { users: [user('user-3', 'three'), user('user-4', 'three')] },
      'openid-taken',
      '/users/1/openids/0/openid',
      'three',
    ],
    [
      'an openid twice',
      { users: [user('user-1', 'one', 'one')] },
      'openid-taken',
      '/users/0/openids/1/openid',
      'one',
    ],
  ])('%s', async (_what, seed, rule, field, value) => {
    expect(await refusal(seed)).toMatchObject({
      code: 'PARAM_ERROR',
      rule,
      detail: { location: 'body', field, value },
    });
  });

  test('with a pointer into the body, where the body is a part of the seed', async () => {
    const seed: Seed = { users: [user('user-3', 'three', 'two')] };
    expect(await refusal(seed, '/users/0')).toMatchObject({ detail: { field: '/openids/1/openid' } });
  });

  test('an openid under another appid is another one', async () => {
    const { decision } = await put({
      users: [{ user_id: 'user-3', openids: [{ appid: 'wx2', openid: 'one' }] }],
    });
    expect(decision).toHaveProperty('next');
  });
});
