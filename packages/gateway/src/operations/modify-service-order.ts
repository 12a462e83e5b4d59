/** Modify the amount of a service order, in both modes. */
import { modifyOrder } from '../domain/order-steps.ts';
import { changeOrder } from './change-order.ts';
import { amountsAsked } from './final-amounts.ts';
import type { Handlers } from './operation.ts';
import { printOrder } from '../print/print-service-order.ts';
import type { Services } from './services.ts';

/** The operation in direct and in partner mode. */
export function modifyServiceOrderHandlers(
  services: Services,
): Pick<Handlers, 'modifyServiceOrder' | 'modifyPartnerServiceOrder'> {
  return {
    modifyServiceOrder: async ({ merchant, path, body, refuse }) => {
      const asked = amountsAsked(body);
      const order = await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { appid: body.appid, source: 'body' },
        serviceId: body.service_id,
        step: (served, context) => modifyOrder(served, asked, context),
        refuse,
      });
      return { status: 200, body: printOrder(order) };
    },
    modifyPartnerServiceOrder: async ({ merchant, path, body, refuse }) => {
      const asked = amountsAsked(body);
      await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { subMchid: body.sub_mchid },
        serviceId: body.service_id,
        step: (served, context) => modifyOrder(served, asked, context),
        refuse,
      });
    },
  };
}
