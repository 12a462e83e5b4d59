import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGatewayOnDisk, type GatewayOnDisk } from '../testing/gateway-on-disk.ts';
import { runHufu } from '../testing/run-hufu.ts';

let stage: GatewayOnDisk;
beforeAll(async () => {
  stage = await openGatewayOnDisk();
});
afterAll(() => stage.close());

const gatewayOf = ({ gateway, partner }: GatewayOnDisk): readonly string[] => [
  '--base-url',
  gateway.baseUrl,
  '--platform-cert',
  partner.platformCertificateFile,
];

const unknownPlan =
  '/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/Ab-1?sub_mchid=1900000109';
const planPath = 'v3/payscore/plan/partner/payscore-plans';
const unknownSerial = '0'.repeat(40);

test('an answer is printed with its status, its number and the key that it was verified with', async () => {
  const { code, out, err } = await runHufu(['call', 'GET', '/v3/certificates', ...stage.connection]);
  const [status, requestId, signature, blank, ...body] = out.split('\n');
  expect(status).toMatch(/^200 OK \d+ ms$/u);
  expect(requestId).toMatch(/^Request-ID {2}[0-9A-F]{32}-0$/u);
  expect(signature).toBe(`Signature   verified, by the platform's key ${stage.partner.platformPublicKeyId}`);
  expect(blank).toBe('');
  expect(JSON.parse(body.join('\n'))).toHaveProperty('data.0.serial_no');
  expect([code, err]).toEqual([0, '']);
});

test('a method may be written small, and all headers are shown when they are asked for', async () => {
  const { code, out } = await runHufu(['call', 'get', 'v3/certificates', '-i', ...stage.connection]);
  expect(out).toContain(`\nwechatpay-serial: ${stage.partner.platformPublicKeyId}\n`);
  expect(code).toBe(0);
});

test('programs get one JSON object', async () => {
  const { code, out } = await runHufu(['call', 'GET', '/v3/certificates', '--json', ...stage.connection]);
  expect(JSON.parse(out)).toMatchObject({
    exitCode: 0,
    status: 200,
    verified: true,
    serial: stage.partner.platformPublicKeyId,
    data: { data: [{ serial_no: stage.partner.platformCertificateSerial }] },
  });
  expect(code).toBe(0);
});

test('there is colour on a terminal, and none where NO_COLOR says so', async () => {
  const words = ['call', 'GET', '/v3/certificates', ...stage.connection];
  const escape = '\u001b[';
  const coloured = await runHufu(words, { terminal: 'out' });
  const plain = await runHufu(words, { terminal: 'out', env: { NO_COLOR: '1' } });
  expect(coloured.out).toContain(`${escape}36m"serial_no"${escape}39m`);
  expect(plain.out).not.toContain(escape);
});

test('a refusal is told with what to do, and ends with 1', async () => {
  const { code, out, err } = await runHufu(['call', 'GET', unknownPlan, ...stage.connection]);
  const lines = err.split('\n');
  expect(lines[0]).toMatch(/^hufu: 404 RESOURCE_NOT_EXISTS: .*Ab-1/u);
  expect(lines[1]).toMatch(/^Request-ID {2}\S+$/u);
  expect(lines.slice(2)).toEqual([
    "Signature   verified, it is the platform's",
    'Rule        sign-plan-exists',
    'What to do  Check the number, and which merchant created it.',
    '',
  ]);
  expect([code, out]).toEqual([1, '']);
});

test('what only a gateway says of a refusal is told beside it', async () => {
  const rule = await runHufu(['call', 'POST', planPath, '--data', '{"a":1}', ...stage.connection]);
  expect(rule.err).toMatch(/\nRule {8}[a-z-]+\n/u);
  const { mchid, privateKeyFile } = stage.direct;
  const words = ['--mchid', mchid, '--serial', unknownSerial, '--private-key', privateKeyFile];
  const signature = await runHufu(['call', 'GET', '/v3/certificates', ...words, ...gatewayOf(stage)]);
  expect(signature.err).toMatch(/\nExplained at {2}http:\/\/127\.0\.0\.1:\d+\/_hufu\/\S+\n$/u);
});

test('the platform answers in the language that the reader has', async () => {
  const { err } = await runHufu(['call', 'GET', unknownPlan, '--lang', 'zh', ...stage.connection]);
  expect(err).toMatch(/^hufu: 404 RESOURCE_NOT_EXISTS: .*Ab-1.*不存在/u);
  expect(err).toContain('怎么办      检查单号以及创建它的商户号\n');
});

test('a refusal is data for programs', async () => {
  const { code, out, err } = await runHufu(['call', 'GET', unknownPlan, '--json', ...stage.connection]);
  expect(JSON.parse(out)).toMatchObject({
    exitCode: 1,
    error: { code: 'API_REFUSED', apiCode: 'RESOURCE_NOT_EXISTS', status: 404, verified: true },
  });
  expect([code, err]).toEqual([1, '']);
});

test('a signature that is refused is explained', async () => {
  const { privateKeyFile } = stage.direct;
  const { serial } = stage.partner;
  const words = ['--private-key', privateKeyFile, '--serial', serial, '--mchid', stage.partner.mchid];
  const env = {
    HUFU_BASE_URL: stage.gateway.baseUrl,
    HUFU_PLATFORM_PUBLIC_KEY_ID: stage.partner.platformPublicKeyId,
    HUFU_PLATFORM_PUBLIC_KEY_FILE: stage.partner.platformPublicKeyFile,
  };
  const { code, err } = await runHufu(['call', 'GET', '/v3/certificates', ...words], { env });
  expect(err).toContain('hufu: 401 SIGN_ERROR:');
  expect(err).toMatch(/\nWhat to do {2}.*privateKey belongs to the certificate/u);
  expect(code).toBe(1);
});

test.each(['literal', 'file', 'input'] as const)(
  'a body is taken as %s, and goes out as it is',
  async (how) => {
    const body = '{ "name" : "计划" }';
    const file = join(stage.folder, 'body.json');
    await writeFile(file, body);
    const data = { literal: body, file: `@${file}`, input: '-' }[how];
    const words = ['call', 'POST', planPath, '--data', data, '--dry-run', '--json'];
    const { code, out } = await runHufu([...words, ...stage.connection], { input: body });
    expect(JSON.parse(out)).toMatchObject({ method: 'POST', body });
    expect(code).toBe(0);
  },
);

test('a rehearsal shows the request and the text to sign, and keeps the signature back', async () => {
  const words = [
    'call',
    'POST',
    planPath,
    '--data',
    '{"a":1}',
    '-q',
    'b=1',
    '-q',
    'b=2',
    '-H',
    'X-Trace: t 1',
  ];
  const { code, out } = await runHufu([...words, '--dry-run', ...stage.connection]);
  const { baseUrl } = stage.gateway;
  expect(out).toContain(`POST ${baseUrl}/${planPath}?b=1&b=2\n`);
  expect(out).toContain('\nX-Trace: t 1\n');
  expect(out).toContain('signature="…"');
  expect(out).toMatch(
    new RegExp(
      `\nPOST⏎\n/${planPath}\\?b=1&b=2⏎\n\\d{10}⏎\n[0-9A-F]{32}⏎\n\\{"a":1\\}⏎\n\nNothing was sent\\.\n$`,
      'u',
    ),
  );
  expect(code).toBe(0);
});

test('an answer that nobody signed rightly ends with 4', async () => {
  await stage.gateway.control.faults.put('forged', { on: 'answers', kind: 'wrong-signature' });
  const { code, out, err } = await runHufu(['call', 'GET', '/v3/certificates', ...stage.connection]);
  await stage.gateway.control.faults.clear();
  expect(err).toContain("is not proven to be the platform's");
  expect(err).toContain(`\nSerial      ${stage.partner.platformPublicKeyId}\n`);
  expect([code, out]).toEqual([4, '']);
});

test('a gateway that is not there ends with 3', async () => {
  const words = ['call', 'POST', planPath, '--data', '{}', '--base-url', 'http://127.0.0.1:1'];
  const { code, err } = await runHufu([...words, ...stage.connection]);
  expect(err).toContain('ECONNREFUSED');
  expect(err).toContain('\nWhat to do  Nothing was sent, so it may be repeated.');
  expect(code).toBe(3);
});

test.each([
  [['call', 'GET', '/v3/x'], 'hufu: --serial <hex> is missing.'],
  [['call', 'FETCH', '/v3/x'], "error: command-argument value 'FETCH' is invalid for argument 'method'."],
  [['call', 'GET', '/v3/x', '-q', 'a'], 'It is written name=value.'],
  [['call', 'GET', '/v3/x', '-H', 'a'], "A header is written 'Name: value'."],
  [['call', 'GET', '/v3/x', '--timeout', '0'], 'It is a number of seconds above 0.'],
  [['call', 'GET', '/v3/x', '--connection', '/nowhere'], 'hufu: /nowhere cannot be read (ENOENT).'],
])('wrong usage is told before anything is sent: %j', async (words, sentence) => {
  const { code, out, err } = await runHufu(words);
  expect(err).toContain(sentence);
  expect([code, out]).toEqual([2, '']);
});

test.each([
  [['POST', planPath, '--data', '{a'], 'hufu: --data is no JSON:'],
  [['GET', '/v3/x', '--data', '{}'], 'A GET carries no body'],
  [['GET', 'https://api.mch.weixin.qq.com/v3/x'], 'is a whole address; give the path alone'],
  [['GET', '/v3/x', '--merchant', '1'], 'has no merchant 1; it has: 1900000100, 1900000200.'],
])('a call that cannot be made is told before anything is sent: %j', async (words, sentence) => {
  const { code, err } = await runHufu(['call', ...words, ...stage.connection]);
  expect(err).toContain(sentence);
  expect(code).toBe(2);
});
