import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedOrderId } from './fields.ts';
import { watchedServiceOrder } from './watched-service-order.ts';

/** The user confirms an order that waits for it. */
export const userConfirmsOrder = defineOperation({
  ...controlFacts,
  id: 'userConfirmsOrder',
  method: 'POST',
  path: `${controlPath}/service-orders/{order_id}/confirm`,
  title: { zh: '用户确认订单', en: 'The user confirms an order' },
  summary: {
    zh: '替用户确认等待中的订单；仅当读法 order_starts_as 为 created 时才有这样的订单。',
    en: 'Confirms an order that waits for its user, which exists only where `order_starts_as` reads `created`.',
  },
  parameters: { path: pathVariables({ order_id: watchedOrderId }), query: nothing },
  body: null,
  answer: { status: 200, body: watchedServiceOrder },
  errors: actErrors,
  idempotent: true,
});
