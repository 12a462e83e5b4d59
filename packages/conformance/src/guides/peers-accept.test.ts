/** What the migration guides say of the libraries that people come from is so: each fact is met beside ours. */
import { createCipheriv, createPublicKey } from 'node:crypto';

import { startGateway, type LogEntry, type StartedGateway } from '@hufu/gateway';
import { openResource } from '@hufu/protocol';
import { ApiError, SignatureError } from '@hufu/sdk';
import { createReceiver } from '@hufu/sdk/notifications';
import { buildNotification, makeNotificationKeys } from '@hufu/sdk/notifications/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { failureOf } from '../testing/failure-of.ts';
import { axiosPluginOf, partnerOf, PeerNodeV3, sdkOf } from './testing/peer-clients.ts';

const contracts = 'v3/payscore/sign-plan/partner/user-sign-plans';
const template = `${contracts}/merchant-sign-plan-no/{merchant_sign_plan_no}` as const;
const query = { sub_mchid: '1900000109' };

const log: LogEntry[] = [];
let gateway: StartedGateway;

beforeAll(async () => {
  gateway = await startGateway({ log: (entry) => void log.push(entry) });
});
afterAll(() => gateway.close());
beforeEach(async () => {
  await gateway.control.reset();
  log.length = 0;
});

function contractOf(number: string) {
  return {
    service_id: '2002000000000558128851361561536',
    plan_id: '01000033210000324638000000376258',
    appid: 'wxd678efh567hg6787',
    ...query,
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    merchant_sign_plan_no: number,
    notify_url: 'https://api.test.com',
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: number }],
  };
}

/** The requests that reached the gateway, as its log has them. */
const asked = () => log.map(({ message }) => message).filter((message) => /^(?:GET|POST) /u.test(message));

describe('an answer with a forged signature', () => {
  beforeEach(async () => {
    await gateway.control.faults.put('forged', { on: 'answers', kind: 'wrong-signature', times: 1 });
  });

  test('is taken by wechatpay-node-v3', async () => {
    const pay = new PeerNodeV3(gateway, partnerOf(gateway));
    expect(await pay.send(`/${contracts}`, contractOf('FORGED'))).toMatchObject({ status: 200 });
  });

  test('is refused by wechatpay-axios-plugin', async () => {
    const refused = await failureOf(axiosPluginOf(gateway).chain(contracts).post(contractOf('FORGED')));
    expect(refused).toMatchObject({ code: 'EV3_RES_HEADER_SIGNATURE_DIGEST' });
  });

  test('is refused by the SDK', async () => {
    const client = sdkOf(gateway, partnerOf(gateway));
    const refused = await failureOf(client[contracts].post({ json: contractOf('FORGED') }));
    expect(refused).toBeInstanceOf(SignatureError);
    expect(refused).toMatchObject({ reason: 'mismatch' });
  });
});

describe('a path variable that holds a slash', () => {
  const number = 'A/B?C';

  test('is another path for wechatpay-axios-plugin', async () => {
    const contract = axiosPluginOf(gateway).chain(template);
    await failureOf(contract.get({ params: query, merchant_sign_plan_no: number }));
    expect(asked()).toEqual([expect.stringContaining('/merchant-sign-plan-no/A/B ')]);
  });

  test('is the number that was meant for the SDK', async () => {
    const contract = sdkOf(gateway, partnerOf(gateway))[template];
    const refused = await failureOf(contract.get({ query, merchant_sign_plan_no: number }));
    expect(refused).toBeInstanceOf(ApiError);
    expect(asked()).toEqual([expect.stringContaining('/merchant-sign-plan-no/A%2FB%3FC')]);
  });
});

describe('a path variable that is missing', () => {
  test('is sent as braces by wechatpay-axios-plugin', async () => {
    await failureOf(axiosPluginOf(gateway).chain(template).get({ params: query }));
    expect(asked()).toEqual([expect.stringContaining('%7Bmerchant_sign_plan_no%7D')]);
  });

  test('never leaves the SDK', async () => {
    const contract = sdkOf(gateway, partnerOf(gateway))[template];
    // @ts-expect-error The types ask for it by name.
    const refused = await failureOf(contract.get({ query }));
    expect(refused).toMatchObject({ code: 'INPUT_INVALID', option: 'merchant_sign_plan_no' });
    expect(asked()).toEqual([]);
  });
});

describe('a resource that was changed on its way', () => {
  const apiv3Key = '0123456789abcdef0123456789abcdef';
  const nonce = 'abcdefghijkl';

  /** Sealed as 100 fen, and changed to 900 by whoever cannot open it. */
  function changed() {
    const cipher = createCipheriv('aes-256-gcm', apiv3Key, nonce).setAAD(Buffer.from('payscore'));
    const sealed = Buffer.concat([cipher.update('{"total":100}'), cipher.final(), cipher.getAuthTag()]);
    const at = '{"total":'.length;
    sealed[at] = (sealed[at] ?? 0) ^ ('1'.charCodeAt(0) ^ '9'.charCodeAt(0));
    return {
      algorithm: 'AEAD_AES_256_GCM',
      associated_data: 'payscore',
      nonce,
      ciphertext: sealed.toString('base64'),
    };
  }

  test('is opened by wechatpay-node-v3', () => {
    const { ciphertext, associated_data } = changed();
    const pay = new PeerNodeV3(gateway, partnerOf(gateway));
    expect(pay.decipher_gcm(ciphertext, associated_data, nonce, apiv3Key)).toEqual({ total: 900 });
  });

  test('is not opened by what the SDK opens resources with', () => {
    expect(openResource(changed(), apiv3Key)).toMatchObject({ reason: 'tag' });
  });
});

test('a notification of an hour ago is verified by wechatpay-node-v3, and refused by the receiver', async () => {
  const keys = makeNotificationKeys();
  const stale = buildNotification({
    event_type: 'PAYSCORE.USER_SIGN_PLAN',
    resource: { merchant_sign_plan_no: 'OLD' },
    keys,
    clock: { nowMs: () => Date.parse('2026-01-01T00:00:00Z') },
  });

  const pay = new PeerNodeV3(gateway, partnerOf(gateway));
  const publicKey = createPublicKey(String(keys.receiverOptions.certs[keys.serial]));
  pay.trust(keys.serial, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const headers = new Headers(Object.entries(stale.headers));
  const header = (name: string) => headers.get(`wechatpay-${name}`) ?? '';
  const isTheirs = await pay.verifySign({
    timestamp: header('timestamp'),
    nonce: header('nonce'),
    serial: header('serial'),
    signature: header('signature'),
    body: stale.body.toString(),
  });
  expect(isTheirs).toBe(true);

  const receipt = await createReceiver(keys.receiverOptions).receive(stale);
  expect(receipt).toMatchObject({ outcome: 'refused', reason: 'stale' });
});

test('a call without a body is signed wrongly by wechatpay-node-v3, and rightly by the SDK', async () => {
  const direct = gateway.merchants.find(({ role }) => role === 'direct') ?? partnerOf(gateway);
  const stop = '/v3/payscore/plan/payscore-plans/merchant-plan-no/NONE/stop';
  const answer = await new PeerNodeV3(gateway, direct).send(stop);
  expect(JSON.parse(String(answer.error))).toMatchObject({ code: 'SIGN_ERROR' });

  const plan = sdkOf(gateway, direct).v3.payscore.plan.payscorePlans.merchantPlanNo['{merchant_plan_no}'];
  const refused = await failureOf(plan.stop.post({ merchant_plan_no: 'NONE' }));
  expect(refused).toMatchObject({ apiCode: 'RESOURCE_NOT_EXISTS' });
});
