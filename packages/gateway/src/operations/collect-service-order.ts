/** Ask for the money of a completed service order now, in both modes. */
import { collectOrder } from '../domain/order-steps.ts';
import { changeOrder } from './change-order.ts';
import type { Handlers } from './operation.ts';
import { printCollectedOrder } from '../print/print-service-order.ts';
import type { Services } from './services.ts';

/** The operation in direct and in partner mode. */
export function collectServiceOrderHandlers(
  services: Services,
): Pick<Handlers, 'collectServiceOrder' | 'collectPartnerServiceOrder'> {
  return {
    collectServiceOrder: async ({ merchant, path, body, refuse }) => {
      const order = await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { appid: body.appid, source: 'body' },
        serviceId: body.service_id,
        step: collectOrder,
        refuse,
      });
      return { status: 200, body: printCollectedOrder(order) };
    },
    collectPartnerServiceOrder: async ({ merchant, path, body, refuse }) => {
      await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { subMchid: body.sub_mchid },
        serviceId: body.service_id,
        step: collectOrder,
        refuse,
      });
    },
  };
}
