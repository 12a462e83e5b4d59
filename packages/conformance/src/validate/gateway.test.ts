/** The same wrong requests, to the validator and to a gateway: both name the same field in the same words. */
import { startGateway } from '@hufu/gateway';
import { afterAll, expect, test } from 'vitest';

import { ApiError, createClient, InputError } from '@hufu/sdk';
import { createValidator } from '@hufu/sdk/validate';
import { failureOf } from '../testing/failure-of.ts';

const gateway = await startGateway();
afterAll(() => gateway.close());

const merchant = gateway.merchants.find(({ role }) => role === 'direct');
if (merchant === undefined) throw new Error('The gateway has no direct merchant.');

const client = createClient({
  mchid: merchant.mchid,
  serial: merchant.serial,
  privateKey: `file://${merchant.privateKeyFile}`,
  certs: { [merchant.platformPublicKeyId]: `file://${merchant.platformPublicKeyFile}` },
  baseUrl: gateway.baseUrl,
});

const order = {
  service_id: '2002000000000558128851361561536',
  sign_plan_id: '0000000000000001',
  plan_detail_no: 1,
  appid: merchant.appid,
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  notify_url: 'https://api.test.com',
  service_introduction: '瑜伽课',
  time_range: { start_time: '20260105000000' },
  out_trade_no: '1234323JKHDFE1243252',
};

const path = 'v3/payscore/sign-plan/serviceorder';

test.each<[string, object]>([
  ['a text that is too long', { ...order, service_introduction: '课'.repeat(21) }],
  ['a text that is empty', { ...order, sign_plan_id: '' }],
  ['a text with a character of four bytes', { ...order, attach: '🎹' }],
  ['a text that breaks its pattern', { ...order, out_trade_no: 'a b' }],
  ['an address with a query', { ...order, notify_url: 'https://api.test.com/?a=1' }],
  ['a time that is none', { ...order, time_range: { start_time: '20261301' } }],
  ['a number as text', { ...order, plan_detail_no: '1' }],
  ['a number below its minimum', { ...order, plan_detail_no: 0 }],
  ['half a number', { ...order, plan_detail_no: 1.5 }],
  ['a text in place of a group', { ...order, time_range: '20260105' }],
  ['null', { ...order, location: null }],
  ['a member that is missing', { ...order, time_range: {} }],
  ['a member too many', { ...order, notifyUrl: 'https://api.test.com' }],
  ['a member too many, deep inside', { ...order, time_range: { ...order.time_range, 'a/b': 1 } }],
  ['a list in place of the body', [order]],
])('%s is refused by both alike', async (_, json) => {
  const validate = createValidator();
  const request = { method: 'POST', target: `/${path}`, body: Buffer.from(JSON.stringify(json)) } as const;
  const ours = await failureOf(Promise.resolve(request).then(validate));
  // The cast stands for a caller without types.
  const theirs = await failureOf(client.chain(path).postAsync({ json: json as never }));
  if (!(ours instanceof InputError) || !(theirs instanceof ApiError)) throw theirs;
  expect(theirs.apiCode).toBe('PARAM_ERROR');
  expect(theirs.detail).toMatchObject({ field: ours.faults[0]?.field, issue: ours.faults[0]?.message });
});

test('what the validator lets through gets past the gateway’s own checks of its form', async () => {
  const body = Buffer.from(JSON.stringify(order));
  expect(createValidator()({ method: 'POST', target: `/${path}`, body })).toBeUndefined();
  const error = await failureOf(client.chain(path).postAsync({ json: order }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).not.toMatchObject({ apiCode: 'PARAM_ERROR' });
});
