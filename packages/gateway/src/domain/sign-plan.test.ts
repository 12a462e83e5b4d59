import { defaultReadings, packageLifeMs, type ErrorCode } from '@hufu/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printBeijingTime } from './beijing-time.ts';
import type { Refused } from './decision.ts';
import type { Plan } from './plan.ts';
import {
  createSignPlan,
  detailNumberTaken,
  isSameSignPlan,
  planOverAt,
  signPlanNumberTaken,
} from './sign-plan.ts';
import type { NewSignPlan } from './sign-plan.ts';
import { accepted, refusedBy } from './testing/decided.ts';
import { anyValidPlan, askedSignPlan, sampleAt, samplePlan } from './testing/samples.ts';

const birth = {
  plan: samplePlan(),
  signPlanId: '01010033210001424338000019876258',
  userId: 'user-1',
  package: 'a&b',
  at: sampleAt,
  readings: defaultReadings,
};

/** A detail that nobody ordered yet. */
const untouched = {
  state: 'NOT_USED',
  orderId: null,
  actualPayPriceFen: null,
  usedAt: null,
  completedAt: null,
  cancelledAt: null,
};

function numbered(...planDetailNos: readonly number[]): NewSignPlan['detailNumbers'] {
  return planDetailNos.map((planDetailNo, index) => ({ planDetailNo, merchantPlanDetailNo: `NO-${index}` }));
}

describe('creating a sign plan', () => {
  test('given a running plan, when a contract is asked for, then it waits for its user with the terms of the plan', () => {
    const { detailNumbers, ...asked } = askedSignPlan();
    expect(accepted(createSignPlan(askedSignPlan(), birth))).toEqual({
      ...asked,
      version: 0,
      signPlanId: birth.signPlanId,
      userId: 'user-1',
      planName: '瑜伽课3节',
      planDurationDays: 300,
      goingDetailNo: 0,
      state: 'UNSIGNED',
      cancelType: 'NOT_CANCEL',
      cancelledAt: null,
      cancelReason: null,
      expiresAt: Date.parse('2024-07-02T00:00:00+08:00'),
      totalOriginPriceFen: 45_000,
      deductionQuantity: 3,
      totalActualPriceFen: 40_500,
      details: birth.plan.details.map((detail, index) => ({
        ...detail,
        merchantPlanDetailNo: detailNumbers[index]?.merchantPlanDetailNo,
        ...untouched,
      })),
      signedAt: null,
      package: 'a&b',
      packageExpiresAt: sampleAt + packageLifeMs,
      dueAt: sampleAt + packageLifeMs,
      createdAt: sampleAt,
    });
  });

  test.each<{
    given: string;
    plan?: Partial<Plan>;
    asked?: Partial<NewSignPlan>;
    refused: Partial<Refused<ErrorCode>>;
  }>([
    {
      given: "another merchant's plan",
      plan: { mchid: '1900000101' },
      refused: { code: 'NO_AUTH', rule: 'plan-creator' },
    },
    {
      given: "another sub-merchant's plan",
      plan: { subMchid: '1900000110' },
      refused: { code: 'NO_AUTH', rule: 'plan-creator' },
    },
    {
      given: 'a plan of direct mode',
      plan: { subMchid: null },
      refused: { code: 'NO_AUTH', rule: 'plan-creator' },
    },
    {
      given: 'a plan under another service',
      plan: { serviceId: '2002' },
      refused: { code: 'INVALID_REQUEST', rule: 'service-of-the-plan' },
    },
    {
      given: 'a plan that was stopped',
      plan: { state: 'STOP' },
      refused: { code: 'INVALID_REQUEST', rule: 'plan-signable' },
    },
  ])('given $given, when a contract on it is asked for, then it is refused', ({ plan, refused }) => {
    const decision = createSignPlan(askedSignPlan(), { ...birth, plan: samplePlan(plan) });
    expect(refusedBy(decision)).toMatchObject(refused);
    expect(refusedBy(decision)).not.toHaveProperty('detail');
  });

  test.each<[string, NewSignPlan['detailNumbers'], { rule: string; field: string; value: unknown }]>([
    [
      'one number too few',
      numbered(1, 2),
      { rule: 'details-match-plan', field: '/sign_plan_detail', value: 2 },
    ],
    [
      'one number too many',
      numbered(1, 2, 3, 4),
      { rule: 'details-match-plan', field: '/sign_plan_detail', value: 4 },
    ],
    [
      'two details in the wrong order',
      numbered(1, 3, 2),
      { rule: 'details-match-plan', field: '/sign_plan_detail/1/plan_detail_no', value: 3 },
    ],
    [
      'one detail twice',
      numbered(1, 1, 3),
      { rule: 'details-match-plan', field: '/sign_plan_detail/1/plan_detail_no', value: 1 },
    ],
    [
      'one order number twice',
      numbered(1, 2, 3).map((detail) => ({ ...detail, merchantPlanDetailNo: 'SAME' })),
      { rule: 'detail-number-unique', field: '/sign_plan_detail/1/merchant_plan_detail_no', value: 'SAME' },
    ],
  ])('given three details, when %s is given, then it is refused', (_what, detailNumbers, expected) => {
    const { rule, field, value } = expected;
    const refused = refusedBy(createSignPlan(askedSignPlan({ detailNumbers }), birth));
    expect(refused).toMatchObject({ code: 'PARAM_ERROR', rule });
    expect(refused.detail).toEqual({ location: 'body', field, value, issue: refused.message.en });
  });

  test('given several broken rules, when it is asked for, then whose plan it is speaks first, the details last', () => {
    const asked = askedSignPlan({ serviceId: 'other', detailNumbers: [] });
    const rules = (plan: Plan) => refusedBy(createSignPlan(asked, { ...birth, plan })).rule;
    expect(rules(samplePlan({ mchid: 'other', state: 'STOP' }))).toBe('plan-creator');
    expect(rules(samplePlan({ state: 'STOP' }))).toBe('service-of-the-plan');
    expect(rules(samplePlan({ state: 'STOP', serviceId: 'other' }))).toBe('plan-signable');
    expect(rules(samplePlan({ serviceId: 'other' }))).toBe('details-match-plan');
  });
});

test('any plan can be signed when each of its details is given one number, and not when one of them is off', () => {
  fc.assert(
    fc.property(anyValidPlan(2), fc.nat(), (terms, drawn) => {
      const plan = { ...samplePlan(), ...terms };
      const detailNumbers = numbered(...terms.details.map(({ planDetailNo }) => planDetailNo));
      const sign = (numbers: NewSignPlan['detailNumbers']) =>
        createSignPlan(askedSignPlan({ detailNumbers: numbers }), { ...birth, plan });
      const index = drawn % detailNumbers.length;

      const next = accepted(sign(detailNumbers));
      expect(next.details).toEqual(
        terms.details.map((detail, at) => ({
          ...detail,
          ...untouched,
          merchantPlanDetailNo: `NO-${at}`,
        })),
      );
      expect(refusedBy(sign(detailNumbers.toSpliced(index, 1))).rule).toBe('details-match-plan');
      const off = detailNumbers.map((one, at) => (at === index ? { ...one, planDetailNo: at + 2 } : one));
      expect(refusedBy(sign(off)).rule).toBe('details-match-plan');
      const twice = detailNumbers.map((one, at) =>
        at === index ? { ...one, merchantPlanDetailNo: 'NO-0' } : one,
      );
      if (index > 0) expect(refusedBy(sign(twice)).rule).toBe('detail-number-unique');
    }),
  );
});

test("the documentation's own sample: signed on 2023-09-05 for 300 days, over at midnight before 2024-07-02", () => {
  expect(printBeijingTime(planOverAt(sampleAt, 300, defaultReadings))).toBe('2024-07-02T00:00:00+08:00');
});

test('by the other reading it is over a day earlier, and a contract of one day at the next midnight', () => {
  const lastDay = { ...defaultReadings, plan_over_time: 'last_day' } as const;
  expect(printBeijingTime(planOverAt(sampleAt, 300, lastDay))).toBe('2024-07-01T00:00:00+08:00');
  expect(printBeijingTime(planOverAt(sampleAt, 301, lastDay))).toBe('2024-07-02T00:00:00+08:00');
  expect(printBeijingTime(planOverAt(sampleAt, 1, lastDay))).toBe('2023-09-06T00:00:00+08:00');
  const asked = createSignPlan(askedSignPlan(), { ...birth, readings: lastDay });
  expect(printBeijingTime(accepted(asked).expiresAt)).toBe('2024-07-01T00:00:00+08:00');
});

test('a contract over a leap day lasts as many days as any other', () => {
  const at = Date.parse('2024-02-28T23:59:59+08:00');
  expect(printBeijingTime(planOverAt(at, 1, defaultReadings))).toBe('2024-03-01T00:00:00+08:00');
  expect(printBeijingTime(planOverAt(at, 365, defaultReadings))).toBe('2025-02-28T00:00:00+08:00');
});

test('when it is over does not depend on the hour of the day, only on the day in Beijing', () => {
  const midnight = Date.parse('2023-09-05T00:00:00+08:00');
  const hours = Array.from({ length: 24 }, (_empty, hour) => midnight + hour * 3_600_000);
  expect(new Set(hours.map((at) => planOverAt(at, 1, defaultReadings)))).toEqual(
    new Set([midnight + 2 * 86_400_000]),
  );
});

describe('the same sign plan', () => {
  /** Another value for every field that a merchant gives; one that is missing here does not compile. */
  const others: { readonly [Field in keyof NewSignPlan]: NewSignPlan[Field] } = {
    serviceId: '2002',
    planId: '0100',
    mchid: '1900000101',
    subMchid: null,
    appid: 'wxother',
    subAppid: null,
    openid: null,
    subOpenid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    merchantSignPlanNo: 'SIGN-2',
    notifyUrl: 'https://api.test.com/',
    detailNumbers: [],
  };
  const signPlan = accepted(createSignPlan(askedSignPlan(), birth));

  test('is one that was asked for in the same words, whatever became of it since', () => {
    expect(isSameSignPlan(signPlan, askedSignPlan())).toBe(true);
    const later = { ...signPlan, version: 4, state: 'SIGNED', signedAt: 1, package: 'another' } as const;
    expect(isSameSignPlan(later, askedSignPlan())).toBe(true);
  });

  test.each(Object.entries(others))('is another with another %s', (field, value) => {
    expect(isSameSignPlan(signPlan, { ...askedSignPlan(), [field]: value })).toBe(false);
  });

  test.each(
    [0, 1, 2].flatMap((index) =>
      [{ planDetailNo: 9 }, { merchantPlanDetailNo: 'X' }].map((change) => ({ index, change })),
    ),
  )('is another with $change in detail $index', ({ index, change }) => {
    const detailNumbers = askedSignPlan().detailNumbers.map((one, at) =>
      at === index ? { ...one, ...change } : one,
    );
    expect(isSameSignPlan(signPlan, askedSignPlan({ detailNumbers }))).toBe(false);
  });
});

test.each([
  [signPlanNumberTaken('N-1'), { rule: 'sign-plan-number-taken' }],
  [detailNumberTaken('N-1'), { rule: 'detail-number-unique' }],
])('a number that is taken is refused with the number in it: %#', (refused, expected) => {
  expect(refused).toMatchObject({ code: 'INVALID_REQUEST', ...expected });
  expect(refused.message.zh).toContain('N-1');
  expect(refused.message.en).toContain('N-1');
});
