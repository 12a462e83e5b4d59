/** wechatpay-axios-plugin as its README shows it: the same chain, keys given once, answers verified by the plugin. */
import { Wechatpay } from 'wechatpay-axios-plugin';

import { exampleRequest } from '../example.ts';
import { signPlanIdOf } from './caller.ts';
import type { Call, CallerSetting } from './caller.ts';

/** The plugin's `post`. */
export function createAxiosPlugin({ origin, credentials }: CallerSetting): Call {
  const { mchid, serial, merchant, platformSerial, platform } = credentials;
  const client = new Wechatpay({
    mchid,
    serial,
    privateKey: merchant.privateKey,
    certs: { [platformSerial]: platform.publicKey },
    baseURL: `${origin}/`,
  });
  const json = exampleRequest('1234323JKHDFE1243252');
  return async () => {
    // The cast holds: the plugin's types know no path, the chain reaches every one.
    const { data } = await (client as unknown as Chain).v3.payscore.signPlan.partner.userSignPlans.post(json);
    return signPlanIdOf(data);
  };
}

interface Chain {
  readonly v3: {
    readonly payscore: {
      readonly signPlan: {
        readonly partner: { readonly userSignPlans: { post(data: object): Promise<{ data: unknown }> } };
      };
    };
  };
}
