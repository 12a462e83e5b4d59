/**
 * Plans, sign plans and worlds for tests: plain ones, and arbitrary ones that hold whatever a store must be
 * able to give back. Ids and numbers are made from a serial number, so that no two things are equal by accident.
 */
import fc from 'fast-check';
import type { CertifiedKey, Plan, PlanDetail, SignPlan, SignPlanDetail, WorldRecord } from '../store.ts';

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
    merchantSignPlanNo: `sign-no-${serial}`,
    notifyUrl: 'https://example.com/notify',
    planId,
    planName: '瑜伽课20节',
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
      state: 'NOT_USED',
    })),
    signedAt: null,
    package: 'an-opaque-token',
    packageExpiresAt: 1_700_000_000_000 + 7_200_000,
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
});

const anySignPlanRest = fc.record({
  serviceId: anyText,
  subMchid: maybeText,
  appid: anyText,
  subAppid: maybeText,
  notifyUrl: anyText,
  planName: anyText,
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

function certifiedKey(serial: string): CertifiedKey {
  return {
    serial,
    privateKeyPem: `private key of ${serial}`,
    certificatePem: `certificate of ${serial}`,
    effectiveAt: 1_700_000_000_000,
    expiresAt: 1_900_000_000_000,
  };
}

/** A world in which every list has two entries, out of alphabetical order. */
export function newWorld(changes: Partial<WorldRecord> = {}): WorldRecord {
  return {
    platformCertificates: [certifiedKey('FFFF01'), certifiedKey('AAAA02')],
    merchants: [
      {
        mchid: '1900000200',
        role: 'direct',
        appid: 'wxdirect',
        apiv3Key: 'd'.repeat(32),
        certificates: [certifiedKey('DDDD01'), certifiedKey('BBBB02')],
        platformPublicKey: {
          id: 'PUB_KEY_ID_02',
          privateKeyPem: 'private key 2',
          publicKeyPem: 'public key 2',
        },
      },
      {
        mchid: partnerMchid,
        role: 'partner',
        appid: 'wxpartner',
        apiv3Key: 'p'.repeat(32),
        certificates: [certifiedKey('CCCC01')],
        platformPublicKey: {
          id: 'PUB_KEY_ID_01',
          privateKeyPem: 'private key 1',
          publicKeyPem: 'public key 1',
        },
      },
    ],
    subMerchants: [
      { mchid: partnerMchid, subMchid: '1900000110', subAppid: 'wxsub2' },
      { mchid: partnerMchid, subMchid: '1900000109', subAppid: 'wxsub1' },
    ],
    services: [serviceNamed('2002', true, [partnerMchid, '1900000200']), serviceNamed('2001', false, [])],
    users: [
      { userId: 'user-2', openids: [named('wxsub1', 'o-2'), named('wxpartner', 'o-2')] },
      { userId: 'user-1', openids: [named('wxpartner', 'o-1')] },
    ],
    plans: [newPlan('of-the-world')],
    ...changes,
  };
}

function named(appid: string, openid: string): { appid: string; openid: string } {
  return { appid, openid };
}

function serviceNamed(
  serviceId: string,
  confirmsByPlan: boolean,
  mchids: readonly string[],
): WorldRecord['services'][number] {
  return {
    serviceId,
    name: `教培服务 ${serviceId}`,
    confirmsByPlan,
    planDurationDaysMax: 730,
    deductionQuantityMax: 100,
    totalPriceFenMax: Number.MAX_SAFE_INTEGER,
    mchids,
  };
}
