import { expect, test } from 'vitest';

import { notificationBytesMax } from './limits.ts';
import { makeStage } from './testing/stage.ts';
import type { Stage } from './testing/stage.ts';

function requestOf({ headers, body }: ReturnType<Stage['build']>): Request {
  return new Request('https://shop.example/notify', { method: 'POST', headers, body: Uint8Array.from(body) });
}

test('a Request becomes a Response, without this', async () => {
  const stage = makeStage();
  const { fetch } = stage.receiver;
  const response = await fetch(requestOf(stage.build()));
  expect([response.status, response.body]).toEqual([204, null]);
});

test('success may be said in words', async () => {
  const stage = makeStage({ successStatus: 200 });
  const response = await stage.receiver.fetch(requestOf(stage.build()));
  expect(response.headers.get('content-type')).toBe('application/json');
  expect([response.status, await response.json()]).toEqual([200, { code: 'SUCCESS', message: 'OK' }]);
});

test('a forgery is answered as such', async () => {
  const stage = makeStage();
  const response = await stage.receiver.fetch(requestOf(stage.build({ bend: 'forged' })));
  expect([response.status, await response.json()]).toEqual([
    401,
    { code: 'FAIL', message: 'The signature could not be verified.' },
  ]);
});

test('a Request without a body is no notification', async () => {
  const stage = makeStage();
  const response = await stage.receiver.fetch(new Request('https://shop.example/notify'));
  expect(response.status).toBe(401);
});

test('a Request that was read before is explained', async () => {
  const stage = makeStage();
  const request = requestOf(stage.build());
  await request.json();
  const response = await stage.receiver.fetch(request);
  expect([response.status, await response.json()]).toMatchObject([
    500,
    { message: expect.stringMatching(/something has read the request before/) },
  ]);
  expect(stage.reported).toMatchObject([{ error: { code: 'INPUT_INVALID' } }]);
});

test('what is no Request is explained', async () => {
  const stage = makeStage();
  // The cast holds: callers without types can hand over anything, as Hono's context.
  const response = await stage.receiver.fetch({} as Request);
  expect(await response.json()).toMatchObject({ message: expect.stringMatching(/c\.req\.raw/) });
});

test('a body over the limit is not read to its end', async () => {
  const stage = makeStage();
  const chunk = new Uint8Array(64 * 1024);
  let pulled = 0;
  const body = new ReadableStream({
    pull(controller) {
      pulled += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const init = { method: 'POST', body, duplex: 'half' } as const;
  const response = await stage.receiver.fetch(new Request('https://shop.example/notify', init));
  expect(response.status).toBe(413);
  expect(pulled).toBeLessThan(notificationBytesMax + 4 * chunk.length);
});
