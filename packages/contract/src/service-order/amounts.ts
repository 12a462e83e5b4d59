/** What an order costs: the payments, the discounts, and the total that the two come to. */
import { count, fen, group, list, optional, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';

export const itemCount = optional(
  count({ label: { zh: '数量', en: 'number of them' }, min: 1, max: 100, example: 1 }),
);

/** Most payments of one order. */
export const postPaymentsMax = 100;

/** Most discounts of one order. */
export const postDiscountsMax = 30;

export const paymentName = {
  label: { zh: '付费名称', en: 'name of the payment' },
  max: 20,
  example: firstWorld.plan.name,
};

export const paymentAmount = fen({
  label: { zh: '付费金额', en: 'amount of the payment' },
  min: 0,
  example: firstWorld.plan.listPriceFen,
});

export const paymentDescription = text({
  label: { zh: '付费说明', en: 'description of the payment' },
  max: 30,
  example: firstWorld.plan.detailName,
});

export const paymentsLabel = { zh: '后付费项目', en: 'payments' } as const;

/** What the order costs. Replaces what the platform put there at creation. */
export const postPayments = list(
  group(
    {
      // One page says that the name may be left out.
      name: text({ ...paymentName, confidence: { required: 'assumed' } }),
      amount: optional(paymentAmount),
      description: optional(paymentDescription),
      count: itemCount,
    },
    { label: { zh: '后付费项目', en: 'payment' } },
  ),
  { label: paymentsLabel, itemsMin: 1, itemsMax: postPaymentsMax },
);

/** Most characters of a discount's name. */
export const discountNameMax = 20;

export const discountName = text({
  label: { zh: '优惠名称', en: 'name of the discount' },
  note: { zh: '同一订单内不得重复', en: 'No two of one order are the same.' },
  max: discountNameMax,
  example: firstWorld.plan.discount,
});

export const discountDescription = text({
  label: { zh: '优惠说明', en: 'description of the discount' },
  max: 30,
  example: '新用户专享',
});

export const discountAmount = fen({
  label: { zh: '优惠金额', en: 'amount of the discount' },
  min: 0,
  example: firstWorld.plan.listPriceFen - firstWorld.plan.priceFen,
  confidence: { minimum: 'assumed' },
});

export const discountsLabel = { zh: '商户优惠', en: 'discounts' } as const;

/** What is taken off. Replaces what the platform put there at creation. */
export const postDiscounts = list(
  group(
    {
      name: discountName,
      description: optional(discountDescription),
      amount: discountAmount,
      count: itemCount,
    },
    { label: { zh: '商户优惠', en: 'discount' } },
  ),
  { label: discountsLabel, itemsMax: postDiscountsMax },
);

export const totalAmount = fen({
  label: { zh: '总金额', en: 'total amount' },
  note: {
    zh: '等于后付费项目金额之和减去商户优惠金额之和，可为 0',
    en: 'The payments less the discounts; may be 0.',
  },
  min: 0,
  example: firstWorld.plan.priceFen,
});
