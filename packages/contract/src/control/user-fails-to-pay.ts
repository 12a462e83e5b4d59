import { count, group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedOrderId } from './fields.ts';
import { watchedServiceOrder } from './watched-service-order.ts';

/** Most deductions that can be told to fail. */
export const failuresMax = 1000;

const times = count({
  label: { zh: '失败次数', en: 'how often' },
  min: 1,
  max: failuresMax,
  example: 1,
});

/** Let the coming deductions fail. */
export const userFailsToPay = defineOperation({
  ...controlFacts,
  id: 'userFailsToPay',
  method: 'POST',
  path: `${controlPath}/service-orders/{order_id}/fail-to-pay`,
  title: { zh: '让扣费失败', en: 'Deductions fail' },
  summary: {
    zh: '接下来的若干次扣费将失败，以此次所给为准。',
    en: 'The next deductions of the order fail, as many as are given; what was set before is replaced.',
  },
  parameters: { path: pathVariables({ order_id: watchedOrderId }), query: nothing },
  body: group({ times }, { label: { zh: '扣费失败', en: 'failing deductions' } }),
  answer: { status: 200, body: watchedServiceOrder },
  errors: actErrors,
  idempotent: true,
});
