/** Query a service order, in both modes. Only the creator finds it. */
import type { Refused } from '../domain/decision.ts';
import { findOrder } from './find-order.ts';
import type { Handlers } from './operation.ts';
import { printOrder, printPartnerOrder } from '../print/print-service-order.ts';
import type { Services } from './services.ts';

/** The operation in direct and in partner mode. */
export function queryServiceOrderHandlers(
  services: Services,
): Pick<Handlers, 'queryServiceOrder' | 'queryPartnerServiceOrder'> {
  return {
    queryServiceOrder: async ({ merchant, query, refuse }) => {
      const outOrderNo = query.out_order_no ?? refuse('ORDER_NOT_EXIST', unknownQueryId(query.query_id));
      const by = { appid: query.appid, source: 'query' } as const;
      const serviceId = query.service_id;
      const order = await findOrder(services, { merchant, outOrderNo, by, serviceId, refuse });
      return { status: 200, body: printOrder(order) };
    },
    queryPartnerServiceOrder: async ({ merchant, query, refuse }) => {
      const outOrderNo = query.out_order_no ?? refuse('ORDER_NOT_EXIST', unknownQueryId(query.query_id));
      const by = { subMchid: query.sub_mchid };
      const serviceId = query.service_id;
      const order = await findOrder(services, { merchant, outOrderNo, by, serviceId, refuse });
      return { status: 200, body: printPartnerOrder(order) };
    },
  };
}

/** The mini program hands a `query_id` back where the user confirms an order; plan orders ask nobody. */
function unknownQueryId(queryId = ''): Refused<'ORDER_NOT_EXIST'> {
  return {
    code: 'ORDER_NOT_EXIST',
    rule: 'order-exists',
    message: {
      zh: `query_id ${queryId} 没有对应的服务订单：签约计划的订单不经小程序确认，请用 out_order_no 查询`,
      en: `No service order has the query_id ${queryId}: orders of sign plans are not confirmed in the mini program. Query by out_order_no.`,
    },
  };
}
