/**
 * Offers a user a contract (签约计划) and asks how it stands.
 *
 *     node_modules/.bin/hufu serve              in one terminal
 *     npx tsx examples/01-create-and-query.ts   in another one
 */
import { readFileSync } from 'node:fs';

import { createClient } from '@hufu/sdk';

// What `hufu serve` wrote when it started: its address, and merchants with their numbers and key files.
const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const [partner] = merchants;
const [sub] = partner.subMerchants;
const [user] = partner.users;

// The same five facts are what WeChat Pay gives a merchant; without baseUrl the calls go to WeChat Pay itself.
const client = createClient({
  mchid: partner.mchid,
  serial: partner.serial,
  privateKey: `file://${partner.privateKeyFile}`,
  certs: { [partner.platformPublicKeyId]: `file://${partner.platformPublicKeyFile}` },
  baseUrl,
});

// A number of your own names the contract. Creating it again with the same number changes nothing.
const number = `LESSONS-${process.pid}`;
const created = await client.v3.payscore.signPlan.partner.userSignPlans.post({
  json: {
    service_id: partner.services[0].service_id,
    plan_id: '01000033210000324638000000376258', // a plan of the gateway's first world
    appid: partner.appid,
    sub_mchid: sub.sub_mchid,
    sub_appid: sub.sub_appid,
    openid: user.openid,
    merchant_sign_plan_no: number,
    notify_url: 'https://api.test.com/notify',
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `${number}-1` }],
  },
});
console.log(`${number} has the platform's number ${created.data.sign_plan.sign_plan_id}.`);

// What stands in braces in a path is given beside json and query; the types ask for it by name.
const { data } = await client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo[
  '{merchant_sign_plan_no}'
].get({ merchant_sign_plan_no: number, query: { sub_mchid: sub.sub_mchid } });
console.log(`It is ${data.sign_state}: the user has not agreed yet.`);
