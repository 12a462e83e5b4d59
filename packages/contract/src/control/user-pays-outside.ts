import { compactTime, group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedOrderId } from './fields.ts';
import { watchedServiceOrder } from './watched-service-order.ts';

const paidTime = compactTime({
  label: { zh: '支付时间', en: 'when it was paid' },
  note: { zh: '不传则为当前的平台时间', en: "The platform's present time when it is left out." },
  example: '20260301100000',
});

/** The user pays the merchant by other ways. */
export const userPaysOutside = defineOperation({
  ...controlFacts,
  id: 'userPaysOutside',
  method: 'POST',
  path: `${controlPath}/service-orders/{order_id}/pay-outside`,
  title: { zh: '用户以其他方式支付', en: 'The user pays by other ways' },
  summary: {
    zh: '替用户在支付分之外向商户付款，订单完成，收款渠道为 MCH。',
    en: 'The user pays the merchant outside PayScore; the order is done, paid by `MCH`.',
  },
  parameters: { path: pathVariables({ order_id: watchedOrderId }), query: nothing },
  body: group({ paid_time: optional(paidTime) }, { label: { zh: '支付', en: 'payment' } }),
  answer: { status: 200, body: watchedServiceOrder },
  errors: actErrors,
  idempotent: true,
});
