import { subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { createClient } from './client.ts';
import { channelNames } from './hooks.ts';
import { makeCallTimer } from './testing/call-timer.ts';
import { rejectionOf } from './testing/failure-of.ts';
import { startPlatformServer } from './testing/platform-server.ts';
import type { PlatformServer } from './testing/platform-server.ts';
import { makeAnswer } from './testing/signed-answer.ts';

let platform: PlatformServer;
beforeAll(async () => {
  platform = await startPlatformServer();
});
afterAll(() => platform.close());

const heard: [name: string, message: unknown][] = [];
const listeners = Object.entries(channelNames)
  .filter(([name]) => name !== 'call')
  .map(([name, channel]) => ({ channel, listen: (message: unknown) => heard.push([name, message]) }));
afterEach(() => {
  heard.length = 0;
  for (const { channel, listen } of listeners) unsubscribe(channel, listen);
});

test('each attempt, each answer and each repetition is told, without secrets and without values', async () => {
  for (const { channel, listen } of listeners) subscribe(channel, listen);
  const client = createClient({ ...platform.clientOptions(), timer: makeCallTimer() });
  let answers = 0;
  platform.respond(() => {
    answers += 1;
    const draft = answers === 1 ? { status: 429, body: { code: 'FREQUENCY_LIMITED', message: '' } } : {};
    return makeAnswer(platform.parties, draft);
  });
  await client
    .chain('v3/users/{openid}/orders')
    .postAsync({ openid: 'o-a-person', query: { name: 'a-name' }, json: { phone: 'a-number' } });

  expect(heard.map(([name]) => name)).toEqual(['request', 'answer', 'retry', 'request', 'answer']);
  expect(heard.map(([, message]) => message)).toMatchObject([
    { attempt: 1, origin: platform.baseUrl, call: { method: 'POST', path: 'v3/users/{openid}/orders' } },
    { attempt: 1, status: 429, requestId: '08F78BB5AF0610D302-0', durationMs: expect.any(Number) },
    { attempt: 1, reason: 'FREQUENCY_LIMITED', delayMs: expect.any(Number) },
    { attempt: 2, origin: platform.baseUrl },
    { attempt: 2, status: 200 },
  ]);
  const printed = inspect(heard, { depth: 12, showHidden: true });
  for (const secret of ['o-a-person', 'a-name', 'a-number', 'WECHATPAY2', 'PRIVATE']) {
    expect(printed).not.toContain(secret);
  }
});

test('a call can be traced from its beginning to its end', async () => {
  const told: string[] = [];
  const subscribers = {
    start: (call: object) => told.push(`start ${inspect(call)}`),
    end: () => told.push('end'),
    asyncStart: () => {},
    asyncEnd: (call: object) => told.push(`settled ${Reflect.get(call, 'status')}`),
    error: (call: object) => told.push(`failed ${Reflect.get(call, 'error')}`),
  };
  const calls = tracingChannel(channelNames.call);
  calls.subscribe(subscribers);
  try {
    const client = createClient(platform.clientOptions());
    platform.answer();
    await client.chain('v3/any').getAsync();
    platform.answer({ status: 404, body: { code: 'NOT_FOUND', message: '不存在' } });
    await rejectionOf(client.chain('v3/any').getAsync());
  } finally {
    calls.unsubscribe(subscribers);
  }
  expect(told[0]).toMatch(/^start .*mchid: '1900000100'/s);
  expect(told.filter((line) => !line.startsWith('start'))).toEqual([
    'end',
    'settled 200',
    'end',
    expect.stringMatching(/^failed ApiError: GET \/v3\/any: 404 NOT_FOUND/),
    'settled 404',
  ]);
});
