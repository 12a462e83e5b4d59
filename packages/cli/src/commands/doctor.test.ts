import { X509Certificate, generateKeyPairSync } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createReceiver } from '@hufu/sdk/notifications';
import { makeNotificationKeys } from '@hufu/sdk/notifications/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNetwork } from '../adapters/network.ts';
import type { Finding } from '../doctor/finding.ts';
import { openGatewayOnDisk, type GatewayOnDisk } from '../testing/gateway-on-disk.ts';
import { listen } from '../testing/listen.ts';
import { runHufu, type RunOptions } from '../testing/run-hufu.ts';

let stage: GatewayOnDisk;
beforeAll(async () => {
  stage = await openGatewayOnDisk();
});
afterAll(() => stage.close());

const dayMs = 86_400_000;

/** The findings by the names of their checks, and the exit code. */
async function examine(words: readonly string[], options: RunOptions = {}) {
  const { code, out } = await runHufu(['doctor', '--json', ...words, ...stage.connection], options);
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  const of = (check: string) => findings.find((finding) => finding.check === check);
  return { code, findings, of, told: (check: string) => `${of(check)?.grade}: ${of(check)?.says.en}` };
}

async function keep(name: string, content: string | Buffer): Promise<string> {
  const file = join(stage.folder, name);
  await writeFile(file, content);
  await chmod(file, 0o600);
  return file;
}

const privateKeyOf = ({ partner }: GatewayOnDisk) => readFile(partner.privateKeyFile, 'utf8');

test('all is well with what a gateway gives out', async () => {
  const { code, out, err } = await runHufu(['doctor', ...stage.connection]);
  const { mchid, serial, platformPublicKeyId, platformCertificateSerial } = stage.partner;
  expect(out.split('\n')).toEqual([
    `✓ ok       Merchant number      ${mchid}`,
    '✓ ok       Private key          RSA, 2048 bits, PKCS#8',
    '✓ ok       Key and certificate  They are a pair',
    `✓ ok       Serial               ${serial}, as in the certificate`,
    expect.stringMatching(/^✓ ok {7}Certificate dates {4}Valid until \d{4}-\d\d-\d\d \(18\d\d days left\)$/u),
    `✓ ok       Platform keys        Both kinds, as it should be during a switch: ${platformPublicKeyId}, ${platformCertificateSerial}`,
    '✓ ok       APIv3 key            32 bytes',
    expect.stringMatching(/^✓ ok {7}Main address {9}http:\/\/127\.0\.0\.1:\d+, \d+ ms$/u),
    expect.stringMatching(/^✓ ok {7}Clock {16}[01] s from the platform's$/u),
    `✓ ok       Signed call          It worked. Public-key mode: ${platformPublicKeyId} signed the answer, which was verified`,
    '',
    '10 ok, 0 warnings, 0 faults',
    '',
  ]);
  expect([code, err]).toEqual([0, '']);
});

test('it says the same in Chinese, in even columns', async () => {
  const { out } = await runHufu(['doctor', ...stage.connection], { env: { LANG: 'zh_CN.UTF-8' } });
  expect(out).toContain('✓ 正常  商户私钥        RSA 2048 位，PKCS#8\n');
  expect(out).toContain('✓ 正常  APIv3 密钥      32 字节\n');
  expect(out).toContain('\n10 项正常，0 项注意，0 项错误\n');
});

test('on a narrow terminal every line stays in its column', async () => {
  const { out } = await runHufu(['doctor', '--serial', 'AB', ...stage.connection], { columns: 76 });
  const lines = out.split('\n');
  // A key's name is one word, and some are wider than the column.
  const tooWide = lines.filter((line) => line.length > 76);
  expect(tooWide.every((line) => /^ {32}PUB_KEY_ID_\d+,?$/u.test(line))).toBe(true);
  expect(lines).toContain(`${' '.repeat(32)}${stage.partner.serial}`);
});

test('nothing of a secret is ever told', async () => {
  const { out } = await runHufu(['doctor', '--json', ...stage.connection]);
  expect(out).not.toContain(stage.partner.apiv3Key);
  expect(out).not.toContain((await privateKeyOf(stage)).split('\n')[1]);
});

test('a private key without its first and last line is known for what it is', async () => {
  const bare = (await privateKeyOf(stage)).replaceAll(/-----[^-]+-----\n/gu, '');
  const { code, of, told } = await examine(['--private-key', await keep('bare.pem', bare)]);
  expect(told('private-key')).toBe('fault: It is a key, but its first and last lines are missing');
  expect(of('private-key')?.todo?.en).toContain('-----BEGIN PRIVATE KEY-----');
  expect(told('key-pair')).toBe('warning: The private key cannot be used, so this was not checked');
  expect(code).toBe(1);
});

test('a key that would need other lines is not told to take those', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const bare = privateKey.export({ type: 'pkcs1', format: 'der' }).toString('base64');
  const { told } = await examine(['--private-key', await keep('bare-pkcs1.pem', bare)]);
  expect(told('private-key')).toBe('fault: The file holds no key');
});

test('a private key with a passphrase is known for what it is', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' });
  const { told } = await examine(['--private-key', await keep('locked.pem', pem)]);
  expect(told('private-key')).toBe('fault: The private key is protected by a passphrase');
});

test('a certificate archive is not taken for a key', async () => {
  // The first bytes of a PKCS#12 file: a sequence that begins with its version, 3.
  const archive = Buffer.from('308209d10201033082099706092a864886f70d010701', 'hex');
  const { told } = await examine(['--private-key', await keep('apiclient_cert.p12', archive)]);
  expect(told('private-key')).toBe('fault: This is a .p12 archive, not a key');
});

test.each([
  [
    'a certificate',
    () => stage.partner.certificateFile,
    'This is a public key or a certificate, not a private key',
  ],
  ['no file', () => '/nowhere/key.pem', 'The key file cannot be read'],
  ['text', () => keep('text.pem', 'hello'), 'The file holds no key'],
])('%s in place of the private key is told', async (_name, file, sentence) => {
  const { told } = await examine(['--private-key', await file()]);
  expect(told('private-key')).toBe(`fault: ${sentence}`);
});

test('a key file that others may read is worth a word', async () => {
  const file = await keep('open.pem', await privateKeyOf(stage));
  await chmod(file, 0o644);
  const { code, told } = await examine(['--private-key', file]);
  expect(told('private-key')).toBe('warning: It works, but other users may read it (mode 644)');
  expect(code).toBe(0);
});

test("another merchant's private key is no pair with the certificate", async () => {
  const { code, told } = await examine(['--private-key', stage.direct.privateKeyFile]);
  expect(told('key-pair')).toBe('fault: They are no pair: every call is refused for its signature');
  expect(code).toBe(1);
});

test("another merchant's certificate and key are told by the name in it", async () => {
  const { privateKeyFile, certificateFile, serial } = stage.direct;
  const words = ['--private-key', privateKeyFile, '--cert', certificateFile, '--serial', serial];
  const { of, told } = await examine(words);
  expect(told('key-pair')).toBe('fault: The certificate is that of merchant 1900000200, not of 1900000100');
  expect(told('signed-call')).toMatch(/^fault: The platform does not take the signature: /u);
  expect(of('signed-call')?.todo?.en).toContain('mchid and certificate are of one merchant');
});

test('a wrong serial is put right', async () => {
  const { serial } = stage.partner;
  const { of, told } = await examine(['--serial', 'ABCDEF']);
  expect(told('serial')).toBe(`fault: ABCDEF was given, and the certificate has ${serial}`);
  expect(of('serial')?.todo?.en).toBe(`Use ${serial}.`);
});

test("the platform's key id is no serial of the merchant's", async () => {
  const { told } = await examine(['--serial', stage.partner.platformPublicKeyId]);
  expect(told('serial')).toBe("fault: A PUB_KEY_ID_… was given, which names the platform's key");
});

test.each([
  [4 * 365, 'ok: Valid until'],
  [5 * 365 - 20, 'warning: It ends on'],
  [5 * 365, 'fault: It ended on'],
  [-10, 'fault: It begins on'],
])('a certificate is held against the time: after %i days', async (days, sentence) => {
  const { validFrom } = new X509Certificate(await readFile(stage.partner.certificateFile));
  const nowMs = Date.parse(validFrom) + days * dayMs;
  const { told } = await examine([], { instead: { clock: { nowMs: () => nowMs } } });
  expect(told('certificate-dates')).toContain(sentence);
});

test("a clock that is off is told, by the platform's own time", async () => {
  const offBy = async (seconds: number) => {
    const { headers } = await fetch(stage.gateway.baseUrl);
    const platformMs = Date.parse(headers.get('date') ?? '');
    return examine([], { instead: { clock: { nowMs: () => platformMs + seconds * 1000 } } });
  };
  expect((await offBy(0)).of('clock')?.grade).toBe('ok');
  expect((await offBy(-120)).of('clock')?.grade).toBe('warning');
  expect((await offBy(400)).of('clock')).toMatchObject({
    grade: 'fault',
    todo: { en: expect.stringContaining('NTP') },
  });
});

test("the merchant's own key is not the platform's", async () => {
  const words = ['--platform-cert', stage.partner.certificateFile];
  const { told } = await examine(words);
  expect(told('platform-keys')).toBe(
    `fault: ${stage.partner.certificateFile} is the merchant's own, not the platform's`,
  );
});

test('a public key is no certificate', async () => {
  const file = stage.partner.platformPublicKeyFile;
  const { told } = await examine(['--platform-cert', file]);
  expect(told('platform-keys')).toMatch(/^fault: .*pub_key\.pem cannot be used: /u);
});

test('the APIv3 key has 32 bytes and nothing around them', async () => {
  const short = await examine(['--apiv3-key-file', await keep('short.txt', 'a'.repeat(31))]);
  expect(short.told('apiv3-key')).toBe('fault: It has 31 bytes, and must have 32');
  const quoted = await examine(['--apiv3-key-file', await keep('quoted.txt', `"${'a'.repeat(32)}"`)]);
  expect(quoted.told('apiv3-key')).toBe('fault: It has quotes or blanks around it');
});

test('an address where nobody answers is told, with the call that fails there', async () => {
  const { code, told } = await examine(['--base-url', 'http://127.0.0.1:1']);
  expect(told('reach-main')).toBe('fault: http://127.0.0.1:1 cannot be reached (ECONNREFUSED)');
  expect(told('clock')).toBe('warning: The platform told no time, so this was not checked');
  expect(told('signed-call')).toMatch(/^fault: No answer: .*ECONNREFUSED/u);
  expect(code).toBe(1);
});

test('an address that is none is a finding and no crash', async () => {
  const { code, told } = await examine(['--base-url', 'nowhere']);
  expect(told('reach-main')).toBe('fault: nowhere cannot be reached (INVALID_URL)');
  expect(told('signed-call')).toMatch(/^fault: It could not be made: baseUrl must be a whole address/u);
  expect(code).toBe(1);
});

test('an answer by a key that is not configured names that key', async () => {
  const { mchid, privateKeyFile, certificateFile, platformPublicKeyFile, platformCertificateSerial } =
    stage.partner;
  // The platform does not know this id, so its certificate signs, which is not configured here.
  const keys = ['--public-key', platformPublicKeyFile, '--public-key-id', 'PUB_KEY_ID_1'];
  const own = ['--mchid', mchid, '--private-key', privateKeyFile, '--cert', certificateFile];
  const { out } = await runHufu(['doctor', ...own, ...keys, '--base-url', stage.gateway.baseUrl]);
  expect(out).toContain(`The answer is signed by ${platformCertificateSerial}, which is not configured here`);
  expect(out).toContain('download it with hufu certs save');
});

test('a merchant in public-key mode is known by what the platform says of certificates', async () => {
  const url = await listen((_request, response) => {
    response.writeHead(404, { 'Content-Type': 'application/json' });
    response.end('{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}');
  });
  const { told } = await examine(['--base-url', url]);
  expect(told('signed-call')).toMatch(/^ok: The signature was taken\. .*public-key mode$/u);
});

test('without anything, everything that is missing is told with how to give it', async () => {
  const network = {
    ...createNetwork(),
    ask: () => Promise.resolve({ fault: 'ENOTFOUND', message: '', tookMs: 1 }),
  };
  const { code, out } = await runHufu(['doctor', '--json'], { instead: { network } });
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  expect(findings.map(({ check, grade }) => `${check} ${grade}`)).toEqual([
    'mchid fault',
    'private-key fault',
    'key-pair warning',
    'serial fault',
    'platform-keys fault',
    'apiv3-key warning',
    'reach-main fault',
    'reach-backup warning',
    'clock warning',
    'signed-call fault',
  ]);
  expect(findings.filter(({ todo }) => todo === null)).toEqual([]);
  expect(code).toBe(1);
});

test('a receiver that checks signatures is as it should be', async () => {
  const { receiverOptions } = makeNotificationKeys();
  const url = await listen(createReceiver({ ...receiverOptions, onError: () => {} }).node());
  const { code, told } = await examine(['--notify-url', `${url}/notify`]);
  expect(told('notify-url')).toMatch(/^ok: /u);
  expect(told('notify-answer')).toMatch(
    /^ok: It refused a notification that nobody can verify with 401, in \d+ ms$/u,
  );
  expect(code).toBe(0);
});

test.each([
  [204, 'fault: It took a wrongly signed notification with 204: anybody can forge a payment'],
  [302, 'fault: It answered with the redirect 302, which the platform does not follow'],
  [404, 'fault: It answered 404: nothing receives a POST at this path'],
  [500, 'warning: It answered 500 in'],
])('a receiver that answers %i to a forgery is told so', async (status, sentence) => {
  const url = await listen((_request, response) => response.writeHead(status).end());
  const { told } = await examine(['--notify-url', url]);
  expect(told('notify-answer')).toContain(sentence);
});

test.each([
  ['shop.example', 'fault: It is no whole http(s) address'],
  ['http://127.0.0.1:1/?a=1', 'fault: It has a query or a fragment, which the platform does not take'],
])('the notification address %s breaks a rule', async (url, sentence) => {
  expect((await examine(['--notify-url', url])).told('notify-url')).toBe(sentence);
});

test('WeChat Pay itself comes to public addresses alone', async () => {
  const asked = { ask: () => Promise.resolve({ fault: 'ENOTFOUND', message: '', tookMs: 1 }) };
  const at = async (url: string, addresses: readonly string[]) => {
    const network = { ...asked, resolve: () => Promise.resolve(addresses) };
    const { out } = await runHufu(['doctor', '--json', '--notify-url', url], { instead: { network } });
    const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
    return findings.find(({ check }) => check === 'notify-url')?.says.en;
  };
  expect(await at('https://shop.example/n', ['10.0.0.1'])).toBe(
    'It leads to 10.0.0.1, where the platform cannot come',
  );
  expect(await at('https://shop.example/n', ['::1'])).toBe('It leads to ::1, where the platform cannot come');
  expect(await at('https://shop.example/n', [])).toBe('The name cannot be resolved');
  expect(await at('http://shop.example/n', ['81.69.1.1'])).toBe('It is not HTTPS, which PayScore asks for');
  expect(await at('https://shop.example/n', ['81.69.1.1', '2402:4e00::1'])).toBe(
    'Well formed, at a public address',
  );
});
