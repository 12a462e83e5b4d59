import { isAuthorizationFault, parseAuthorization, requestMessage, verify } from '@hufu/protocol';
import { expect, test } from 'vitest';

import { describeRequest } from './describe-request.ts';
import { checkOptions } from './options.ts';
import { signRequest, signRequestSync } from './sign-request.ts';
import { makeParties } from './testing/keys.ts';
import { optionsFor } from './testing/platform-server.ts';
import { testSeconds } from './testing/signed-answer.ts';
import type { TransportRequest } from './transport.ts';

const parties = makeParties();
const random = { bytes: (length: number) => Buffer.alloc(length, 0xab) };
const settings = checkOptions({ ...optionsFor(parties, 'https://pay.example/hk'), random });
const description = describeRequest(
  {
    method: 'POST',
    path: 'v3/plans/{no}/stop?a=1',
    options: { no: 'P*1', json: { reason: '停止' } },
    awaited: 'promise',
  },
  settings,
);

test.each([
  ['in the thread pool', signRequest],
  ['on this thread', async (...given: Parameters<typeof signRequestSync>) => signRequestSync(...given)],
])('signed %s, the request proves the merchant, the moment and exactly its bytes', async (_where, sign) => {
  const request: TransportRequest = await sign(description, settings);
  const authorization = parseAuthorization(request.headers['Authorization']);
  if (isAuthorizationFault(authorization)) throw new Error(authorization.fault);

  expect(authorization).toMatchObject({
    mchid: parties.mchid,
    serial: parties.serial,
    timestamp: String(testSeconds),
    nonce: 'AB'.repeat(16),
  });
  const { timestamp, nonce, signature } = authorization;
  const { method, target, body } = request;
  expect(target).toBe('/hk/v3/plans/P%2A1/stop?a=1');
  const message = requestMessage({ method, target, timestamp, nonce, body });
  expect(verify(message, signature, parties.merchant.publicKey)).toBe('valid');
});

test('the signed request goes to the origin with the limits of the call', async () => {
  const request = await signRequest({ ...description, timeoutMs: 123 }, settings);
  expect(request).toMatchObject({
    origin: 'https://pay.example',
    timeoutMs: 123,
    bodyBytesMax: 16 * 1024 * 1024,
  });
  expect(request.body).toBe(description.body);
});
