import { choice, compactTime, count, fen, flag, group, list, optional, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { appid, mchid, partnerAppid, partnerMchid, subAppid, subMchid } from '../plan/fields.ts';
import { collectionStates, paidTypes, serviceOrderDescriptions, serviceOrderStates } from '../states.ts';
import {
  discountAmount,
  discountDescription,
  discountName,
  discountsLabel,
  itemCount,
  paymentAmount,
  paymentDescription,
  paymentName,
  paymentsLabel,
  postDiscountsMax,
  postPaymentsMax,
  totalAmount,
} from './amounts.ts';
import {
  attach,
  location,
  orderNotifyUrl,
  orderOpenid,
  orderServiceId,
  orderSubOpenid,
  outOrderNo,
  plannedTimeRange,
  serviceIntroduction,
} from './fields.ts';

const orderId = text({
  label: { zh: '微信支付服务订单号', en: 'service order id' },
  note: { zh: '平台生成', en: 'Given by the platform.' },
  max: 64,
  example: '0000300001201908301055157220022',
  confidence: { 'length-max': 'assumed' },
});

const state = choice(serviceOrderStates, {
  label: { zh: '服务订单状态', en: 'state of the order' },
  meanings: {
    CREATED: { zh: '等待用户确认', en: 'waits for the user' },
    DOING: { zh: '进行中', en: 'under way' },
    DONE: { zh: '已完成', en: 'done' },
    REVOKED: { zh: '已取消', en: 'cancelled' },
    EXPIRED: { zh: '已失效', en: 'never confirmed' },
  },
  example: 'DOING',
});

const stateDescription = choice(serviceOrderDescriptions, {
  label: { zh: '订单状态说明', en: 'more about the state' },
  note: { zh: '仅在 DOING 时返回', en: 'Only with DOING.' },
  meanings: {
    USER_CONFIRM: { zh: '用户已确认，服务中', en: 'in service' },
    MCH_COMPLETE: { zh: '商户已完结，待收款', en: 'the merchant completed it, payment is due' },
  },
  example: 'USER_CONFIRM',
});

const postPayments = list(
  group(
    {
      name: optional(text(paymentName)),
      amount: optional(paymentAmount),
      description: optional(paymentDescription),
      count: itemCount,
    },
    { label: { zh: '后付费项目', en: 'payment' } },
  ),
  { label: paymentsLabel, itemsMax: postPaymentsMax },
);

const postDiscounts = list(
  group(
    {
      name: optional(discountName),
      description: optional(discountDescription),
      amount: optional(discountAmount),
      count: itemCount,
    },
    { label: { zh: '商户优惠', en: 'discount' } },
  ),
  { label: discountsLabel, itemsMax: postDiscountsMax },
);

const riskFund = group(
  {
    name: optional(
      choice(['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT', 'ESTIMATE_ORDER_COST'], {
        label: { zh: '风险金名称', en: 'name of the risk fund' },
        meanings: {
          DEPOSIT: { zh: '押金', en: 'deposit' },
          ADVANCE: { zh: '预付款', en: 'prepayment' },
          CASH_DEPOSIT: { zh: '保证金', en: 'security money' },
          ESTIMATE_ORDER_COST: { zh: '预估订单费用', en: 'the expected fee' },
        },
        example: 'ESTIMATE_ORDER_COST',
      }),
    ),
    amount: fen({
      label: { zh: '风险金额', en: 'amount of the risk fund' },
      note: { zh: '即明细的实际支付金额', en: "The detail's actual price." },
      min: 0,
      example: firstWorld.plan.priceFen,
    }),
    description: optional(
      text({ label: { zh: '风险说明', en: 'description of the risk fund' }, max: 30, example: '预估费用' }),
    ),
  },
  { label: { zh: '服务风险金', en: 'risk fund' } },
);

const needCollection = flag({
  label: { zh: '是否需要收款', en: 'whether anything is to be collected' },
  example: true,
});

const optionalAmount = (zh: string, en: string, example: number) =>
  optional(fen({ label: { zh, en }, min: 0, example }));

const collectionDetail = group(
  {
    seq: optional(count({ label: { zh: '收款序号', en: 'number of the payment' }, min: 1, example: 1 })),
    amount: optionalAmount('单笔收款金额', 'amount of this payment', firstWorld.plan.priceFen),
    paid_type: optional(
      choice(paidTypes, {
        label: { zh: '收款成功渠道', en: 'by what way it was paid' },
        meanings: {
          NEWTON: { zh: '支付分扣款', en: 'deducted by PayScore' },
          MCH: { zh: '商户渠道收款', en: 'paid to the merchant' },
        },
        example: 'NEWTON',
      }),
    ),
    paid_time: optional(
      compactTime({ label: { zh: '收款成功时间', en: 'when it was paid' }, example: '20210520110000' }),
    ),
    transaction_id: optional(
      text({
        label: { zh: '微信支付交易单号', en: 'transaction id' },
        note: { zh: '支付分扣款时返回，退款时使用', en: 'Given when PayScore deducted; refunds need it.' },
        max: 32,
        example: '4200000000202105201234567890',
      }),
    ),
  },
  { label: { zh: '收款明细', en: 'payment' } },
);

const collection = group(
  {
    state: choice(collectionStates, {
      label: { zh: '收款状态', en: 'state of the collection' },
      meanings: {
        USER_PAYING: { zh: '待支付', en: 'payment is due' },
        USER_PAID: { zh: '已支付', en: 'paid' },
      },
      example: 'USER_PAID',
    }),
    total_amount: optionalAmount('总收款金额', 'total to be collected', firstWorld.plan.priceFen),
    paying_amount: optionalAmount('待收金额', 'what is still due', 0),
    paid_amount: optionalAmount('已收金额', 'what was paid', firstWorld.plan.priceFen),
    details: optional(list(collectionDetail, { label: { zh: '收款明细列表', en: 'payments' } })),
  },
  { label: { zh: '收款信息', en: 'collection' } },
);

const direct = { out_order_no: outOrderNo, service_id: orderServiceId, appid, mchid };

const terms = {
  service_introduction: serviceIntroduction,
  state,
  state_description: optional(stateDescription),
  post_payments: optional(postPayments),
  post_discounts: optional(postDiscounts),
  risk_fund: optional(riskFund),
};

const display = { time_range: optional(plannedTimeRange), location: optional(location) };

const echoed = { ...display, attach: optional(attach), notify_url: optional(orderNotifyUrl) };

const amounts = {
  total_amount: optional(totalAmount),
  need_collection: optional(needCollection),
  collection: optional(collection),
};

const label = { zh: '服务订单', en: 'service order' } as const;

/** A service order as its creation in direct mode answers it. */
export const createdServiceOrder = group(
  { ...direct, ...terms, ...echoed, order_id: optional(orderId) },
  { label },
);

/** The same in partner mode. */
export const createdPartnerServiceOrder = group(
  {
    out_order_no: outOrderNo,
    service_id: orderServiceId,
    appid: partnerAppid,
    mchid: partnerMchid,
    sub_appid: optional(subAppid),
    sub_mchid: subMchid,
    ...terms,
    ...echoed,
    order_id: optional(orderId),
  },
  { label },
);

/** A service order as query and modification in direct mode answer it. */
export const serviceOrder = group(
  {
    ...direct,
    ...terms,
    ...amounts,
    ...echoed,
    openid: optional(orderOpenid),
    order_id: optional(orderId),
  },
  { label },
);

/** A service order as partner mode answers it. */
export const partnerServiceOrder = group(
  {
    out_order_no: outOrderNo,
    service_id: orderServiceId,
    appid: partnerAppid,
    mchid: partnerMchid,
    sub_appid: optional(subAppid),
    sub_mchid: optional(subMchid),
    ...terms,
    ...amounts,
    ...echoed,
    openid: optional(orderOpenid),
    sub_openid: optional(orderSubOpenid),
    order_id: optional(orderId),
  },
  { label },
);

/** A service order as its synchronisation answers it: user and id are always there. */
export const syncedServiceOrder = group(
  { ...direct, ...terms, ...amounts, ...echoed, openid: orderOpenid, order_id: orderId },
  { label },
);

/** What the cancellation of an order answers. */
export const canceledServiceOrder = group({ ...direct, order_id: orderId }, { label });

/** What the completion of an order answers. */
export const completedServiceOrder = group(
  {
    ...direct,
    ...terms,
    ...display,
    total_amount: totalAmount,
    need_collection: optional(needCollection),
    order_id: optional(orderId),
  },
  { label },
);

/** What the collection of an order's amount answers. */
export const collectedServiceOrder = group(
  { ...direct, mchid: optional(mchid), order_id: orderId },
  { label },
);
