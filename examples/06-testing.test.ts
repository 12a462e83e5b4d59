/**
 * How a shop's own tests meet a real platform: each begins in the same world, nothing is mocked, and time is moved.
 *
 *     npx vitest run examples/06-testing.test.ts
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { startGateway, type StartedGateway } from '@hufu/gateway';
import { createClient, type Client } from '@hufu/sdk';
import { createReceiver } from '@hufu/sdk/notifications';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

// The program under test, which is usually imported: it offers contracts, and notes those of which it is told.
const begun = new Set<string>();

async function offer(client: Client, number: string): Promise<string> {
  const { data } = await client.v3.payscore.signPlan.partner.userSignPlans.post({
    json: {
      service_id: '2002000000000558128851361561536',
      plan_id: '01000033210000324638000000376258',
      appid: 'wxd678efh567hg6787',
      sub_mchid: '1900000109',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      merchant_sign_plan_no: number,
      notify_url: 'https://shop.example/notify',
      sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `${number}-1` }],
    },
  });
  return data.sign_plan.sign_plan_id;
}

async function stateOf(client: Client, number: string): Promise<string> {
  const contracts = client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo;
  const { data } = await contracts['{merchant_sign_plan_no}'].get({
    merchant_sign_plan_no: number,
    query: { sub_mchid: '1900000109' },
  });
  return data.sign_state;
}

const server = createServer();
let gateway: StartedGateway;
let client: Client;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  // Whatever a notify_url says, the notifications come here. All is in memory, on a port that is free.
  gateway = await startGateway({ forwardNotifications: `http://127.0.0.1:${port}/notify` });
  const partner = gateway.merchants.find(({ role }) => role === 'partner');
  if (partner === undefined) throw new Error('The first world has a partner.');

  const certs = { [partner.platformPublicKeyId]: `file://${partner.platformPublicKeyFile}` };
  const { mchid, serial, apiv3Key, privateKeyFile } = partner;
  client = createClient({
    mchid,
    serial,
    privateKey: `file://${privateKeyFile}`,
    certs,
    baseUrl: gateway.baseUrl,
  });
  const receiver = createReceiver({
    certs,
    apiv3Key,
    on: { 'PAYSCORE.USER_SIGN_PLAN': ({ resource }) => void begun.add(resource.merchant_sign_plan_no) },
    onError: (error) => console.error(error),
  });
  server.on('request', receiver.node());
});

beforeEach(async () => {
  await gateway.control.reset(); // the very first world again, in a moment
});

afterAll(async () => {
  await gateway.close();
  server.close();
});

test('a contract begins when its user signs it', async () => {
  const signPlanId = await offer(client, 'SHOP-1');
  expect(await stateOf(client, 'SHOP-1')).toBe('UNSIGNED');

  await gateway.control.user.signs(signPlanId);
  await expect.poll(() => begun.has('SHOP-1')).toBe(true); // told by a real, signed notification
});

test('a contract that is not lived to its end in time is over', async () => {
  await gateway.control.user.signs(await offer(client, 'SHOP-2'));

  await gateway.clock.advance('P365D'); // all that falls due on the way happens, each at its own instant
  expect(await stateOf(client, 'SHOP-2')).toBe('EXPIRE');
});

test('a contract that was never offered is an error that says so', async () => {
  await expect(stateOf(client, 'SHOP-3')).rejects.toMatchObject({
    code: 'API_REFUSED',
    apiCode: 'RESOURCE_NOT_EXISTS',
    verified: true,
  });
});
