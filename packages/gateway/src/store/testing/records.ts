/**
 * Plans, sign plans and service orders for tests: plain ones, and arbitrary ones that hold whatever a store must be
 * able to give back. Ids and numbers are made from a serial number, so that no two things are equal by accident.
 */
import fc from 'fast-check';
import type { Plan, PlanDetail, ServiceOrder, SignPlan, SignPlanDetail } from '../store.ts';

export const partnerMchid = '1900000100';

/** A plan with three details that nobody has saved yet. */
export function newPlan(serial: number | string, changes: Partial<Plan> = {}): Plan {
  return {
    version: 0,
    planId: `plan-${serial}`,
    serviceId: '2002000000000558128851361561536',
    mchid: partnerMchid,
    subMchid: '1900000109',
    appid: 'wxd678efh567hg6787',
    subAppid: 'wxd678efh567hg6999',
    merchantPlanNo: `no-${serial}`,
    planName: '瑜伽课20节',
    planDurationDays: 300,
    state: 'NORMAL',
    totalOriginalPriceFen: 45_000,
    deductionQuantity: 3,
    totalActualPriceFen: 42_000,
    details: [1, 2, 3].map((planDetailNo) => ({
      planDetailNo,
      planDetailName: `第${planDetailNo}节课`,
      originalPriceFen: 15_000,
      planDiscountDescription: planDetailNo === 2 ? null : '享受九折',
      actualPriceFen: 14_000,
    })),
    stopMchid: null,
    stoppedAt: null,
    createdAt: 1_700_000_000_000,
    ...changes,
  };
}

/** A detail of which nothing has happened. */
const unused = {
  state: 'NOT_USED',
  orderId: null,
  actualPayPriceFen: null,
  usedAt: null,
  completedAt: null,
  cancelledAt: null,
} as const;

/** A sign plan on the plan of `planId`, with three details that nobody has saved yet. */
export function newSignPlan(
  serial: number | string,
  planId: string,
  changes: Partial<SignPlan> = {},
): SignPlan {
  return {
    version: 0,
    signPlanId: `sign-${serial}`,
    serviceId: '2002000000000558128851361561536',
    mchid: partnerMchid,
    subMchid: '1900000109',
    appid: 'wxd678efh567hg6787',
    subAppid: null,
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    subOpenid: null,
    userId: 'user-1',
    merchantSignPlanNo: `sign-no-${serial}`,
    notifyUrl: 'https://example.com/notify',
    planId,
    planName: '瑜伽课20节',
    planDurationDays: 300,
    goingDetailNo: 0,
    state: 'UNSIGNED',
    cancelType: 'NOT_CANCEL',
    cancelledAt: null,
    cancelReason: null,
    expiresAt: 1_800_000_000_000,
    totalOriginPriceFen: 45_000,
    deductionQuantity: 3,
    totalActualPriceFen: 42_000,
    details: [1, 2, 3].map((planDetailNo) => ({
      planDetailNo,
      merchantPlanDetailNo: `detail-${serial}-${planDetailNo}`,
      planDetailName: `第${planDetailNo}节课`,
      originalPriceFen: 15_000,
      planDiscountDescription: null,
      actualPriceFen: 14_000,
      ...unused,
    })),
    signedAt: null,
    package: 'an-opaque-token',
    packageExpiresAt: 1_700_000_000_000 + 7_200_000,
    dueAt: 1_700_000_000_000 + 7_200_000,
    createdAt: 1_700_000_000_000,
    ...changes,
  };
}

/** Text as people and machines write it: any script, any character but NUL. */
const anyText = fc.oneof(
  fc.constantFrom(
    '',
    '瑜伽课20节',
    'O\'Reilly "quoted" \\ $1 %s',
    '𠮷野家 👩‍👩‍👧',
    '\t\r\n\u0001\u2028',
    'a'.repeat(1024),
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((drawn) => drawn.replaceAll('\0', '零')),
);
const maybeText = fc.option(anyText);
const amount = fc.oneof(fc.constantFrom(0, 1, 2 ** 31, Number.MAX_SAFE_INTEGER), fc.maxSafeNat());
const maybeInstant = fc.option(amount);

function numbered<Detail>(details: readonly Detail[]): (Detail & { planDetailNo: number })[] {
  return details.map((detail, index) => ({ ...detail, planDetailNo: index + 1 }));
}

const anyDetail: fc.Arbitrary<Omit<PlanDetail, 'planDetailNo'>> = fc.record({
  planDetailName: anyText,
  originalPriceFen: amount,
  planDiscountDescription: maybeText,
  actualPriceFen: amount,
});

/** Everything in a plan but what identifies it. */
export const anyPlanContent: fc.Arbitrary<Partial<Plan>> = fc.record({
  serviceId: anyText,
  subMchid: maybeText,
  appid: anyText,
  subAppid: maybeText,
  planName: anyText,
  planDurationDays: amount,
  state: fc.constantFrom('NORMAL', 'STOP'),
  totalOriginalPriceFen: amount,
  deductionQuantity: amount,
  totalActualPriceFen: amount,
  details: fc.array(anyDetail, { maxLength: 12 }).map(numbered),
  stopMchid: maybeText,
  stoppedAt: maybeInstant,
  createdAt: amount,
});

const anyUser = fc.oneof(
  fc.record({ openid: anyText, subOpenid: maybeText }),
  fc.record({ openid: maybeText, subOpenid: anyText }),
);

type FreeDetail = Omit<SignPlanDetail, 'planDetailNo' | 'merchantPlanDetailNo'>;

const anySignPlanDetail: fc.Arbitrary<FreeDetail> = fc.record({
  planDetailName: anyText,
  originalPriceFen: amount,
  planDiscountDescription: maybeText,
  actualPriceFen: amount,
  state: fc.constantFrom('NOT_USED', 'USING', 'USED', 'SIGN_PLAN_DETAIL_CANCEL'),
  orderId: maybeText,
  actualPayPriceFen: maybeInstant,
  usedAt: maybeInstant,
  completedAt: maybeInstant,
  cancelledAt: maybeInstant,
});

const anySignPlanRest = fc.record({
  serviceId: anyText,
  subMchid: maybeText,
  appid: anyText,
  subAppid: maybeText,
  notifyUrl: anyText,
  userId: anyText,
  planName: anyText,
  planDurationDays: amount,
  goingDetailNo: amount,
  state: fc.constantFrom('UNSIGNED', 'SIGNED', 'SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE'),
  cancelType: fc.constantFrom('NOT_CANCEL', 'USER', 'MERCHANT', 'REVOKE_SERVICE'),
  cancelledAt: maybeInstant,
  cancelReason: maybeText,
  expiresAt: amount,
  totalOriginPriceFen: amount,
  deductionQuantity: amount,
  totalActualPriceFen: amount,
  details: fc.array(anySignPlanDetail, { maxLength: 12 }).map(numbered),
  signedAt: maybeInstant,
  package: anyText,
  packageExpiresAt: amount,
  dueAt: maybeInstant,
  createdAt: amount,
});

type FreeSignPlan = Omit<Partial<SignPlan>, 'details'> & {
  readonly details: readonly (FreeDetail & { readonly planDetailNo: number })[];
};

/** Everything in a sign plan but what identifies it and its details. */
export const anySignPlanContent: fc.Arbitrary<FreeSignPlan> = fc
  .tuple(anySignPlanRest, anyUser)
  .map(([rest, user]) => ({ ...rest, ...user }));

/** A sign plan of that content. */
export function signPlanOf(serial: number | string, planId: string, content: FreeSignPlan): SignPlan {
  const details = content.details.map((detail) => ({
    ...detail,
    merchantPlanDetailNo: `detail-${serial}-${detail.planDetailNo}`,
  }));
  return newSignPlan(serial, planId, { ...content, details });
}

/** An order for the first detail of a sign plan that nobody has saved yet. */
export function newServiceOrder(
  serial: number | string,
  signPlanId: string,
  changes: Partial<ServiceOrder> = {},
): ServiceOrder {
  return {
    version: 0,
    orderId: `order-${serial}`,
    serviceId: '2002000000000558128851361561536',
    signPlanId,
    planDetailNo: 1,
    mchid: partnerMchid,
    subMchid: '1900000109',
    appid: 'wxd678efh567hg6787',
    subAppid: null,
    openid: null,
    subOpenid: null,
    outOrderNo: `out-${serial}`,
    serviceIntroduction: '瑜伽课',
    notifyUrl: 'https://example.com/notify',
    timeRange: { startTime: '20260401', endTime: null, startTimeRemark: null, endTimeRemark: '下课' },
    location: { startLocation: '嗨客时尚主题展餐厅', endLocation: null },
    attach: null,
    phase: 'SERVING',
    postPayments: [{ name: '瑜伽课20节', amountFen: 15_000, description: '第1节课', count: null }],
    postDiscounts: [{ name: '享受九折', amountFen: 1_000, description: null, count: 1 }],
    riskFundFen: 14_000,
    totalAmountFen: null,
    payments: [],
    creationAsked: '{"out_trade_no":"1"}',
    completionAsked: null,
    modificationAsked: null,
    syncAsked: null,
    cancelReason: null,
    completedAt: null,
    cancelledAt: null,
    paidAt: null,
    failuresLeft: 0,
    failuresSeen: 0,
    dueAt: null,
    createdAt: 1_700_000_000_000,
    ...changes,
  };
}

const anyCost = fc.record({
  name: anyText,
  amountFen: amount,
  description: maybeText,
  count: maybeInstant,
});

const anyLocation = fc.option(fc.record({ startLocation: maybeText, endLocation: maybeText }));

/** Everything in a service order but what identifies it. */
export const anyServiceOrderContent: fc.Arbitrary<Partial<ServiceOrder>> = fc.record({
  serviceId: anyText,
  planDetailNo: fc.integer({ min: 1 }),
  subMchid: maybeText,
  appid: anyText,
  subAppid: maybeText,
  openid: maybeText,
  subOpenid: maybeText,
  serviceIntroduction: anyText,
  notifyUrl: anyText,
  timeRange: fc.record({
    startTime: anyText,
    endTime: maybeText,
    startTimeRemark: maybeText,
    endTimeRemark: maybeText,
  }),
  location: anyLocation,
  attach: maybeText,
  phase: fc.constantFrom('WAITING', 'SERVING', 'PAYING', 'DONE', 'REVOKED', 'EXPIRED'),
  postPayments: fc.array(anyCost, { maxLength: 5 }),
  postDiscounts: fc.array(anyCost, { maxLength: 5 }),
  riskFundFen: amount,
  totalAmountFen: maybeInstant,
  payments: fc.array(
    fc.record({
      seq: amount,
      amountFen: amount,
      paidType: fc.constantFrom('NEWTON', 'MCH'),
      paidAt: amount,
      transactionId: maybeText,
    }),
    { maxLength: 3 },
  ),
  creationAsked: anyText,
  completionAsked: maybeText,
  modificationAsked: maybeText,
  syncAsked: maybeText,
  cancelReason: maybeText,
  completedAt: maybeInstant,
  cancelledAt: maybeInstant,
  paidAt: maybeInstant,
  failuresLeft: amount,
  failuresSeen: amount,
  dueAt: maybeInstant,
  createdAt: amount,
});
