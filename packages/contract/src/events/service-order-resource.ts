/**
 * A service order as notifications carry it: the names of the answers without `notify_url`, both modes in one, and the
 * number of the deduction beside that of the order.
 */
import { factsOf, group, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { partnerServiceOrder } from '../service-order/answers.ts';
import { callerFields, userFields } from './caller-fields.ts';

const { notify_url: _told, ...answered } = partnerServiceOrder.properties;

const outTradeNo = text({
  label: { zh: '商户系统内部扣款单号', en: "merchant's number of the deduction" },
  note: {
    zh: '创建服务订单时的 out_trade_no，与 out_order_no 相同',
    en: 'The `out_trade_no` of the creation; the same as `out_order_no`.',
  },
  max: 32,
  example: '1234323JKHDFE1243252',
});

const exampleAmount = firstWorld.plan.priceFen;

const exampleOrder = {
  out_order_no: '1234323JKHDFE1243252',
  out_trade_no: '1234323JKHDFE1243252',
  service_id: firstWorld.serviceId,
  appid: firstWorld.direct.appid,
  mchid: firstWorld.direct.mchid,
  service_introduction: '羽毛球课基础练习课程',
  post_payments: [{ name: firstWorld.plan.name, amount: exampleAmount, count: 1 }],
  risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: exampleAmount },
  time_range: { start_time: '20210520090000', end_time: '20210520100000' },
  openid: firstWorld.user.openid,
  order_id: '0000300001201908301055157220022',
} as const;

/** The example of an order that is in service. */
export const servingExample = { ...exampleOrder, state: 'DOING', state_description: 'USER_CONFIRM' } as const;

/** The example of an order that PayScore has deducted. */
export const paidExample = {
  ...exampleOrder,
  state: 'DONE',
  total_amount: exampleAmount,
  need_collection: true,
  collection: {
    state: 'USER_PAID',
    total_amount: exampleAmount,
    paying_amount: 0,
    paid_amount: exampleAmount,
    details: [
      {
        seq: 1,
        amount: exampleAmount,
        paid_type: 'NEWTON',
        paid_time: '20210520110000',
        transaction_id: '4200000000202105201234567890',
      },
    ],
  },
} as const;

/** The resource of an event that tells of a service order, with the example that fits the event. */
export const serviceOrderResource = (example: typeof servingExample | typeof paidExample) =>
  group(
    { ...answered, ...callerFields, ...userFields, out_trade_no: outTradeNo },
    { label: factsOf(partnerServiceOrder).label, example },
  );
