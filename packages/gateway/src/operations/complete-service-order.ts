/** Complete a service order, in both modes. */
import type { BodyOf, Contract } from '@hufu/contract';
import { completeOrder } from '../domain/order-steps.ts';
import { changeOrder, type OrderChange } from './change-order.ts';
import { amountsAsked } from './final-amounts.ts';
import type { Handlers } from './operation.ts';
import { printCompletedOrder } from '../print/print-service-order.ts';
import type { Services } from './services.ts';

type Body = BodyOf<Contract['completeServiceOrder']> | BodyOf<Contract['completePartnerServiceOrder']>;

/** The operation in direct and in partner mode. */
export function completeServiceOrderHandlers(
  services: Services,
): Pick<Handlers, 'completeServiceOrder' | 'completePartnerServiceOrder'> {
  return {
    completeServiceOrder: async ({ merchant, path, body, refuse }) => {
      const order = await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { appid: body.appid, source: 'body' },
        serviceId: body.service_id,
        step: complete(body),
        refuse,
      });
      return { status: 200, body: printCompletedOrder(order) };
    },
    completePartnerServiceOrder: async ({ merchant, path, body, refuse }) => {
      await changeOrder(services, {
        merchant,
        outOrderNo: path.out_order_no,
        by: { subMchid: body.sub_mchid },
        serviceId: body.service_id,
        step: complete(body),
        refuse,
      });
    },
  };
}

function complete(body: Body): OrderChange['step'] {
  const { time_range: time, location } = body;
  const asked = {
    ...amountsAsked(body),
    timeRange:
      time === undefined
        ? null
        : {
            ...(time.start_time === undefined ? {} : { startTime: time.start_time }),
            ...(time.end_time === undefined ? {} : { endTime: time.end_time }),
            ...(time.start_time_remark === undefined ? {} : { startTimeRemark: time.start_time_remark }),
            ...(time.end_time_remark === undefined ? {} : { endTimeRemark: time.end_time_remark }),
          },
    location:
      location === undefined
        ? null
        : { startLocation: location.start_location ?? null, endLocation: location.end_location ?? null },
  };
  return (served, context) => completeOrder(served, asked, context);
}
