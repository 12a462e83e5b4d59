import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import { TimeoutError, TransportError } from './errors.ts';
import { send } from './send.ts';
import { rejectionOf } from './testing/failure-of.ts';
import { stepLimits } from './testing/step-limits.ts';
import type { TransportRequest } from './transport.ts';

const request: TransportRequest = {
  method: 'POST',
  origin: 'https://pay.example',
  target: '/v3/plans?sub_mchid=1',
  headers: { Authorization: 'WECHATPAY2-SHA256-RSA2048 signature="a-secret"' },
  body: Buffer.from('{}'),
  stepLimits,
  timeoutMs: 1_000,
  bodyBytesMax: 1_000,
  signal: null,
};

const failureOf = (transport: () => never): Promise<unknown> =>
  rejectionOf(send(request, async () => transport()));

test('the answer of a transport is passed on as it is', async () => {
  const answer = { status: 204, headers: {}, body: new Uint8Array() };
  expect(await send(request, () => Promise.resolve(answer))).toBe(answer);
});

test("a transport's error of this SDK is passed on as it is", async () => {
  const error = new TimeoutError('late', { phase: 'connect', limit: 'connect' });
  const thrown = await failureOf(() => {
    throw error;
  });
  expect(thrown).toBe(error);
});

test('any other error becomes a TransportError of unknown outcome that shows no request', async () => {
  const foreign = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', config: request });
  const thrown = await failureOf(() => {
    throw foreign;
  });
  expect(thrown).toBeInstanceOf(TransportError);
  expect(thrown).toMatchObject({
    code: 'TRANSPORT_FAILED',
    phase: 'unknown',
    outcome: 'unknown',
    systemCode: 'ECONNRESET',
    message:
      'POST /v3/plans: the transport failed: socket hang up. The outcome is unknown: query before you repeat.',
  });
  expect(inspect(thrown, { depth: 9, showHidden: true })).not.toContain('a-secret');
});

test('what is no error becomes one', async () => {
  const thrown = await failureOf(() => {
    // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- a transport may do so
    throw { authorization: 'a-secret' };
  });
  expect(String(thrown)).toContain('it threw something that is no error');
  expect(inspect(thrown, { depth: 9 })).not.toContain('a-secret');
});
