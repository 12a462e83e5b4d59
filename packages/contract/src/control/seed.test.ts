import { expect, test } from 'vitest';
import { validate } from '../validate.ts';
import { seed, type Seed } from './seed.ts';

const whole: Seed = {
  merchants: [
    {
      mchid: '1900000100',
      role: 'partner',
      appids: ['wxd678efh567hg6787'],
      sub_merchants: [{ sub_mchid: '1900000109', sub_appids: ['wxd678efh567hg6999'] }],
    },
    {
      mchid: '1900000200',
      role: 'direct',
      appids: ['wxd678efh567hg7000'],
      public_key_permille: 50,
    },
  ],
  services: [
    {
      service_id: '2002000000000558128851361561536',
      name: '瑜伽课程',
      confirms_by_plan: true,
      plan_duration_max: 1095,
      deduction_quantity_max: 1000,
      total_price_max: 100_000_000,
      mchids: ['1900000100', '1900000200'],
    },
  ],
  users: [
    { user_id: 'user-1', openids: [{ appid: 'wxd678efh567hg6787', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }] },
  ],
  readings: { order_starts_as: 'created', text_length: 'bytes' },
};

const issuesOf = (value: unknown) => {
  const result = validate(seed, value, 'body');
  return result.ok ? [] : result.issues.map(({ rule, field }) => `${rule} ${field}`);
};

test('a whole seed file is accepted', () => {
  expect(issuesOf(whole)).toEqual([]);
});

test('every part of a seed file can be left out', () => {
  expect(issuesOf({})).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['a part', { ...whole, plans: [] }, 'unknown-field /plans'],
  [
    'a member of a merchant',
    { merchants: [{ ...whole.merchants?.[0], serial: 'AB' }] },
    'unknown-field /merchants/0/serial',
  ],
  [
    'a member of a service',
    { services: [{ ...whole.services?.[0], limit: 1 }] },
    'unknown-field /services/0/limit',
  ],
  ['a member of a user', { users: [{ ...whole.users?.[0], name: 'x' }] }, 'unknown-field /users/0/name'],
  ['a reading', { readings: { other: 'allowed' } }, 'unknown-field /readings/other'],
])('%s that is not described is refused', (_name, value, issue) => {
  expect(issuesOf(value)).toEqual([issue]);
});

test.each<[string, unknown, string]>([
  [
    'a merchant without a number',
    { merchants: [{ role: 'direct', appids: ['wx1'] }] },
    'required /merchants/0/mchid',
  ],
  [
    'a text where a flag belongs',
    { services: [{ ...whole.services?.[0], confirms_by_plan: 'yes' }] },
    'type /services/0/confirms_by_plan',
  ],
  [
    'more notifications by the public key than all',
    { merchants: [{ ...whole.merchants?.[1], public_key_permille: 1001 }] },
    'maximum /merchants/0/public_key_permille',
  ],
  [
    'a reading that does not exist',
    { readings: { order_starts_as: 'done' } },
    'choice /readings/order_starts_as',
  ],
])('%s is refused', (_name, value, issue) => {
  expect(issuesOf(value)).toEqual([issue]);
});
