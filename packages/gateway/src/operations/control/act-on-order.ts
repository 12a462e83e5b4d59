/** What a user does with service orders, done in the user's place. */
import { readCompactTime } from '../../domain/compact-time.ts';
import type { Decision, Refused } from '../../domain/decision.ts';
import { noSuchTime } from '../../domain/order-refusals.ts';
import { confirmOrder, failDeductions, payOrder, type StepContext } from '../../domain/order-steps.ts';
import type { OrderCode, ServedDetail, ServiceOrder } from '../../domain/service-order.ts';
import { newTransactionId } from '../../platform/identifiers.ts';
import { stepOnOrder } from '../change-order.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';
import { printWatchedOrder } from './print-watched.ts';

type OrderOperation =
  | 'readServiceOrder'
  | 'userConfirmsOrder'
  | 'userPays'
  | 'userFailsToPay'
  | 'userPaysOutside';

type Code = OrderCode | 'RESOURCE_NOT_EXISTS';

interface Finding {
  readonly orderId: string;
  readonly refuse: (code: 'RESOURCE_NOT_EXISTS', facts: Refused<'RESOURCE_NOT_EXISTS'>) => never;
}

interface Acting {
  readonly orderId: string;
  readonly step: (served: ServedDetail, context: StepContext) => Decision<ServedDetail, OrderCode>;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

export function actOnOrderHandlers(services: ControlServices): Pick<Handlers, OrderOperation> {
  return {
    readServiceOrder: async ({ path, refuse }) => {
      const order = await findOrder(services, { orderId: path.order_id, refuse });
      return { status: 200, body: printWatchedOrder(order) };
    },
    userConfirmsOrder: async ({ path, refuse }) => {
      const confirmed = await actOn(services, { orderId: path.order_id, step: confirmOrder, refuse });
      return { status: 200, body: printWatchedOrder(confirmed) };
    },
    userPays: async ({ path, refuse }) => {
      const step: Acting['step'] = (served, context) => {
        const transactionId = newTransactionId(services.random, context.at);
        return payOrder(served, { ...context, paidType: 'NEWTON', transactionId });
      };
      const paid = await actOn(services, { orderId: path.order_id, step, refuse });
      return { status: 200, body: printWatchedOrder(paid) };
    },
    userFailsToPay: async ({ path, body, refuse }) => {
      const step: Acting['step'] = (served) => failDeductions(served, body.times);
      const owing = await actOn(services, { orderId: path.order_id, step, refuse });
      return { status: 200, body: printWatchedOrder(owing) };
    },
    userPaysOutside: async ({ path, body, refuse }) => {
      const step: Acting['step'] = (served, context) => payOutside(served, body.paid_time, context);
      const paid = await actOn(services, { orderId: path.order_id, step, refuse });
      return { status: 200, body: printWatchedOrder(paid) };
    },
  };
}

function payOutside(
  served: ServedDetail,
  paidTime: string | undefined,
  context: StepContext,
): Decision<ServedDetail, OrderCode> {
  const paidAt = paidTime === undefined ? context.at : readCompactTime(paidTime)?.fromMs;
  if (paidAt === undefined) return { refused: noSuchTime('/paid_time', paidTime ?? '') };
  return payOrder(served, { ...context, paidAt, paidType: 'MCH', transactionId: null });
}

async function actOn(services: ControlServices, { orderId, step, refuse }: Acting): Promise<ServiceOrder> {
  return stepOnOrder(services, { find: () => findServed(services, { orderId, refuse }), step, refuse });
}

async function findServed(services: ControlServices, finding: Finding): Promise<ServedDetail> {
  const order = await findOrder(services, finding);
  const signPlan = await services.store.signPlanById(order.signPlanId);
  if (signPlan === undefined) throw new Error(`Order ${order.orderId} serves a sign plan that is not there.`);
  return { order, signPlan };
}

async function findOrder({ store }: ControlServices, { orderId, refuse }: Finding): Promise<ServiceOrder> {
  const order = await store.serviceOrderById(orderId);
  return order ?? refuse('RESOURCE_NOT_EXISTS', unknownOrder(orderId));
}

function unknownOrder(orderId: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'order-exists',
    message: { zh: `服务订单 ${orderId} 不存在`, en: `There is no service order ${orderId}.` },
  };
}
