/** The SDK as its users call it: the whole chain each time. */
import { createClient } from '@hufu/sdk';
import { createClient as createBlockingClient } from '@hufu/sdk/sync';

import { exampleRequest } from '../example.ts';
import { signPlanIdOf } from './caller.ts';
import type { Call, CallerSetting } from './caller.ts';

/** `postAsync` of `@hufu/sdk`. */
export function createHufu(setting: CallerSetting): Call {
  const client = createClient(optionsOf(setting));
  const json = exampleRequest('1234323JKHDFE1243252');
  return async () => {
    const answer = await client.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json });
    return signPlanIdOf(answer.data);
  };
}

/** `post` of `@hufu/sdk/sync`, which blocks. */
export function createHufuBlocking(setting: CallerSetting): Call {
  const client = createBlockingClient(optionsOf(setting));
  const json = exampleRequest('1234323JKHDFE1243252');
  return () => signPlanIdOf(client.v3.payscore.signPlan.partner.userSignPlans.post({ json }).data);
}

function optionsOf({ origin, credentials }: CallerSetting) {
  const { mchid, serial, merchant, platformSerial, platform } = credentials;
  return {
    mchid,
    serial,
    privateKey: merchant.privateKey,
    certs: { [platformSerial]: platform.publicKey },
    baseUrl: origin,
  };
}
