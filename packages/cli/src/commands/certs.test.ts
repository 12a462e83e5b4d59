import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGatewayOnDisk, type GatewayOnDisk } from '../testing/gateway-on-disk.ts';
import { listen } from '../testing/listen.ts';
import { runHufu } from '../testing/run-hufu.ts';

let stage: GatewayOnDisk;
beforeAll(async () => {
  stage = await openGatewayOnDisk();
});
afterAll(() => stage.close());

test('the certificates are listed with their dates', async () => {
  const { code, out, err } = await runHufu(['certs', ...stage.connection]);
  const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00`;
  expect(out).toMatch(
    new RegExp(
      `^Serial {2}${stage.partner.platformCertificateSerial}\nFrom {4}${time}\nUntil {3}${time} {2}\\d+ days left\n$`,
      'u',
    ),
  );
  expect([code, err]).toEqual([0, '']);
});

test('one that is coming is listed beside the one that signs', async () => {
  await stage.gateway.control.snapshots.take('before');
  await stage.gateway.control.signing.announceCertificate();
  const { out } = await runHufu(['certs', 'list', '--json', ...stage.connection]);
  await stage.gateway.control.snapshots.restore('before');
  const { certificates } = JSON.parse(out) as { certificates: readonly object[] };
  expect(certificates).toHaveLength(2);
  expect(certificates[0]).toEqual({
    serial: expect.stringMatching(/^[0-9A-F]{40}$/u),
    effectiveTime: expect.any(String),
    expireTime: expect.any(String),
  });
});

test('a certificate is shown as PEM, for people and for programs', async () => {
  const pem = await readFile(stage.partner.platformCertificateFile, 'utf8');
  const shown = await runHufu(['certs', 'show', ...stage.connection]);
  expect(shown.out).toContain(pem.trim());
  const data = await runHufu(['certs', 'show', '--json', ...stage.connection]);
  expect(JSON.parse(data.out)).toMatchObject({ certificates: [{ certificate: pem }] });
});

test('certificates are saved, left alone when they are there, and never overwritten unasked', async () => {
  const folder = join(stage.folder, 'certs');
  const name = `wechatpay_${stage.partner.platformCertificateSerial}.pem`;
  const file = join(folder, name);
  const save = (...words: readonly string[]) =>
    runHufu(['certs', 'save', folder, ...words, ...stage.connection]);

  const first = await save();
  expect(first.out.split('\n')[0]).toBe(`written: ${file}`);
  expect(first.out).toContain(`'${stage.partner.platformCertificateSerial}': 'file://`);
  expect(await readdir(folder)).toEqual([name]);
  expect(await readFile(file, 'utf8')).toBe(await readFile(stage.partner.platformCertificateFile, 'utf8'));

  const second = await save('--json');
  expect(JSON.parse(second.out)).toMatchObject({ files: [{ file, outcome: 'unchanged' }] });

  await writeFile(file, 'something else');
  const third = await save();
  expect(third.err).toBe(`hufu: ${file} holds something else. Look at it first; --force overwrites it\n`);
  expect([third.code, await readFile(file, 'utf8')]).toEqual([2, 'something else']);

  const fourth = await save('--force');
  expect(fourth.code).toBe(0);
  expect(await readFile(file, 'utf8')).toContain('BEGIN CERTIFICATE');
});

test('what was saved is what a call is verified with', async () => {
  const folder = join(stage.folder, 'used');
  await runHufu(['certs', 'save', folder, ...stage.connection]);
  const { mchid, serial, privateKeyFile, platformCertificateSerial } = stage.partner;
  const cert = join(folder, `wechatpay_${platformCertificateSerial}.pem`);
  const words = ['--mchid', mchid, '--serial', serial, '--private-key', privateKeyFile];
  const where = ['--platform-cert', cert, '--base-url', stage.gateway.baseUrl];
  const { code, out } = await runHufu(['call', 'GET', '/v3/certificates', ...words, ...where]);
  expect(out).toContain(`verified, by the platform's key ${platformCertificateSerial}`);
  expect(code).toBe(0);
});

test('a merchant in public-key mode is told what to use in place of certificates', async () => {
  // As the platform answers it: https://github.com/binarywang/WxJava/issues/3412
  const baseUrl = await listen((_request, response) => {
    response.writeHead(404, { 'Content-Type': 'application/json' });
    response.end('{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}');
  });
  const words = ['certs', '--base-url', baseUrl, ...stage.connection];
  const { code, err } = await runHufu(words);
  expect(err).toMatch(
    /^hufu: This merchant has no platform certificates: it is in public-key mode.*--public-key/u,
  );
  expect(code).toBe(1);
  const { out } = await runHufu([...words, '--json']);
  expect(JSON.parse(out)).toMatchObject({ exitCode: 1, error: { code: 'NO_CERTIFICATES' } });
});

test("another merchant's APIv3 key opens nothing", async () => {
  const file = join(stage.folder, 'apiv3_key.txt');
  await writeFile(file, `${stage.direct.apiv3Key.slice(0, -1)}x\n`);
  const { code, err } = await runHufu(['certs', '--apiv3-key-file', file, ...stage.connection]);
  expect(err).toContain('cannot be opened');
  expect(err).not.toContain(stage.direct.apiv3Key.slice(0, 8));
  expect(code).toBe(4);
});

test.each([
  [['certs', 'save'], 'hufu: certs save needs a directory: hufu certs save ./certs\n'],
  [['certs', 'burn'], 'Allowed choices are list, show, save.'],
  [
    ['certs'],
    'hufu: The APIv3 key is missing: give --apiv3-key-file <file>, or set HUFU_APIV3_KEY_FILE or HUFU_APIV3_KEY.\n',
  ],
])('wrong usage is told before anything is sent: %j', async (words, sentence) => {
  const { code, err } = await runHufu(words);
  expect(err).toContain(sentence);
  expect(code).toBe(2);
});
