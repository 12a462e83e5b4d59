/** The part of the suite about claims of what is due. */
import { expect, it } from 'vitest';
import type { Notification, Store } from './store.ts';
import {
  claimOf,
  claimedSerials,
  dueBy,
  leaseMs,
  newNotification,
  serialsOf,
  settlementOf,
  waiting,
  wallMs,
} from './testing/notifications.ts';
import { savePlans, serials, together } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import { newPlan } from './testing/records.ts';

const claimers = 32;
/** Each round claims at least the first that is due; a test that needs more than this many has lost some. */
const roundsMax = 300;

/** Notifications named by host and number, each due a moment after the one before it. */
async function waitFor(store: Store, hosts: Readonly<Record<string, number>>): Promise<void> {
  const notifications = Object.entries(hosts).flatMap(([host, count]) =>
    serials(count).map((serial) =>
      newNotification(`${host}${serial}`, { host: `${host}.example`, dueAt: dueBy - 1_000_000 + serial }),
    ),
  );
  expect(await store.save({ notifications })).toBe('saved');
}

/** What is claimed, by whom, and for how long. */
export function describeClaims(within: Within): void {
  it(
    'claims what is due, and nothing else, with a lease',
    within(async (store) => {
      const [due, late] = [newNotification('due'), newNotification('late', { dueAt: dueBy + 1 })];
      await store.save({ notifications: [due, late] });
      const held = { ...waiting(due), lease: 1, leasedUntil: wallMs + leaseMs };
      expect(await store.claimNotifications(claimOf())).toEqual([held]);
      expect(await store.notificationById(due.notificationId)).toEqual(held);
      expect(await store.notificationById(late.notificationId)).toEqual(waiting(late));
      expect(await store.claimNotifications(claimOf())).toEqual([]);
    }),
  );

  it(
    'claims anew what nobody settled before its lease ended',
    within(async (store) => {
      await store.save({ notifications: [newNotification(1)] });
      await store.claimNotifications(claimOf());
      const end = wallMs + leaseMs;
      expect(await store.claimNotifications(claimOf({ wallMs: end - 1 }))).toEqual([]);
      expect(await store.claimNotifications(claimOf({ wallMs: end }))).toMatchObject([
        { lease: 2, leasedUntil: end + leaseMs },
      ]);
    }),
  );

  it(
    'says when something is due next that nobody holds',
    within(async (store) => {
      expect(await store.nextNotificationDue(wallMs)).toBeUndefined();
      const notifications = [3, 1, 2].map((dueAt) => newNotification(dueAt, { dueAt }));
      await store.save({ notifications });
      expect(await store.nextNotificationDue(wallMs)).toBe(1);
      const [held] = await store.claimNotifications(claimOf({ dueBy: 1 }));
      if (held === undefined) throw new Error('It is due.');
      expect(await store.nextNotificationDue(wallMs + leaseMs - 1)).toBe(2);
      expect(await store.nextNotificationDue(wallMs + leaseMs)).toBe(1);
      await store.settleNotification(settlementOf(held, {}));
      expect(await store.nextNotificationDue(wallMs + leaseMs)).toBe(2);
      await store.claimNotifications(claimOf());
      expect(await store.nextNotificationDue(wallMs)).toBeUndefined();
    }),
  );

  it(
    'claims the oldest first, hosts in turn',
    within(async (store) => {
      await waitFor(store, { a: 4, b: 1, c: 2 });
      await store.save({
        notifications: [newNotification('older', { host: 'b.example', dueAt: dueBy - 2_000_000 })],
      });
      const inTurn = ['older', 'a0', 'c0', 'b0', 'a1', 'c1', 'a2', 'a3'];
      expect(await claimedSerials(store, { claimsMax: 5 })).toEqual(inTurn.slice(0, 5));
      expect(await claimedSerials(store)).toEqual(['c1', 'a2', 'a3']);
    }),
  );

  it(
    'gives no host more than its share, with what is held of it, and more as that is settled or lost',
    within(async (store) => {
      await waitFor(store, { slow: 9, quick: 1 });
      const limit = { perHostMax: 3 };
      expect(await claimedSerials(store, { ...limit, claimsMax: 2 })).toEqual(['quick0', 'slow0']);
      expect(await claimedSerials(store, limit)).toEqual(['slow1', 'slow2']);
      expect(await claimedSerials(store, limit)).toEqual([]);
      expect(await claimedSerials(store, { perHostMax: 2 })).toEqual([]);
      await store.settleNotification(settlementOf(newNotification('slow1'), {}));
      expect(await claimedSerials(store, limit)).toEqual(['slow3']);
      expect(await claimedSerials(store, { ...limit, wallMs: wallMs + leaseMs })).toEqual(
        ['slow0', 'slow2', 'slow3', 'quick0'].toSorted(),
      );
    }),
  );

  describeClaimRaces(within);
}

/** Claims for all claimers at once, again and again, until nothing is due. */
async function claimAll(storeOf: (claimer: number) => Store): Promise<Notification[]> {
  const claimed: Notification[] = [];
  for (let round = 0; round < roundsMax; round += 1) {
    if ((await storeOf(0).nextNotificationDue(wallMs)) === undefined) break;
    const claims = await Promise.all(
      serials(claimers).map((claimer) => storeOf(claimer).claimNotifications(claimOf({ claimsMax: 7 }))),
    );
    claimed.push(...claims.flat());
  }
  return claimed;
}

function describeClaimRaces(within: Within): void {
  it(
    `gives each notification to one of ${claimers} claimers`,
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      // Opens every connection of a pool, so that all start together.
      await savePlans(
        store,
        serials(together).map((serial) => newPlan(`warm-${serial}`)),
      );
      await waitFor(store, { a: 200, b: 90, c: 10 });
      const claimed = await claimAll((claimer) => (claimer % 2 === 0 ? store : rival));
      expect(new Set(serialsOf(claimed)).size).toBe(300);
      expect(claimed).toHaveLength(300);
      expect(new Set(claimed.map(({ lease }) => lease))).toEqual(new Set([1]));
      if (rival !== store) await rival.close();
    }),
  );

  it(
    `keeps a host's share among ${claimers} claimers`,
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      await waitFor(store, { slow: 40, quick: 3 });
      const claims = await Promise.all(
        serials(claimers).map((claimer) =>
          (claimer % 2 === 0 ? store : rival).claimNotifications(claimOf({ perHostMax: 5 })),
        ),
      );
      expect(serialsOf(claims.flat()).toSorted()).toEqual([
        ...serials(3).map((serial) => `quick${serial}`),
        ...serials(5).map((serial) => `slow${serial}`),
      ]);
      if (rival !== store) await rival.close();
    }),
  );
}
