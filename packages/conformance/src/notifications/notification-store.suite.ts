/**
 * What every store of handled notifications must do, for as many processes as share it.
 */
import type { NotificationStore } from '@hufu/sdk/notifications';
import { expect, test } from 'vitest';

/** A clock that a test moves. */
export interface TestClock {
  nowMs(): number;
  pass(ms: number): void;
}

/** A clock that stands at a moment of today's size, so that a column that is too small for it shows. */
export function createTestClock(): TestClock {
  let nowMs = 1_760_000_000_000;
  return { nowMs: () => nowMs, pass: (ms) => void (nowMs += ms) };
}

/** What two processes have: each its own store over what both share. */
export interface SharedStores {
  readonly clock: TestClock;
  readonly here: NotificationStore;
  readonly there: NotificationStore;
}

const callsAtOnce = 40;

/** Runs the suite; `stores` gives the same ones for all tests, so each test has keys of its own. */
export function testNotificationStore(stores: () => SharedStores): void {
  test('what is begun is running everywhere, until it is done everywhere', async () => {
    const { here, there } = stores();
    expect(await here.begin('a', 1_000)).toBe('first');
    expect([await here.begin('a', 1_000), await there.begin('a', 1_000)]).toEqual(['running', 'running']);
    await here.done('a');
    expect([await here.begin('a', 1_000), await there.begin('a', 1_000)]).toEqual(['done', 'done']);
  });

  test('what failed is first again, and what is done cannot fail', async () => {
    const { here, there } = stores();
    await here.begin('b', 1_000);
    await here.failed('b');
    expect(await there.begin('b', 1_000)).toBe('first');
    await there.done('b');
    await here.failed('b');
    expect(await here.begin('b', 1_000)).toBe('done');
  });

  test('a lease ends by itself, and what is done is remembered for two days', async () => {
    const { clock, here, there } = stores();
    await here.begin('c', 1_000);
    clock.pass(999);
    expect(await there.begin('c', 1_000)).toBe('running');
    clock.pass(1);
    expect(await there.begin('c', 1_000)).toBe('first');
    await here.done('c');
    clock.pass(2 * 86_400_000 - 1);
    expect(await there.begin('c', 1_000)).toBe('done');
    clock.pass(1);
    expect(await there.begin('c', 1_000)).toBe('first');
  });

  test('a nonce is seen from its second time on, and is no key', async () => {
    const { clock, here, there } = stores();
    expect(await here.seenNonce('d', 1_000)).toBe(false);
    expect(await there.seenNonce('d', 1_000)).toBe(true);
    expect(await here.begin('d', 1_000)).toBe('first');
    clock.pass(1_000);
    expect(await there.seenNonce('d', 1_000)).toBe(false);
  });

  test('of many at once, one is the first', async () => {
    const { here, there } = stores();
    const turns = Array.from({ length: callsAtOnce }, (_empty, turn) => (turn % 2 === 0 ? here : there));
    const begun = await Promise.all(turns.map((store) => store.begin('e', 1_000)));
    expect(begun.filter((one) => one === 'first')).toHaveLength(1);
    expect(begun.filter((one) => one === 'running')).toHaveLength(callsAtOnce - 1);
    const seen = await Promise.all(turns.map((store) => store.seenNonce('e', 1_000)));
    expect(seen.filter((one) => !one)).toHaveLength(1);
  });

  test('a key may hold anything, and be long', async () => {
    const { here } = stores();
    const keys = ["'; DROP TABLE x; --", '签约/🙂', 'k'.repeat(1_000), '?$1'];
    for (const key of keys) expect(await here.begin(key, 1_000)).toBe('first');
    for (const key of keys) expect(await here.begin(key, 1_000)).toBe('running');
  });
}
