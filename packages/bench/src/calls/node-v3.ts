/**
 * wechatpay-node-v3. It has no method for this path, so one is added the way its own are written: signature, headers,
 * HTTP service. It never verifies an answer by itself and its HTTP service drops the headers that a check would need;
 * who wants to verify replaces that service and calls `verifySign`. Both ways are callers here.
 */
import { createRequire } from 'node:module';

import WxPay from 'wechatpay-node-v3';

import { examplePath, exampleRequest } from '../example.ts';
import { signPlanIdOf } from './caller.ts';
import type { Call, CallerSetting } from './caller.ts';

/** As its users run it: whatever comes back is taken. */
export function createNodeV3(setting: CallerSetting): Call {
  const pay = new UserSignPlans(setting);
  const json = exampleRequest('1234323JKHDFE1243252');
  return async () => signPlanIdOf((await pay.createUserSignPlan(json)).data);
}

/** With its own `verifySign` on every answer. */
export function createVerifyingNodeV3(setting: CallerSetting): Call {
  const pay = new UserSignPlans(setting);
  pay.createHttp(createTellingService());
  const json = exampleRequest('1234323JKHDFE1243252');
  return async () => {
    const { data } = await pay.createUserSignPlan(json);
    // The cast holds: it is what the service below returns.
    const told = data as Told;
    const { headers, text } = told;
    const isValid = await pay.verifySign({
      timestamp: headers['wechatpay-timestamp'] ?? '',
      nonce: headers['wechatpay-nonce'] ?? '',
      serial: headers['wechatpay-serial'] ?? '',
      signature: headers['wechatpay-signature'] ?? '',
      body: text,
    });
    if (!isValid) throw new Error('The signature does not match.');
    return signPlanIdOf(told.body);
  };
}

class UserSignPlans extends WxPay {
  readonly #url: string;

  constructor({ origin, credentials }: CallerSetting) {
    const { appid, mchid, serial, merchant, platformSerial, platform } = credentials;
    super({
      appid,
      mchid,
      serial_no: serial,
      publicKey: Buffer.from(merchant.publicKey),
      privateKey: Buffer.from(merchant.privateKey),
    });
    this.#url = `${origin}${examplePath}`;
    // Where it keeps the platform's keys for all clients of the process; otherwise it would fetch them.
    WxPay.certificates[platformSerial] = platform.publicKey;
  }

  async createUserSignPlan(json: object): Promise<{ data?: unknown }> {
    const authorization = this.buildAuthorization('POST', examplePath, json);
    const headers = this.getHeaders(authorization, { 'Content-Type': 'application/json' });
    return this.httpService.post(this.#url, json, headers);
  }
}

/** An answer with what a check needs. */
interface Told {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: unknown;
}

interface Superagent {
  post(url: string): {
    send(body: object): { set(headers: object): Promise<Told & { readonly status: number }> };
  };
}

/** Its own service, `lib/pay-request.js`, on its own superagent, that keeps headers and text. */
function createTellingService(): Parameters<WxPay['createHttp']>[0] {
  const requireAsItDoes = createRequire(createRequire(import.meta.url).resolve('wechatpay-node-v3'));
  // The cast holds: this much of superagent is what it uses itself.
  const superagent = requireAsItDoes('superagent') as Superagent;
  const unused = async (): Promise<never> => {
    throw new Error('Only post is measured.');
  };
  return {
    get: unused,
    upload: unused,
    post: async (url, json, sent) => {
      const { status, headers, text, body } = await superagent.post(url).send(json).set(sent);
      return { status, data: { headers, text, body } };
    },
  };
}
