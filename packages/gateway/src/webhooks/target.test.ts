import { expect, test } from 'vitest';

import { bareHost, chooseTarget, heldReasons, type HeldReason, type TargetPolicy } from './target.ts';

const quiet: TargetPolicy = { forwardTo: null, allowedHosts: [], strict: false };
const strict: TargetPolicy = { forwardTo: null, allowedHosts: ['merchant.test', '8.8.8.8'], strict: true };

function hostOf(notifyUrl: string, policy: TargetPolicy = quiet): string {
  const target = chooseTarget(notifyUrl, policy);
  return 'held' in target ? `held: ${target.held}` : bareHost(target.url);
}

test.each([
  ['http://127.0.0.1:3000/notify', '127.0.0.1'],
  ['http://localhost/notify', 'localhost'],
  ['http://LOCALHOST./notify', 'localhost'],
  ['https://merchant.localhost/notify', 'merchant.localhost'],
  ['http://[::1]:8080/', '::1'],
  ['http://[0:0:0:0:0:0:0:1]/', '::1'],
  ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
  ['http://2130706433/', '127.0.0.1'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['http://017700000001/', '127.0.0.1'],
  ['http://127.1/', '127.0.0.1'],
  ['http://127.0.0.1./', '127.0.0.1'],
  ['http://①②⑦.0.0.1/', '127.0.0.1'],
  ['http://127.0.0.1/?a=1#b', '127.0.0.1'],
])('%s is this machine', (notifyUrl, host) => {
  expect(hostOf(notifyUrl)).toBe(host);
});

test.each([
  ['', 'malformed-url'],
  ['merchant', 'malformed-url'],
  ['//127.0.0.1/notify', 'malformed-url'],
  ['http://', 'malformed-url'],
  ['http://127.0.0.1:65536/', 'malformed-url'],
  ['http://127.0.0.1\\@merchant.test/', 'malformed-url'],
  ['http://127.0.\n0.1/', 'malformed-url'],
  [' http://127.0.0.1/', 'malformed-url'],
  ['http://[fe80::1%25eth0]/', 'malformed-url'],
  ['http://127.0.0.1\u0000/', 'malformed-url'],
  ['ftp://127.0.0.1/', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['javascript:1', 'scheme'],
  ['http://user@127.0.0.1/', 'userinfo'],
  ['http://:secret@127.0.0.1/', 'userinfo'],
  ['http://127.0.0.1@merchant.test/', 'userinfo'],
  ['http://127.0.0.1:0/', 'port'],
  ['http://127.0.0.1:7700/_hufu/reset', 'control-path'],
  ['http://127.0.0.1:7700/_hufu', 'control-path'],
  ['http://127.0.0.1:7700/x/../_hufu/reset', 'control-path'],
  ['http://127.0.0.1:7700/%5Fhufu/reset', 'control-path'],
  ['http://merchant.test/', 'host-not-allowed'],
  ['http://localhost.merchant.test/', 'host-not-allowed'],
  ['http://notlocalhost/', 'host-not-allowed'],
  ['http://10.0.0.1/', 'host-not-allowed'],
  ['http://0.0.0.0/', 'host-not-allowed'],
  ['http://0/', 'host-not-allowed'],
  ['http://[::]/', 'host-not-allowed'],
  ['http://2852039166/', 'host-not-allowed'],
  ['http://[64:ff9b::7f00:1]/', 'host-not-allowed'],
] as const)('%s is held: %s', (notifyUrl, reason) => {
  expect(chooseTarget(notifyUrl, quiet)).toEqual({ held: reason });
});

test.each([
  ['http://merchant.test/notify', ['merchant.test']],
  ['http://MERCHANT.test./notify', ['merchant.test']],
  ['http://merchant.test/notify', ['other.test', 'Merchant.Test.']],
  ['http://商户.test/notify', ['商户.test']],
  ['http://10.0.0.1:81/notify', ['10.0.0.1']],
  ['http://0xa.1/notify', ['10.0.0.1']],
  ['http://[fd12::1]/notify', ['fd12::1']],
  ['http://[fd12::1]/notify', ['[FD12:0::1]']],
])('%s may be notified where %s is allowed', (notifyUrl, allowedHosts) => {
  expect(chooseTarget(notifyUrl, { ...quiet, allowedHosts })).toMatchObject({ original: null });
});

test.each([
  ['http://a.merchant.test/', ['merchant.test']],
  ['http://merchant.test.evil.test/', ['merchant.test']],
  [
    'http://merchant.test/',
    ['*.test', '.test', '', 'merchant.test:80', 'http://merchant.test', 'x@merchant.test'],
  ],
  ['http://merchant.test/', ['merchant.test/notify']],
])('%s may not be notified where only %s is allowed', (notifyUrl, allowedHosts) => {
  expect(hostOf(notifyUrl, { ...quiet, allowedHosts })).toBe('held: host-not-allowed');
});

test('a host of this machine must stay on it, also when it is named; a named host may lead anywhere', () => {
  const policy = { ...quiet, allowedHosts: ['localhost', 'merchant.test'] };
  const loopbackOnly = { loopback: 'allowed', private: 'refused', public: 'refused' };
  const named = { loopback: 'allowed', private: 'allowed', public: 'allowed' };
  expect(chooseTarget('http://localhost/', policy)).toMatchObject({ addresses: loopbackOnly });
  expect(chooseTarget('http://merchant.test/', policy)).toMatchObject({ addresses: named });
});

test('what is forwarded keeps the address that the merchant asked for, whatever it is', () => {
  const policy = { ...quiet, forwardTo: 'http://10.0.0.7:3000/hook?from=hufu' };
  for (const notifyUrl of ['https://merchant.test/notify', 'no address', 'http://169.254.169.254/']) {
    const target = chooseTarget(notifyUrl, policy);
    expect(target).toMatchObject({ original: notifyUrl });
    expect('url' in target && target.url.href).toBe('http://10.0.0.7:3000/hook?from=hufu');
  }
});

test.each([
  ['ftp://127.0.0.1/', 'scheme'],
  ['http://user:word@127.0.0.1/', 'userinfo'],
  ['http://127.0.0.1:0/', 'port'],
  ['http://127.0.0.1/_hufu/reset', 'control-path'],
  ['nowhere', 'malformed-url'],
] as const)('nothing is forwarded to %s', (forwardTo, reason) => {
  expect(chooseTarget('https://merchant.test/notify', { ...quiet, forwardTo })).toEqual({ held: reason });
});

const strictTable: readonly (readonly [string, HeldReason | null])[] = [
  ['https://merchant.test/notify', null],
  ['https://MERCHANT.TEST:8443/a/b', null],
  ['https://8.8.8.8/notify', null],
  ['http://merchant.test/notify', 'not-https'],
  ['https://merchant.test', 'no-path'],
  ['https://merchant.test/', 'no-path'],
  ['https://merchant.test/notify?id=1', 'has-query'],
  ['https://merchant.test/notify?', 'has-query'],
  ['https://merchant.test/notify#top', 'has-fragment'],
  ['https://merchant.test/notify#', 'has-fragment'],
  ['https://localhost/notify', 'not-public'],
  ['https://shop.localhost/notify', 'not-public'],
  ['https://intranet/notify', 'not-public'],
  ['https://127.0.0.1/notify', 'not-public'],
  ['https://192.168.0.1/notify', 'not-public'],
  ['https://[::ffff:10.0.0.1]/notify', 'not-public'],
  ['https://[::1]/notify', 'not-public'],
  ['https://user@merchant.test/notify', 'userinfo'],
  ['https://other.test/notify', 'host-not-allowed'],
];

test.each(strictTable)('by the platform’s own rules %s is %s', (notifyUrl, reason) => {
  const target = chooseTarget(notifyUrl, strict);
  if (reason !== null) expect(target).toEqual({ held: reason });
  else
    expect(target).toMatchObject({
      addresses: { loopback: 'refused', private: 'refused', public: 'allowed' },
    });
});

test('with the platform’s own rules what they forbid is not forwarded either', () => {
  const policy = { ...strict, forwardTo: 'http://127.0.0.1:3000/hook' };
  expect(chooseTarget('http://merchant.test/notify', policy)).toEqual({ held: 'not-https' });
  expect(chooseTarget('https://other.test/notify', policy)).toMatchObject({
    original: 'https://other.test/notify',
  });
});

test('every reason says what it means in both languages', () => {
  for (const { zh, en } of Object.values(heldReasons)) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[\u0020-\u007e]+\.$/u);
  }
});
