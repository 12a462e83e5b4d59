/** Carries out one step on a service order: find → decide → save, anew when somebody else's save came first. */
import type { Decision, Refused } from '../domain/decision.ts';
import type { StepContext } from '../domain/order-steps.ts';
import type { OrderCode, ServedDetail, ServiceOrder } from '../domain/service-order.ts';
import { noticesOfOrder } from '../platform/notices.ts';
import { changeInTurn } from './change-in-turn.ts';
import { findServed, type OrderSearch } from './find-order.ts';
import type { Services } from './services.ts';

type Code = OrderCode | 'ORDER_NOT_EXIST';

export interface OrderChange extends Omit<OrderSearch, 'refuse'> {
  readonly step: (served: ServedDetail, context: StepContext) => Decision<ServedDetail, OrderCode>;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

/** The order after the step, stored. */
export async function changeOrder(services: Services, change: OrderChange): Promise<ServiceOrder> {
  const { step, ...search } = change;
  return stepOnOrder(services, { find: () => findServed(services, search), step, refuse: change.refuse });
}

interface OrderStep {
  readonly find: () => Promise<ServedDetail>;
  readonly step: OrderChange['step'];
  readonly refuse: (code: OrderCode, facts: Refused<OrderCode>) => never;
}

/** The order after the step, stored, however it is found. */
export async function stepOnOrder(
  services: Services,
  { find, step, refuse }: OrderStep,
): Promise<ServiceOrder> {
  return changeInTurn(services, {
    find,
    signPlanIdsOf: ({ signPlan }) => [signPlan.signPlanId],
    decide: (served) => {
      const at = services.clock.nowMs();
      const decision = step(served, { at, readings: services.readings() });
      if ('refused' in decision) return refuse(decision.refused.code, decision.refused);
      const { order, signPlan } = decision.next;
      if (order === served.order && signPlan === served.signPlan) return { answer: order, change: null };
      const signPlans = signPlan === served.signPlan ? [] : [signPlan];
      const notifications = noticesOfOrder(services, { before: served.order, after: order, at });
      return { answer: order, change: { signPlans, serviceOrder: order, notifications } };
    },
  });
}
