import { expect, test } from 'vitest';

import { judgeAddress, type AddressPolicy, type AddressReason } from './address-policy.ts';

const anywhere: AddressPolicy = { loopback: 'allowed', private: 'allowed', public: 'allowed' };
const loopbackOnly: AddressPolicy = { loopback: 'allowed', private: 'refused', public: 'refused' };
const publicOnly: AddressPolicy = { loopback: 'refused', private: 'refused', public: 'allowed' };

type Kind = 'loopback' | 'private' | 'public';

/** What an address is; for a kind that can be allowed, every policy is tried. */
const open: readonly (readonly [string, Kind])[] = [
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['0:0:0:0:0:ffff:7f00:0001', 'loopback'],
  ['::FFFF:127.0.0.53', 'loopback'],
  ['10.0.0.0', 'private'],
  ['10.255.255.255', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['100.64.0.1', 'private'],
  ['100.127.255.255', 'private'],
  ['fc00::1', 'private'],
  ['fdff:ffff::1', 'private'],
  ['::ffff:10.1.2.3', 'private'],
  ['64:ff9b::a00:1', 'private'],
  ['2002:c0a8:101::1', 'private'],
  ['::192.168.0.1', 'private'],
  ['::ffff:0:10.0.0.1', 'private'],
  ['64:ff9b:1:a01:2:300::', 'private'],
  ['8.8.8.8', 'public'],
  ['9.255.255.255', 'public'],
  ['11.0.0.0', 'public'],
  ['172.15.255.255', 'public'],
  ['172.32.0.0', 'public'],
  ['192.167.255.255', 'public'],
  ['192.169.0.0', 'public'],
  ['100.63.255.255', 'public'],
  ['100.128.0.0', 'public'],
  ['126.255.255.255', 'public'],
  ['128.0.0.1', 'public'],
  ['169.253.255.255', 'public'],
  ['169.255.0.0', 'public'],
  ['1.0.0.0', 'public'],
  ['223.255.255.255', 'public'],
  ['2606:4700:4700::1111', 'public'],
  ['240e::1', 'public'],
  ['::ffff:8.8.8.8', 'public'],
  ['64:ff9b::808:808', 'public'],
  ['64:ff9b:1::808:808', 'public'],
  ['64:ff9b:1:808:8:800::', 'public'],
  ['2002:808:808::1', 'public'],
  // Teredo: server 65.54.227.120, client 192.0.3.45 with its bits turned.
  ['2001:0:4136:e378:8000:63bf:3fff:fcd2', 'public'],
];

/** What no policy allows. */
const never: readonly (readonly [string, AddressReason])[] = [
  ['169.254.0.0', 'link-local'],
  ['169.254.169.254', 'link-local'],
  ['169.254.170.2', 'link-local'],
  ['169.254.255.255', 'link-local'],
  ['fe80::1', 'link-local'],
  ['fe80::a9fe:a9fe', 'link-local'],
  ['febf:ffff::1', 'link-local'],
  ['fe80::1%eth0', 'link-local'],
  ['::1%lo', 'link-local'],
  ['::ffff:169.254.169.254', 'link-local'],
  ['::ffff:a9fe:a9fe', 'link-local'],
  ['::169.254.169.254', 'link-local'],
  ['::ffff:0:169.254.169.254', 'link-local'],
  ['64:ff9b::a9fe:a9fe', 'link-local'],
  ['64:ff9b:1::a9fe:a9fe', 'link-local'],
  ['64:ff9b:1:a9fe:a9:fe00::', 'link-local'],
  ['64:ff9b:1:a9fe:a9:fe00:808:808', 'link-local'],
  ['64:ff9b:1:a9:fe:a9fe::', 'link-local'],
  ['64:ff9b:1:abcd:a9:fea9:fe00:0', 'link-local'],
  ['2002:a9fe:a9fe::1', 'link-local'],
  ['2001:0:a9fe:a9fe:8000:63bf:3fff:fdd2', 'link-local'],
  ['2001:0:4136:e378:8000:63bf:5601:5601', 'link-local'],
  ['100.100.100.200', 'metadata'],
  ['168.63.129.16', 'metadata'],
  ['192.0.0.192', 'metadata'],
  ['100.96.0.96', 'metadata'],
  ['fd00:ec2::254', 'metadata'],
  ['fd00:ec2:0:0::fd', 'metadata'],
  ['fd20:ce::254', 'metadata'],
  ['fd00:42::42', 'metadata'],
  ['::ffff:100.100.100.200', 'metadata'],
  ['64:ff9b::6464:64c8', 'metadata'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['::', 'unspecified'],
  ['::ffff:0.0.0.0', 'unspecified'],
  ['64:ff9b::', 'unspecified'],
  ['64:ff9b:1::', 'unspecified'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.255', 'multicast'],
  ['ff02::1', 'multicast'],
  ['::ffff:224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['::ffff:255.255.255.255', 'broadcast'],
  ['192.0.2.1', 'reserved'],
  ['198.51.100.7', 'reserved'],
  ['203.0.113.9', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['198.19.255.255', 'reserved'],
  ['192.0.0.8', 'reserved'],
  ['192.88.99.1', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['3fff::1', 'reserved'],
  ['2001:2::1', 'reserved'],
  ['2001:20::1', 'reserved'],
  ['100::1', 'reserved'],
  ['fec0::1', 'reserved'],
  ['5f00::1', 'reserved'],
  ['4000::1', 'reserved'],
  // Loopback at the far end of a translator is not this machine.
  ['64:ff9b::7f00:1', 'reserved'],
  ['2002:7f00:1::', 'reserved'],
  ['::127.0.0.1', 'reserved'],
  ['', 'malformed'],
  ['localhost', 'malformed'],
  ['2130706433', 'malformed'],
  ['0x7f.1', 'malformed'],
  ['0177.0.0.1', 'malformed'],
  ['127.1', 'malformed'],
  ['127.0.0.1 ', 'malformed'],
  ['127.0.0.1:80', 'malformed'],
  ['[::1]', 'malformed'],
  ['::ffff:127.0.0.256', 'malformed'],
  ['1.2.3.4.5', 'malformed'],
];

test.each(open)('%s is %s, allowed and refused as such', (ip, kind) => {
  expect(judgeAddress(ip, anywhere)).toBe('allowed');
  expect(judgeAddress(ip, { ...anywhere, [kind]: 'refused' })).toBe(kind);
  expect(judgeAddress(ip, loopbackOnly)).toBe(kind === 'loopback' ? 'allowed' : kind);
  expect(judgeAddress(ip, publicOnly)).toBe(kind === 'public' ? 'allowed' : kind);
});

test.each(never)('%s is never dialled: %s', (ip, reason) => {
  for (const policy of [anywhere, loopbackOnly, publicOnly]) expect(judgeAddress(ip, policy)).toBe(reason);
});

test('every address of the loopback net, inside IPv6 as well, is of one kind', () => {
  for (let last = 0; last < 256; last += 1) {
    expect(judgeAddress(`127.0.${last}.1`, loopbackOnly)).toBe('allowed');
    expect(judgeAddress(`::ffff:127.0.${last}.1`, loopbackOnly)).toBe('allowed');
    expect(judgeAddress(`169.254.${last}.1`, anywhere)).toBe('link-local');
    expect(judgeAddress(`::ffff:169.254.${last}.1`, anywhere)).toBe('link-local');
  }
});
