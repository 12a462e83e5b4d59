/**
 * A small shop on `wechatpay-axios-plugin` 0.9.6: it offers a contract, asks how it stands, and waits for the user.
 *
 *     node_modules/.bin/hufu serve                                        in one terminal
 *     npx tsx examples/migration/wechatpay-axios-plugin/before.ts         in another one
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin';

// The settings, as `hufu serve` wrote them. A shop on the real platform has them from its own configuration.
const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const [partner] = merchants;
const [sub] = partner.subMerchants;

// 1. The client.
const certs: Record<string, Buffer> = {
  [partner.platformPublicKeyId]: readFileSync(partner.platformPublicKeyFile),
};
const wxpay = new Wechatpay({
  mchid: partner.mchid,
  serial: partner.serial,
  privateKey: readFileSync(partner.privateKeyFile),
  certs,
  baseURL: `${baseUrl}/`,
  // In public-key mode every request must say so, or the platform answers with its certificate.
  headers: { 'Wechatpay-Serial': partner.platformPublicKeyId },
});

// 2. Notifications: each is verified, opened and dispatched by hand.
async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const header = (name: string) => String(request.headers[`wechatpay-${name}`] ?? '');
  const key = certs[header('serial')];
  const signed = Formatter.response(header('timestamp'), header('nonce'), body);
  const isFresh = Math.abs(Formatter.timestamp() - Number(header('timestamp'))) <= 300;
  if (!isFresh || key === undefined || !Rsa.verify(signed, header('signature'), key)) {
    response.writeHead(401).end();
    return;
  }
  const { event_type, resource } = JSON.parse(body);
  const { ciphertext, nonce, associated_data } = resource;
  const opened = JSON.parse(Aes.AesGcm.decrypt(ciphertext, partner.apiv3Key, nonce, associated_data));
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

// 3. A contract. The types know neither what is sent nor what is answered.
const number = `SHOP-${process.pid}`;
interface Created {
  readonly data: { readonly package: string };
}
const created = await wxpay.chain('v3/payscore/sign-plan/partner/user-sign-plans').post<object, Created>({
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

// 4. How it stands. What is in braces is replaced by the config's member of that name, as it is.
interface Queried {
  readonly data: { readonly sign_state: string };
}
const contract = wxpay.chain(
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
);
const params = { sub_mchid: sub.sub_mchid };
const queried = await contract.get<unknown, Queried>({ params, merchant_sign_plan_no: number });
console.log(`${number} is ${queried.data.sign_state}.`);

// 5. A refusal is an AxiosError.
try {
  await contract.get({ params, merchant_sign_plan_no: 'NO-SUCH-NUMBER' });
} catch (error) {
  const { response } = error as { response?: { status: number; data: { code: string } } };
  console.log(`NO-SUCH-NUMBER: ${response?.status} ${response?.data.code}`);
}

// 6. The user's turn.
console.log(`Agree here: ${baseUrl}/payscore/plan?package=${encodeURIComponent(created.data.package)}`);
