import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import { OptionsError } from './errors.ts';
import { checkOptions } from './options.ts';
import { makeParties } from './testing/keys.ts';
import { testCertificate, testCertificateSerial } from './testing/test-certificate.ts';

const parties = makeParties();
const { platformSerial } = parties;
const apiv3Key = 'a-secret-of-exactly-32-bytes-abc';

const good = {
  mchid: parties.mchid,
  serial: parties.serial,
  privateKey: parties.merchant.privatePem,
  certs: { [platformSerial]: parties.platform.publicPem },
};

function faultOf(options: unknown): { option: string; message: string } {
  try {
    checkOptions(options);
  } catch (error) {
    if (error instanceof OptionsError) return { option: error.option, message: error.message };
    throw error;
  }
  return expect.unreachable('the options were accepted');
}

describe('good options', () => {
  test('come out complete, with the documented defaults, and frozen', () => {
    const settings = checkOptions(good);
    expect(settings).toMatchObject({
      mchid: parties.mchid,
      serial: parties.serial,
      apiv3Key: null,
      hosts: { origins: ['https://api.mch.weixin.qq.com', 'https://api2.wechatpay.cn'] },
      basePath: '',
      timeoutMs: 30_000,
      stepLimits: { connectMs: 5_000, headersMs: 10_000, bodyMs: 10_000 },
      retries: 2,
    });
    expect(settings.headers).toEqual({
      Accept: 'application/json',
      'User-Agent': expect.stringMatching(/^hufu-sdk\/\d+\.\d+\.\d+ node\/\d+\./),
    });
    expect(settings.platformKeys.preferred(0)?.serial).toBe(platformSerial);
    expect(Object.isFrozen(settings) && Object.isFrozen(settings.headers)).toBe(true);
  });

  test('are copied: what the caller changes later changes nothing', () => {
    const certs: Record<string, string> = { ...good.certs };
    const settings = checkOptions({ ...good, certs });
    certs['PUB_KEY_ID_2'] = parties.forger.publicPem;
    Reflect.deleteProperty(certs, platformSerial);
    expect(settings.platformKeys.find(platformSerial, 0)).toBeDefined();
    expect(settings.platformKeys.find('PUB_KEY_ID_2', 0)).toBeUndefined();
  });

  test('take a key as PEM, bytes, file address and KeyObject', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hufu-'));
    const file = join(folder, 'key.pem');
    writeFileSync(file, parties.merchant.privatePem);
    const forms = [
      parties.merchant.privatePem,
      Buffer.from(parties.merchant.privatePem),
      pathToFileURL(file),
      pathToFileURL(file).href,
      parties.merchant.privateKey,
    ];
    for (const privateKey of forms) {
      expect(checkOptions({ ...good, privateKey }).privateKey?.equals(parties.merchant.privateKey)).toBe(
        true,
      );
    }
    rmSync(folder, { recursive: true });
  });

  test('ask for the public key when certs holds both kinds', () => {
    const settings = checkOptions({
      ...good,
      certs: { '5157F09EFDC096DE15EBE81A47057A72': parties.forger.publicKey, ...good.certs },
    });
    expect(settings.platformKeys.preferred(0)?.serial).toBe(platformSerial);
    expect(settings.platformKeys.find('5157f09efdc096de15ebe81a47057a72', 0)).toBeDefined();
  });

  test('keep a path in baseUrl, without its trailing slash', () => {
    expect(checkOptions({ ...good, baseUrl: 'http://localhost:7700/hk/' })).toMatchObject({
      hosts: { origins: ['http://localhost:7700'] },
      basePath: '/hk',
    });
    expect(checkOptions({ ...good, baseUrl: new URL('https://pay.example') }).basePath).toBe('');
  });

  test('put the userAgent in front of the own one', () => {
    expect(checkOptions({ ...good, userAgent: 'shop/1.4' }).headers['User-Agent']).toMatch(
      /^shop\/1\.4 hufu-sdk\//,
    );
  });

  test('take undefined for an option that may be left out', () => {
    expect(checkOptions({ ...good, apiv3Key: undefined, baseUrl: undefined }).apiv3Key).toBeNull();
  });

  test('never show a key when they are printed', () => {
    const settings = checkOptions({ ...good, apiv3Key });
    expect(settings.apiv3Key?.()).toBe(apiv3Key);
    const printed = `${inspect(settings, { depth: 9, showHidden: true })}${JSON.stringify(settings)}`;
    expect(printed).not.toContain(apiv3Key);
    expect(printed).not.toContain('PRIVATE');
  });
});

describe('each fault has its sentence', () => {
  const certsOf = (serial: string, key: unknown): object => ({ ...good, certs: { [serial]: key } });
  const cases: readonly (readonly [what: string, options: unknown, option: string, message: RegExp])[] = [
    ['no object', undefined, 'options', /needs an object with mchid/],
    ['a list', [], 'options', /needs an object/],
    ['an unknown name', { ...good, secret: 3 }, 'secret', /^There is no option "secret"\.$/],
    ['a name in another case', { ...good, mchId: '1' }, 'mchId', /Did you mean "mchid"\?$/],
    ['a name with underscores', { ...good, private_key: '1' }, 'private_key', /Did you mean "privateKey"/],
    ['no mchid', { ...good, mchid: undefined }, 'mchid', /^mchid is missing\.$/],
    ['mchid as a number', { ...good, mchid: 1900000100 }, 'mchid', /string of digits, in quotes/],
    ['mchid with a space', { ...good, mchid: '1900000100 ' }, 'mchid', /digits and nothing else/],
    ['no serial', { ...good, serial: undefined }, 'serial', /^serial is missing\.$/],
    ["the platform's id as serial", { ...good, serial: platformSerial }, 'serial', /belongs into certs/],
    ['a serial that is no hex', { ...good, serial: '37:75' }, 'serial', /string of hex digits/],
    ['no privateKey', { ...good, privateKey: undefined }, 'privateKey', /^privateKey is missing\.$/],
    ['no key at all', { ...good, privateKey: 'secret!' }, 'privateKey', /^privateKey cannot be used\./],
    [
      'a public key',
      { ...good, privateKey: parties.merchant.publicPem },
      'privateKey',
      /private key is wanted/,
    ],
    ['a number as key', { ...good, privateKey: 7 }, 'privateKey', /^privateKey cannot be used\./],
    ['no certs', { ...good, certs: undefined }, 'certs', /^certs is missing: give the public key/],
    ['certs as a key', { ...good, certs: parties.platform.publicPem }, 'certs', /must be an object/],
    ['empty certs', { ...good, certs: {} }, 'certs', /^certs is empty/],
    [
      "the merchant's serial in certs",
      certsOf(parties.serial, parties.platform.publicPem),
      'certs',
      /own serial/,
    ],
    [
      "the merchant's serial in lower case",
      certsOf(parties.serial.toLowerCase(), parties.platform.publicPem),
      'certs',
      /own serial/,
    ],
    [
      'a name that is no serial',
      certsOf('platform', parties.platform.publicPem),
      'certs',
      /neither a certificate/,
    ],
    ['a bare prefix', certsOf('PUB_KEY_ID_', parties.platform.publicPem), 'certs', /neither a certificate/],
    [
      'a private key in certs',
      certsOf('AB', parties.platform.privatePem),
      'certs',
      /under AB cannot be used/,
    ],
    [
      "the merchant's own public key",
      certsOf('AB', parties.merchant.publicPem),
      'certs',
      /is the merchant's own/,
    ],
    ['nothing under a serial', certsOf('AB', undefined), 'certs', /under AB cannot be used/],
    ['a short apiv3Key', { ...good, apiv3Key: 'short' }, 'apiv3Key', /exactly 32 bytes/],
    ['an apiv3Key of 32 wide characters', { ...good, apiv3Key: '好'.repeat(32) }, 'apiv3Key', /32 bytes/],
    ['a baseUrl without scheme', { ...good, baseUrl: 'api.mch.weixin.qq.com' }, 'baseUrl', /whole address/],
    ['a baseUrl of another scheme', { ...good, baseUrl: 'ftp://x' }, 'baseUrl', /https:\/\/ or http/],
    ['a password in baseUrl', { ...good, baseUrl: 'https://a:hunter2@x' }, 'baseUrl', /password/],
    ['a query in baseUrl', { ...good, baseUrl: 'https://x/?a=1' }, 'baseUrl', /query or a fragment/],
    ['timeoutMs 0', { ...good, timeoutMs: 0 }, 'timeoutMs', /from 1 to 600000/],
    ['timeoutMs Infinity', { ...good, timeoutMs: Infinity }, 'timeoutMs', /never waits for ever/],
    ['a fraction of timeoutMs', { ...good, timeoutMs: 1.5 }, 'timeoutMs', /whole number/],
    ['a line break in userAgent', { ...good, userAgent: 'a\r\nX: y' }, 'userAgent', /visible ASCII/],
    ['a transport that is no function', { ...good, transport: {} }, 'transport', /must be a function/],
    ['retries below 0', { ...good, retries: -1 }, 'retries', /from 0 \(never repeat\) to 10/],
    ['a connectTimeoutMs of 0', { ...good, connectTimeoutMs: 0 }, 'connectTimeoutMs', /from 1 to 600000/],
    ['a path in backupUrl', { ...good, backupUrl: 'https://x/hk' }, 'backupUrl', /must have no path/],
    ['a download without apiv3Key', { ...good, downloadCertificates: true }, 'apiv3Key', /without it/],
    [
      'a cache without write',
      { ...good, certificateCache: { read: () => null } },
      'certificateCache',
      /read and write/,
    ],
    [
      'a root that is a key',
      { ...good, rootCertificates: [parties.platform.publicPem] },
      'rootCertificates',
      /list of certificates/,
    ],
    ['a key beside a signer', { ...good, signer: { sign: async () => '' } }, 'signer', /not both/],
    ['a signer without sign', { ...good, privateKey: undefined, signer: {} }, 'signer', /method sign/],
    ['a validate that is no function', { ...good, validate: {} }, 'validate', /createValidator/],
    [
      "somebody else's certificate",
      { ...good, certificate: testCertificate },
      'serial',
      /leave serial out to take that/,
    ],
    [
      'a certificate of another key',
      { ...good, serial: undefined, certificate: testCertificate },
      'privateKey',
      /does not belong to the certificate/,
    ],
    ['a clock without nowMs', { ...good, clock: {} }, 'clock', /method nowMs/],
    ['a random without bytes', { ...good, random: Math }, 'random', /method bytes/],
  ];

  test.each(cases)('%s', (_what, options, option, message) => {
    const fault = faultOf(options);
    expect(fault.option).toBe(option);
    expect(fault.message).toMatch(message);
  });

  test('no message holds what was given for a secret', () => {
    for (const secret of ['hunter2', '-----BEGIN PRIVATE KEY-----\nMIIhunter2\n-----END PRIVATE KEY-----']) {
      for (const name of ['privateKey', 'apiv3Key']) {
        expect(faultOf({ ...good, [name]: secret }).message).not.toContain('hunter2');
      }
      expect(faultOf(certsOf('AB', secret)).message).not.toContain('hunter2');
    }
    expect(faultOf({ ...good, baseUrl: 'https://a:hunter2@x' }).message).not.toContain('hunter2');
  });

  test('a certificate under another serial than its own is refused', () => {
    const { message } = faultOf(certsOf('AB12', testCertificate));
    expect(message).toBe(`certs: the certificate under AB12 has the serial ${testCertificateSerial}.`);
    expect(
      checkOptions(certsOf(testCertificateSerial, testCertificate)).platformKeys.preferred(0)?.serial,
    ).toBe(testCertificateSerial);
  });
});

test('the faults are found in the documented order', () => {
  const rest = { apiv3Key, baseUrl: 'https://x', timeoutMs: 1, userAgent: 'x', transport: async () => {} };
  const repaired: Record<string, unknown> = { ...good, ...rest, clock: undefined, random: undefined };
  const order = Object.keys(repaired);
  const options: Record<string, unknown> = Object.fromEntries(order.map((name) => [name, false]));

  expect(faultOf({ ...options, other: 1 }).option).toBe('other');
  const found = order.map((name) => {
    const { option } = faultOf(options);
    options[name] = repaired[name];
    return option;
  });
  expect(found).toEqual(order);
});
