/** The service order that a merchant means, with the sign plan whose detail it serves, or why there is none to be had. */
import type { InputSource } from '@hufu/contract';
import type { Refused } from '../domain/decision.ts';
import { appidFault } from '../domain/merchant.ts';
import { appidOfTheOrderFault } from '../domain/order-refusals.ts';
import type { ServedDetail, ServiceOrder } from '../domain/service-order.ts';
import type { Merchant } from '../world.ts';
import { subMerchantRefusal } from './require-permission.ts';
import type { Services } from './services.ts';

type Code = 'NO_AUTH' | 'PARAM_ERROR' | 'ORDER_NOT_EXIST';

export interface OrderSearch {
  readonly merchant: Merchant;
  readonly outOrderNo: string;
  /** Direct merchants name their appid, partners their sub-merchant. */
  readonly by: { readonly appid: string; readonly source: InputSource } | { readonly subMchid: string };
  /** `undefined` where the request may leave it out. */
  readonly serviceId: string | undefined;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

/** Only the creator finds an order, and only under its service; to everybody else there is none. */
export async function findOrder(services: Services, search: OrderSearch): Promise<ServiceOrder> {
  const { merchant, outOrderNo, by, serviceId, refuse } = search;
  const claimed =
    'appid' in by
      ? appidFault({ merchant, appid: by.appid })
      : subMerchantRefusal(services, merchant, by.subMchid);
  if (claimed !== undefined) return refuse(claimed.code, claimed);
  const order = await services.store.serviceOrderByNumber(merchant.mchid, outOrderNo);
  const subMchid = 'appid' in by ? null : by.subMchid;
  const isMeant = order?.subMchid === subMchid && (serviceId ?? order.serviceId) === order.serviceId;
  if (order === undefined || !isMeant) return refuse('ORDER_NOT_EXIST', unknownOrder(outOrderNo));
  const other = 'appid' in by ? appidOfTheOrderFault(order, by) : undefined;
  return other === undefined ? order : refuse(other.code, other);
}

/** The same with its sign plan. */
export async function findServed(services: Services, search: OrderSearch): Promise<ServedDetail> {
  const order = await findOrder(services, search);
  const signPlan = await services.store.signPlanById(order.signPlanId);
  if (signPlan === undefined) throw new Error(`Order ${order.orderId} serves a sign plan that is not there.`);
  return { order, signPlan };
}

function unknownOrder(outOrderNo: string): Refused<'ORDER_NOT_EXIST'> {
  return {
    code: 'ORDER_NOT_EXIST',
    rule: 'order-exists',
    message: {
      zh: `商户订单号 ${outOrderNo} 对应的服务订单不存在`,
      en: `There is no service order with out_order_no ${outOrderNo}.`,
    },
  };
}
