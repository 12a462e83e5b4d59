/** The words that commands are made of, and what each means in a request. The first word of a table is the usual one. */
import type { CompletionBody, OrderBody, PlanBody } from './reference-state.ts';

type Details = PlanBody['plan_detail_list'];

const lesson = (original: number, actual: number, offer?: string): Details[number] => ({
  plan_detail_name: `课 ${original}`,
  original_price: original,
  actual_price: actual,
  ...(offer === undefined ? {} : { plan_discount_description: offer }),
});

/** A plan that breaks no rule, but for what `changes` say. */
function terms(duration: number, details: Details, changes: Partial<PlanBody> = {}) {
  return {
    plan_name: `课程${details.length}节`,
    plan_duration: duration,
    total_original_price: details.reduce((sum, detail) => sum + detail.original_price, 0),
    deduction_quantity: details.length,
    total_actual_price: details.reduce((sum, detail) => sum + detail.actual_price, 0),
    plan_detail_list: details,
    ...changes,
  };
}

const two = [lesson(10_000, 9000, '享受九折'), lesson(10_000, 8000)];
const three = [
  lesson(5000, 5000),
  lesson(5000, 4000, '新学员专享的优惠，写得比订单里的优惠名称更长一些'),
  lesson(4000, 4000),
];

export const planTerms = {
  two: terms(60, two),
  one: terms(10, [lesson(10_000, 9000)]),
  three: terms(1, three),
  free: terms(3, [lesson(100, 0)]),
  'off-count': terms(60, two, { deduction_quantity: 3 }),
  'off-list-price': terms(60, two, { total_original_price: 1 }),
  'off-price': terms(60, two, { total_actual_price: 1 }),
  'above-list-price': terms(60, [lesson(100, 101)]),
  rising: terms(60, two.toReversed()),
  'no-time': terms(0, two),
  'too-long': terms(401, two),
  'too-many': terms(
    60,
    Array.from({ length: 6 }, () => lesson(10, 10)),
  ),
  'too-dear': terms(60, [lesson(100_001, 100_001)]),
} as const;

/** Which order numbers a sign plan reserves, detail by detail. */
export const reservations = {
  a: (index: number) => `A-${index}`,
  b: (index: number) => `B-${index}`,
  c: (index: number) => `C-${index}`,
  mixed: (index: number) => (index === 1 ? 'C-1' : `B-${index}`),
  twice: () => 'D-1',
} as const;

/** How the numbers of the details are given. */
export const listings = { whole: null, 'one-short': null, backwards: null } as const;

/** Members of a request that are replaced where they stand. */
export const slips = {
  none: {},
  mode: {},
  appid: { appid: 'wx-nobody' },
  'other-appid': { appid: 'wxd678efh567hg7001' },
  'unlinked-sub': { sub_mchid: '1900000999' },
  'other-sub': { sub_mchid: '1900000110' },
  'sub-appid': { sub_appid: 'wx-nobody' },
  'narrow-service': { service_id: 'service-narrow' },
  'foreign-service': { service_id: 'service-foreign' },
  'planless-service': { service_id: 'service-planless' },
  'other-number': { out_trade_no: 'B-1' },
  'unknown-service': { service_id: 'service-nowhere' },
} as const;

export const plannedTimes = {
  open: { start_time: '20260105090000', start_time_remark: '上课' },
  whole: { start_time: '20260105090000', end_time: '20260105110000', end_time_remark: '下课' },
  day: { start_time: '20260105', end_time: '20260105' },
  'no-start': { start_time: '20260230' },
  'no-end': { start_time: '20260105090000', end_time: '20260431' },
  backwards: { start_time: '20260105090000', end_time: '20260105085959' },
} as const satisfies Readonly<Record<string, OrderBody['time_range']>>;

/** The times of a completion; `now` is when it is asked for, as the platform writes it, `soon` a second later. */
export const realTimes = {
  fixed: () => ({ end_time: '20260105100000' }),
  'left-out': () => undefined,
  now: ({ now }: Moment) => ({ end_time: now, end_time_remark: '准时' }),
  later: () => ({ start_time: '20260105093000', end_time: '20260105' }),
  soon: ({ soon }: Moment) => ({ end_time: soon }),
  early: () => ({ start_time: '20260104', end_time: '20260104' }),
  'no-end': () => ({ end_time: '20260431' }),
  backwards: () => ({ start_time: '20260105095959', end_time: '20260105095959' }),
} as const;

interface Moment {
  readonly now: string;
  readonly soon: string;
}

export const paidTimes = { fixed: '20260105103000', day: '20260106', never: '20260230' } as const;

type Amounts = Pick<CompletionBody, 'post_payments' | 'post_discounts' | 'total_amount'>;
const paid = (amount: number, name = '课时费') => ({ name, amount });

/** What an order is to cost, by what its detail costs. */
export const finalAmounts = {
  whole: (price) => ({ post_payments: [paid(price)], total_amount: price }),
  half: (price) => {
    const amount = Math.floor(price / 2);
    return { post_payments: [{ ...paid(amount), description: '半节', count: 1 }], total_amount: amount };
  },
  nothing: () => ({ post_payments: [{ name: '免费' }], total_amount: 0 }),
  discounted: (price) => ({
    post_payments: [paid(price), paid(500)],
    post_discounts: [{ name: '抹零', amount: 500, description: '老学员' }],
    total_amount: price,
  }),
  above: (price) => ({ post_payments: [paid(price + 1)], total_amount: price + 1 }),
  'off-sum': (price) => ({ post_payments: [paid(price)], total_amount: price + 1 }),
  'below-nothing': () => ({
    post_payments: [paid(1)],
    post_discounts: [{ name: '抹零', amount: 2 }],
    total_amount: 0,
  }),
  'one-name': (price) => ({
    post_payments: [paid(price)],
    post_discounts: [
      { name: '抹零', amount: 0 },
      { name: '抹零', amount: 0 },
    ],
    total_amount: price,
  }),
} as const satisfies Readonly<Record<string, (price: number) => Amounts>>;

/** How a request names the user. A second name is for `sub_openid`. */
export const namings = {
  openid: null,
  'sub-openid': null,
  both: null,
  'two-people': null,
  nobody: null,
  stranger: null,
} as const;

export const durations = {
  PT1M: null,
  PT1S: null,
  'PT59.5S': null,
  PT1H: null,
  PT2H: null,
  P1D: null,
  P3DT12H: null,
  P31D: null,
  P400D: null,
  P9999999D: null,
} as const;

/** The readings that sequences turn, each with its values: the default last. */
export const turnings = {
  cancel_after_completion: ['refused', 'allowed'],
  cancel_while_serving: ['allowed', 'refused'],
  cancel_before_signing: ['refused', 'allowed'],
  order_starts_as: ['created', 'doing'],
  cancelled_detail_counts: ['no', 'yes'],
  plan_over_time: ['last_day', 'day_after'],
} as const;
