import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlan } from './plan.ts';
import type { NewPlan, PlanDetail } from './plan.ts';
import { anyValidPlan, sampleAt, sampleService, withDetails } from './testing/samples.ts';

const birth = { planId: '01000033210000324638000000376258', service: sampleService, at: sampleAt };

/** Breaks one rule of a valid plan of two or more details and no other; `at` is any number. */
interface Breaker {
  readonly rule: string;
  readonly field: (plan: NewPlan, at: number) => string;
  readonly break: (plan: NewPlan, at: number) => NewPlan;
}

function replaced(plan: NewPlan, index: number, change: (detail: PlanDetail) => PlanDetail): NewPlan {
  return withDetails(
    plan,
    plan.details.map((detail, at) => (at === index ? change(detail) : detail)),
  );
}

const breakers: readonly Breaker[] = [
  {
    rule: 'count-equals-details',
    field: () => '/deduction_quantity',
    break: (plan, at) => ({ ...plan, deductionQuantity: plan.details.length + 1 + at }),
  },
  {
    rule: 'actual-not-above-original',
    field: (plan, at) => `/plan_detail_list/${at % plan.details.length}/actual_price`,
    break: (plan, at) =>
      replaced(plan, at % plan.details.length, (detail) => ({
        ...detail,
        originalPriceFen: detail.actualPriceFen - 1,
      })),
  },
  {
    rule: 'actual-never-rises',
    field: (plan, at) => `/plan_detail_list/${1 + (at % (plan.details.length - 1))}/actual_price`,
    break: (plan, at) => {
      const index = 1 + (at % (plan.details.length - 1));
      const actualPriceFen = (plan.details[index - 1]?.actualPriceFen ?? 0) + 1;
      return replaced(plan, index, (detail) => ({
        ...detail,
        actualPriceFen,
        originalPriceFen: actualPriceFen,
      }));
    },
  },
  {
    rule: 'totals-equal-sums',
    field: () => '/total_original_price',
    break: (plan, at) => ({ ...plan, totalOriginalPriceFen: plan.totalOriginalPriceFen + 1 + at }),
  },
  {
    rule: 'totals-equal-sums',
    field: () => '/total_actual_price',
    break: (plan, at) => ({ ...plan, totalActualPriceFen: plan.totalActualPriceFen - 1 - at }),
  },
  {
    rule: 'service-limits',
    field: () => '/plan_duration',
    break: (plan, at) => ({ ...plan, planDurationDays: 1096 + at }),
  },
  {
    rule: 'service-price-limit',
    field: () => '/total_actual_price',
    break: (plan, at) => {
      const priceFen = sampleService.totalPriceFenMax + at;
      return replaced(plan, 0, (detail) => ({
        ...detail,
        actualPriceFen: priceFen,
        originalPriceFen: priceFen,
      }));
    },
  },
];

test('any plan that breaks no rule is accepted as it was asked for', () => {
  fc.assert(
    fc.property(anyValidPlan(1), (asked) => {
      expect(createPlan(asked, birth)).toMatchObject({ next: asked });
    }),
  );
});

test.each(breakers)('any plan with one broken rule is refused by it: $rule', (breaker) => {
  fc.assert(
    fc.property(anyValidPlan(2), fc.nat(1000), (asked, at) => {
      expect(createPlan(breaker.break(asked, at), birth)).toMatchObject({
        refused: { rule: breaker.rule, detail: { field: breaker.field(asked, at) } },
      });
    }),
  );
});
