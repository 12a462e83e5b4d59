import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCredentials } from './read-credentials.ts';

let folder: string;
let connection: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hufu-credentials-'));
  connection = join(folder, 'connection.json');
  const merchant = (mchid: string) => ({
    mchid,
    serial: `C${mchid}`,
    apiv3Key: `key of ${mchid}`,
    platformCertificateFile: '/connection/cert.pem',
  });
  const merchants = [merchant('1'), merchant('2')];
  await writeFile(connection, JSON.stringify({ baseUrl: 'http://connection', merchants }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const environment = {
  HUFU_MCHID: '9',
  HUFU_SERIAL: 'E9',
  HUFU_APIV3_KEY: 'key of the environment',
  HUFU_BASE_URL: 'http://environment',
  HUFU_PLATFORM_CERTIFICATE_FILE: '/environment/cert.pem',
};

test('a flag goes before a connection, and a connection before the environment', async () => {
  const credentials = await readCredentials({ serial: 'F', connection }, { env: environment });
  expect(credentials).toMatchObject({
    mchid: '1',
    serial: 'F',
    baseUrl: 'http://connection',
    platformCertificateFiles: ['/connection/cert.pem'],
  });
  expect(credentials.apiv3Key?.()).toBe('key of 1');
});

test('a connection that only the environment names goes behind its other words', async () => {
  const env = { HUFU_MCHID: '2', HUFU_SERIAL: 'E9', HUFU_CONNECTION_FILE: connection };
  const credentials = await readCredentials({}, { env });
  expect(credentials).toMatchObject({ mchid: '2', serial: 'E9', baseUrl: 'http://connection' });
  expect(credentials.apiv3Key?.()).toBe('key of 2');
});

test('a merchant that is asked for is taken whole', async () => {
  const env = { ...environment, HUFU_CONNECTION_FILE: connection };
  const credentials = await readCredentials({ merchant: '2' }, { env });
  expect(credentials).toMatchObject({ mchid: '2', serial: 'C2', baseUrl: 'http://connection' });
});

test('without anything nothing is known', async () => {
  expect(await readCredentials({}, { env: { HUFU_MCHID: '' } })).toEqual({
    mchid: null,
    serial: null,
    privateKeyFile: null,
    certificateFile: null,
    publicKeyId: null,
    publicKeyFile: null,
    platformCertificateFiles: [],
    apiv3Key: null,
    baseUrl: null,
  });
});

test('the APIv3 key is read from a file without its line break, and no printer shows it', async () => {
  const file = join(folder, 'apiv3_key.txt');
  await writeFile(file, 'a very secret key\n');
  const credentials = await readCredentials({ apiv3KeyFile: file }, { env: environment });
  expect(credentials.apiv3Key?.()).toBe('a very secret key');
  expect(inspect(credentials) + JSON.stringify(credentials)).not.toContain('secret');
});

test.each([
  ['no JSON', 'is no JSON, so it is not the connection.json of a gateway.'],
  ['{"merchants":[]}', 'it has no baseUrl and merchants.'],
  ['{"baseUrl":"http://a","merchants":[]}', 'it has: none.'],
])('a file that is no connection is named: %s', async (content, sentence) => {
  const file = join(folder, 'other.json');
  await writeFile(file, content);
  await expect(readCredentials({ connection: file }, { env: {} })).rejects.toThrow(sentence);
});
