import { expect, test } from 'vitest';

import { createHosts } from './hosts.ts';
import { hostRestMs } from './limits.ts';

const main = 'https://main.example';
const backup = 'https://backup.example';

test('the main host is asked as long as it answers', () => {
  const hosts = createHosts([main, backup]);
  expect(hosts.pick(0)).toBe(main);
  hosts.answered(main);
  expect(hosts.pick(5)).toBe(main);
});

test('a host that failed is left alone for a while, and then gone back to', () => {
  const hosts = createHosts([main, backup]);
  hosts.failed(main, 1_000);
  expect(hosts.pick(1_000)).toBe(backup);
  expect(hosts.pick(1_000 + hostRestMs - 1)).toBe(backup);
  expect(hosts.pick(1_000 + hostRestMs)).toBe(main);
  expect([hosts.isRested(main, 1_000), hosts.isRested(main, 1_000 + hostRestMs)]).toEqual([false, true]);
});

test('an answer ends the rest at once', () => {
  const hosts = createHosts([main, backup]);
  hosts.failed(main, 0);
  hosts.answered(main);
  expect(hosts.pick(1)).toBe(main);
});

test('when all have failed, that which failed the longest ago is asked', () => {
  const hosts = createHosts([main, backup]);
  hosts.failed(main, 0);
  hosts.failed(backup, 10);
  expect(hosts.pick(20)).toBe(main);
  hosts.failed(main, 30);
  expect(hosts.pick(40)).toBe(backup);
});

test('a host without another one is asked whatever happened', () => {
  const hosts = createHosts([main]);
  hosts.failed(main, 0);
  expect(hosts.pick(1)).toBe(main);
});
