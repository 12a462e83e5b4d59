/**
 * The same shop on `@hufu/sdk`.
 *
 *     node_modules/.bin/hufu serve                                 in one terminal
 *     npx tsx examples/migration/wechatpay-axios-plugin/after.ts   in another one
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { ApiError, createClient } from '@hufu/sdk';
import { createReceiver } from '@hufu/sdk/notifications';

// The settings, as `hufu serve` wrote them. A shop on the real platform has them from its own configuration.
const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const [partner] = merchants;
const [sub] = partner.subMerchants;

// 1. The client.
const certs = { [partner.platformPublicKeyId]: `file://${partner.platformPublicKeyFile}` };
const client = createClient({
  mchid: partner.mchid,
  serial: partner.serial,
  privateKey: `file://${partner.privateKeyFile}`,
  certs,
  baseUrl,
});

// 2. Notifications: verified, opened, typed, and handled once.
const receiver = createReceiver({
  certs,
  apiv3Key: partner.apiv3Key,
  on: {
    'PAYSCORE.USER_SIGN_PLAN': ({ resource }) => begin(resource.merchant_sign_plan_no, resource.sign_state),
  },
  onError: (error) => console.error(error),
});
const server = createServer(receiver.node());
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;

// What the shop does when a user has agreed.
function begin(number: string, state: string): void {
  console.log(`${number} is ${state}: the lessons begin.`);
  server.close();
}

// 3. A contract. What is sent and what is answered is typed.
const number = `SHOP-${process.pid}`;
const contracts = client.v3.payscore.signPlan.partner.userSignPlans;
const created = await contracts.post({
  json: {
    service_id: partner.services[0].service_id,
    plan_id: '01000033210000324638000000376258',
    appid: partner.appid,
    sub_mchid: sub.sub_mchid,
    sub_appid: sub.sub_appid,
    openid: partner.users[0].openid,
    merchant_sign_plan_no: number,
    notify_url: `http://127.0.0.1:${port}/notify`,
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `${number}-1` }],
  },
});

// 4. How it stands. A path variable is required by name, and percent-encoded.
const contract = contracts.merchantSignPlanNo['{merchant_sign_plan_no}'];
const query = { sub_mchid: sub.sub_mchid };
const queried = await contract.get({ query, merchant_sign_plan_no: number });
console.log(`${number} is ${queried.data.sign_state}.`);

// 5. A refusal is an ApiError, and it says whether the platform signed it.
try {
  await contract.get({ query, merchant_sign_plan_no: 'NO-SUCH-NUMBER' });
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`NO-SUCH-NUMBER: ${error.status} ${error.apiCode}`);
}

// 6. The user's turn.
console.log(`Agree here: ${baseUrl}/payscore/plan?package=${encodeURIComponent(created.data.package)}`);
