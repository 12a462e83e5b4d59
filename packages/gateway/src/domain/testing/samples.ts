/** For tests: plans, contracts and a service that break no rule, plain ones and arbitrary ones. */
import fc from 'fast-check';
import type { Service } from '../merchant.ts';
import type { NewPlan, Plan, PlanDetail } from '../plan.ts';
import type { NewSignPlan } from '../sign-plan.ts';

export const sampleService: Service = {
  serviceId: '2002000000000558128851361561536',
  confirmsByPlan: true,
  planDurationDaysMax: 1095,
  deductionQuantityMax: 1000,
  totalPriceFenMax: 100_000_000,
  mchids: ['1900000100'],
};

/** 2023-09-05, 11:03:56 in Beijing. */
export const sampleAt = Date.parse('2023-09-05T11:03:56+08:00');

/** A detail that costs `actualPriceFen`, or 15,000 without its discount. */
export function sampleDetail(planDetailNo: number, actualPriceFen: number): PlanDetail {
  return {
    planDetailNo,
    planDetailName: `第${planDetailNo}节课`,
    originalPriceFen: 15_000,
    planDiscountDescription: '享受九折优惠',
    actualPriceFen,
  };
}

/** What a partner asks for: three lessons that cost less and less. */
export function askedPlan(changes: Partial<NewPlan> = {}): NewPlan {
  return {
    serviceId: sampleService.serviceId,
    mchid: '1900000100',
    subMchid: '1900000109',
    appid: 'wxd678efh567hg6787',
    subAppid: 'wxd678efh567hg6999',
    merchantPlanNo: 'PLAN-1',
    planName: '瑜伽课3节',
    planDurationDays: 300,
    totalOriginalPriceFen: 45_000,
    deductionQuantity: 3,
    totalActualPriceFen: 40_500,
    details: [sampleDetail(1, 14_000), sampleDetail(2, 13_500), sampleDetail(3, 13_000)],
    ...changes,
  };
}

/** That plan, created. */
export function samplePlan(changes: Partial<Plan> = {}): Plan {
  return {
    ...askedPlan(),
    version: 1,
    planId: '01000033210000324638000000376258',
    state: 'NORMAL',
    stopMchid: null,
    stoppedAt: null,
    createdAt: sampleAt,
    ...changes,
  };
}

/** What a partner asks for on that plan. */
export function askedSignPlan(changes: Partial<NewSignPlan> = {}): NewSignPlan {
  return {
    serviceId: sampleService.serviceId,
    planId: '01000033210000324638000000376258',
    mchid: '1900000100',
    subMchid: '1900000109',
    appid: 'wxd678efh567hg6787',
    subAppid: 'wxd678efh567hg6999',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    subOpenid: null,
    merchantSignPlanNo: 'SIGN-1',
    notifyUrl: 'https://api.test.com',
    detailNumbers: [1, 2, 3].map((planDetailNo) => ({
      planDetailNo,
      merchantPlanDetailNo: `SIGN-1-${planDetailNo}`,
    })),
    ...changes,
  };
}

/** The plan with these details, and with count and totals as they demand. */
export function withDetails(asked: NewPlan, details: readonly PlanDetail[]): NewPlan {
  return {
    ...asked,
    details,
    deductionQuantity: details.length,
    totalOriginalPriceFen: details.reduce((sum, { originalPriceFen }) => sum + originalPriceFen, 0),
    totalActualPriceFen: details.reduce((sum, { actualPriceFen }) => sum + actualPriceFen, 0),
  };
}

const anyDetail = fc.record({
  actualPriceFen: fc.integer({ min: 2, max: 1_000_000 }),
  discountFen: fc.nat(1_000_000),
  planDiscountDescription: fc.option(fc.string({ minLength: 1, maxLength: 30 })),
  planDetailName: fc.string({ minLength: 1, maxLength: 20 }),
});

/** Any plan of `detailsMin` to 40 details that breaks no rule of the sample service. */
export function anyValidPlan(detailsMin: number): fc.Arbitrary<NewPlan> {
  const anyDetails = fc.array(anyDetail, { minLength: detailsMin, maxLength: 40 });
  return fc.tuple(anyDetails, fc.integer({ min: 1, max: 1095 })).map(([drawn, planDurationDays]) => {
    const falling = drawn.toSorted((one, other) => other.actualPriceFen - one.actualPriceFen);
    const details = falling.map(({ discountFen, ...detail }, index) => ({
      ...detail,
      planDetailNo: index + 1,
      originalPriceFen: detail.actualPriceFen + discountFen,
    }));
    return withDetails(askedPlan({ planDurationDays }), details);
  });
}
