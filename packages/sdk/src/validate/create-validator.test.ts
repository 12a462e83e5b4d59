import { expect, test } from 'vitest';

import { InputError, OptionsError } from '../errors.ts';
import { thrownBy } from '../testing/failure-of.ts';
import type { UnsignedRequest } from '../validate-request.ts';
import { createValidator } from './create-validator.ts';

const validate = createValidator();

const plan = {
  service_id: '2002000000000558128851361561536',
  appid: 'wxd678efh567hg6787',
  plan_name: '瑜伽课2节',
  plan_duration: 60,
  deduction_quantity: 1,
  total_original_price: 15_000,
  total_actual_price: 14_000,
  plan_detail_list: [{ plan_detail_name: '第一节课', original_price: 15_000, actual_price: 14_000 }],
  merchant_plan_no: '1234323JKHDFE1243252',
};

const posting = (body: unknown, target = '/v3/payscore/plan/payscore-plans'): UnsignedRequest => ({
  method: 'POST',
  target,
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});

const getting = (target: string): UnsignedRequest => ({ method: 'GET', target, body: Buffer.alloc(0) });

/** What the validator throws, which must be an InputError. */
function refusalOf(request: UnsignedRequest, check = validate): InputError {
  const error = thrownBy(() => check(request));
  if (error instanceof InputError) return error;
  throw error;
}

test('a right request passes and nothing is returned', () => {
  expect(validate(posting(plan))).toBeUndefined();
});

test('a fault names the field, the rule and the limit with its unit', () => {
  const error = refusalOf(posting({ ...plan, plan_name: '课'.repeat(21) }));
  expect(error.faults).toEqual([
    {
      field: '/plan_name',
      rule: 'length-max',
      message: '"/body/plan_name" (plan name) has 21 characters, more than the maximum of 20.',
    },
  ]);
  expect(error.option).toBe('json');
  expect(error.message).toBe(`POST /v3/payscore/plan/payscore-plans: ${error.faults[0]?.message}`);
});

test('the message repeats three faults and counts the others; all are in the error', () => {
  const { service_id: _, ...rest } = plan;
  const error = refusalOf(
    posting({ ...rest, plan_name: '', plan_duration: 0, total_actual_price: 1.5, merchant_plan_no: 'a b' }),
  );
  expect(error.faults.map(({ field, rule }) => [field, rule])).toEqual([
    ['/service_id', 'required'],
    ['/plan_name', 'length-min'],
    ['/plan_duration', 'minimum'],
    ['/total_actual_price', 'type'],
    ['/merchant_plan_no', 'pattern'],
  ]);
  const told = error.faults.slice(0, 3).map(({ message }) => message);
  expect(error.message).toBe(`POST /v3/payscore/plan/payscore-plans: ${told.join(' ')} And 2 more.`);
});

test('every member that the contract does not have is a fault of its own', () => {
  const detail = { ...plan.plan_detail_list[0], price: 1 };
  const { faults } = refusalOf(posting({ ...plan, planName: 'x', plan_detail_list: [detail] }));
  expect(faults).toEqual([
    {
      field: '/planName',
      rule: 'unknown-field',
      message: 'The request has parameters that the API does not: /body/planName',
    },
    {
      field: '/plan_detail_list/0/price',
      rule: 'unknown-field',
      message: 'The request has parameters that the API does not: /body/plan_detail_list/0/price',
    },
  ]);
});

test('what was given as a Date or is undefined is looked at as it will be sent', () => {
  const { faults } = refusalOf(
    posting({ ...plan, plan_name: new Date('2026-01-05T00:00:00Z'), merchant_plan_no: undefined }),
  );
  expect(faults.map(({ field, rule }) => [field, rule])).toEqual([
    ['/plan_name', 'length-max'],
    ['/merchant_plan_no', 'required'],
  ]);
});

const byNumber = '/v3/payscore/plan/partner/payscore-plans/merchant-plan-no';

test.each<[string, UnsignedRequest, { option: string; field: string; rule: string }]>([
  [
    'a path variable',
    getting(`${byNumber}/${'1'.repeat(33)}?sub_mchid=1`),
    { option: 'merchant_plan_no', field: 'merchant_plan_no', rule: 'length-max' },
  ],
  [
    'an encoded path variable',
    getting(`${byNumber}/a%2Fb?sub_mchid=1`),
    { option: 'merchant_plan_no', field: 'merchant_plan_no', rule: 'pattern' },
  ],
  ['a query', getting(`${byNumber}/1`), { option: 'query', field: 'sub_mchid', rule: 'required' }],
  [
    'a name that stands twice in the query',
    getting(`${byNumber}/1?sub_mchid=1&sub_mchid=2`),
    { option: 'query', field: 'sub_mchid', rule: 'query-repeated' },
  ],
  [
    'a query that is badly encoded',
    getting(`${byNumber}/1?sub_mchid=%E8`),
    { option: 'query', field: '', rule: 'query-encoding' },
  ],
  ['a body that is missing', posting(''), { option: 'json', field: '', rule: 'body-json' }],
  ['a body that is no JSON', posting('{'), { option: 'json', field: '', rule: 'body-json' }],
  [
    'a body that is not UTF-8',
    { ...posting(''), body: Buffer.from([0x22, 0xff, 0x22]) },
    { option: 'json', field: '', rule: 'body-utf8' },
  ],
])('%s is refused under the option it came from', (_, request, { option, field, rule }) => {
  const error = refusalOf(request);
  expect(error.option).toBe(option);
  expect(error.faults).toMatchObject([{ field, rule }]);
});

test('path, query and body are told in this order', () => {
  const target = '/v3/payscore/serviceorder/a%20b/cancel?x=1';
  expect(refusalOf(posting({}, target)).faults.map(({ field }) => field)).toEqual([
    'out_order_no',
    'x',
    '/appid',
    '/service_id',
    '/reason',
  ]);
});

test.each<[string, UnsignedRequest]>([
  ['a path outside the contract', posting('not JSON', '/v3/pay/transactions/jsapi')],
  ['a method that the path does not have', getting('/v3/payscore/plan/payscore-plans?x=1')],
  ['a path with a variable that cannot be decoded', getting(`${byNumber}/%E8?x=1`)],
  [
    'a body that the operation does not ask for',
    posting('{}', '/v3/payscore/plan/payscore-plans/merchant-plan-no/1/stop'),
  ],
])('%s is not looked at', (_, request) => {
  expect(validate(request)).toBeUndefined();
});

test('lengths can be counted in bytes', () => {
  const request = posting({ ...plan, plan_name: '课'.repeat(7) });
  expect(validate(request)).toBeUndefined();
  expect(refusalOf(request, createValidator({ textLength: 'bytes' })).faults).toMatchObject([
    { message: '"/body/plan_name" (plan name) has 21 bytes, more than the maximum of 20.' },
  ]);
});

test('a member that is null can count as left out', () => {
  const request = posting({ ...plan, planName: null });
  expect(refusalOf(request).faults).toMatchObject([{ rule: 'unknown-field' }]);
  expect(createValidator({ nullMember: 'left_out' })(request)).toBeUndefined();
});

test('members that the contract does not have can be let through, and the others are still looked at', () => {
  const allowing = createValidator({ unknownMember: 'allowed' });
  expect(allowing(posting({ ...plan, new_field: 1 }))).toBeUndefined();
  expect(refusalOf(posting({ ...plan, new_field: 1, appid: '' }), allowing).faults).toMatchObject([
    { field: '/appid', rule: 'length-min' },
  ]);
});

test('faults are told up to a hundred for each part', () => {
  const { faults } = refusalOf(
    posting({ ...plan, plan_detail_list: Array.from({ length: 1000 }, () => null) }),
  );
  expect(faults).toHaveLength(100);
});

test.each<[unknown, string, string]>([
  [null, 'options', 'createValidator takes one object.'],
  [
    { textLenght: 'bytes' },
    'textLenght',
    'createValidator has no option "textLenght"; it has textLength, nullMember, unknownMember.',
  ],
  [{ textLength: 'words' }, 'textLength', 'textLength must be "characters" or "bytes".'],
  [{ nullMember: true }, 'nullMember', 'nullMember must be "refused" or "left_out".'],
  [{ unknownMember: null }, 'unknownMember', 'unknownMember must be "refused" or "allowed".'],
])('%j is refused by name', (options, option, message) => {
  // The cast stands for a caller without types.
  const error = thrownBy(() => createValidator(options as never));
  expect(error).toBeInstanceOf(OptionsError);
  expect(error).toMatchObject({ option, message });
});

test('an option that is undefined has its default', () => {
  expect(createValidator({ textLength: undefined })(posting(plan))).toBeUndefined();
});
