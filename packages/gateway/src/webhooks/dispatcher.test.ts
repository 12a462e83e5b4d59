import { describe, expect, test } from 'vitest';
import type { LogEntry, Timer } from '../ports.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { NewNotification, Notification, Store } from '../store/store.ts';
import { newNotification } from '../store/testing/notifications.ts';
import { deliveriesMax, deliveriesPerHostMax, Dispatcher, type Delivered } from './dispatcher.ts';

const nowMs = Date.parse('2026-01-05T02:00:00Z');
const deliveryMaxMs = 5_000;

/** A delivery that ends when the test says so. */
interface Pending {
  readonly notification: Notification;
  end(delivered?: Delivered): void;
  fail(error: Error): void;
}

const good: Delivered = { outcome: 'delivered', report: '{}' };
const bad: Delivered = { outcome: 'failed', report: '{}' };

async function open(notifications: readonly NewNotification[], store?: Store) {
  const kept = store ?? (await openSqliteStore({ memory: true }));
  if (notifications.length > 0) await kept.save({ notifications });
  const time = { platform: nowMs, wall: 1_600_000_000_000 };
  const log: LogEntry[] = [];
  const pending: Pending[] = [];
  const dispatcher = new Dispatcher({
    store: kept,
    clock: { nowMs: () => time.platform, frozen: false },
    wall: { nowMs: () => time.wall },
    log: (entry) => void log.push(entry),
    deliveryMaxMs,
    deliver: (notification) =>
      new Promise((resolve, reject) => {
        pending.push({ notification, end: (delivered = good) => resolve(delivered), fail: reject });
      }),
  });
  return { store: kept, time, log, pending, dispatcher };
}

function owed(serial: number, changes: Partial<NewNotification> = {}): NewNotification {
  return newNotification(serial, { dueAt: nowMs, eventType: 'PAYSCORE.USER_SIGN_PLAN', ...changes });
}

/** Lets what was settled be written. */
async function settled(dispatcher: Dispatcher, pending: readonly Pending[]): Promise<void> {
  for (const one of pending) one.end();
  await dispatcher.stop();
}

describe('one round', () => {
  test('begins what is due and nothing that is due later', async () => {
    const { dispatcher, pending } = await open([owed(1), owed(2, { dueAt: nowMs + 1 })]);
    expect(await dispatcher.runOnce()).toBe(1);
    expect(await dispatcher.runOnce()).toBe(0);
    expect(pending).toHaveLength(1);
    await settled(dispatcher, pending);
  });

  test('lets one slow host hold up only itself', async () => {
    const slow = Array.from({ length: 20 }, (_none, index) => owed(index + 1, { host: 'slow.test' }));
    const { dispatcher, pending } = await open([...slow, owed(21, { host: 'quick.test' })]);
    await dispatcher.runOnce();
    const hosts = pending.map(({ notification }) => notification.host);
    expect(hosts.filter((host) => host === 'slow.test')).toHaveLength(deliveriesPerHostMax);
    expect(hosts).toContain('quick.test');
    expect(await dispatcher.runOnce()).toBe(0);
    await settled(dispatcher, pending);
  });

  test('never has more under way than there are places', async () => {
    const many = Array.from({ length: deliveriesMax + 10 }, (_none, index) =>
      owed(index + 1, { host: `host-${index}.test` }),
    );
    const { dispatcher, pending } = await open(many);
    expect(await dispatcher.runOnce()).toBe(deliveriesMax);
    await settled(dispatcher, pending);
  });
});

describe('a lease', () => {
  test('that was lost settles nothing: the one who has it now does', async () => {
    const first = await open([owed(1)]);
    await first.dispatcher.runOnce();
    const second = await open([], first.store);
    second.time.wall = first.time.wall + deliveryMaxMs + 60_000;
    expect(await second.dispatcher.runOnce()).toBe(1);
    second.pending[0]?.end(good);
    await second.dispatcher.stop();
    first.pending[0]?.end(bad);
    await first.dispatcher.stop();
    expect(await first.store.listNotifications({}, 10)).toMatchObject([
      { state: 'delivered', attemptsMade: 1 },
    ]);
    expect(first.log).toMatchObject([{ event: 'delivery', facts: { outcome: 'lease-lost' } }]);
  });

  test('of a delivery that could not be made at all ends by itself', async () => {
    const { dispatcher, pending, log, time } = await open([owed(1)]);
    await dispatcher.runOnce();
    pending[0]?.fail(new Error('no key'));
    await dispatcher.stop();
    expect(log).toMatchObject([{ level: 'error', event: 'delivery-stuck' }]);
    expect(await dispatcher.runOnce()).toBe(0);
    time.wall += deliveryMaxMs + 60_000;
    expect(await dispatcher.runOnce()).toBe(1);
    pending[1]?.end();
    await dispatcher.stop();
  });
});

test('sending again by hand is kept, and does not move the timetable', async () => {
  const { dispatcher, store, pending } = await open([owed(1, { dueAt: nowMs + 60_000 })]);
  const [before] = await store.listNotifications({}, 10);
  if (before === undefined) throw new Error('Nothing is owed.');
  const sent = dispatcher.resend(before);
  pending[0]?.end(bad);
  const attempt = { notificationId: before.notificationId, byHand: true, at: nowMs, ...bad };
  expect(await sent).toEqual(attempt);
  expect(await store.attemptsOf(before.notificationId)).toEqual([{ ...attempt, attemptNo: 1 }]);
  expect(await store.notificationById(before.notificationId)).toEqual(before);
  const again = dispatcher.resend(before);
  pending[1]?.end(good);
  await again;
  expect(await store.notificationById(before.notificationId)).toMatchObject({
    state: 'delivered',
    dueAt: null,
  });
});

test('many sent again at once are each kept, under a number of their own', async () => {
  const { dispatcher, store, pending } = await open([owed(1, { dueAt: nowMs + 60_000 })]);
  const [before] = await store.listNotifications({}, 10);
  if (before === undefined) throw new Error('Nothing is owed.');
  const sent = Array.from({ length: 8 }, () => dispatcher.resend(before));
  for (const one of pending) one.end(bad);
  await Promise.all(sent);
  const numbers = (await store.attemptsOf(before.notificationId)).map(({ attemptNo }) => attemptNo);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

/** Timers that ring when the test says so. */
function handTimers() {
  const waits: number[] = [];
  let act: (() => void) | null = null;
  const timer: Timer = {
    after(delayMs, given) {
      waits.push(delayMs);
      act = given;
      return () => {
        if (act === given) act = null;
      };
    },
  };
  return { timer, waits, ring: () => act?.() };
}

describe('the timer', () => {
  test('rings at once for what is due, and later for what is due later', async () => {
    const { dispatcher, pending, time } = await open([owed(1), owed(2, { dueAt: nowMs + 5_000 })]);
    const { timer, waits, ring } = handTimers();
    dispatcher.start(timer);
    expect(waits).toEqual([0]);
    ring();
    await expect.poll(() => pending.length).toBe(1);
    pending[0]?.end();
    await expect.poll(() => waits.at(-1)).toBe(5_000);
    time.platform += 5_000;
    ring();
    await expect.poll(() => pending.length).toBe(2);
    await settled(dispatcher, pending);
  });

  test('does not spin while all that is due waits for a place', async () => {
    const slow = Array.from({ length: 20 }, (_none, index) => owed(index + 1, { host: 'slow.test' }));
    const { dispatcher, pending } = await open(slow);
    const { timer, waits, ring } = handTimers();
    dispatcher.start(timer);
    ring();
    await expect.poll(() => waits.length).toBeGreaterThan(1);
    expect(waits.at(-1)).toBeGreaterThan(0);
    await settled(dispatcher, pending);
  });

  test('tries again after a fault of the store, which is logged', async () => {
    const store = await openSqliteStore({ memory: true });
    const broken = { ...store, claimNotifications: () => Promise.reject(new Error('no disk')) };
    const { dispatcher, log } = await open([], broken);
    const { timer, waits, ring } = handTimers();
    dispatcher.start(timer);
    ring();
    await expect.poll(() => log.length).toBe(1);
    expect(log).toMatchObject([{ level: 'error', event: 'deliveries-stuck' }]);
    await expect.poll(() => waits.at(-1)).toBe(1_000);
    await dispatcher.stop();
  });
});
