/** What is delivered again, and to whom: handlers that fail, programs that are started again, servers that are down. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WatchedNotification } from '@hufu/gateway';
import {
  createSqlStore,
  notificationTableSql,
  type Notification,
  type SqlStore,
} from '@hufu/sdk/notifications';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pricesFen } from '../testing/lessons.ts';
import { beginsAt } from '../testing/play.ts';
import { openSqlite } from './gateway-drivers.ts';
import { playTold } from './testing/play-told.ts';
import { signTold } from './testing/told-contract.ts';

const { play, openShop, deliver, owed } = playTold();

const signed = 'PAYSCORE.USER_SIGN_PLAN';
const cancelled = 'PAYSCORE.USER_CANCEL_SIGN_PLAN';
const paid = 'PAYSCORE.USER_PAID';

/** Work that fails as often as is said for one type of event, and then succeeds. */
function failing(eventType: string, times: number): (notification: Notification) => void {
  let left = times;
  return ({ event_type: type }) => {
    if (type !== eventType || left === 0) return;
    left -= 1;
    throw new Error('The database of the shop is down.');
  };
}

/** When each delivery was made by the timetable, as Beijing's clocks showed it. */
function instants(notification: WatchedNotification | undefined): readonly string[] {
  return (notification?.attempts ?? []).filter((one) => !one.by_hand).map(({ at }) => at.slice(11, 19));
}

/** A connection that a program opens as it starts, to the file that all its runs share. */
async function sharedFile(): Promise<() => SqlStore> {
  const folder = await mkdtemp(join(tmpdir(), 'hufu-shop-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return () => {
    const db = openSqlite(join(folder, 'shop.db'));
    onTestFinished(() => db.close());
    db.exec(notificationTableSql());
    return createSqlStore({ dialect: 'sqlite', run: (sql, values) => db.prepare(sql).all(...values) });
  };
}

describe('a handler that fails', () => {
  test('is told again at the next instants of a contract’s timetable, until it succeeds', async () => {
    const shop = await openShop('partner', { work: failing(signed, 2) });
    const { signPlanId } = await signTold(play, { mode: 'partner', number: 'AGAIN', notifyUrl: shop.url });
    await play.until('2026-01-05T10:30:00');
    expect(shop.outcomes).toEqual(['handler-failed', 'handler-failed', 'handled']);
    expect(shop.told).toHaveLength(1);
    const [notification] = await owed(signPlanId);
    expect(notification).toMatchObject({ state: 'delivered', attempts_made: 3 });
    expect(instants(notification)).toEqual(['10:00:00', '10:01:00', '10:02:00']);
  });

  test('is told again at the next instants of an order’s timetable, until it succeeds', async () => {
    const shop = await openShop('direct', { door: 'fetch', work: failing(paid, 4) });
    const { desk, signPlanId, order } = await signTold(play, {
      mode: 'direct',
      number: 'PAID',
      notifyUrl: shop.url,
    });
    await order(1);
    await desk.completeOrder('PAID-1', pricesFen[0]);
    await play.until('2026-01-05T10:30:00');
    expect(shop.told).toMatchObject([{ event_type: signed }, { event_type: paid }]);
    expect(instants((await owed(signPlanId))[1])).toEqual([
      // The platform deducts a minute after the completion.
      '10:01:00',
      '10:01:15',
      '10:01:30',
      '10:02:00',
      '10:05:00',
    ]);
  });

  test('that was acknowledged first is not told again, except by hand', async () => {
    const shop = await openShop('partner', { mode: 'ack-then-work', work: failing(signed, 1) });
    const { signPlanId } = await signTold(play, { mode: 'partner', number: 'LOST', notifyUrl: shop.url });
    await play.until('2026-01-05T10:30:00');
    expect(shop.outcomes).toEqual(['accepted']);
    expect(shop.failures).toMatchObject([{ message: 'The database of the shop is down.' }]);
    const [notification] = await owed(signPlanId);
    expect(notification).toMatchObject({ state: 'delivered', attempts_made: 1 });
    await play.control.notifications.resend(notification?.id ?? '');
    expect(shop.outcomes).toEqual(['accepted', 'accepted']);
    expect(shop.told).toMatchObject([{ resource: { sign_plan_id: signPlanId } }]);
  });
});

describe('a receiver that is started again', () => {
  test('over the same file knows what it handled, and handles what had failed', async () => {
    const openStore = await sharedFile();
    const work = failing(cancelled, 1);
    const before = await openShop('partner', { store: openStore(), work });
    const { signPlanId } = await signTold(play, { mode: 'partner', number: 'KEPT', notifyUrl: before.url });
    await deliver();
    await play.control.user.cancels(signPlanId);
    await deliver();
    expect(before.outcomes).toEqual(['handled', 'handler-failed']);
    await before.goDown();

    const after = await openShop('partner', { store: openStore(), work, port: before.port });
    const [told] = await owed(signPlanId);
    await play.control.notifications.resend(told?.id ?? '');
    await play.control.clock.advance('PT1M');
    expect(after.outcomes).toEqual(['duplicate', 'handled']);
    expect(after.told).toMatchObject([{ event_type: cancelled }]);
  });

  test('with nothing but its own memory handles again what it handled', async () => {
    const shop = await openShop('direct');
    const { signPlanId } = await signTold(play, { mode: 'direct', number: 'FORGOT', notifyUrl: shop.url });
    await deliver();
    await shop.goDown();
    await shop.comeUp();
    const [told] = await owed(signPlanId);
    await play.control.notifications.resend(told?.id ?? '');
    expect(shop.outcomes).toEqual(['handled', 'handled']);
  });
});

describe('a receiver that is down for half an hour', () => {
  test('has missed what a contract tells for ten minutes, until it is sent again by hand', async () => {
    const shop = await openShop('partner');
    await shop.goDown();
    const { signPlanId } = await signTold(play, { mode: 'partner', number: 'DOWN', notifyUrl: shop.url });
    await play.until('2026-01-05T10:30:00');
    const [missed] = await owed(signPlanId);
    expect(missed).toMatchObject({ state: 'exhausted', attempts_made: 11 });
    expect(missed).not.toHaveProperty('next_attempt_at');
    expect(instants(missed)).toEqual(
      Array.from({ length: 11 }, (_none, minute) => `10:${String(minute).padStart(2, '0')}:00`),
    );
    const reports = (missed?.attempts ?? []).map(({ report }) => JSON.parse(report) as unknown);
    for (const report of reports) expect(report).toMatchObject({ reason: 'refused', cause: 'ECONNREFUSED' });

    await shop.comeUp();
    await play.control.clock.advance('P1D');
    expect(shop.receipts).toEqual([]);
    const resent = await play.control.notifications.resendSince(beginsAt, { state: 'exhausted' });
    expect(resent).toEqual({ resent: 1, delivered: 1, failed: 0, held: 0 });
    expect(shop.told).toMatchObject([{ event_type: signed, resource: { sign_plan_id: signPlanId } }]);
    const [found] = await owed(signPlanId);
    expect(found).toMatchObject({ state: 'delivered', attempts_made: 11 });
    expect(found?.attempts.at(-1)).toMatchObject({ attempt_no: 12, by_hand: true, outcome: 'delivered' });
  });

  test('is told of a payment by the timetable, which lasts a day', async () => {
    const shop = await openShop('direct');
    const { desk, signPlanId, order } = await signTold(play, {
      mode: 'direct',
      number: 'DEAF',
      notifyUrl: shop.url,
    });
    await order(1);
    await deliver();
    await shop.goDown();
    await desk.completeOrder('DEAF-1', pricesFen[0]);
    await play.control.clock.advance('PT31M');
    await shop.comeUp();
    expect((await owed(signPlanId))[1]).toMatchObject({ state: 'waiting', attempts_made: 6 });
    await play.control.clock.advance('PT10M');
    expect(shop.told).toMatchObject([{ event_type: signed }, { event_type: paid }]);
    expect((await owed(signPlanId))[1]).toMatchObject({ state: 'delivered', attempts_made: 7 });
  });
});
