/** Cancel a service order, in both modes. */
import { cancelOrder } from '../domain/order-steps.ts';
import { changeOrder, type OrderChange } from './change-order.ts';
import type { Handlers } from './operation.ts';
import { printCancelledOrder } from '../print/print-service-order.ts';
import type { Services } from './services.ts';

/** The operation in direct and in partner mode. */
export function cancelServiceOrderHandlers(
  services: Services,
): Pick<Handlers, 'cancelServiceOrder' | 'cancelPartnerServiceOrder'> {
  const cancel = (reason: string): OrderChange['step'] => {
    return (served, context) => cancelOrder(served, { reason, ...context });
  };
  return {
    cancelServiceOrder: async ({ merchant, path, body, refuse }) => {
      const order = await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { appid: body.appid, source: 'body' },
        serviceId: body.service_id,
        step: cancel(body.reason),
        refuse,
      });
      return { status: 200, body: printCancelledOrder(order) };
    },
    cancelPartnerServiceOrder: async ({ merchant, path, body, refuse }) => {
      await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { subMchid: body.sub_mchid },
        serviceId: body.service_id,
        step: cancel(body.reason),
        refuse,
      });
    },
  };
}
