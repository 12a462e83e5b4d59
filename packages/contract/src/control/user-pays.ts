import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedOrderId } from './fields.ts';
import { watchedServiceOrder } from './watched-service-order.ts';

/** The user pays a completed order now. */
export const userPays = defineOperation({
  ...controlFacts,
  id: 'userPays',
  method: 'POST',
  path: `${controlPath}/service-orders/{order_id}/pay`,
  title: { zh: '用户支付', en: 'The user pays' },
  summary: {
    zh: '替用户立即支付已完结的订单，不必等下一次扣费。',
    en: 'Pays a completed order now, without waiting for the next deduction.',
  },
  parameters: { path: pathVariables({ order_id: watchedOrderId }), query: nothing },
  body: null,
  answer: { status: 200, body: watchedServiceOrder },
  errors: actErrors,
  idempotent: true,
});
