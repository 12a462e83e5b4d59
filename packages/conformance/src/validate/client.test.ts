/** A client with a validator, and a gateway that says what reached it. */
import { startGateway } from '@hufu/gateway';
import { afterAll, beforeEach, expect, test } from 'vitest';

import { createClient, InputError } from '@hufu/sdk';
import { createValidator } from '@hufu/sdk/validate';
import { failureOf } from '../testing/failure-of.ts';

const answered: unknown[] = [];
const gateway = await startGateway({ log: (entry) => answered.push(entry) });
afterAll(() => gateway.close());
beforeEach(() => {
  answered.length = 0;
});

const merchant = gateway.merchants.find(({ role }) => role === 'direct');
if (merchant === undefined) throw new Error('The gateway has no direct merchant.');

const client = createClient({
  mchid: merchant.mchid,
  serial: merchant.serial,
  privateKey: `file://${merchant.privateKeyFile}`,
  certs: { [merchant.platformPublicKeyId]: `file://${merchant.platformPublicKeyFile}` },
  baseUrl: gateway.baseUrl,
  validate: createValidator(),
});

const plan = {
  service_id: merchant.services[0]?.service_id ?? '',
  appid: merchant.appid,
  plan_name: '瑜伽课1节',
  plan_duration: 60,
  deduction_quantity: 1,
  total_original_price: 15_000,
  total_actual_price: 14_000,
  plan_detail_list: [{ plan_detail_name: '第一节课', original_price: 15_000, actual_price: 14_000 }],
  merchant_plan_no: '1234323JKHDFE1243252',
};

const plans = client.v3.payscore.plan.payscorePlans;

test('a wrong body is refused by its field, and never sent', async () => {
  const error = await failureOf(plans.postAsync({ json: { ...plan, plan_name: '' } }));
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ option: 'json', faults: [{ field: '/plan_name', rule: 'length-min' }] });
  expect(answered).toEqual([]);
});

test('a wrong path variable is refused by its name, and never sent', async () => {
  const error = await failureOf(
    plans.merchantPlanNo._merchant_plan_no_.getAsync({ merchant_plan_no: 'a b' }),
  );
  expect(error).toMatchObject({
    option: 'merchant_plan_no',
    faults: [{ field: 'merchant_plan_no', rule: 'pattern' }],
  });
  expect(answered).toEqual([]);
});

test('a right request is sent', async () => {
  const { data } = await plans.postAsync({ json: plan });
  expect(data).toMatchObject({ merchant_plan_no: plan.merchant_plan_no });
  expect(answered).not.toEqual([]);
});

test('a path outside the contract is sent as it is', async () => {
  await failureOf(client.chain('v3/pay/transactions/jsapi').postAsync({ json: {} }));
  expect(answered).not.toEqual([]);
});
