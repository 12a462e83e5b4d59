/**
 * Why an action on a service order is refused, where more than one action can be refused so.
 */
import type { OrderPhase } from '@hufu/contract';
import { orderPhases } from '@hufu/contract';
import { paramError, type Refused } from './decision.ts';
import type { OrderCode, ServiceOrder } from './service-order.ts';

/** The order's state does not allow it; what is over is said to be over. */
export function wrongPhase({ outOrderNo, phase }: ServiceOrder): Refused<OrderCode> {
  if (phase === 'REVOKED') {
    const message = { zh: `订单 ${outOrderNo} 已取消`, en: `Order ${outOrderNo} was cancelled.` };
    return { code: 'ORDER_CANCELED', rule: 'order-canceled', message };
  }
  if (phase === 'DONE') {
    const message = { zh: `订单 ${outOrderNo} 已完成`, en: `Order ${outOrderNo} is done.` };
    return { code: 'ORDER_DONE', rule: 'order-done', message };
  }
  const stands = printPhase(phase);
  return {
    code: 'INVALID_ORDER_STATE',
    rule: 'order-state',
    message: {
      zh: `当前订单状态不合法：订单 ${outOrderNo} 处于 ${stands}`,
      en: `Order ${outOrderNo} is ${stands}, which does not allow this.`,
    },
  };
}

function printPhase(phase: OrderPhase): string {
  const { state, description, collection } = orderPhases[phase];
  return [state, description, collection].filter((part) => part !== null).join(' + ');
}

/** The call was made before, with other parameters. */
export function otherParameters({ outOrderNo }: ServiceOrder): Refused<'INVALID_REQUEST'> {
  return {
    code: 'INVALID_REQUEST',
    rule: 'same-parameters',
    message: {
      zh: `订单 ${outOrderNo} 的重入参数与首次请求不一致，重试须使用原参数`,
      en: `Order ${outOrderNo} had this call with other parameters. A repeat has the same ones.`,
    },
  };
}

/** The calendar has no such time. */
export function noSuchTime(field: string, value: string): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'time-exists',
    field,
    value,
    message: { zh: `${value} 不是真实存在的时间`, en: `${value} is no time of the calendar.` },
  });
}

interface ClaimedAppid {
  readonly appid: string;
  /** Where the request says it. */
  readonly source: 'body' | 'query' | 'uri_template';
}

/** What is wrong with the appid by which a direct merchant names its order. */
export function appidOfTheOrderFault(
  order: ServiceOrder,
  { appid, source }: ClaimedAppid,
): Refused<'PARAM_ERROR'> | undefined {
  if (appid === order.appid) return undefined;
  const message = {
    zh: `appid 须与创建订单时的 ${order.appid} 一致`,
    en: `appid must be ${order.appid}, with which the order was created.`,
  };
  const refused = paramError({ rule: 'appid-of-the-order', field: '/appid', value: appid, message });
  if (source === 'body') return refused;
  return { ...refused, detail: { location: source, value: appid, field: 'appid', issue: message.en } };
}
