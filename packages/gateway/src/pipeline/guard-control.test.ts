import { expect, test } from 'vitest';

import { newDesk, request, type Sending } from './testing/world.ts';

const overview = '/_hufu/';
const token = 'a-token-of-the-control-surface';

async function statusOf(sending: Sending, controlToken?: string): Promise<number> {
  const desk = newDesk(controlToken === undefined ? {} : { controlToken });
  const answer = await desk.serve(request({ target: overview, ...sending }));
  return answer.status;
}

test('this machine may call, by any name that the loopback has', async () => {
  for (const remoteAddress of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) {
    expect(await statusOf({ remoteAddress })).toBe(200);
  }
  for (const host of ['localhost', 'LOCALHOST:7700', 'hufu.localhost:1', '127.0.0.1', '[::1]:7700']) {
    expect(await statusOf({ headers: { host } })).toBe(200);
  }
});

test('other machines may not', async () => {
  for (const remoteAddress of ['192.168.1.7', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '128.0.0.1', '']) {
    expect(await statusOf({ remoteAddress })).toBe(403);
  }
});

test('a page that was bound to the loopback under its own name may not', async () => {
  const hosts = [
    'evil.example',
    'evil.example:7700',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '',
    '127.0.0.1, evil.example',
  ];
  for (const host of hosts) expect(await statusOf({ headers: { host } })).toBe(403);
  expect(await statusOf({ headers: { host: undefined } })).toBe(403);
});

test('a page of another site may not, our own may', async () => {
  expect(await statusOf({ headers: { origin: 'http://127.0.0.1:7700' } })).toBe(200);
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:7701', 'http://localhost:7700']) {
    expect(await statusOf({ headers: { origin } })).toBe(403);
  }
});

test('what a proxy passed on may not', async () => {
  expect(await statusOf({ headers: { 'x-forwarded-for': '127.0.0.1' } })).toBe(403);
  expect(await statusOf({ headers: { forwarded: 'for=127.0.0.1' } })).toBe(403);
});

test('the token opens from anywhere; without one set, none does', async () => {
  const far = {
    remoteAddress: '192.168.1.7',
    headers: { host: 'hufu.example', authorization: `Bearer ${token}` },
  };
  expect(await statusOf(far, token)).toBe(200);
  expect(await statusOf(far)).toBe(403);
  const wrong = { ...far, headers: { ...far.headers, authorization: `Bearer ${token}x` } };
  expect(await statusOf(wrong, token)).toBe(403);
  expect(await statusOf({ ...far, headers: { ...far.headers, authorization: 'Bearer ' } }, token)).toBe(403);
});

test('control answers carry no signature', async () => {
  const answer = await newDesk().serve(request({ target: overview }));
  expect(answer.headers.some(([name]) => name.startsWith('Wechatpay-'))).toBe(false);
});
