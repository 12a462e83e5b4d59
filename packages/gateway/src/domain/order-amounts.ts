/**
 * What an order costs in the end: the payments less the discounts.
 */
import { paramError, type Refused } from './decision.ts';
import type { PostDiscount, PostPayment, ServiceOrder } from './service-order.ts';

/** What a merchant asks for when it completes an order or modifies its amount. */
export interface FinalAmounts {
  readonly postPayments: readonly PostPayment[];
  readonly postDiscounts: readonly PostDiscount[];
  readonly totalAmountFen: number;
}

/** The first amount rule that is broken. */
export function amountsFault(asked: FinalAmounts, order: ServiceOrder): Refused<'PARAM_ERROR'> | undefined {
  return discountNamesFault(asked) ?? totalFault(asked) ?? priceFault(asked, order);
}

function discountNamesFault({ postDiscounts }: FinalAmounts): Refused<'PARAM_ERROR'> | undefined {
  const names = postDiscounts.map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice === -1) return undefined;
  const value = names[twice] ?? '';
  return paramError({
    rule: 'discount-names-differ',
    field: `/post_discounts/${twice}/name`,
    value,
    message: { zh: `优惠名称“${value}”重复`, en: `Two discounts are named "${value}".` },
  });
}

function totalFault({ postPayments, postDiscounts, totalAmountFen }: FinalAmounts) {
  const sumFen = sumOf(postPayments) - sumOf(postDiscounts);
  if (totalAmountFen === sumFen && sumFen >= 0) return undefined;
  return paramError({
    rule: 'total-computed',
    field: '/total_amount',
    value: totalAmountFen,
    message: {
      zh: `订单最终总金额计算不合法：total_amount 为 ${totalAmountFen}，付费项之和减优惠之和为 ${sumFen}`,
      en: `The final total is computed illegally: total_amount is ${totalAmountFen}, the payments less the discounts are ${sumFen}.`,
    },
  });
}

function priceFault({ totalAmountFen }: FinalAmounts, { riskFundFen }: ServiceOrder) {
  if (totalAmountFen <= riskFundFen) return undefined;
  return paramError({
    rule: 'total-within-price',
    field: '/total_amount',
    value: totalAmountFen,
    message: {
      zh: `订单总金额 ${totalAmountFen} 超过该明细的实际支付金额 ${riskFundFen}`,
      en: `total_amount ${totalAmountFen} is above the detail's actual_price, ${riskFundFen}.`,
    },
  });
}

function sumOf(items: readonly { readonly amountFen: number }[]): number {
  return items.reduce((sum, { amountFen }) => sum + amountFen, 0);
}
