/** A service order as the person at the controls sees it, of whichever merchant and mode. */
import { count, group, optional } from '../field.ts';
import { subMchid } from '../plan/fields.ts';
import { partnerServiceOrder } from '../service-order/answers.ts';
import { orderedDetailNo } from '../service-order/fields.ts';
import { instant, watchedOrderId, watchedSignPlanId } from './fields.ts';

const failuresLeft = count({
  label: { zh: '还将失败的扣费次数', en: 'deductions that will still fail' },
  min: 0,
  example: 0,
});

/** What partner mode answers, without a sub-merchant in direct mode, and with what no merchant is told. */
export const watchedServiceOrder = group(
  {
    ...partnerServiceOrder.properties,
    sub_mchid: optional(subMchid),
    order_id: watchedOrderId,
    sign_plan_id: watchedSignPlanId,
    plan_detail_no: orderedDetailNo,
    failures_left: failuresLeft,
    next_deduction_time: optional(instant('下一次扣费的时间', 'when the next deduction is tried')),
  },
  { label: { zh: '服务订单', en: 'service order' } },
);
