/** The desk of a direct merchant, who acts for itself. */
import type { Client } from '@hufu/sdk';
import { reserved, said, type Desk } from './desk.ts';
import { bill, directAppid, lesson, openid, serviceId, threeLessons } from './lessons.ts';

/** Calls in direct mode; those on an order name the appid and are answered with a body. */
export function directDesk(client: Client, appid: string = directAppid): Desk {
  const { payscore } = client.v3;
  const plans = payscore.plan.payscorePlans;
  const plan = plans.merchantPlanNo['{merchant_plan_no}'];
  const signPlans = payscore.signPlan.userSignPlans;
  const signPlan = signPlans.merchantSignPlanNo['{merchant_sign_plan_no}'];
  const order = payscore.serviceorder['{out_order_no}'];
  const service = { service_id: serviceId };
  return {
    mode: 'direct',
    client,
    createPlan: (merchant_plan_no, changes) =>
      plans.postAsync({ json: { ...threeLessons, appid, merchant_plan_no, ...changes } }),
    queryPlan: (merchant_plan_no) => plan.getAsync({ merchant_plan_no }),
    stopPlan: (merchant_plan_no) => plan.stop.postAsync({ merchant_plan_no }),
    createSignPlan: (merchant_sign_plan_no, asked) =>
      signPlans.postAsync({
        json: {
          ...service,
          appid,
          plan_id: asked.planId,
          openid: asked.openid ?? openid,
          merchant_sign_plan_no,
          notify_url: asked.notifyUrl ?? said.signNotifyUrl,
          sign_plan_detail: reserved(merchant_sign_plan_no, asked.details ?? 3),
        },
      }),
    querySignPlan: (merchant_sign_plan_no) => signPlan.getAsync({ merchant_sign_plan_no }),
    cancelSignPlan: (merchant_sign_plan_no, stop_reason = said.stopReason) =>
      signPlan.stop.postAsync({ merchant_sign_plan_no, json: { stop_reason } }),
    createOrder: ({ signPlanId, signPlanNo, detailNo, changes }) =>
      payscore.signPlan.serviceorder.postAsync({
        json: {
          ...lesson(signPlanNo, detailNo),
          appid,
          sign_plan_id: signPlanId,
          plan_detail_no: detailNo,
          ...changes,
        },
      }),
    queryOrder: (out_order_no) =>
      payscore.serviceorder.getAsync({ query: { out_order_no, ...service, appid } }),
    cancelOrder: (out_order_no, reason = said.cancelReason) =>
      order.cancel.postAsync({ out_order_no, json: { ...service, appid, reason } }),
    completeOrder: (out_order_no, amountFen, changes) =>
      order.complete.postAsync({ out_order_no, json: { ...bill(amountFen), appid, ...changes } }),
    modifyOrder: (out_order_no, amountFen) => {
      const { time_range: _time, ...amounts } = bill(amountFen);
      return order.modify.postAsync({
        out_order_no,
        json: { ...amounts, appid, reason: said.modifyReason },
      });
    },
    collectOrder: (out_order_no) => order.pay.postAsync({ out_order_no, json: { ...service, appid } }),
    syncOrder: (out_order_no, paid_time) =>
      order.sync.postAsync({
        out_order_no,
        json: { ...service, appid, type: 'Order_Paid', detail: { paid_time } },
      }),
  };
}
