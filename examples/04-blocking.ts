/**
 * The verbs of the reference page: `post` and `get` that wait for their answer, for scripts and command lines.
 *
 *     node_modules/.bin/hufu serve      in one terminal
 *     npx tsx examples/04-blocking.ts   in another one
 *
 * Nothing else happens on the thread while such a call waits; a server uses `@hufu/sdk`.
 */
import { readFileSync } from 'node:fs';

import { createClient } from '@hufu/sdk/sync';

const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const [partner] = merchants;

// Options, types, checks and errors are those of `@hufu/sdk`.
const client = createClient({
  mchid: partner.mchid,
  serial: partner.serial,
  privateKey: `file://${partner.privateKeyFile}`,
  certs: { [partner.platformPublicKeyId]: `file://${partner.platformPublicKeyFile}` },
  baseUrl,
});

// No await: the answer is there when the line below runs. Any path can be called in any of three spellings.
const number = `LESSONS-${process.pid}`;
const { data } = client.chain('v3/payscore/sign-plan/partner/user-sign-plans').post({
  json: {
    service_id: partner.services[0].service_id,
    plan_id: '01000033210000324638000000376258',
    appid: partner.appid,
    sub_mchid: partner.subMerchants[0].sub_mchid,
    openid: partner.users[0].openid,
    merchant_sign_plan_no: number,
    notify_url: 'https://api.test.com/notify',
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `${number}-1` }],
  },
});
console.log(`${data.sign_plan.merchant_sign_plan_no} is ${data.sign_plan.sign_state}.`);

const { status, requestId } = client['v3/certificates'].get();
console.log(`The platform's certificates came with ${status}; its support would ask for ${requestId}.`);
