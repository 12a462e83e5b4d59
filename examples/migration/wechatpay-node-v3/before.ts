/**
 * A small shop on `wechatpay-node-v3` 2.2.1: it offers a contract, asks how it stands, and waits for the user.
 *
 *     node_modules/.bin/hufu serve                                   in one terminal
 *     npx tsx examples/migration/wechatpay-node-v3/before.ts         in another one
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

import WxPay from 'wechatpay-node-v3';

// The settings, as `hufu serve` wrote them. A shop on the real platform has them from its own configuration.
const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const [partner] = merchants;
const [sub] = partner.subMerchants;

// 1. The client. The library has no method for these paths, so they are added the way its own are written.
class ShopPay extends WxPay {
  constructor() {
    super({
      appid: partner.appid,
      mchid: partner.mchid,
      publicKey: readFileSync(partner.certificateFile),
      privateKey: readFileSync(partner.privateKeyFile),
      key: partner.apiv3Key,
    });
    // It knows certificates only; a public key must be put among them, for all clients of the process.
    WxPay.certificates[partner.platformPublicKeyId] = readFileSync(partner.platformPublicKeyFile, 'utf8');
  }

  async createContract(json: object) {
    const path = '/v3/payscore/sign-plan/partner/user-sign-plans';
    const authorization = this.buildAuthorization('POST', path, json);
    const headers = this.getHeaders(authorization, { 'Content-Type': 'application/json' });
    return this.httpService.post(`${baseUrl}${path}`, json, headers);
  }

  async queryContract(number: string) {
    const contracts = '/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no';
    const path = `${contracts}/${number}?sub_mchid=${sub.sub_mchid}`;
    const authorization = this.buildAuthorization('GET', path);
    return this.httpService.get(`${baseUrl}${path}`, this.getHeaders(authorization));
  }
}
const pay = new ShopPay();

// 2. Notifications: each is verified, opened and dispatched by hand.
interface Told {
  readonly merchant_sign_plan_no: string;
  readonly sign_state: string;
}
async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const header = (name: string) => String(request.headers[`wechatpay-${name}`] ?? '');
  const isTheirs = await pay.verifySign({
    timestamp: header('timestamp'),
    nonce: header('nonce'),
    serial: header('serial'),
    signature: header('signature'),
    body,
  });
  if (!isTheirs) {
    response.writeHead(401).end();
    return;
  }
  const { event_type, resource } = JSON.parse(body);
  const { ciphertext, associated_data, nonce } = resource;
  const opened = pay.decipher_gcm<Told>(ciphertext, associated_data, nonce);
  if (event_type === 'PAYSCORE.USER_SIGN_PLAN') begin(opened.merchant_sign_plan_no, opened.sign_state);
  response.writeHead(204).end();
}
const server = createServer((request, response) => void receive(request, response));
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;

// What the shop does when a user has agreed.
function begin(number: string, state: string): void {
  console.log(`${number} is ${state}: the lessons begin.`);
  server.close();
}

// 3. A contract. Nothing is thrown: an answer without data is a failure.
const number = `SHOP-${process.pid}`;
const created = await pay.createContract({
  service_id: partner.services[0].service_id,
  plan_id: '01000033210000324638000000376258',
  appid: partner.appid,
  sub_mchid: sub.sub_mchid,
  sub_appid: sub.sub_appid,
  openid: partner.users[0].openid,
  merchant_sign_plan_no: number,
  notify_url: `http://127.0.0.1:${port}/notify`,
  sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `${number}-1` }],
});
if (created.status !== 200) throw new Error(created.error);

// 4. How it stands.
const queried = await pay.queryContract(number);
console.log(`${number} is ${queried.data.sign_state}.`);

// 5. A refusal is an answer whose `error` is the platform's JSON, as text.
const refused = await pay.queryContract('NO-SUCH-NUMBER');
console.log(`NO-SUCH-NUMBER: ${refused.status} ${JSON.parse(refused.error).code}`);

// 6. The user's turn.
console.log(`Agree here: ${baseUrl}/payscore/plan?package=${encodeURIComponent(created.data.package)}`);
