/** The desk of a partner, who acts for one sub-merchant. */
import type { Client } from '@hufu/sdk';
import { reserved, said, type Desk } from './desk.ts';
import { bill, lesson, openid, partnerAppid, serviceId, subAppid, threeLessons } from './lessons.ts';

/** The sub-merchant of the default world. */
export const subMchid = '1900000109';

export interface PartnerNames {
  /** Default is `subMchid`. */
  readonly subMchid?: string;
  /** Default is the sub-merchant's of the default world; `null` sends none. */
  readonly subAppid?: string | null;
}

/** Calls in partner mode; those on an order are answered with nothing. */
export function partnerDesk(client: Client, names: PartnerNames = {}): Desk {
  const { payscore } = client.v3;
  const sub = { sub_mchid: names.subMchid ?? subMchid };
  const subApp = names.subAppid === null ? {} : { sub_appid: names.subAppid ?? subAppid };
  const plans = payscore.plan.partner.payscorePlans;
  const plan = plans.merchantPlanNo['{merchant_plan_no}'];
  const signPlans = payscore.signPlan.partner.userSignPlans;
  const signPlan = signPlans.merchantSignPlanNo['{merchant_sign_plan_no}'];
  const order = payscore.partner.serviceorder['{out_order_no}'];
  const service = { service_id: serviceId };
  return {
    mode: 'partner',
    client,
    createPlan: (merchant_plan_no, changes) =>
      plans.postAsync({
        json: { ...threeLessons, appid: partnerAppid, ...sub, ...subApp, merchant_plan_no, ...changes },
      }),
    queryPlan: (merchant_plan_no) => plan.getAsync({ merchant_plan_no, query: sub }),
    stopPlan: (merchant_plan_no) => plan.stop.postAsync({ merchant_plan_no, json: sub }),
    createSignPlan: (merchant_sign_plan_no, asked) =>
      signPlans.postAsync({
        json: {
          ...service,
          appid: partnerAppid,
          ...sub,
          plan_id: asked.planId,
          openid: asked.openid ?? openid,
          merchant_sign_plan_no,
          notify_url: asked.notifyUrl ?? said.signNotifyUrl,
          sign_plan_detail: reserved(merchant_sign_plan_no, asked.details ?? 3),
        },
      }),
    querySignPlan: (merchant_sign_plan_no) => signPlan.getAsync({ merchant_sign_plan_no, query: sub }),
    cancelSignPlan: (merchant_sign_plan_no, stop_reason = said.stopReason) =>
      signPlan.stop.postAsync({ merchant_sign_plan_no, json: { ...sub, stop_reason } }),
    createOrder: ({ signPlanId, signPlanNo, detailNo, changes }) =>
      payscore.signPlan.partner.serviceorder.postAsync({
        json: {
          ...lesson(signPlanNo, detailNo),
          appid: partnerAppid,
          ...sub,
          sign_plan_id: signPlanId,
          plan_detail_no: detailNo,
          ...changes,
        },
      }),
    queryOrder: (out_order_no) =>
      payscore.partner.serviceorder.getAsync({ query: { out_order_no, ...service, ...sub } }),
    cancelOrder: (out_order_no, reason = said.cancelReason) =>
      order.cancel.postAsync({ out_order_no, json: { ...service, ...sub, reason } }),
    completeOrder: (out_order_no, amountFen, changes) =>
      order.complete.postAsync({ out_order_no, json: { ...bill(amountFen), ...sub, ...changes } }),
    modifyOrder: (out_order_no, amountFen) => {
      const { time_range: _time, ...amounts } = bill(amountFen);
      return order.modify.postAsync({
        out_order_no,
        json: { ...amounts, ...sub, reason: said.modifyReason },
      });
    },
    collectOrder: (out_order_no) => order.pay.postAsync({ out_order_no, json: { ...service, ...sub } }),
    syncOrder: (out_order_no, paid_time) =>
      order.sync.postAsync({
        out_order_no,
        json: { ...service, ...sub, type: 'Order_Paid', detail: { paid_time } },
      }),
  };
}
