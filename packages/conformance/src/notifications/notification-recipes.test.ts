/** The recipes of the SDK's README for frameworks that this repository has: the raw bytes reach the receiver. */
import { createReceiver } from '@hufu/sdk/notifications';
import { buildNotification, makeNotificationKeys } from '@hufu/sdk/notifications/testing';
import { expect, test } from 'vitest';

import { createFastify, type FastifyServer } from './gateway-drivers.ts';

const keys = makeNotificationKeys();
const resource = { out_order_no: '1234323JKHDFE1243252', mchid: '1900000100', total_amount: 4 };
const draft = { event_type: 'PAYSCORE.USER_PAID', resource, keys };

function serve(): { readonly app: FastifyServer; readonly paid: number[] } {
  const paid: number[] = [];
  const receiver = createReceiver({
    ...keys.receiverOptions,
    onError: (error) => expect.unreachable(String(error)),
    on: { 'PAYSCORE.USER_PAID': (paidOrder) => void paid.push(paidOrder.resource.total_amount ?? 0) },
  });
  const app = createFastify();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  app.post('/notify', async (request, reply) => {
    const { status, headers, body } = await receiver.receive(request);
    return reply.code(status).headers(headers).send(body);
  });
  return { app, paid };
}

test('Fastify hands over the raw bytes when its parser is asked for a buffer', async () => {
  const { app, paid } = serve();
  const post = { method: 'POST', url: '/notify' };
  const { headers, body } = buildNotification(draft);
  const good = await app.inject({ ...post, headers, payload: body });
  const again = await app.inject({ ...post, headers, payload: body });
  const forged = buildNotification({ ...draft, bend: 'forged' });
  const bad = await app.inject({ ...post, headers: forged.headers, payload: forged.body });
  expect([good, again, bad].map(({ statusCode }) => statusCode)).toEqual([204, 204, 401]);
  expect(JSON.parse(bad.body)).toMatchObject({ code: 'FAIL' });
  expect(paid).toEqual([4]);
  await app.close();
});
