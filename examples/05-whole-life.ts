/**
 * The whole life of a contract: a plan of two lessons, a user who agrees, two orders, two payments.
 *
 *     npx tsx examples/05-whole-life.ts
 *
 * The gateway runs in this very program. What a person does in WeChat, and what only time does, are calls of its
 * `control`; everything else is what a merchant's program says to WeChat Pay.
 */
import { startGateway } from '@hufu/gateway';
import { createClient } from '@hufu/sdk';

const gateway = await startGateway();
const { control, clock } = gateway;
const merchant = gateway.merchants.find(({ role }) => role === 'direct');
if (merchant === undefined) throw new Error('The first world has a direct merchant.');
const { payscore } = createClient({
  mchid: merchant.mchid,
  serial: merchant.serial,
  privateKey: `file://${merchant.privateKeyFile}`,
  certs: { [merchant.platformPublicKeyId]: `file://${merchant.platformPublicKeyFile}` },
  baseUrl: gateway.baseUrl,
}).v3;

// The service is a product that WeChat Pay has approved; the appid is the mini program's, the openid its user's.
const service = { service_id: '2002000000000558128851361561536', appid: merchant.appid };
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
await clock.freeze(new Date('2026-03-01T02:00:00Z'));

// 1. The plan (支付分计划): what is offered to everybody. Prices are in fen.
const { data: plan } = await payscore.plan.payscorePlans.post({
  json: {
    ...service,
    merchant_plan_no: 'PIANO',
    plan_name: '钢琴课2节',
    plan_duration: 60,
    total_original_price: 30_000,
    total_actual_price: 27_000,
    deduction_quantity: 2,
    plan_detail_list: [
      { plan_detail_name: '第一节课', original_price: 15_000, actual_price: 14_000 },
      { plan_detail_name: '第二节课', original_price: 15_000, actual_price: 13_000 },
    ],
  },
});
console.log(`Plan ${plan.merchant_plan_no} is ${plan.plan_state}.`);

// 2. The contract (签约计划): the plan for one user, with a number of ours for each lesson's order.
const lessons = [
  { plan_detail_no: 1, merchant_plan_detail_no: 'PIANO-LI-1' },
  { plan_detail_no: 2, merchant_plan_detail_no: 'PIANO-LI-2' },
];
const offered = await payscore.signPlan.userSignPlans.post({
  json: {
    ...service,
    plan_id: plan.plan_id,
    openid,
    merchant_sign_plan_no: 'PIANO-LI',
    notify_url: 'https://api.test.com/notify',
    sign_plan_detail: lessons,
  },
});
const { sign_plan_id } = offered.data.sign_plan;
const { sign_state } = await control.user.signs(sign_plan_id); // on the page in WeChat
console.log(`Contract PIANO-LI is ${sign_state}.`);

// 3. Each lesson: an order when it begins, its price when it is over, and the platform collects the money.
for (const [index, { plan_detail_no, merchant_plan_detail_no: out_order_no }] of lessons.entries()) {
  await payscore.signPlan.serviceorder.post({
    json: {
      ...service,
      openid,
      sign_plan_id,
      plan_detail_no,
      out_trade_no: out_order_no,
      notify_url: 'https://api.test.com/notify',
      service_introduction: `钢琴课第${plan_detail_no}节`,
      time_range: { start_time: '20260301' },
    },
  });
  const amount = index === 0 ? 14_000 : 13_000;
  await payscore.serviceorder['{out_order_no}'].complete.post({
    out_order_no,
    json: {
      ...service,
      post_payments: [{ name: '钢琴课', amount, description: '一节课' }],
      total_amount: amount,
      time_range: { end_time: '20260301' },
    },
  });
  await clock.advance('PT1M'); // nobody waits: the deduction happens at its own instant
  const { data: order } = await payscore.serviceorder.get({ query: { out_order_no, ...service } });
  console.log(`Order ${out_order_no} is ${order.state}, ${order.collection?.paid_amount} fen are paid.`);
}

// 4. With its last lesson paid, the contract is complete.
const { data } = await payscore.signPlan.userSignPlans.merchantSignPlanNo['{merchant_sign_plan_no}'].get({
  merchant_sign_plan_no: 'PIANO-LI',
});
console.log(`Contract PIANO-LI is ${data.sign_state}.`);
await gateway.close();
