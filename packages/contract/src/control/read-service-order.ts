import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { findErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedOrderId } from './fields.ts';
import { watchedServiceOrder } from './watched-service-order.ts';

/** Read any service order. */
export const readServiceOrder = defineOperation({
  ...controlFacts,
  id: 'readServiceOrder',
  method: 'GET',
  path: `${controlPath}/service-orders/{order_id}`,
  title: { zh: '查看服务订单', en: 'Read a service order' },
  summary: {
    zh: '以平台生成的单号查看任一服务订单，不论属于哪个商户。',
    en: "Any merchant's service order, by the platform's id.",
  },
  parameters: { path: pathVariables({ order_id: watchedOrderId }), query: nothing },
  body: null,
  answer: { status: 200, body: watchedServiceOrder },
  errors: findErrors,
  idempotent: true,
});
