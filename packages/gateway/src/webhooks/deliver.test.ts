import { acknowledgeWithinMs } from '@hufu/contract';
import { answerMessage, openResource, verify } from '@hufu/protocol';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';

import { createNotificationNetwork } from '../adapters/notification-network.ts';
import { systemRandom } from '../adapters/system-random.ts';
import {
  deliver,
  dialsMax,
  type DueNotification,
  type NotificationNetwork,
  type SentAnswer,
} from './deliver.ts';
import type { TargetPolicy } from './target.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const due: DueNotification = {
  notificationId: '8b33f79f-8869-5ae5-b41b-3c0b59f957d0',
  createdAt: 0,
  eventType: 'PAYSCORE.USER_PAID',
  summary: '微信支付分服务订单支付成功',
  resource: '{"out_order_no":"1234323JKHDFE1243252"}',
  apiv3Key: 'hufu-test-apiv3-key-of-32-bytes!',
  notifyUrl: 'http://localhost/notify',
  signer: { serial: 'PUB_KEY_ID_1', privateKey },
};
const quiet: TargetPolicy = { forwardTo: null, allowedHosts: [], strict: false };

const opened: Server[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<number> {
  const server = createServer(listener);
  opened.push(server);
  server.listen(0, host);
  await once(server, 'listening');
  // The cast holds: a server that listens on a port has an address with one.
  return (server.address() as AddressInfo).port;
}

/** Time that runs out when the test says so; every look at the clock is a millisecond. */
function newDesk(network: Partial<NotificationNetwork> = {}, policy: Partial<TargetPolicy> = {}) {
  let nowMs = 1_791_796_479_000;
  const wall = { nowMs: () => (nowMs += 1) };
  const delays: number[] = [];
  const pending = new Set<() => void>();
  const timer = {
    after(delayMs: number, act: () => void) {
      delays.push(delayMs);
      pending.add(act);
      return () => pending.delete(act);
    },
  };
  const parts = {
    policy: { ...quiet, ...policy },
    network: { ...createNotificationNetwork(wall), ...network },
    timer,
    wall,
    random: systemRandom,
  };
  return { parts, delays, pending, runOut: () => pending.forEach((act) => act()) };
}

const answered = (status: number, body = ''): SentAnswer => ({
  fault: null,
  cause: null,
  answer: { status, headers: [], body: Buffer.from(body), cut: false },
  connectMs: 1,
  firstByteMs: 2,
});

/** Answers in place of a network, and notes what it was asked. */
function scripted(
  addresses: readonly (readonly string[])[],
  answers: readonly SentAnswer[] = [answered(200)],
): { readonly network: NotificationNetwork; readonly asked: string[]; readonly dialled: string[] } {
  const asked: string[] = [];
  const dialled: string[] = [];
  const network: NotificationNetwork = {
    resolve: (host) => Promise.resolve(addresses[asked.push(host) - 1] ?? []),
    send({ address }) {
      const answer = answers[dialled.push(address) - 1] ?? answers.at(-1);
      return answer === undefined ? Promise.reject(new Error('No answer is left.')) : Promise.resolve(answer);
    },
  };
  return { network, asked, dialled };
}

test('a merchant gets a signed notification whose resource opens, and acknowledges it', async () => {
  const arrived: { headers: IncomingMessage['headers']; body: Buffer }[] = [];
  const port = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      arrived.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.end('{"code":"SUCCESS"}');
    });
  });
  const desk = newDesk();
  const came = await deliver({ ...due, notifyUrl: `http://127.0.0.1:${port}/notify` }, desk.parts);

  const [first] = arrived;
  expect(arrived).toHaveLength(1);
  const headers = first?.headers ?? {};
  const body = first?.body ?? Buffer.alloc(0);
  const message = answerMessage({
    timestamp: String(headers['wechatpay-timestamp']),
    nonce: String(headers['wechatpay-nonce']),
    body,
  });
  expect(verify(message, String(headers['wechatpay-signature']), createPublicKey(privateKey))).toBe('valid');
  expect(openResource(JSON.parse(body.toString()).resource, due.apiv3Key)).toEqual({
    plaintext: Buffer.from(due.resource),
  });
  expect(came).toMatchObject({ outcome: 'delivered', reason: 'acknowledged', cause: null });
  expect(came.request?.body.equals(body)).toBe(true);
  expect(came.answer?.body.toString()).toBe('{"code":"SUCCESS"}');
  for (const [name, value] of came.request?.headers ?? []) expect(headers[name.toLowerCase()]).toBe(value);
  expect(headers['hufu-notify-url']).toBeUndefined();
});

test('the whole delivery has one time limit, which is taken back when it is over', async () => {
  const desk = newDesk(scripted([['127.0.0.1']]).network);
  await deliver(due, desk.parts);
  expect(desk.delays).toEqual([acknowledgeWithinMs]);
  expect(desk.pending.size).toBe(0);
});

test.each([
  [200, '', 'delivered', 'acknowledged'],
  [204, '', 'delivered', 'acknowledged'],
  [299, 'thanks', 'delivered', 'acknowledged'],
  [200, '{"code":"SUCCESS"}', 'delivered', 'acknowledged'],
  [200, '{"code":"FAIL","message":"失败"}', 'delivered', 'acknowledged-with-fail'],
  [200, '["FAIL"]', 'delivered', 'acknowledged'],
  [200, 'null', 'delivered', 'acknowledged'],
  [101, '', 'failed', 'not-acknowledged'],
  [301, '', 'failed', 'redirected'],
  [307, '{"code":"SUCCESS"}', 'failed', 'redirected'],
  [400, '{"code":"FAIL"}', 'failed', 'not-acknowledged'],
  [410, '', 'failed', 'not-acknowledged'],
  [500, '{"code":"SUCCESS"}', 'failed', 'not-acknowledged'],
] as const)('the answer %s with %j is %s: %s', async (status, body, outcome, reason) => {
  const desk = newDesk(scripted([['127.0.0.1']], [answered(status, body)]).network);
  expect(await deliver(due, desk.parts)).toMatchObject({ outcome, reason, answer: { status } });
});

test('a redirect to this machine is not followed either', async () => {
  const paths: (string | undefined)[] = [];
  const port = await serve((request, response) => {
    paths.push(request.url);
    response.writeHead(302, { Location: '/elsewhere' }).end();
  });
  const came = await deliver({ ...due, notifyUrl: `http://127.0.0.1:${port}/notify` }, newDesk().parts);
  expect(came).toMatchObject({ outcome: 'failed', reason: 'redirected' });
  expect(paths).toEqual(['/notify']);
});

test('every delivery is sealed and signed anew, and keeps its id', async () => {
  const port = await serve((_, response) => response.writeHead(204).end());
  const desk = newDesk();
  const again = { ...due, notifyUrl: `http://127.0.0.1:${port}/notify` };
  const bodies = [await deliver(again, desk.parts), await deliver(again, desk.parts)].map(({ request }) =>
    JSON.parse(request?.body.toString() ?? ''),
  );
  expect(bodies[0].id).toBe(bodies[1].id);
  expect(bodies[0].resource.nonce).not.toBe(bodies[1].resource.nonce);
  expect(bodies[0].resource.ciphertext).not.toBe(bodies[1].resource.ciphertext);
});

test('what may not be dialled is held: nothing is resolved, sealed or sent', async () => {
  const { network, asked, dialled } = scripted([['127.0.0.1']]);
  const came = await deliver({ ...due, notifyUrl: 'https://merchant.test/notify' }, newDesk(network).parts);
  expect(came).toMatchObject({
    outcome: 'held',
    reason: 'host-not-allowed',
    target: null,
    request: null,
    answer: null,
    timings: { resolveMs: null, connectMs: null, firstByteMs: null },
  });
  expect([asked, dialled]).toEqual([[], []]);
});

test('a name that is rebound is judged at each delivery, and what was judged is what is dialled', async () => {
  const hosts: (string | undefined)[] = [];
  const port = await serve((request, response) => {
    hosts.push(request.headers.host);
    response.end();
  });
  const { network, asked } = scripted([['127.0.0.1'], ['93.184.216.34'], ['127.0.0.1']]);
  const desk = newDesk({ resolve: (host) => network.resolve(host) });
  const notifyUrl = `http://shop.localhost:${port}/notify`;
  const first = await deliver({ ...due, notifyUrl }, desk.parts);
  expect(first).toMatchObject({ outcome: 'delivered', target: { address: '127.0.0.1' } });
  expect(asked).toEqual(['shop.localhost']);
  const second = await deliver({ ...due, notifyUrl }, desk.parts);
  expect(second).toMatchObject({
    outcome: 'held',
    reason: 'address-public',
    target: { url: notifyUrl, address: '93.184.216.34' },
    request: null,
  });
  expect(hosts).toEqual([`shop.localhost:${port}`]);
});

test.each([
  [['127.0.0.1', '10.0.0.1'], 'address-private'],
  [['10.0.0.1', '127.0.0.1'], 'address-private'],
  [['::1', '2606:4700:4700::1111'], 'address-public'],
  [['127.0.0.1', '169.254.169.254'], 'address-link-local'],
  [['127.0.0.1', 'nonsense'], 'address-malformed'],
  [['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5', '8.8.8.8'], 'address-public'],
] as const)('this machine must have no other address than its own: %j is held', async (addresses, reason) => {
  const { network, dialled } = scripted([addresses]);
  expect(await deliver(due, newDesk(network).parts)).toMatchObject({ outcome: 'held', reason });
  expect(dialled).toEqual([]);
});

test.each([
  [['8.8.8.8'], 'acknowledged'],
  [['192.168.1.2', '8.8.8.8'], 'acknowledged'],
  [['8.8.8.8', '169.254.169.254'], 'address-link-local'],
  [['fd00:ec2::254'], 'address-metadata'],
  [['::ffff:100.100.100.200'], 'address-metadata'],
  [['0.0.0.0'], 'address-unspecified'],
] as const)('a host that is allowed by name and leads to %j comes to %s', async (addresses, reason) => {
  const { network } = scripted([addresses]);
  const desk = newDesk(network, { allowedHosts: ['merchant.test'] });
  expect(await deliver({ ...due, notifyUrl: 'http://merchant.test/notify' }, desk.parts)).toMatchObject({
    reason,
  });
});

test('a forbidden address stays forbidden when its operator names it', async () => {
  const { network, dialled } = scripted([]);
  const named = newDesk(network, { allowedHosts: ['169.254.169.254'] });
  const notifyUrl = 'http://0xa9fea9fe/latest/meta-data';
  expect(await deliver({ ...due, notifyUrl }, named.parts)).toMatchObject({ reason: 'address-link-local' });
  const forwarded = newDesk(network, { forwardTo: 'http://[::ffff:169.254.169.254]/' });
  expect(await deliver(due, forwarded.parts)).toMatchObject({ reason: 'address-link-local' });
  expect(dialled).toEqual([]);
});

test('what is forwarded names the address that the merchant asked for', async () => {
  const seen: (string | string[] | undefined)[] = [];
  const port = await serve((request, response) => {
    seen.push(request.headers['hufu-notify-url']);
    response.end();
  });
  const desk = newDesk({}, { forwardTo: `http://127.0.0.1:${port}/hook` });
  const addresses = ['https://merchant.test/notify', 'https://merchant.test/通知 \r\nX: 1'];
  for (const notifyUrl of addresses) {
    expect(await deliver({ ...due, notifyUrl }, desk.parts)).toMatchObject({ outcome: 'delivered' });
  }
  expect(seen).toEqual([
    'https://merchant.test/notify',
    'https://merchant.test/%E9%80%9A%E7%9F%A5%20%0D%0AX:%201',
  ]);
});

test('a name without an address fails, and is tried again another time', async () => {
  const { network, dialled } = scripted([[]]);
  expect(await deliver(due, newDesk(network).parts)).toMatchObject({
    outcome: 'failed',
    reason: 'dns',
    target: { url: due.notifyUrl, address: null },
    request: null,
    timings: { resolveMs: expect.any(Number), totalMs: expect.any(Number) },
  });
  expect(dialled).toEqual([]);
});

test('a resolver that never answers is left behind when the time is up', async () => {
  const desk = newDesk({ resolve: () => new Promise(() => {}) });
  const delivery = deliver(due, desk.parts);
  desk.runOut();
  expect(await delivery).toMatchObject({ outcome: 'failed', reason: 'dns' });
});

test('a server that never answers is left behind when the time is up', async () => {
  const desk = newDesk();
  const port = await serve(() => desk.runOut());
  const came = await deliver({ ...due, notifyUrl: `http://127.0.0.1:${port}/notify` }, desk.parts);
  expect(came).toMatchObject({ outcome: 'failed', reason: 'timeout', cause: 'ABORT_ERR', answer: null });
  expect(came.request?.body.length).toBeGreaterThan(0);
  expect(came.timings).toMatchObject({ connectMs: expect.any(Number), firstByteMs: null });
});

test('a success that never comes to its end is no success', async () => {
  const desk = newDesk();
  const port = await serve((_, response) => {
    response.writeHead(200, { 'Content-Length': 10 });
    response.write('half', () => response.socket?.destroy());
  });
  const came = await deliver({ ...due, notifyUrl: `http://127.0.0.1:${port}/notify` }, desk.parts);
  expect(came).toMatchObject({ outcome: 'failed', reason: 'reset', answer: { status: 200, cut: true } });
  expect(came.answer?.body.toString()).toBe('half');
});

test('where nobody listens at the first address of a name, the next is dialled', async () => {
  const nobody: SentAnswer = { ...answered(200), fault: 'refused', cause: 'ECONNREFUSED', answer: null };
  const { network, dialled } = scripted([['::1', '127.0.0.1']], [nobody, answered(200)]);
  const came = await deliver(due, newDesk(network).parts);
  expect(came).toMatchObject({ outcome: 'delivered', target: { address: '127.0.0.1' } });
  expect(dialled).toEqual(['::1', '127.0.0.1']);
});

test('no more than a few addresses are dialled, and none after one that listened', async () => {
  const nobody: SentAnswer = { ...answered(200), fault: 'refused', cause: 'ECONNREFUSED', answer: null };
  const many = Array.from({ length: 20 }, (_, at) => `127.0.0.${at + 1}`);
  const none = scripted([many], [nobody]);
  expect(await deliver(due, newDesk(none.network).parts)).toMatchObject({
    reason: 'refused',
    cause: 'ECONNREFUSED',
  });
  expect(none.dialled).toEqual(many.slice(0, dialsMax));
  const broken = scripted([many], [{ ...nobody, fault: 'reset', cause: 'ECONNRESET' }]);
  expect(await deliver(due, newDesk(broken.network).parts)).toMatchObject({
    outcome: 'failed',
    reason: 'reset',
  });
  expect(broken.dialled).toHaveLength(1);
});

test('all times are of the clock that is handed in', async () => {
  const { network } = scripted([['127.0.0.1']]);
  const { timings } = await deliver(due, newDesk(network).parts);
  // The clock is read at the start, before and after resolving, for the signature, and at the end.
  expect(timings).toEqual({ resolveMs: 1, connectMs: 1, firstByteMs: 2, totalMs: 4 });
});

test('a key of ours that cannot seal is our error, and nothing is sent', async () => {
  const { network, dialled } = scripted([['127.0.0.1']]);
  const desk = newDesk(network);
  await expect(deliver({ ...due, apiv3Key: 'short' }, desk.parts)).rejects.toThrow(TypeError);
  expect(dialled).toEqual([]);
  expect(desk.pending.size).toBe(0);
});
