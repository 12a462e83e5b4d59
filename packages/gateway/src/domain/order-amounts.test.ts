import { describe, expect, test } from 'vitest';
import { amountsFault, type FinalAmounts } from './order-amounts.ts';
import { servedIn } from './testing/served-samples.ts';

/** The order of a detail that costs 14,000. */
const { order } = servedIn('SERVING');

function amounts(payments: readonly number[], discounts: readonly number[], total: number): FinalAmounts {
  return {
    postPayments: payments.map((amountFen) => ({ name: '课', amountFen, description: null, count: null })),
    postDiscounts: discounts.map((amountFen, index) => ({
      name: `优惠${index}`,
      amountFen,
      description: null,
      count: null,
    })),
    totalAmountFen: total,
  };
}

describe('the amounts of an order may be', () => {
  test.each<[string, FinalAmounts]>([
    ["the detail's price", amounts([14_000], [], 14_000)],
    ['nothing', amounts([0], [], 0)],
    ['nothing, after discounts', amounts([15_000], [14_000, 1000], 0)],
    ['several payments of one name', amounts([5000, 5000], [], 10_000)],
    ['payments above the price whose discounts bring them down', amounts([20_000], [6000], 14_000)],
  ])('%s', (_what, asked) => {
    expect(amountsFault(asked, order)).toBeUndefined();
  });
});

describe('the amounts of an order may not be', () => {
  test.each<[string, FinalAmounts, { rule: string; field: string; value: unknown }]>([
    [
      'a fen above the sum',
      amounts([10_000], [1000], 9001),
      { rule: 'total-computed', field: '/total_amount', value: 9001 },
    ],
    [
      'a fen below the sum',
      amounts([10_000], [1000], 8999),
      { rule: 'total-computed', field: '/total_amount', value: 8999 },
    ],
    [
      'below nothing, computed rightly',
      amounts([1000], [1001], -1),
      { rule: 'total-computed', field: '/total_amount', value: -1 },
    ],
    [
      'nothing, where the discounts are more than the payments',
      amounts([1000], [1001], 0),
      { rule: 'total-computed', field: '/total_amount', value: 0 },
    ],
    [
      "a fen above the detail's price",
      amounts([14_001], [], 14_001),
      { rule: 'total-within-price', field: '/total_amount', value: 14_001 },
    ],
  ])('%s', (_what, asked, { rule, field, value }) => {
    const refused = amountsFault(asked, order);
    expect(refused).toMatchObject({ code: 'PARAM_ERROR', rule });
    expect(refused?.detail).toEqual({ location: 'body', field, value, issue: refused?.message.en });
  });

  test('discounted twice under one name; the second is pointed at', () => {
    const asked = amounts([10_000], [1, 2, 3], 9994);
    const names = ['九折', '满减', '九折'];
    const postDiscounts = asked.postDiscounts.map((one, index) => ({ ...one, name: names[index] ?? '' }));
    expect(amountsFault({ ...asked, postDiscounts }, order)).toMatchObject({
      code: 'PARAM_ERROR',
      rule: 'discount-names-differ',
      detail: { field: '/post_discounts/2/name', value: '九折' },
    });
  });

  test('wrong in several ways without the first speaking: names, then the sum, then the price', () => {
    const asked = amounts([20_000], [1, 1], 20_000);
    const alike = asked.postDiscounts.map((one) => ({ ...one, name: '九折' }));
    expect(amountsFault({ ...asked, postDiscounts: alike }, order)?.rule).toBe('discount-names-differ');
    expect(amountsFault(asked, order)?.rule).toBe('total-computed');
    expect(amountsFault({ ...asked, totalAmountFen: 19_998 }, order)?.rule).toBe('total-within-price');
  });
});
