/** What a client says when the gateway refuses its signature: each mistake as a program would make it. */
import { generateKeyPairSync } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { startGateway, type StartedGateway } from '@hufu/gateway';
import { ApiError, createClient, createNodeTransport, type ClientOptions, type Transport } from '@hufu/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { referenceRequest } from './testing/bodies.ts';
import { systemClock } from './testing/gateway-rooms.ts';

let gateway: StartedGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** What a call of the partner is refused with. */
async function refusal(changes: Partial<ClientOptions>): Promise<ApiError> {
  const merchant = gateway.merchants.find(({ role }) => role === 'partner');
  if (merchant === undefined) throw new Error('The gateway has no partner.');
  const client = createClient({
    mchid: merchant.mchid,
    serial: merchant.serial,
    privateKey: pathToFileURL(merchant.privateKeyFile),
    certs: { [merchant.platformPublicKeyId]: pathToFileURL(merchant.platformPublicKeyFile) },
    baseUrl: gateway.baseUrl,
    ...changes,
  });
  const { userSignPlans } = client.v3.payscore.signPlan.partner;
  return userSignPlans.postAsync({ json: referenceRequest }).then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: unknown) => {
      if (error instanceof ApiError) return error;
      throw error;
    },
  );
}

const onTheWay = (change: (request: Parameters<Transport>[0]) => Parameters<Transport>[0]): Transport => {
  const carry = createNodeTransport();
  return (request) => carry(change(request));
};

test('a key that is not the certificate’s', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const error = await refusal({ privateKey });
  expect(error).toMatchObject({ apiCode: 'SIGN_ERROR', status: 401, signing: { part: 'key' } });
  expect(error.message).toContain('check that privateKey belongs to the certificate');
});

test('a body that is printed anew on its way', async () => {
  const transport = onTheWay((request) => ({
    ...request,
    body: Buffer.from(JSON.stringify(JSON.parse(request.body.toString()), null, 1)),
  }));
  const error = await refusal({ transport });
  expect(error.signing).toMatchObject({
    part: 'body',
    signed: expect.stringMatching(/^"/),
    verified: expect.stringMatching(/^\n/),
  });
});

test('a query that is added on its way', async () => {
  const transport = onTheWay((request) => ({ ...request, target: `${request.target}?traced=1` }));
  const path = '/v3/payscore/sign-plan/partner/user-sign-plans';
  const error = await refusal({ transport });
  expect(error.signing).toMatchObject({ part: 'target', signed: path, verified: `${path}?traced=1` });
});

test.each([
  [-400, 'behind'],
  [400, 'ahead of'],
])('a clock that is %d seconds off', async (seconds, direction) => {
  const error = await refusal({ clock: { nowMs: () => systemClock.nowMs() + seconds * 1000 } });
  expect(error.signing?.part).toBe('clock');
  expect(Math.abs((error.signing?.skewSeconds ?? 0) - seconds)).toBeLessThan(10);
  expect(error.message).toContain(`${direction} the platform's`);
});
