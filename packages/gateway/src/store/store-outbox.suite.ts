/** The part of the suite about notifications: written with what they tell of, kept letter by letter, listed. */
import { expect, it } from 'vitest';
import type { Change, NotificationFilter, Store } from './store.ts';
import {
  claimOf,
  newAttempt,
  newNotification,
  serialsOf,
  settlementOf,
  waiting,
} from './testing/notifications.ts';
import { saved, serials } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import { newPlan, newServiceOrder, newSignPlan } from './testing/records.ts';

const first = newSignPlan(1, 'plan-1');
const told = newNotification(1);

async function signed(store: Store): Promise<void> {
  await store.save({ plan: newPlan(1), signPlans: [first] });
}

/** What a save does with notifications, and how they are found again. */
export function describeOutbox(within: Within): void {
  const signing = { ...saved(first), state: 'SIGNED' } as const;
  const order = newServiceOrder(1, 'sign-1');
  const changes: Record<string, Change> = {
    'a plan': { plan: newPlan(2) },
    'a new sign plan': { signPlans: [newSignPlan(2, 'plan-1')] },
    'a sign plan that is changed': { signPlans: [signing] },
    'a service order': { serviceOrder: order },
    'several things': {
      plan: newPlan(2),
      signPlans: [newSignPlan(2, 'plan-2'), signing],
      serviceOrder: order,
    },
    nothing: {},
  };
  for (const [what, change] of Object.entries(changes)) {
    for (const guard of [{}, { planUnchanged: { planId: 'plan-1', version: 1 } }]) {
      it(
        `writes notifications together with ${what}${'planUnchanged' in guard ? ' while a plan is unchanged' : ''}`,
        within(async (store) => {
          await signed(store);
          const notifications = [told, newNotification(2, { orderId: 'order-1', dueAt: 7 })];
          expect(await store.save({ ...change, ...guard, notifications })).toBe('saved');
          for (const each of notifications)
            expect(await store.notificationById(each.notificationId)).toEqual(waiting(each));
          for (const signPlan of change.signPlans ?? [])
            expect(await store.signPlanById(signPlan.signPlanId)).toEqual(saved(signPlan));
        }),
      );
    }
  }

  const planUnchanged = { planId: 'plan-1', version: 9 };
  const stale = { ...signing, version: 9 };
  const conflicts: Record<string, Change> = {
    'a sign plan that somebody changed': { signPlans: [stale] },
    'a number that is taken': { signPlans: [newSignPlan(1, 'plan-1', { signPlanId: 'free' })] },
    'several things of which the last was changed': { signPlans: [first, stale] },
    'a plan that was changed': { signPlans: [signing], planUnchanged },
    'a plan that was changed, beside nothing': { planUnchanged },
  };
  for (const [what, change] of Object.entries(conflicts)) {
    it(
      `writes no notification where it says conflict to ${what}`,
      within(async (store) => {
        await signed(store);
        expect(await store.save({ ...change, notifications: [told] })).toBe('conflict');
        expect(await store.listNotifications({}, 10)).toEqual([]);
        expect(await store.signPlanById('sign-1')).toEqual(saved(first));
      }),
    );
  }

  it(
    'says conflict to a notification that is there, and writes nothing of what came with it',
    within(async (store) => {
      await signed(store);
      await store.save({ notifications: [told] });
      const again = [newNotification(2), newNotification(1, { resource: 'another' })];
      expect(await store.save({ signPlans: [signing], notifications: again })).toBe('conflict');
      expect(await store.save({ notifications: again })).toBe('conflict');
      expect(await store.listNotifications({}, 10)).toEqual([waiting(told)]);
      expect(await store.signPlanById('sign-1')).toEqual(saved(first));
    }),
  );

  describeKeeping(within);
  describeListing(within);
  describeOutboxSnapshots(within);
}

const megabyte = 1024 * 1024;

function describeKeeping(within: Within): void {
  const resources: Record<string, string> = {
    'its keys in their order': '{"b":1,"a":{"10":0,"9":[1.0,1e3]},"b":2}',
    'blanks, escapes and control characters': '{ "a" :\t"\\u0041\\/\n\u0001\u2028" }\r\n',
    'any script': '"瑜伽课 𠮷野家 👩‍👩‍👧 e\u0301 é \uFFFF \u{10FFFF}"',
    'a megabyte': `"${'课'.repeat(megabyte / 3)}"`,
    'nothing at all': '',
  };
  for (const [what, resource] of Object.entries(resources)) {
    it(
      `keeps a resource and a report with ${what}, letter by letter`,
      within(async (store) => {
        const notification = newNotification(1, { resource });
        await store.save({ notifications: [notification] });
        expect((await store.notificationById('notification-1'))?.resource).toBe(resource);
        const [claimed] = await store.claimNotifications(claimOf());
        expect(claimed?.resource).toBe(resource);
        const attempt = newAttempt('notification-1', { report: resource });
        expect(await store.settleNotification(settlementOf(notification, { attempt }))).toBe(true);
        expect(await store.attemptsOf('notification-1')).toEqual([{ ...attempt, attemptNo: 1 }]);
        expect((await store.listNotifications({}, 1))[0]?.resource).toBe(resource);
      }),
    );
  }

  it(
    'rejects a notification that cannot be kept, and the sign plan that came with it',
    within(async (store) => {
      await store.save({ plan: newPlan(1) });
      const faulty = [
        { resource: '\0' },
        { host: '\ud800' },
        { dueAt: 0.5 },
        { notificationId: 'x'.repeat(37) },
      ];
      for (const changes of faulty) {
        const notifications = [newNotification(1), newNotification(2, changes)];
        await expect(store.save({ signPlans: [first], notifications })).rejects.toMatchObject({
          name: 'StoreError',
        });
      }
      expect(await store.listNotifications({}, 10)).toEqual([]);
      expect(await store.signPlanById('sign-1')).toBeUndefined();
    }),
  );
}

function describeListing(within: Within): void {
  const filters: readonly (readonly [NotificationFilter, readonly string[]])[] = [
    [{}, ['e', 'd', 'c', 'b', 'a']],
    [{ signPlanId: 'sign-2' }, ['d', 'b']],
    [{ mchid: '1900000200' }, ['e', 'b']],
    [{ state: 'delivered' }, ['a']],
    [{ state: 'held' }, []],
    [{ since: 20 }, ['e', 'd', 'c', 'b']],
    [{ since: 21 }, ['e', 'd']],
    [{ signPlanId: 'sign-2', mchid: '1900000200' }, ['b']],
    [{ signPlanId: 'sign-2', mchid: '1900000200', state: 'waiting', since: 21 }, []],
    [{ signPlanId: "' OR TRUE --" }, []],
  ];
  it(
    'lists notifications by every filter, the newest first, and no more than were asked for',
    within(async (store) => {
      const other = { mchid: '1900000200' };
      await store.save({
        notifications: [
          newNotification('b', { createdAt: 20, signPlanId: 'sign-2', ...other }),
          newNotification('a', { createdAt: 10, dueAt: 1 }),
          newNotification('e', { createdAt: 30, ...other }),
          newNotification('d', { createdAt: 30, signPlanId: 'sign-2' }),
          newNotification('c', { createdAt: 20 }),
        ],
      });
      const [a] = await store.claimNotifications(claimOf({ dueBy: 1 }));
      if (a === undefined) throw new Error('It is due.');
      await store.settleNotification(settlementOf(a, {}));
      for (const [filter, expected] of filters) {
        expect(serialsOf(await store.listNotifications(filter, 10))).toEqual(expected);
        expect(serialsOf(await store.listNotifications(filter, 2))).toEqual(expected.slice(0, 2));
      }
      expect(await store.listNotifications({}, 0)).toEqual([]);
    }),
  );
}

function describeOutboxSnapshots(within: Within): void {
  it(
    'puts notifications and their deliveries back as they were, as often as it is asked',
    within(async (store) => {
      await store.save({ notifications: [told, newNotification('sent', { dueAt: 1 })] });
      const [sent] = await store.claimNotifications(claimOf({ dueBy: 1 }));
      if (sent === undefined) throw new Error('It is due.');
      await store.settleNotification(settlementOf(sent, {}));
      const before = await store.notificationById(sent.notificationId);
      await store.takeSnapshot({ name: 'before', takenAt: 1 });
      for (const _time of serials(2)) {
        await store.save({ notifications: [newNotification('late')] });
        for (const claimed of await store.claimNotifications(claimOf()))
          await store.settleNotification(settlementOf(claimed, { lease: claimed.lease }));
        await store.addAttempt(newAttempt(sent.notificationId, { byHand: true }));
        // Its count was put back too: the second delivery is the second each time.
        expect(await store.attemptsOf(sent.notificationId)).toMatchObject([
          { attemptNo: 1 },
          { attemptNo: 2 },
        ]);
        expect(await store.restoreSnapshot('before')).toBe(true);
        expect(await store.notificationById('notification-late')).toBeUndefined();
        expect(await store.notificationById(sent.notificationId)).toEqual(before);
        expect(await store.attemptsOf(sent.notificationId)).toEqual([
          { ...newAttempt(sent.notificationId), attemptNo: 1 },
        ]);
        expect(await store.attemptsOf(told.notificationId)).toEqual([]);
        expect(await store.notificationById(told.notificationId)).toEqual({
          ...waiting(told),
          lease: expect.any(Number),
        });
      }
    }),
  );

  it(
    'ends every lease when a snapshot is put back, whichever way the leases go on from there',
    within(async (store) => {
      await store.save({ notifications: [told] });
      await store.takeSnapshot({ name: 'free', takenAt: 1 });
      const held = [...(await store.claimNotifications(claimOf()))];
      await store.takeSnapshot({ name: 'held', takenAt: 2 });
      for (const name of ['free', 'held', 'held', 'free']) {
        await store.restoreSnapshot(name);
        expect(await store.nextNotificationDue(0)).toBe(told.dueAt);
        held.push(...(await store.claimNotifications(claimOf())));
      }
      const leases = held.map(({ lease }) => lease);
      expect(leases).toHaveLength(5);
      for (const lease of leases.slice(0, -1))
        expect(await store.settleNotification(settlementOf(told, { lease }))).toBe(false);
      expect(await store.settleNotification(settlementOf(told, { lease: leases.at(-1) ?? 0 }))).toBe(true);
    }),
  );

  it(
    'restores among claims and settlements, each of which came before or after',
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      const notifications = serials(32).map((serial) => newNotification(serial));
      await store.save({ notifications });
      await store.takeSnapshot({ name: 'start', takenAt: 1 });
      for (const _round of serials(4)) {
        const held = await store.claimNotifications(claimOf({ claimsMax: 16 }));
        const settled = held.map((each) =>
          store.settleNotification(settlementOf(each, { lease: each.lease })),
        );
        const restored = rival.restoreSnapshot('start');
        const claimed = await Promise.all(
          serials(8).map(() => store.claimNotifications(claimOf({ claimsMax: 2 }))),
        );
        await Promise.all(settled);
        expect(await restored).toBe(true);
        expect(await store.listNotifications({ state: 'waiting' }, 99)).toHaveLength(32);
        for (const { notificationId, lease } of claimed.flat()) {
          const now = await store.notificationById(notificationId);
          expect(now?.leasedUntil).toEqual(now?.lease === lease ? expect.any(Number) : null);
        }
        await store.restoreSnapshot('start');
      }
      if (rival !== store) await rival.close();
    }),
  );
}
