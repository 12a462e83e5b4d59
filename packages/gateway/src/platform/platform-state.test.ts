import { expect, test } from 'vitest';
import { systemClock } from '../adapters/system-clock.ts';
import { MovableClock } from '../clock.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store, WorldRecord } from '../store/store.ts';
import { createTestWorld } from '../testing/world.ts';
import { createPlatformState } from './platform-state.ts';

const world = await createTestWorld();
const user = { userId: 'user-9', openids: [{ appid: 'wxnine', openid: 'oNine' }] };

interface Opening {
  readonly seenThrough?: (store: Store) => Store;
  readonly onChange?: (record: WorldRecord) => Promise<void>;
}

async function open({ seenThrough = (store) => store, onChange = async () => {} }: Opening = {}) {
  const store = await openSqliteStore({ memory: true });
  await store.foundWorld(world);
  const clock = new MovableClock(systemClock);
  const record = { ...world, plans: [] };
  const state = createPlatformState({ store: seenThrough(store), clock, record, onChange });
  return { store, clock, state };
}

test('a change is seen at once by whoever holds the world, and told before it is answered', async () => {
  const told: WorldRecord[] = [];
  const { state } = await open({ onChange: async (record) => void told.push(record) });
  const held = state.world;
  await state.change({ users: [user], readings: { order_starts_as: 'created' } });
  expect(held.user('wxnine', 'oNine')).toEqual(user);
  expect(state.readings().order_starts_as).toBe('created');
  expect(told.at(-1)?.users).toContainEqual(user);
});

test('a name or value that this version does not know is passed over', async () => {
  const { state } = await open();
  await state.change({ readings: { order_starts_as: 'sideways', weather: 'fine', text_length: 'bytes' } });
  expect(state.readings()).toMatchObject({ order_starts_as: 'doing', text_length: 'bytes' });
});

test('keys that were parsed stay the same objects', async () => {
  const { state } = await open();
  const before = state.world.merchants[0]?.platformPublicKey.privateKey;
  await state.change({ users: [user] });
  expect(state.world.merchants[0]?.platformPublicKey.privateKey).toBe(before);
});

test('what others wrote is taken over when somebody looks, the clock included', async () => {
  const { state, store, clock } = await open();
  await store.changeWorld({ users: [user], clock: { aheadMs: 0, frozenAt: 1_700_000_000_000 } });
  expect(state.world.user('wxnine', 'oNine')).toBeUndefined();
  await state.refresh();
  expect(state.world.user('wxnine', 'oNine')).toEqual(user);
  expect(clock.nowMs()).toBe(1_700_000_000_000);
});

test('a clock that is moved here is not put back by a load that began before it was stored', async () => {
  const { state, clock } = await open();
  clock.freeze();
  clock.set(1_800_000_000_000);
  await state.change({ users: [user] });
  expect(clock.nowMs()).toBe(1_800_000_000_000);
  await state.keepClock();
  await state.refresh();
  expect(clock.nowMs()).toBe(1_800_000_000_000);
});

test('of two loads at once, the later one counts, although the earlier one took longer', async () => {
  let openGate = () => {};
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  let loads = 0;
  const { state, store } = await open({
    seenThrough: (seen) => ({
      ...seen,
      loadWorld: async () => {
        const loaded = await seen.loadWorld();
        loads += 1;
        if (loads === 1) await gate;
        return loaded;
      },
    }),
  });
  const slow = state.reload();
  await store.changeWorld({ users: [user] });
  const quick = state.reload();
  openGate();
  await Promise.all([slow, quick]);
  expect(state.world.user('wxnine', 'oNine')).toEqual(user);
});
