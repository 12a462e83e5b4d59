/** Say that the user paid a service order by other ways, in both modes. */
import { syncOrder } from '../domain/order-steps.ts';
import { changeOrder } from './change-order.ts';
import { canonicalJson } from './final-amounts.ts';
import type { Handlers } from './operation.ts';
import { printSyncedOrder } from '../print/print-service-order.ts';
import type { Services } from './services.ts';

/** The operation in direct and in partner mode. */
export function syncServiceOrderHandlers(
  services: Services,
): Pick<Handlers, 'syncServiceOrder' | 'syncPartnerServiceOrder'> {
  return {
    syncServiceOrder: async ({ merchant, path, body, refuse }) => {
      const asked = { paidTime: body.detail.paid_time, asked: canonicalJson(body) };
      const order = await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { appid: body.appid, source: 'body' },
        serviceId: body.service_id,
        step: (served, context) => syncOrder(served, asked, context),
        refuse,
      });
      return { status: 200, body: printSyncedOrder(order) };
    },
    syncPartnerServiceOrder: async ({ merchant, path, body, refuse }) => {
      const asked = { paidTime: body.detail.paid_time, asked: canonicalJson(body) };
      await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { subMchid: body.sub_mchid },
        serviceId: body.service_id,
        step: (served, context) => syncOrder(served, asked, context),
        refuse,
      });
    },
  };
}
