import { describe, expect, test } from 'vitest';
import { createServiceOrder, isSameOrder, orderNumberTaken } from './create-order.ts';
import type { NewServiceOrder, ServiceOrder } from './service-order.ts';
import { accepted, reading } from './testing/decided.ts';
import { askedOrder, orderedAt, servedIn, signedSignPlan } from './testing/served-samples.ts';

const readings = reading({});
const birth = { signPlan: signedSignPlan(), orderId: 'order-1', userId: 'user-1', at: orderedAt, readings };

function ordered(): ServiceOrder {
  return accepted(createServiceOrder(askedOrder(), birth)).order;
}

describe('the same order', () => {
  const { timeRange } = askedOrder();
  /** Another value for every field that a merchant gives; one that is missing here does not compile. */
  const others: { readonly [Field in keyof NewServiceOrder]: NewServiceOrder[Field] } = {
    serviceId: '2002',
    signPlanId: '0102',
    planDetailNo: 2,
    mchid: '1900000101',
    subMchid: null,
    appid: 'wxother',
    subAppid: null,
    openid: null,
    subOpenid: 'o-sub',
    outOrderNo: 'SIGN-1-2',
    serviceIntroduction: '游泳课',
    notifyUrl: 'https://api.test.com/',
    timeRange: { ...timeRange, startTime: '20230906' },
    location: null,
    attach: 'attached',
  };
  const otherTimes = [{ endTime: null }, { startTimeRemark: null }, { endTimeRemark: '十一点' }];
  const otherPlaces = [{ startLocation: null }, { endLocation: '二号教室' }];

  test('is one that was asked for in the same words, whatever became of it since', () => {
    expect(isSameOrder(ordered(), askedOrder())).toBe(true);
    expect(isSameOrder(servedIn('DONE').order, askedOrder())).toBe(true);
    const moved = servedIn('PAYING', { timeRange: { ...timeRange, endTime: '20230906' }, location: null });
    expect(isSameOrder(moved.order, askedOrder())).toBe(true);
  });

  test('is one whose merchant named nobody both times, though the contract knew the user', () => {
    const nobody = { openid: null, subOpenid: null };
    const order = accepted(createServiceOrder(askedOrder(nobody), { ...birth, userId: null })).order;
    expect(order.openid).not.toBeNull();
    expect(isSameOrder(order, askedOrder(nobody))).toBe(true);
    expect(isSameOrder(order, askedOrder())).toBe(false);
  });

  test.each(Object.entries(others))('is another with another %s', (field, value) => {
    expect(isSameOrder(ordered(), { ...askedOrder(), [field]: value })).toBe(false);
  });

  test.each(otherTimes)('is another with the time %j', (change) => {
    expect(isSameOrder(ordered(), askedOrder({ timeRange: { ...timeRange, ...change } }))).toBe(false);
  });

  test.each(otherPlaces)('is another with the place %j', (change) => {
    const location = { startLocation: '一号教室', endLocation: null, ...change };
    expect(isSameOrder(ordered(), askedOrder({ location }))).toBe(false);
  });

  test('is refused under its number when it is another', () => {
    const refused = orderNumberTaken('SIGN-1-1');
    expect(refused).toMatchObject({ code: 'INVALID_REQUEST', rule: 'order-number-taken' });
    expect(refused.message.zh).toContain('SIGN-1-1');
    expect(refused.message.en).toContain('SIGN-1-1');
  });
});
