import { isAuthorizationFault, parseAuthorization, requestMessage, verify } from '@hufu/protocol';
import { expect, test } from 'vitest';

import { describeRequest } from './describe-request.ts';
import { checkOptions } from './options.ts';
import { runSteps } from './run-steps.ts';
import { signRequest } from './sign-request.ts';
import { runStepsBlocking } from './sync/run-steps.ts';
import { makeParties } from './testing/keys.ts';
import { optionsFor } from './testing/platform-server.ts';
import { testSeconds } from './testing/signed-answer.ts';

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

const frame = { origin: 'https://pay.example', timeoutMs: 123 };
const notSent = (): never => expect.unreachable('signing sends nothing');

test.each([
  ['in the thread pool', () => runSteps(signRequest(description, frame, settings), settings)],
  [
    'on this thread',
    async () => runStepsBlocking(signRequest(description, frame, settings), { settings, exchange: notSent }),
  ],
])('signed %s, the request proves the merchant, the moment and exactly its bytes', async (_where, sign) => {
  const request = await sign();
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

test('the signed request goes to the origin within the time that it is given', async () => {
  const request = await runSteps(signRequest(description, frame, settings), settings);
  expect(request).toMatchObject({
    origin: 'https://pay.example',
    timeoutMs: 123,
    stepLimits: { connectMs: 5_000, headersMs: 10_000, bodyMs: 10_000 },
    bodyBytesMax: 16 * 1024 * 1024,
    headers: { 'Wechatpay-Serial': parties.platformSerial },
  });
  expect(request.body).toBe(description.body);
});
