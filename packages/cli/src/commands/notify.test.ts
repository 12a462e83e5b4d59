import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createReceiver, type Notification } from '@hufu/sdk/notifications';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGatewayOnDisk, type GatewayOnDisk } from '../testing/gateway-on-disk.ts';
import { listen } from '../testing/listen.ts';
import { runHufu } from '../testing/run-hufu.ts';

let stage: GatewayOnDisk;
let keys: readonly [string, string];
beforeAll(async () => {
  stage = await openGatewayOnDisk();
  keys = ['--keys', join(stage.folder, 'notify-keys')];
  // Keys that are there already, so that each test below tells of what it is about.
  await notify('http://127.0.0.1:1/');
});
afterAll(() => stage.close());

function notify(url: string, ...words: readonly string[]) {
  return runHufu(['notify', url, '--event', 'PAYSCORE.USER_PAID', ...keys, ...words]);
}

/** A receiver that is told of the keys as the command says it, and what it handled. */
async function openReceiver(apiv3Key?: string) {
  const [, folder] = keys;
  const read = async (name: string): Promise<string> => (await readFile(join(folder, name), 'utf8')).trim();
  const handled: Notification[] = [];
  const receiver = createReceiver({
    certs: { [await read('pub_key_id.txt')]: await read('pub_key.pem') },
    apiv3Key: apiv3Key ?? (await read('apiv3_key.txt')),
    on: { 'PAYSCORE.USER_PAID': (notification) => void handled.push(notification) },
    onError: () => {},
  });
  return { url: await listen(receiver.node()), handled };
}

test('a handler that trusts the keys is told of a paid order, and acknowledges it', async () => {
  const { url, handled } = await openReceiver();
  const { code, out, err } = await notify(url);
  expect(out.split('\n')).toEqual([
    `PAYSCORE.USER_PAID → ${url}`,
    expect.stringMatching(/^204 No Content {2}\d+ ms$/u),
    'Acknowledged: the platform would stop here.',
    '',
  ]);
  expect([code, err]).toEqual([0, '']);
  expect(handled).toMatchObject([{ event_type: 'PAYSCORE.USER_PAID', resource: { state: 'DONE' } }]);
  expect(handled[0]).not.toHaveProperty('resource.sub_mchid');
});

test('single members are set, and what was text stays text', async () => {
  const { url, handled } = await openReceiver();
  await notify(url, '--set', 'out_order_no=123', '--set', 'extra={"a":1}');
  expect(handled).toMatchObject([{ resource: { out_order_no: '123', extra: { a: 1 } } }]);
});

test('what is given is what is sent, and the outcome is data for programs', async () => {
  const { url, handled } = await openReceiver();
  const { out } = await notify(url, '--resource', '{"out_order_no":"MINE"}', '--json');
  expect(handled).toMatchObject([{ resource: { out_order_no: 'MINE' } }]);
  expect(JSON.parse(out)).toMatchObject({
    exitCode: 0,
    verdict: 'acknowledged',
    acknowledged: true,
    bend: null,
    answer: { status: 204 },
  });
});

test("with a connection it is sealed with that merchant's own key, and names the partner and its sub-merchant", async () => {
  const { url, handled } = await openReceiver(stage.partner.apiv3Key);
  const { code } = await notify(url, ...stage.connection);
  expect(code).toBe(0);
  const { mchid, subMerchants } = stage.partner;
  expect(handled).toMatchObject([{ resource: { mchid, sub_mchid: subMerchants[0]?.sub_mchid } }]);
});

test.each(['forged', 'changed', 'stale', 'future', 'probe', 'unknown-serial', 'other-apiv3-key'])(
  'a receiver that refuses a %s one has done right',
  async (bend) => {
    const { url, handled } = await openReceiver();
    const { code, out } = await notify(url, '--bend', bend);
    expect(out).toContain('This notification is bad: ');
    expect(out).toContain('\nYour receiver did right: it did not acknowledge it.\n');
    expect([code, handled]).toEqual([0, []]);
  },
);

test('a receiver that takes a forged one has a hole', async () => {
  const url = await listen((_request, response) => response.writeHead(204).end());
  const { code, out } = await notify(url, '--bend', 'forged');
  expect(out).toContain('Your receiver has a hole');
  expect(code).toBe(1);
});

test('one that refuses a good one is told what to trust', async () => {
  const url = await listen((_request, response) => response.writeHead(401).end('{"code":"FAIL"}'));
  const { code, out } = await notify(url);
  expect(out).toContain('Not acknowledged: the platform would send it again, by its timetable.');
  expect(out).toContain(`/notify-keys/pub_key.pem' }\n`);
  expect(out).toContain(`apiv3Key: ${join(keys[1], 'apiv3_key.txt')}`);
  expect(code).toBe(1);
});

test.each([
  [200, '{"code":"FAIL"}', 'The status says success and the body says FAIL.', 0],
  [202, '', 'A 2xx answer, which counts as acknowledged', 0],
  [302, '', 'Neither 2xx nor an error.', 1],
  [500, '', 'Not acknowledged', 1],
])('an answer of %i %s is judged as the platform does', async (status, body, sentence, expected) => {
  const url = await listen((_request, response) => response.writeHead(status).end(body));
  const { code, out } = await notify(url);
  expect(out).toContain(sentence);
  expect(code).toBe(expected);
});

test('what the receiver answers cannot write over the terminal', async () => {
  const url = await listen((_request, response) => response.writeHead(500).end('\u001b[2J\u009b2Joops'));
  const { out } = await notify(url);
  expect(out).toContain(String.raw`\u001b[2J\u009b2Joops`);
});

test('an answer that is late counts as none', async () => {
  const late = { fault: 'TIMED_OUT', message: 'no whole answer within 5000 ms', tookMs: 5000 };
  const network = { ask: () => Promise.resolve(late), resolve: () => Promise.resolve([]) };
  const words = ['notify', 'http://shop.example/', '--event', 'PAYSCORE.USER_PAID', ...keys];
  const { code, out } = await runHufu(words, { instead: { network } });
  expect(out).toContain('No whole answer within 5 seconds: the platform would send it again.');
  expect(code).toBe(3);
});

test('nobody at the address ends with 3', async () => {
  const { code, out } = await notify('http://127.0.0.1:1/');
  expect(out).toContain('Not delivered: nobody answers at that address.');
  expect(code).toBe(3);
});

test('the keys are made once, for nobody else to read, and told of', async () => {
  const folder = join(stage.folder, 'new-keys');
  const words = ['notify', 'http://127.0.0.1:1/', '--event', 'PAYSCORE.USER_PAID', '--keys', folder];
  const first = await runHufu(words);
  const key = await readFile(join(folder, 'platform_key.pem'), 'utf8');
  const second = await runHufu(words);
  expect(first.out).toContain(`First use: a platform's keys for tests were made in ${folder}.`);
  expect(second.out).not.toContain('First use');
  expect(await readFile(join(folder, 'platform_key.pem'), 'utf8')).toBe(key);
  expect((await stat(join(folder, 'platform_key.pem'))).mode & 0o777).toBe(0o600);
});

test.each([
  [['notify', 'shop.example', '--event', 'E'], 'It is a whole address that begins with http:// or https://.'],
  [['notify', 'http://127.0.0.1:1/'], "required option '--event <type>' not specified"],
  [
    ['notify', 'http://127.0.0.1:1/', '--event', 'TRANSACTION.SUCCESS'],
    'hufu: TRANSACTION.SUCCESS has no sample',
  ],
  [['notify', 'http://127.0.0.1:1/', '--event', 'E', '--resource', '[]'], 'must be a JSON object'],
  [
    ['notify', 'http://127.0.0.1:1/', '--event', 'E', '--bend', 'odd'],
    'Allowed choices are forged, changed,',
  ],
])('wrong usage is told before anything is sent: %j', async (words, sentence) => {
  const { code, err } = await runHufu(words);
  expect(err).toContain(sentence);
  expect(code).toBe(2);
});
