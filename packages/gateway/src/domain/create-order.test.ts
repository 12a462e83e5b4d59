import { describe, expect, test } from 'vitest';
import { createServiceOrder } from './create-order.ts';
import type { NewServiceOrder, ServiceOrder } from './service-order.ts';
import type { SignPlan, SignPlanDetail } from './sign-plan.ts';
import { accepted, reading, refusedBy } from './testing/decided.ts';
import {
  askedOrder,
  changeDetail,
  orderedAt,
  sampleOverAt,
  servedIn,
  signedSignPlan,
  signPlanIn,
} from './testing/served-samples.ts';

const readings = reading({});
const birth = { signPlan: signedSignPlan(), orderId: 'order-1', userId: 'user-1', at: orderedAt, readings };

function ordered(changes: Partial<typeof birth> = {}, asked: Partial<NewServiceOrder> = {}): ServiceOrder {
  return accepted(createServiceOrder(askedOrder(asked), { ...birth, ...changes })).order;
}

function refusedWith(asked: Partial<NewServiceOrder>, changes: Partial<typeof birth> = {}) {
  return refusedBy(createServiceOrder(askedOrder(asked), { ...birth, ...changes }));
}

/** The contract whose details have these states, in their order. */
function withStates(...states: readonly SignPlanDetail['state'][]): SignPlan {
  return states.reduce(
    (signPlan, state, index) => changeDetail(signPlan, index + 1, { state }),
    signedSignPlan(),
  );
}

describe('the order of a detail', () => {
  test('given a signed contract, when its first detail is ordered, then the order is served at the price of the detail', () => {
    const asked = askedOrder();
    const { order, signPlan } = accepted(createServiceOrder(asked, birth));
    expect(order).toEqual({
      ...asked,
      version: 0,
      orderId: 'order-1',
      phase: 'SERVING',
      postPayments: [{ name: '瑜伽课3节', amountFen: 15_000, description: '第1节课', count: null }],
      postDiscounts: [{ name: '享受九折优惠', amountFen: 1000, description: null, count: null }],
      riskFundFen: 14_000,
      totalAmountFen: null,
      payments: [],
      creationAsked: order.creationAsked,
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
      createdAt: orderedAt,
    });
    expect(signPlan).toEqual({
      ...changeDetail(signedSignPlan(), 1, { state: 'USING', orderId: 'order-1', usedAt: orderedAt }),
      goingDetailNo: 1,
    });
  });

  test('given the reading that it waits, when it is created, then it is WAITING for 30 days', () => {
    const waiting = ordered({ readings: reading({ order_starts_as: 'created' }) });
    expect(waiting).toMatchObject({
      phase: 'WAITING',
      dueAt: Date.parse('2023-10-06T09:00:00+08:00'),
    });
  });

  test('given a detail without a discount, when it is ordered, then the order has none either', () => {
    const flat = { originalPriceFen: 14_000, planDiscountDescription: null };
    expect(ordered({ signPlan: changeDetail(signedSignPlan(), 1, flat) }).postDiscounts).toEqual([]);
  });

  test.each([
    [null, '优惠'],
    ['一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
    ['一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九十'],
  ])('given the discount text %j, when it is ordered, then the discount is named %j', (text, name) => {
    const signPlan = changeDetail(signedSignPlan(), 1, { planDiscountDescription: text });
    expect(ordered({ signPlan }).postDiscounts).toMatchObject([{ name, amountFen: 1000 }]);
  });

  test.each([[{ openid: 'o-1', subOpenid: null }], [{ openid: null, subOpenid: 'o-sub' }]])(
    'given %j names the user, when it is ordered, then no other name is made up beside it',
    (names) => {
      const signPlan = signedSignPlan({ openid: 'o-signed', subOpenid: 'o-sub-signed' });
      expect(ordered({ signPlan }, names)).toMatchObject(names);
    },
  );

  test('given no name for the user, when it is ordered, then the contract knows', () => {
    const signPlan = signedSignPlan({ openid: null, subOpenid: 'o-sub' });
    const nobody = { openid: null, subOpenid: null };
    expect(
      accepted(createServiceOrder(askedOrder(nobody), { ...birth, signPlan, userId: null })).order,
    ).toMatchObject({ openid: null, subOpenid: 'o-sub' });
  });
});

describe('whose contract it is', () => {
  test.each<[string, Partial<NewServiceOrder>, { code: string; rule: string }]>([
    ['of another merchant', { mchid: '1900000101' }, { code: 'NO_AUTH', rule: 'sign-plan-creator' }],
    ['of another sub-merchant', { subMchid: '1900000110' }, { code: 'NO_AUTH', rule: 'sign-plan-creator' }],
    ['of a partner, in direct mode', { subMchid: null }, { code: 'NO_AUTH', rule: 'sign-plan-creator' }],
    [
      'under another service',
      { serviceId: '2002' },
      { code: 'INVALID_REQUEST', rule: 'service-of-the-order' },
    ],
  ])('given a contract %s, when it is served, then it is refused', (_whose, asked, refused) => {
    expect(refusedWith(asked)).toMatchObject(refused);
  });

  test.each<[string, Partial<NewServiceOrder>, { field: string; value: string }]>([
    ['openid', { openid: 'o-2' }, { field: '/openid', value: 'o-2' }],
    ['sub_openid', { openid: null, subOpenid: 'o-3' }, { field: '/sub_openid', value: 'o-3' }],
  ])('given the %s of another user, when it is served, then it is refused', (_name, asked, detail) => {
    expect(refusedWith(asked, { userId: 'user-2' })).toMatchObject({
      code: 'PARAM_ERROR',
      rule: 'user-of-the-order',
      detail,
    });
  });
});

describe('whether the contract is in force', () => {
  test.each(['UNSIGNED', 'SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE'] as const)(
    'given it is %s, when it is served, then it is refused and says so',
    (state) => {
      const refused = refusedWith({}, { signPlan: signPlanIn(state) });
      expect(refused).toMatchObject({ code: 'INVALID_REQUEST', rule: 'sign-plan-in-force' });
      expect(refused.message.en).toContain(` is ${state};`);
    },
  );

  test('given its last millisecond, when it is served, then it is; at the instant it runs out, it is not', () => {
    expect(ordered({ at: sampleOverAt - 1 }).phase).toBe('SERVING');
    const refused = refusedWith({}, { at: sampleOverAt });
    expect(refused).toMatchObject({ code: 'INVALID_REQUEST', rule: 'sign-plan-in-force' });
    expect(refused.message.en).toContain(' is EXPIRE;');
  });
});

describe('which detail comes', () => {
  test.each([0, 4, 999])(
    'given three details, when detail %i is ordered, then there is none',
    (planDetailNo) => {
      expect(refusedWith({ planDetailNo })).toMatchObject({
        code: 'PARAM_ERROR',
        rule: 'detail-exists',
        detail: { field: '/plan_detail_no', value: planDetailNo },
      });
    },
  );

  test.each(['SIGN-1-2', 'sign-1-1', 'SIGN-1-1 ', 'other'])(
    'given a number reserved for it, when the first detail is ordered under %j, then it is refused',
    (outOrderNo) => {
      const refused = refusedWith({ outOrderNo });
      expect(refused).toMatchObject({
        code: 'PARAM_ERROR',
        rule: 'order-number-reserved',
        detail: { field: '/out_trade_no', value: outOrderNo },
      });
      expect(refused.message.zh).toContain('SIGN-1-1');
    },
  );

  const lost = 'SIGN_PLAN_DETAIL_CANCEL';

  /** The states of the three details, and what comes of ordering each of them. */
  test.each<[readonly SignPlanDetail['state'][], readonly string[]]>([
    [
      ['NOT_USED', 'NOT_USED', 'NOT_USED'],
      ['ordered', 'detail-in-sequence', 'detail-in-sequence'],
    ],
    [
      ['USING', 'NOT_USED', 'NOT_USED'],
      ['one-running-order', 'one-running-order', 'one-running-order'],
    ],
    [
      ['USED', 'NOT_USED', 'NOT_USED'],
      ['detail-not-used', 'ordered', 'detail-in-sequence'],
    ],
    [
      [lost, 'NOT_USED', 'NOT_USED'],
      ['detail-not-used', 'ordered', 'detail-in-sequence'],
    ],
    [
      ['USED', 'USING', 'NOT_USED'],
      ['detail-not-used', 'one-running-order', 'one-running-order'],
    ],
    [
      [lost, lost, 'NOT_USED'],
      ['detail-not-used', 'detail-not-used', 'ordered'],
    ],
    [
      ['USED', lost, 'USING'],
      ['detail-not-used', 'detail-not-used', 'one-running-order'],
    ],
    [
      ['USED', 'USED', 'USED'],
      ['detail-not-used', 'detail-not-used', 'detail-not-used'],
    ],
  ])('given details %j, when each is ordered, then %j', (states, expected) => {
    const signPlan = withStates(...states);
    const came = [1, 2, 3].map((planDetailNo) => {
      const decision = createServiceOrder(askedOrder({ planDetailNo }), { ...birth, signPlan });
      if ('next' in decision) {
        expect(decision.next.signPlan.goingDetailNo).toBe(planDetailNo);
        return 'ordered';
      }
      expect(decision.refused.code).toBe('INVALID_REQUEST');
      return decision.refused.rule;
    });
    expect(came).toEqual(expected);
  });

  test.each(['WAITING', 'SERVING', 'PAYING'] as const)(
    'given an order that is %s, when the next detail is ordered, then the running one is named',
    (phase) => {
      const { signPlan } = servedIn(phase);
      const refused = refusedWith({ planDetailNo: 2 }, { signPlan });
      expect(refused).toMatchObject({ code: 'INVALID_REQUEST', rule: 'one-running-order' });
      expect(refused.message.en).toContain('SIGN-1-1');
    },
  );

  test.each(['DONE', 'REVOKED', 'EXPIRED'] as const)(
    'given an order that is %s, when the next detail is ordered, then it is',
    (phase) => {
      const { signPlan } = servedIn(phase);
      expect(ordered({ signPlan }, { planDetailNo: 2 })).toMatchObject({
        phase: 'SERVING',
        riskFundFen: 13_500,
      });
    },
  );
});

test('given times that cannot be, when a detail is ordered, then it is refused', () => {
  const { timeRange } = askedOrder();
  const backwards = { ...timeRange, endTime: timeRange.startTime };
  expect(refusedWith({ timeRange: backwards })).toMatchObject({
    code: 'PARAM_ERROR',
    rule: 'end-after-start',
  });
  expect(refusedWith({ timeRange: { ...timeRange, startTime: '20230229' } })).toMatchObject({
    rule: 'time-exists',
  });
});

test('given several broken rules, when a detail is ordered, then one after another speaks, in one order', () => {
  const expired = { ...birth, userId: 'user-2', at: sampleOverAt };
  const wrong = askedOrder({ planDetailNo: 9, outOrderNo: 'other', timeRange: badTimes() });
  const running = servedIn('SERVING').signPlan;
  const rules = [
    createServiceOrder({ ...wrong, mchid: 'other', serviceId: 'other' }, expired),
    createServiceOrder({ ...wrong, serviceId: 'other' }, expired),
    createServiceOrder(wrong, expired),
    createServiceOrder(wrong, { ...expired, userId: 'user-1' }),
    createServiceOrder(wrong, birth),
    createServiceOrder({ ...wrong, planDetailNo: 3 }, { ...birth, signPlan: running }),
    createServiceOrder(
      { ...wrong, planDetailNo: 3, outOrderNo: 'SIGN-1-3' },
      { ...birth, signPlan: running },
    ),
    createServiceOrder({ ...wrong, planDetailNo: 3, outOrderNo: 'SIGN-1-3' }, birth),
    createServiceOrder({ ...wrong, planDetailNo: 1, outOrderNo: 'SIGN-1-1' }, birth),
  ].map((decision) => refusedBy(decision).rule);
  expect(rules).toEqual([
    'sign-plan-creator',
    'service-of-the-order',
    'user-of-the-order',
    'sign-plan-in-force',
    'detail-exists',
    'order-number-reserved',
    'one-running-order',
    'detail-in-sequence',
    'time-exists',
  ]);
});

function badTimes() {
  return { ...askedOrder().timeRange, startTime: '20230229' };
}
