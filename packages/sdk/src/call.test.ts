/**
 * What a call does when an attempt fails, against a server on a real socket; the pauses pass by themselves.
 */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { isAuthorizationFault, parseAuthorization } from '@hufu/protocol';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createClient } from './client.ts';
import { AbortError, TransportError } from './errors.ts';
import { hostRestMs } from './limits.ts';
import type { ClientOptions } from './options.ts';
import type { Client } from './routes.ts';
import { createClient as createBlockingClient } from './sync/index.ts';
import { makeCallTimer } from './testing/call-timer.ts';
import type { TestTimer } from './testing/call-timer.ts';
import { rejectionOf } from './testing/failure-of.ts';
import { startPlatformServer } from './testing/platform-server.ts';
import type { PlatformServer, Respond } from './testing/platform-server.ts';
import { makeAnswer } from './testing/signed-answer.ts';
import type { AnswerDraft } from './testing/signed-answer.ts';

let platform: PlatformServer;
let timer: TestTimer;
let client: Client;
/** Where nobody listens. */
let closedUrl: string;

beforeAll(async () => {
  platform = await startPlatformServer();
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  // The cast holds: a server that listens on TCP has such an address.
  closedUrl = `http://127.0.0.1:${(taken.address() as AddressInfo).port}`;
  await new Promise((resolve) => taken.close(resolve));
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.received.length = 0;
  timer = makeCallTimer();
  client = clientWith();
});
afterEach(() => {
  platform.answer();
});

function clientWith(options: Partial<ClientOptions> = {}): Client {
  return createClient({ ...platform.clientOptions(), timer, ...options });
}

/** Lets the server answer one after the other; after the last, all is well. */
function answerInTurn(...answers: readonly (AnswerDraft | 'cut')[]): void {
  const left = [...answers];
  const respond: Respond = () => {
    const next = left.shift();
    return next === 'cut' ? 'cut' : makeAnswer(platform.parties, next);
  };
  platform.respond(respond);
}

const busy: AnswerDraft = { status: 429, body: { code: 'FREQUENCY_LIMITED', message: '频率超限' } };
const failing: AnswerDraft = { status: 500, body: { code: 'SYSTEM_ERROR', message: '系统错误' } };
const anyGet = (): Promise<unknown> => client.chain('v3/any').getAsync();
const anyPost = (options = {}): Promise<unknown> =>
  client.chain('v3/any').postAsync({ json: { a: 1 }, ...options });

/** An operation that the contract declares idempotent. */
const createPlan = (): Promise<unknown> =>
  client.chain('v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop').postAsync({
    merchant_plan_no: 'P1',
  });

describe('a call whose outcome is unknown', () => {
  test('is repeated when it is a GET, signed afresh', async () => {
    answerInTurn('cut', failing);
    expect(await anyGet()).toMatchObject({ status: 200 });
    const nonces = platform.received.map(({ headers }) => {
      const authorization = parseAuthorization(String(headers['authorization']));
      return isAuthorizationFault(authorization) ? authorization.fault : authorization.nonce;
    });
    expect(new Set(nonces).size).toBe(3);
    expect(timer.pauses).toHaveLength(2);
  });

  test('is repeated when the contract calls it idempotent, with the same bytes', async () => {
    answerInTurn('cut');
    expect(await createPlan()).toMatchObject({ status: 200 });
    const [first, second] = platform.received;
    expect(second).toMatchObject({ method: 'POST', target: first?.target, body: first?.body });
  });

  test.each(['cut', failing] as const)('is not repeated otherwise (%#)', async (answer) => {
    answerInTurn(answer);
    await rejectionOf(anyPost());
    expect(platform.received).toHaveLength(1);
  });

  test('is repeated when the caller says that it is idempotent', async () => {
    answerInTurn('cut');
    expect(await anyPost({ idempotent: true })).toMatchObject({ status: 200 });
    expect(platform.received).toHaveLength(2);
  });

  test('is not repeated when the caller says that it is not', async () => {
    answerInTurn('cut');
    await rejectionOf(client.chain('v3/any').getAsync({ idempotent: false }));
    expect(platform.received).toHaveLength(1);
  });
});

test('what the platform refused for its number is repeated when it says so', async () => {
  answerInTurn({ ...busy, headers: { 'retry-after': '3' } });
  expect(await anyPost()).toMatchObject({ status: 200 });
  expect(timer.pauses).toEqual([3_000]);
});

test('a date in Retry-After is measured against the clock', async () => {
  const inFourSeconds = new Date(1_760_000_004_000).toUTCString();
  answerInTurn({ ...busy, headers: { 'retry-after': inFourSeconds } });
  await anyPost();
  expect(timer.pauses).toEqual([4_000]);
});

test('a Retry-After beyond the time limit ends the call, and the error says how long', async () => {
  answerInTurn({ ...busy, headers: { 'retry-after': '60' } });
  expect(await rejectionOf(anyPost())).toMatchObject({ apiCode: 'FREQUENCY_LIMITED', retryAfterMs: 60_000 });
  expect(platform.received).toHaveLength(1);
});

test('retries: 0 means none, for the client and for a call', async () => {
  answerInTurn(busy, busy);
  await rejectionOf(clientWith({ retries: 0 }).chain('v3/any').getAsync());
  await rejectionOf(client.chain('v3/any').getAsync({ retries: 0 }));
  expect(platform.received).toHaveLength(2);
});

test('the last failure is the one that is told', async () => {
  answerInTurn('cut', failing, busy);
  expect(await rejectionOf(anyGet())).toMatchObject({ apiCode: 'FREQUENCY_LIMITED' });
  expect(platform.received).toHaveLength(3);
});

test("the platform's test of whether signatures are checked is refused, and a GET goes on", async () => {
  const probe: AnswerDraft = { headers: { 'wechatpay-signature': 'WECHATPAY/SIGNTEST/aGVsbG8=' } };
  answerInTurn(probe);
  expect(await anyGet()).toMatchObject({ status: 200 });
  answerInTurn(probe);
  expect(await rejectionOf(anyPost())).toMatchObject({ code: 'SIGNATURE_INVALID', reason: 'probe' });
  expect(platform.received).toHaveLength(3);
});

test('the signal ends the pause between two attempts', async () => {
  const caller = new AbortController();
  const reason = new Error('the user has left');
  platform.respond(() => {
    caller.abort(reason);
    return makeAnswer(platform.parties, busy);
  });
  expect(await rejectionOf(client.chain('v3/any').postAsync({ signal: caller.signal }))).toMatchObject({
    code: 'ABORTED',
    cause: reason,
  });
  expect(platform.received).toHaveLength(1);
});

test('there is a pause again once both hosts have failed', async () => {
  client = clientWith({ baseUrl: closedUrl, backupUrl: 'http://127.0.0.1:9', retries: 3 });
  expect(await rejectionOf(anyPost())).toMatchObject({ outcome: 'not-sent' });
  expect(timer.pauses).toHaveLength(2);
});

test('a signal that ends a later attempt does not hide that an earlier one may have been carried out', async () => {
  const caller = new AbortController();
  const reason = new Error('the user has left');
  let attempts = 0;
  client = clientWith({
    transport: async () => {
      attempts += 1;
      if (attempts === 1) throw new TransportError('cut', { phase: 'answer' });
      caller.abort(reason);
      throw new AbortError('left while connecting', { phase: 'connect', cause: reason });
    },
  });
  expect(await rejectionOf(client.chain('v3/any').getAsync({ signal: caller.signal }))).toMatchObject({
    name: 'AbortError',
    code: 'ABORTED',
    outcome: 'unknown',
    cause: reason,
  });
});

describe('with a second host', () => {
  test('a call that cannot reach the first goes to the second at once, and so do those after it', async () => {
    client = clientWith({ baseUrl: closedUrl, backupUrl: platform.baseUrl });
    expect(await anyPost()).toMatchObject({ status: 200 });
    expect(await anyPost()).toMatchObject({ status: 200 });
    expect(timer.pauses).toEqual([]);
    expect(platform.received).toHaveLength(2);
  });

  test('the first is gone back to after its rest', async () => {
    const seen: string[] = [];
    const carried = platform.clientOptions();
    client = clientWith({
      ...carried,
      baseUrl: 'https://main.example',
      backupUrl: 'https://backup.example',
      transport: async ({ origin }) => {
        seen.push(origin);
        return makeAnswer(platform.parties, seen.length === 1 ? { ...failing, status: 503 } : {});
      },
    });
    await anyGet();
    await anyGet();
    timer.advance(hostRestMs);
    await anyGet();
    expect(seen.map((origin) => new URL(origin).hostname)).toEqual([
      'main.example',
      'backup.example',
      'backup.example',
      'main.example',
    ]);
  });

  test('an attempt that was not sent does not hide an earlier one whose outcome is unknown', async () => {
    client = clientWith({ backupUrl: closedUrl, retries: 1 });
    answerInTurn('cut');
    expect(await rejectionOf(anyGet())).toMatchObject({ code: 'TRANSPORT_FAILED', outcome: 'unknown' });
  });
});

test('a blocking verb repeats alike', () => {
  const blocking = createBlockingClient({ ...platform.clientOptions(), baseUrl: closedUrl, timer });
  expect(() => blocking.chain('v3/any').post({ json: {} })).toThrow(/Nothing was sent/);
  expect(timer.pauses).toHaveLength(2);
});

test('a call never lasts longer than its time limit, however many attempts it has', async () => {
  const limits: number[] = [];
  client = clientWith({
    timeoutMs: 5_000,
    retries: 5,
    transport: async ({ timeoutMs }) => {
      limits.push(timeoutMs);
      timer.advance(2_000);
      return makeAnswer(platform.parties, failing);
    },
  });
  await rejectionOf(anyGet());
  expect(limits).toHaveLength(3);
  expect(limits[0]).toBe(5_000);
  expect(limits[2]).toBeLessThan(1_000);
});
