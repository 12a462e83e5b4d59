/**
 * A service order as notifications carry it: the names of the answers without `notify_url`, both modes in one, and the
 * number of the deduction beside that of the order.
 */
import { choice, factsOf, group, text } from '../field.ts';
import { partnerServiceOrder } from '../service-order/answers.ts';
import { serviceOrderStates, type ServiceOrderState } from '../states.ts';
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

/** The resource of an event that tells of a service order which has come to `example`. */
export const serviceOrderResource = (example: ServiceOrderState) =>
  group(
    {
      ...answered,
      ...callerFields,
      ...userFields,
      out_trade_no: outTradeNo,
      state: choice(serviceOrderStates, { ...factsOf(answered.state), example }),
    },
    { label: factsOf(partnerServiceOrder).label },
  );
