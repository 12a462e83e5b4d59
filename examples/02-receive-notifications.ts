/**
 * Receives what the platform tells: offers a contract, waits until the user agrees to it, and acts once.
 *
 *     node_modules/.bin/hufu serve                   in one terminal
 *     npx tsx examples/02-receive-notifications.ts   in another one; PORT=4000 takes another port
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { createClient } from '@hufu/sdk';
import { createReceiver } from '@hufu/sdk/notifications';

const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const [partner] = merchants;
const certs = { [partner.platformPublicKeyId]: `file://${partner.platformPublicKeyFile}` };

// Each notification is verified, opened, typed and given to its handler once, also when it is delivered twice.
const receiver = createReceiver({
  certs,
  apiv3Key: partner.apiv3Key,
  on: {
    'PAYSCORE.USER_SIGN_PLAN': async ({ resource }) => {
      console.log(`${resource.merchant_sign_plan_no} is ${resource.sign_state}: the lessons may begin.`);
      server.close();
    },
    otherwise: ({ event_type }) => console.log(`Nothing to do for ${event_type}.`),
  },
  // A handler that throws is answered with 500, so the platform tells it again; the error comes here.
  onError: (error) => console.error(error),
});

// The receiver needs the raw bytes: put it in front of whatever parses JSON.
const server = createServer(receiver.node());
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;

const client = createClient({
  mchid: partner.mchid,
  serial: partner.serial,
  privateKey: `file://${partner.privateKeyFile}`,
  certs,
  baseUrl,
});
const number = `LESSONS-${process.pid}`;
const { data } = await client.v3.payscore.signPlan.partner.userSignPlans.post({
  json: {
    service_id: partner.services[0].service_id,
    plan_id: '01000033210000324638000000376258',
    appid: partner.appid,
    sub_mchid: partner.subMerchants[0].sub_mchid,
    openid: partner.users[0].openid,
    merchant_sign_plan_no: number,
    notify_url: `http://127.0.0.1:${port}/notify`, // WeChat Pay itself takes https:// addresses only
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `${number}-1` }],
  },
});

// In production the package opens the plan's page inside WeChat. The gateway has that page for a browser.
console.log(`Agree to ${number} here: ${baseUrl}/payscore/plan?package=${encodeURIComponent(data.package)}`);
