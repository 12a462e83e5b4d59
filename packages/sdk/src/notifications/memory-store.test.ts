import { expect, test } from 'vitest';

import { OptionsError } from '../errors.ts';
import { rejectionOf, thrownBy } from '../testing/failure-of.ts';
import { handledKeptMs } from './limits.ts';
import { createMemoryStore } from './memory-store.ts';

function atZero(entriesMax?: number): {
  readonly store: ReturnType<typeof createMemoryStore>;
  readonly pass: (ms: number) => void;
} {
  let nowMs = 0;
  const store = createMemoryStore({ clock: { nowMs: () => nowMs }, entriesMax });
  return { store, pass: (ms) => void (nowMs += ms) };
}

test('what is begun is running until it is done, and then done for two days', async () => {
  const { store, pass } = atZero();
  expect(await store.begin('a', 1_000)).toBe('first');
  expect(await store.begin('a', 1_000)).toBe('running');
  await store.done('a');
  pass(handledKeptMs - 1);
  expect(await store.begin('a', 1_000)).toBe('done');
  pass(1);
  expect(await store.begin('a', 1_000)).toBe('first');
});

test('what failed is first again, and what is done cannot fail', async () => {
  const { store } = atZero();
  await store.begin('a', 1_000);
  await store.failed('a');
  expect(await store.begin('a', 1_000)).toBe('first');
  await store.done('a');
  await store.failed('a');
  expect(await store.begin('a', 1_000)).toBe('done');
});

test('a lease that has ended is anybody’s', async () => {
  const { store, pass } = atZero();
  await store.begin('a', 1_000);
  pass(999);
  expect(await store.begin('a', 1_000)).toBe('running');
  pass(1);
  expect(await store.begin('a', 1_000)).toBe('first');
});

test('a nonce is seen from its second time on, until its time is over', async () => {
  const { store, pass } = atZero();
  expect(await store.seenNonce('n', 1_000)).toBe(false);
  pass(999);
  expect(await store.seenNonce('n', 1_000)).toBe(true);
  pass(1);
  expect(await store.seenNonce('n', 1_000)).toBe(false);
});

test('a full store forgets what was done longest ago, and the oldest nonce', async () => {
  const { store } = atZero(2);
  for (const key of ['a', 'b', 'c']) {
    await store.done(key);
    await store.seenNonce(key, 1_000);
  }
  expect(await store.begin('c', 1_000)).toBe('done');
  expect(await store.begin('b', 1_000)).toBe('done');
  expect(await store.begin('a', 1_000)).toBe('first');
  expect(await store.seenNonce('b', 1_000)).toBe(true);
  expect(await store.seenNonce('a', 1_000)).toBe(false);
});

test('a full store begins nothing more until something ends', async () => {
  const { store, pass } = atZero(2);
  await store.begin('a', 1_000);
  await store.begin('b', 1_000);
  const error = await rejectionOf(store.begin('c', 1_000));
  expect(error).toMatchObject({ message: '2 notifications are being handled already.' });
  await store.done('a');
  expect(await store.begin('c', 1_000)).toBe('first');
  pass(1_000);
  expect(await store.begin('d', 1_000)).toBe('first');
});

test.each([0, 1.5, Number.NaN])('there is no store of %d entries', (entriesMax) => {
  expect(thrownBy(() => createMemoryStore({ entriesMax }))).toBeInstanceOf(OptionsError);
});
