/**
 * The whole life of a plan of three lessons: signed by its user, served lesson by lesson, deducted, cancelled,
 * refused a deduction, complete; and a contract that nobody serves runs out. Days pass by moving the clock.
 */
import type { Control } from '@hufu/gateway';
import type { Client } from '@hufu/sdk';
import { example } from './example.ts';
import { lessonWords as words } from './lesson-words.ts';
import type { MerchantServer } from './merchant-server.ts';
import type { PlanUser } from './plan-user.ts';
import { refusalOf } from './refusal-of.ts';
import type { Teller } from './teller.ts';

interface Stage {
  readonly teller: Teller;
  readonly client: Client;
  /** The platform's other side: what the user does, and the time. */
  readonly control: Control;
  readonly server: MerchantServer;
  /** Whoever is to sign. */
  readonly user: PlanUser;
}

const { service_id, appid, sub_mchid, openid } = example;
const pricesFen = [9_000, 8_000, 7_000];
const listPriceFen = 10_000;
const contractNumber = 'DEMO-CONTRACT-1';
const numberOf = (lesson: number) => `${contractNumber}-${lesson}`;

/** Tells it. What was signed before the crash is untouched. */
export async function tellLessons(stage: Stage): Promise<void> {
  const planId = await createPlan(stage);
  const signPlanId = await sign(stage, planId);
  await serve(stage, signPlanId);
  await lose(stage, signPlanId);
  await payLate(stage, signPlanId);
  await runOut(stage, planId);
}

async function createPlan({ teller, client }: Stage): Promise<string> {
  teller.chapter(words.plan.title);
  const { data } = await client.v3.payscore.plan.partner.payscorePlans.postAsync({
    json: {
      service_id,
      appid,
      sub_mchid,
      merchant_plan_no: 'DEMO-PLAN-1',
      plan_name: '瑜伽课3节',
      plan_duration: 30,
      total_original_price: listPriceFen * pricesFen.length,
      deduction_quantity: pricesFen.length,
      total_actual_price: pricesFen.reduce((sum, price) => sum + price, 0),
      plan_detail_list: pricesFen.map((actual_price, index) => ({
        plan_detail_name: `第${index + 1}节课`,
        original_price: listPriceFen,
        plan_discount_description: '续课优惠',
        actual_price,
      })),
    },
  });
  teller.check(data.plan_state === 'NORMAL', words.plan.created(data.plan_id, data.deduction_quantity));
  return data.plan_id;
}

function contractOf(planId: string, number: string) {
  return {
    service_id,
    appid,
    sub_mchid,
    openid,
    plan_id: planId,
    merchant_sign_plan_no: number,
    notify_url: 'https://api.test.com/notify',
    sign_plan_detail: pricesFen.map((_price, index) => ({
      plan_detail_no: index + 1,
      merchant_plan_detail_no: `${number}-${index + 1}`,
    })),
  };
}

async function sign({ teller, client, control, server, user }: Stage, planId: string): Promise<string> {
  teller.chapter(words.sign.title);
  const { userSignPlans } = client.v3.payscore.signPlan.partner;
  const { data } = await userSignPlans.postAsync({ json: contractOf(planId, contractNumber) });
  const { sign_plan_id: signPlanId } = data.sign_plan;
  await user({ signPlanId, package: data.package });
  const signed = await control.signPlan(signPlanId);
  teller.check(signed.sign_state === 'SIGNED', words.sign.signed(signed.plan_over_time));
  const { event_type: type, resource } = await server.next('PAYSCORE.USER_SIGN_PLAN');
  teller.check(resource.sign_plan_id === signPlanId, words.sign.told(type, resource.sign_time));
  return signPlanId;
}

/** Creates the order of a lesson, and returns its number. */
async function order({ client }: Stage, signPlanId: string, lesson: number) {
  const { data } = await client.v3.payscore.signPlan.partner.serviceorder.postAsync({
    json: {
      service_id,
      appid,
      sub_mchid,
      sign_plan_id: signPlanId,
      plan_detail_no: lesson,
      notify_url: 'https://api.test.com/orders',
      service_introduction: `第${lesson}节课`,
      time_range: { start_time: '20260101090000' },
      out_trade_no: numberOf(lesson),
    },
  });
  return data;
}

async function complete({ client }: Stage, lesson: number) {
  const amount = pricesFen[lesson - 1] ?? 0;
  return client.chain('v3/payscore/partner/serviceorder/{out_order_no}/complete').postAsync({
    out_order_no: numberOf(lesson),
    json: {
      sub_mchid,
      service_id,
      post_payments: [{ name: `第${lesson}节课`, amount }],
      total_amount: amount,
      time_range: { end_time: '20260101100000' },
    },
  });
}

async function queryOrder({ client }: Stage, lesson: number) {
  const query = { out_order_no: numberOf(lesson), service_id, sub_mchid };
  return (await client.v3.payscore.partner.serviceorder.getAsync({ query })).data;
}

async function serve(stage: Stage, signPlanId: string): Promise<void> {
  const { teller, control, server } = stage;
  teller.chapter(words.serve.title);
  const first = await order(stage, signPlanId, 1);
  teller.check(first.state_description === 'USER_CONFIRM', words.serve.ordered(first.out_order_no));
  const early = await refusalOf(() => order(stage, signPlanId, 2));
  teller.check(early?.apiCode === 'INVALID_REQUEST', words.serve.oneAtATime);
  const { status, data } = await complete(stage, 1);
  teller.check(status === 204 && data === null, words.serve.completed);
  const { happened } = await control.clock.toNextDue();
  const paid = await queryOrder(stage, 1);
  teller.check(
    happened[0]?.what === 'deduction-succeeded' && paid.state === 'DONE',
    words.serve.deducted(paid.collection?.details?.[0]?.paid_time ?? '', paid.collection?.paid_amount ?? 0),
  );
  const { resource } = await server.next('PAYSCORE.USER_PAID');
  teller.check(resource.out_order_no === numberOf(1), words.serve.told(resource.total_amount ?? 0));
}

async function lose(stage: Stage, signPlanId: string): Promise<void> {
  const { teller, client, control } = stage;
  teller.chapter(words.lose.title);
  await order(stage, signPlanId, 2);
  await client.chain('v3/payscore/partner/serviceorder/{out_order_no}/cancel').postAsync({
    out_order_no: numberOf(2),
    json: { sub_mchid, service_id, reason: '用户请假' },
  });
  const { signed_detail_list: details = [] } = await control.signPlan(signPlanId);
  teller.show(details.map((detail) => `${detail.plan_detail_name}  ${detail.plan_detail_state}`).join('\n'));
  teller.check(details[1]?.plan_detail_state === 'SIGN_PLAN_DETAIL_CANCEL', words.lose.lost);
}

async function payLate(stage: Stage, signPlanId: string): Promise<void> {
  const { teller, control } = stage;
  teller.chapter(words.late.title);
  const { order_id: orderId = '' } = await order(stage, signPlanId, 3);
  await control.user.failsToPay(orderId, 2);
  await complete(stage, 3);
  const { happened } = await control.clock.advance('P3D');
  teller.show(happened.map(({ at, what }) => `${at.toISOString()}  ${what}`).join('\n'));
  teller.check(happened.length >= 3 && (await queryOrder(stage, 3)).state === 'DONE', words.late.paid);
  const done = await control.signPlan(signPlanId);
  teller.check(done.sign_state === 'COMPLETE', words.late.complete);
}

async function runOut({ teller, client, control }: Stage, planId: string): Promise<void> {
  teller.chapter(words.over.title);
  const { userSignPlans } = client.v3.payscore.signPlan.partner;
  const { data } = await userSignPlans.postAsync({ json: contractOf(planId, 'DEMO-CONTRACT-2') });
  const { plan_over_time: over } = await control.user.signs(data.sign_plan.sign_plan_id);
  await control.clock.advance('P31D');
  const { sign_state: state } = await control.signPlan(data.sign_plan.sign_plan_id);
  teller.check(state === 'EXPIRE', words.over.expired(over));
}
