import { defaultReadings, planTransitions, type PlanState } from '@hufu/contract';
import { describe, expect, test } from 'vitest';
import type { Service } from './merchant.ts';
import { createPlan, isSamePlan, planNumberTaken, stopPlan } from './plan.ts';
import type { NewPlan, Plan, PlanDetail } from './plan.ts';
import { createSignPlan } from './sign-plan.ts';
import { refusedBy } from './testing/decided.ts';
import {
  askedPlan,
  askedSignPlan,
  sampleAt,
  sampleDetail,
  samplePlan,
  sampleService,
  withDetails,
} from './testing/samples.ts';

const birth = { planId: '01000033210000324638000000376258', service: sampleService, at: sampleAt };

describe('creating a plan', () => {
  test('given a service that allows it, when a plan is asked for, then it is born NORMAL with nothing decided for it', () => {
    const asked = askedPlan();
    expect(createPlan(asked, birth)).toEqual({
      next: {
        ...asked,
        version: 0,
        planId: birth.planId,
        state: 'NORMAL',
        stopMchid: null,
        stoppedAt: null,
        createdAt: sampleAt,
      },
    });
  });

  test.each<[string, Partial<NewPlan>, { rule: string; field: string; value: number }]>([
    [
      'a charge more than there are details',
      { deductionQuantity: 4 },
      {
        rule: 'count-equals-details',
        field: '/deduction_quantity',
        value: 4,
      },
    ],
    [
      'a charge fewer than there are details',
      { deductionQuantity: 2 },
      {
        rule: 'count-equals-details',
        field: '/deduction_quantity',
        value: 2,
      },
    ],
    [
      'a detail that costs more than its list price',
      withDetails(askedPlan(), [{ ...sampleDetail(1, 15_001), originalPriceFen: 15_000 }]),
      {
        rule: 'actual-not-above-original',
        field: '/plan_detail_list/0/actual_price',
        value: 15_001,
      },
    ],
    [
      'a detail that costs more than the one before it',
      withDetails(askedPlan(), [sampleDetail(1, 13_000), sampleDetail(2, 12_000), sampleDetail(3, 12_001)]),
      {
        rule: 'actual-never-rises',
        field: '/plan_detail_list/2/actual_price',
        value: 12_001,
      },
    ],
    [
      'a list price that is not the sum',
      { totalOriginalPriceFen: 44_999 },
      {
        rule: 'totals-equal-sums',
        field: '/total_original_price',
        value: 44_999,
      },
    ],
    [
      'a price that is not the sum',
      { totalActualPriceFen: 40_501 },
      {
        rule: 'totals-equal-sums',
        field: '/total_actual_price',
        value: 40_501,
      },
    ],
    [
      'a plan that lasts longer than the service allows',
      { planDurationDays: 1096 },
      { rule: 'service-limits', field: '/plan_duration', value: 1096 },
    ],
  ])('given the service, when %s is asked for, then it is refused', (_what, changes, expected) => {
    const { rule, field, value } = expected;
    const refused = refusedBy(createPlan(askedPlan(changes), birth));
    expect(refused).toMatchObject({ code: 'PARAM_ERROR', rule });
    expect(refused.detail).toEqual({ location: 'body', field, value, issue: refused.message.en });
    expect(refused.message.zh).toContain(String(value));
  });

  test.each<[Partial<Service>, { rule: string; field: string; value: number }]>([
    [{ planDurationDaysMax: 299 }, { rule: 'service-limits', field: '/plan_duration', value: 300 }],
    [{ deductionQuantityMax: 2 }, { rule: 'service-limits', field: '/deduction_quantity', value: 3 }],
    [
      { totalPriceFenMax: 40_499 },
      { rule: 'service-price-limit', field: '/total_actual_price', value: 40_500 },
    ],
  ])('given a service with %j, when more is asked for, then its limit refuses', (limits, expected) => {
    const { rule, field, value } = expected;
    const service = { ...sampleService, ...limits };
    const refused = refusedBy(createPlan(askedPlan(), { ...birth, service }));
    expect(refused).toMatchObject({ code: 'PARAM_ERROR', rule });
    expect(refused.detail).toMatchObject({ field, value });
  });

  test('given a plan that costs exactly what the service allows, when it is asked for, then it is accepted', () => {
    const service = {
      ...sampleService,
      planDurationDaysMax: 300,
      deductionQuantityMax: 3,
      totalPriceFenMax: 40_500,
    };
    expect(createPlan(askedPlan(), { ...birth, service })).toHaveProperty('next');
  });

  test('given several broken rules, when it is asked for, then the count speaks first, the limits last', () => {
    const broken = {
      ...withDetails(askedPlan(), [sampleDetail(1, 1), sampleDetail(2, 15_001)]),
      planDurationDays: 9999,
    };
    expect(refusedBy(createPlan({ ...broken, deductionQuantity: 3 }, birth)).rule).toBe(
      'count-equals-details',
    );
    expect(refusedBy(createPlan(broken, birth)).rule).toBe('actual-not-above-original');
    const risen = { ...broken, details: [sampleDetail(1, 1), sampleDetail(2, 2)] };
    expect(refusedBy(createPlan(risen, birth)).rule).toBe('actual-never-rises');
    const flat = { ...broken, details: [sampleDetail(1, 1), sampleDetail(2, 1)] };
    expect(refusedBy(createPlan(flat, birth)).rule).toBe('totals-equal-sums');
  });
});

describe('every action in every state', () => {
  const by = { mchid: '1900000100', at: sampleAt + 1000 };
  const signing = {
    signPlanId: '0101',
    userId: 'user-1',
    package: 'token',
    at: sampleAt,
    readings: defaultReadings,
  };

  /** What each action makes of a plan: its next state, or the rule that refuses. */
  const actions = {
    stop: (plan: Plan) => stopPlan(plan, by).state,
    sign: (plan: Plan) => {
      const decision = createSignPlan(askedSignPlan(), { plan, ...signing });
      return 'refused' in decision ? decision.refused.rule : plan.state;
    },
  };
  type Action = keyof typeof actions;

  const outcomes: Readonly<Record<PlanState, Readonly<Record<Action, string>>>> = {
    NORMAL: { stop: 'STOP', sign: 'NORMAL' },
    STOP: { stop: 'STOP', sign: 'plan-signable' },
  };
  const cases = Object.entries(outcomes).flatMap(([state, row]) =>
    Object.entries(row).map(([action, outcome]) => ({ state, action, outcome })),
  );

  test.each(cases)('given $state, when $action, then $outcome', ({ state, action, outcome }) => {
    // Both come from the table above.
    const plan = samplePlan({ state: state as PlanState });
    expect(actions[action as Action](plan)).toBe(outcome);
  });

  test('the table knows every action of the contract', () => {
    expect(Object.keys(actions)).toEqual(expect.arrayContaining(Object.keys(planTransitions)));
  });

  test('given a running plan, when it is stopped, then it says by whom and when, and nothing else changes', () => {
    const plan = samplePlan();
    expect(stopPlan(plan, by)).toEqual({ ...plan, state: 'STOP', stopMchid: by.mchid, stoppedAt: by.at });
  });

  test('given a stopped plan, when it is stopped again, then the very same plan comes back', () => {
    const stopped = stopPlan(samplePlan(), by);
    expect(stopPlan(stopped, { mchid: 'another', at: by.at + 1 })).toBe(stopped);
  });
});

describe('the same plan', () => {
  /** Another value for every field that a merchant gives; one that is missing here does not compile. */
  const others: { readonly [Field in keyof NewPlan]: NewPlan[Field] } = {
    serviceId: '2002000000000558128851361561537',
    mchid: '1900000101',
    subMchid: null,
    appid: 'wxother',
    subAppid: null,
    merchantPlanNo: 'PLAN-2',
    planName: '瑜伽课4节',
    planDurationDays: 301,
    totalOriginalPriceFen: 45_001,
    deductionQuantity: 4,
    totalActualPriceFen: 40_501,
    details: [],
  };
  const otherDetails: { readonly [Field in Exclude<keyof PlanDetail, 'planDetailNo'>]: PlanDetail[Field] } = {
    planDetailName: '第九节课',
    originalPriceFen: 15_001,
    planDiscountDescription: null,
    actualPriceFen: 13_999,
  };

  test('is one that was asked for in the same words, whatever became of it since', () => {
    expect(isSamePlan(samplePlan(), askedPlan())).toBe(true);
    expect(isSamePlan(samplePlan({ state: 'STOP', version: 7, stoppedAt: 1 }), askedPlan())).toBe(true);
  });

  test.each(Object.entries(others))('is another with another %s', (field, value) => {
    expect(isSamePlan(samplePlan(), { ...askedPlan(), [field]: value })).toBe(false);
  });

  test.each(
    Object.entries(otherDetails).flatMap(([field, value]) =>
      [0, 1, 2].map((index) => ({ field, value, index })),
    ),
  )('is another with another $field of detail $index', ({ field, value, index }) => {
    const details = askedPlan().details.map((detail, at) =>
      at === index ? { ...detail, [field]: value } : detail,
    );
    expect(isSamePlan(samplePlan(), askedPlan({ details }))).toBe(false);
  });

  test('is another with its details in another order', () => {
    const [first, second, third] = askedPlan().details;
    const details = [second, first, third].flatMap((detail) => (detail === undefined ? [] : [detail]));
    expect(isSamePlan(samplePlan(), askedPlan({ details }))).toBe(false);
  });
});

test('a number that was used for another plan is refused with the number in it', () => {
  const refused = planNumberTaken('PLAN-1');
  expect(refused).toMatchObject({
    code: 'INVALID_REQUEST',
    rule: 'plan-number-taken',
  });
  expect(refused.message.zh).toContain('PLAN-1');
  expect(refused.message.en).toContain('PLAN-1');
});
