/** The amounts in the body of a completion or a modification, and the body as a text to know a repeat by. */
import type { BodyOf, Contract } from '@hufu/contract';
import type { Modification } from '../domain/order-steps.ts';

type Body =
  | BodyOf<Contract['completeServiceOrder']>
  | BodyOf<Contract['completePartnerServiceOrder']>
  | BodyOf<Contract['modifyServiceOrder']>
  | BodyOf<Contract['modifyPartnerServiceOrder']>;

/** What is asked for, in our words. */
export function amountsAsked(body: Body): Modification {
  const { post_payments: payments, post_discounts: discounts = [], total_amount: totalAmountFen } = body;
  return {
    postPayments: payments.map(printItem),
    postDiscounts: discounts.map(printItem),
    totalAmountFen,
    asked: canonicalJson(body),
  };
}

interface Item {
  readonly name: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

function printItem({ name, amount = 0, ...item }: Item) {
  return { name, amountFen: amount, description: item.description ?? null, count: item.count ?? null };
}

/** JSON with the members of each object in one order: the order in which they came means nothing. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
